/** Which name of the app goes with which label of the portal, told from one sentence that has both. */

import { isName } from './platform.ts';
import { isPlatformLabel } from './platform-pages.ts';
import { isPortalLabel, portalLabelsIn } from './portal-labels.ts';
import type { Sentence } from './sentence.ts';

export interface VendorPair {
  readonly vendor: string;
  readonly portal: string;
}

const ENTERS = /\b(?:enter(?:ed)?|input|paste|use|provide|copy|fill|populate|put|type)\b/i;

export function vendorPairs(sentence: Sentence, names: readonly string[]): VendorPair[] {
  const portals = portalLabelsIn(sentence);
  if (portals.length === 0 || !ENTERS.test(sentence.words)) return [];
  const printed = vendorLabels(sentence, names);
  if (printed.length === portals.length && isTold(sentence, printed, portals)) return zip(printed, portals);
  if (printed.length > 0) return [];
  const named = namedValues(sentence, names, portals);
  return named.length === portals.length ? zip(named, portals) : [];
}

/** Behind the portal's label, a name of the app is a value only where the sentence has it entered there. */
function isTold({ text }: Sentence, vendors: readonly string[], portals: readonly string[]): boolean {
  const portal = text.toLowerCase().lastIndexOf((portals.at(-1) ?? '').toLowerCase());
  const vendor = text.indexOf(vendors[0] ?? '');
  return vendor < portal || ENTERS.test(text.slice(portal, vendor));
}

function zip(vendors: readonly string[], portals: readonly string[]): VendorPair[] {
  return vendors.flatMap((vendor, index) => {
    const portal = portals[index];
    return portal === undefined ? [] : [{ vendor, portal }];
  });
}

/** What follows the name of a control or a role, not of a value. */
const NOT_A_VALUE =
  /^\W*(?:profile|role|tab|page|menu|section|button|drop-?down|panel|icon|permissions?|privileges?|screen|area|dialog|window|above|below)\b/i;

/** Bold labels that name a value of the app. */
export function vendorLabels(sentence: Sentence, names: readonly string[]): string[] {
  const labels: string[] = [];
  for (const match of sentence.text.matchAll(/\*\*((?:[^*]|\*(?!\*))+?)\*\*/g)) {
    const label = (match[1] ?? '')
      .replace(/\s+/g, ' ')
      .replace(/[.:,]+$/, '')
      .trim();
    const behind = sentence.text.slice(match.index + match[0].length);
    if (isPortalLabel(label) || isPlatformLabel(label) || isName(label, names)) continue;
    if (/[>→]/.test(label) || NOT_A_VALUE.test(behind) || /^step \d/i.test(label)) continue;
    labels.push(label.replace(/\\(?=[^\w\s])/g, ''));
  }
  return labels;
}

/** "input your Acme API URL and OAuth Token in the …": names that are told by their capitals alone. */
function namedValues(sentence: Sentence, names: readonly string[], portals: readonly string[]): string[] {
  const words = names.reduce((text, name) => (name === '' ? text : text.split(name).join('')), sentence.words);
  const phrase =
    /\b(?:enter|input|paste|use|provide)\s+(?:your|the)\s+(.+?)\s+(?:values?\s+)?(?:(?:that )?(?:you )?(?:created|retrieved|copied|generated|obtained|noted)\b.*?\s+)?(?:as|in|into|for)\s+(?:the\s+)?/i.exec(
      words,
    )?.[1];
  if (phrase === undefined || portals.some((portal) => phrase.includes(portal))) return [];
  const values = phrase.split(/\s*,\s*|\s+and\s+/).map((value) => value.replace(/^(?:the|your)\s+/i, '').trim());
  return values.every((value) => /^[A-Z][\w.-]*(?: [A-Za-z][\w.-]*){0,4}$/.test(value) && / [A-Z]/.test(value))
    ? values
    : [];
}
