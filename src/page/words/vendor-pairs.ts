/** Which name of the app goes with which label of the portal, told from one sentence that has both. */

import { CREDENTIAL_LABEL } from '../../connector/credential-labels.ts';
import type { Phrase } from '../outline/phrase.ts';
import { wordPattern } from '../outline/word-patterns.ts';
import { countFirst } from '../spans.ts';
import { isName } from './app-names.ts';
import { fold, isAddressLabel, isPortalLabel, portalLabelsIn } from './credential-fields.ts';
import { isOfKinds, isOtherKind, isSameKind } from './credentials/value-kinds.ts';
import { isPlatformLabel } from './portal-labels.ts';

export interface VendorPair {
  readonly vendor: string;
  readonly portal: string;
}

const ENTERS = wordPattern(
  'enter entered input paste use provide copy fill populate put type insert inserted'.split(' '),
);

export function vendorPairs(phrase: Phrase, names: readonly string[]): VendorPair[] {
  const portals = portalLabelsIn(phrase);
  const told = Array.from(phrase.words.matchAll(BECOMES), ([, vendor = '', portal = '']) => ({ vendor, portal }));
  if (told.length > 0 && told.length === portals.length) return told;
  if (portals.length === 0 || !ENTERS.test(phrase.words)) return [];
  const printed = vendorLabels(phrase, names);
  const vendors = printed.length > 0 ? printed : namedValues(phrase, names, portals);
  if (vendors.length !== portals.length) {
    const pairs = pairsSideBySide(phrase, printed, portals);
    if (pairs.length > 0) return pairs;
    return printed.length > 0
      ? pairsOfKind(printed, portals)
      : portals.flatMap((portal) => ownValue(phrase, names, portal));
  }
  if (printed.length > 0 && !isTold(phrase, printed, portals)) return [];
  return vendors.map((vendor, index) => ({ vendor, portal: portals[index] ?? '' }));
}

/** "SCIM Base URL will be your Tenant URL, and Auth Token will be your Secret Token." */
const BECOMES = new RegExp(
  `\\b((?:[A-Z][\\w.-]*)(?: [A-Z][\\w.-]*){0,4}) (?:is|are|will be) (?:your|the) (${CREDENTIAL_LABEL})`,
  'g',
);

const GOES_THERE =
  /^\W*(?:values? )?(?:(?:that you )?(?:retrieved|copied|generated|obtained|created) (?:earlier |before )?(?:from [\w. -]+ )?)?(?:in|into|as|for) (?:the )?\W*$/i;

/** "the **Base URL** of `https://…`" */
const IS_ADDRESS = /^\W*(?:of|is)?\W*https:/i;

/** "the **API key** in **Secret Token**", beside fields whose values have no name. */
function pairsSideBySide({ words }: Phrase, vendors: readonly string[], portals: readonly string[]): VendorPair[] {
  return vendors.flatMap((vendor) => {
    const behind = words.slice(words.indexOf(vendor) + vendor.length);
    const portal = portals.find(
      (label) => GOES_THERE.test(behind.slice(0, behind.indexOf(label))) && behind.includes(label),
    );
    const isGiven = IS_ADDRESS.test(behind) && isAddressLabel(vendor) && !portals.some(isAddressLabel);
    const named = portal ?? (isGiven ? 'Tenant URL' : undefined);
    return named === undefined || isOtherKind(vendor, named) ? [] : [{ vendor, portal: named }];
  });
}

/** "the **Base URL** and **API key** in the **Tenant URL** field": the one address is for the one address. */
function pairsOfKind(vendors: readonly string[], portals: readonly string[]): VendorPair[] {
  const [portal = '', second] = portals;
  const [vendor, another] = vendors.filter((each) => isSameKind(each, portal));
  return vendor === undefined || another !== undefined || second !== undefined ? [] : [{ vendor, portal }];
}

/**
 * Behind the portal's label, a name of the app is a value only where the sentence has it entered there. "the **Tenant
 * ID** and the **Secret Token**" are two values: the one is no name of the other.
 */
function isTold({ words }: Phrase, vendors: readonly string[], portals: readonly string[]): boolean {
  const portal = words.toLowerCase().lastIndexOf((portals.at(-1) ?? '').toLowerCase());
  const [first = ''] = vendors;
  const vendor = words.indexOf(first);
  if (vendor >= portal) return ENTERS.test(words.slice(portal, vendor));
  return vendors.length > 1 || !BESIDE.test(words.slice(vendor + first.length, portal));
}

const BESIDE = /^\W*\b(?:and|or)(?: (?:the|a|an|your))?\W*$/i;

/** What follows the name of a control or a role, not of a value. */
const NOT_A_VALUE = wordPattern(
  `profile role tab page menu section button dropdown drop-down panel icon permission permissions privilege privileges
   screen area dialog window above below`
    .split(/\s+/)
    .map((word) => `^${word}`),
);

