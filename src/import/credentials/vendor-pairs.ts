/** Which name of the app goes with which label of the portal, told from one sentence that has both. */
import { isName } from '../outline/outline.ts';
import type { Phrase } from '../outline/phrase.ts';
import { isPlatformLabel } from '../wording/platform.ts';
import { isPortalLabel, portalLabelsIn } from './portal-labels.ts';

export interface VendorPair {
  readonly vendor: string;
  readonly portal: string;
}

const ENTERS = /\b(?:enter(?:ed)?|input|paste|use|provide|copy|fill|populate|put|type)\b/i;

export function vendorPairs(phrase: Phrase, names: readonly string[]): VendorPair[] {
  const portals = portalLabelsIn(phrase);
  if (portals.length === 0 || !ENTERS.test(phrase.words)) return [];
  const printed = vendorLabels(phrase, names);
  if (printed.length === portals.length && isTold(phrase, printed, portals)) return zip(printed, portals);
  if (printed.length > 0) return [];
  const named = namedValues(phrase, names, portals);
  return named.length === portals.length ? zip(named, portals) : [];
}

/** Behind the portal's label, a name of the app is a value only where the sentence has it entered there. */
function isTold({ words }: Phrase, vendors: readonly string[], portals: readonly string[]): boolean {
  const portal = words.toLowerCase().lastIndexOf((portals.at(-1) ?? '').toLowerCase());
  const vendor = words.indexOf(vendors[0] ?? '');
  return vendor < portal || ENTERS.test(words.slice(portal, vendor));
}

function zip(vendors: readonly string[], portals: readonly string[]): VendorPair[] {
  return vendors.flatMap((vendor, index) => {
    const portal = portals[index];
    return portal === undefined ? [] : [{ vendor, portal }];
  });
}

/** What follows the name of a control or a role, not of a value. */
const CONTROL =
  'profile role tab page menu section button dropdown drop-down panel icon permission permissions privilege privileges screen area dialog window above below';
const NOT_A_VALUE = new RegExp(`^\\W*(?:${CONTROL.replaceAll(' ', '|')})\\b`, 'i');

/** Bold labels that name a value of the app. */
export function vendorLabels({ labels, words }: Phrase, names: readonly string[]): string[] {
  let from = 0;
  return labels.flatMap((printed) => {
    const at = words.indexOf(printed, from);
    from = at === -1 ? from : at + printed.length;
    const label = printed.replace(/[.:,]+$/, '').trim();
    if (isPortalLabel(label) || isPlatformLabel(label) || isName(label, names)) return [];
    const isControl = NOT_A_VALUE.test(words.slice(from));
    return isControl || /[>→]|^step \d/i.test(label) ? [] : [label];
  });
}

const VALUES =
  /\b(?:enter|input|paste|use|provide)\s+(?:your|the)\s+(.+?)\s+(?:values?\s+)?(?:as|in|into|for)\s+(?:the\s+)?/i;
const FROM_BEFORE = /\s+(?:that )?(?:you )?(?:created|retrieved|copied|generated|obtained|noted)\b.*$/;
const VALUE_NAME = /^[A-Z][\w.-]*(?: [A-Za-z][\w.-]*){0,4}$/;

/** "input your Acme API URL and OAuth Token in the …": names that are told by their capitals alone. */
function namedValues({ words }: Phrase, names: readonly string[], portals: readonly string[]): string[] {
  const text = names.reduce((left, name) => (name === '' ? left : left.split(name).join('')), words);
  const phrase = VALUES.exec(text)?.[1]
    ?.replace(FROM_BEFORE, '')
    .replace(/\s+values?$/, '');
  if (phrase === undefined || portals.some((portal) => phrase.includes(portal))) return [];
  const values = phrase.split(/\s*,\s*|\s+and\s+/).map((value) => value.replace(/^(?:the|your)\s+/i, '').trim());
  return values.every((value) => VALUE_NAME.test(value) && / [A-Z]/.test(value)) ? values : [];
}