/** Verbs that are printed in bold for their own sake. */
const VERB =
  /^(?:copy|enter|paste|click|select|generate|create|save|open|go|choose|press|input|use|add|type)(?: to)?$/i;

/** "Base URL and API key" in one bold print are two values. */
function partsOf(label: string): string[] {
  const parts = label.split(/\s+and\s+/);
  const [first = '', second] = parts;
  return second !== undefined && isAddressLabel(first) !== isAddressLabel(second) ? parts : [label];
}

/** Bold labels that name a value of the app. */
export function vendorLabels({ labels, words }: Phrase, names: readonly string[]): string[] {
  let from = 0;
  return labels.flatMap((printed) => {
    const at = words.indexOf(printed, from);
    from = at === -1 ? from : at + printed.length;
    const label = printed.replace(/[.:,]+$/, '').trim();
    if (isPortalLabel(label) || isPlatformLabel(label) || isName(label, names) || VERB.test(label)) return [];
    const isControl = NOT_A_VALUE.test(words.slice(from).replace(/^\W*/, ''));
    return isControl || /[>→]|^step \d|^https?:/i.test(label) ? [] : partsOf(label);
  });
}

type Placed = Phrase & { readonly start: number };

/** A label by which a sentence prints a value of the app, and where that sentence stands. */
export interface ShownLabel {
  readonly label: string;
  readonly start: number;
}

/** @param shown in their order, as the labels are */
export function shownLabels(shown: readonly Placed[], names: readonly string[]): ShownLabel[] {
  return shown.flatMap((phrase) =>
    vendorLabels(phrase, names)
      .filter(isOfKinds)
      .map((label) => ({ label, start: phrase.start })),
  );
}

/** A value is spoken of where it was printed, or a little behind that: a page of many steps is not looked through for each. */
const NEAR = 64;

/** The label by which a sentence before prints the value that a sentence speaks of; nothing where none does. */
export function labelFor({ words, start }: Placed, shown: readonly ShownLabel[]): string {
  const spoken = words.toLowerCase();
  const end = countFirst(shown, (each) => each.start < start);
  const near = shown.slice(Math.max(0, end - NEAR), end);
  return near.findLast(({ label }) => spoken.includes(label.toLowerCase()))?.label ?? '';
}

const VALUES =
  /\b(?:enter|input|paste|use|provide)\s+(?:your|the)\s+(.+?)\s+(?:values?\s+)?(?:as|in|into|for)\s+(?:the\s+)?/i;
const FROM_BEFORE = /\s+(?:that )?(?:you )?(?:created|retrieved|copied|generated|obtained|noted|saved)\b.*$/;
/** Behind the label of its field: "In **Secret Token**, enter the Acme Access Key that you saved earlier." */
const SAVED =
  /\b(?:enter|input|paste|use|provide|type)\s+(?:your|the)\s+([^,;]+?)\s+(?:values?\s+)?(?:that )?(?:you )?(?:created|retrieved|copied|generated|obtained|noted|saved)\b/i;
const VALUE_NAME = /^[A-Z][\w.-]*(?: [A-Za-z][\w.-]*){0,4}$/;

const OWN_VALUE = /\b(?:your|the)\s+((?:(?!\b(?:your|the)\b)[^,;])+?)\s+(?:as|in|into|for)\s+(?:the\s+)?\W*$/i;
const KEY = /(?<!^)\b(?:key|token|secret)$/i;

/** "… and your Acme API key for the **Secret Token**": a name that stands right before the field. */
function ownValue({ words }: Phrase, names: readonly string[], portal: string): VendorPair[] {
  const [, said = ''] = OWN_VALUE.exec(words.slice(0, words.toLowerCase().indexOf(portal.toLowerCase()))) ?? [];
  const vendor = names.reduce((left, name) => (name === '' ? left : left.replace(name, '')), said).trim();
  return VALUE_NAME.test(vendor) && KEY.test(vendor) && !isOtherKind(vendor, portal) ? [{ vendor, portal }] : [];
}

/** "input your Acme API URL and OAuth Token in the …": names that are told by their capitals alone. */
function namedValues({ words }: Phrase, names: readonly string[], portals: readonly string[]): string[] {
  const text = names.reduce((left, name) => (name === '' ? left : left.replaceAll(name, '')), words);
  const phrase = ((VALUES.exec(text) ?? SAVED.exec(text))?.[1] ?? '')
    .replace(FROM_BEFORE, '')
    .replace(/\s+values?$/, '');
  if (phrase === '' || portals.some((portal) => fold(phrase).includes(fold(portal)))) return [];
  const values = phrase.split(/\s*,\s*|\s+and\s+/).map((value) => value.replace(/^(?:the|your)\s+/i, '').trim());
  return values.every((value) => VALUE_NAME.test(value) && / [A-Z]/.test(value)) ? values : [];
}
