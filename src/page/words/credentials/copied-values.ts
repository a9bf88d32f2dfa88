/** Words that have the reader copy a value, keep it, or see it a single time. */
import { type CredentialKind, kindOfLabel } from '../../../manifest/credential-kind.ts';
import type { Phrase } from '../../outline/phrase.ts';
import { wordPattern } from '../../outline/word-patterns.ts';
import { fold, isPortalLabel, portalLabelsIn, speaksOfBoth } from '../credential-fields.ts';
import { vendorLabels } from '../vendor-pairs.ts';
import { isOfKinds, isOtherKind, OF_ACCOUNT } from './value-kinds.ts';

const SEES = ['shown', 'displayed', 'visible', 'see', 'seen', 'view', 'viewed'];
export const SHOWN_ONCE = wordPattern([
  'only time',
  ...SEES.flatMap((verb) => [`only ~ ${verb} ~ once`, `${verb} ~ once`, `${verb} ~ a single time`]),
  'appear* for a few seconds',
  ...['shown', 'displayed', 'visible'].flatMap((verb) => [`not ~ ${verb} again`, `never ~ ${verb} again`]),
  ...["won't", 'won’t', 'cannot', "can't", 'can’t', 'can not'].flatMap((not) =>
    ['see', 'view', 'retrieve'].flatMap((verb) => ['again', 'later'].map((when) => `${not} ~ ${verb} ~ ${when}`)),
  ),
]);

/** "Note that …" has nothing copied. */
const VERBS = 'copy|save|note down|note(?!:| that\\b)|record|retrieve|retain|store|make a note of|take note of';
export const COPIES = new RegExp(`^(?:(?:then|finally|next|and|now|lastly|please),?\\s+)*(?:${VERBS})\\b`, 'i');
const COPIES_BESIDE =
  /\b(?:copy(?! of)|and save|(?<!\b(?:is|need|have) )to (?:retrieve|obtain|get)|can find|(?:can|will) see)\s+(?:(?:the|this|your)\s+)?(?:[\w-]+\s+){0,3}?(?:token|key|secret|url|endpoint|id)s?\b/i;

/** What is clicked after copying is no value. */
const CLICKS = /,? (?:and|then) (?:then )?(?:select|click|press|choose)\b.*$/i;

/** "Save these values to use in **Tenant URL**": what a sentence before has the reader copy. */
export const AGAIN = /^\W*(?:save|store|note|record|keep)\b.*\b(?:these|this|those|them|it)\b/i;

/** "Copy it.": the value that a sentence before has the reader find. */
const COPIES_THAT = /^\W*(?:(?:then|and|now|please),? )?copy (?:it|them|this|that|these|those)\W*$/i;

/** "To obtain the **Tenant URL**, open …": what is sought, by the portal's name for it. */
export const SEEKS = /^\W*to (?:find|get|obtain|retrieve)\b/i;

/** "You get help to obtain the **API key**": it speaks of the value, and has nobody copy it yet. */
export function onlySeeks(words: string): boolean {
  return !COPIES.test(words) && /\bto (?:find|get|obtain|retrieve)\b/i.test(words) && !/\bcopy\b/i.test(words);
}

/** What the portal asks for as a value that the reader has; what people sent him comes from no step. */
export const EARLIER =
  /\b(?:retrieved|copied|obtained|generated|noted|saved)\b.{0,20}\b(?:earlier|before|previously|from)\b(?!.{0,60}\b(?:support|team|representatives?|account managers?)\b)/i;

/**
 * The values that a sentence has the reader copy, by their labels; "" for one that it calls by no label.
 *
 * @param names that stand for the app
 * @param before the sentence before
 * @returns `isAll`: the sentence begins with it; `null`: it has nothing copied, or what the one before has copied
 */
export function copiedIn(phrase: Phrase, names: readonly string[], before: Phrase) {
  const { words } = phrase;
  const isAll = COPIES.test(words);
  const beside = COPIES_BESIDE.exec(words);
  // What only leads to the steps has nobody copy anything yet.
  if (!isAll && (beside === null || words.endsWith(':'))) return null;
  if (COPIES_THAT.test(words) && COPIES_BESIDE.test(before.words)) return null;
  const own = labelsIn(isAll ? phrase : from(phrase, beside?.index ?? 0), names);
  return { isAll, labels: own.length > 0 ? own : unlabelledIn(phrase, isAll ? REFERS_BACK : AGAIN, names, before) };
}

/** "Copy and save both values.", "Copy this string." */
const REFERS_BACK =
  /\b(?:these|those|them|both)\b|^\W*(?:save|store|note|record)\b.*\b(?:this|it)\b|^\W*copy (?:this|that)\b/i;

/** "Copy the access token" names the value, not its label; so do "Note the base URL and the API key", "Save these values". */
function unlabelledIn(phrase: Phrase, again: RegExp, names: readonly string[], before: Phrase): string[] {
  const isAgain = again.test(phrase.words);
  const shown = isAgain ? valuesShown(before, names) : [];
  const unnamed = speaksOfBoth((isAgain ? before : phrase).words) ? ['', ''] : [''];
  return shown.length > 0 ? shown : unnamed;
}

const PRESSES =
  /^\W*(?:(?:then|next|now|and|finally),?\s+)*(?:select|click|press|choose|tap|hit|open|go|navigate|switch|turn)\b/i;

/** "Acme shows a **Base URL** and an **API key**.", before "Copy both values": what is clicked, or copied, is none of them. */
function valuesShown(before: Phrase, names: readonly string[]): string[] {
  if (PRESSES.test(before.words) || COPIES.test(before.words)) return [];
  const own = vendorLabels(before, names).filter(isOfKinds);
  // Beside a name of the app, "Provisioning Secret Token" is another, though it ends like a label of the portal.
  if (own.length > 0)
    return before.labels.filter((label) => own.includes(label) || (isPortalLabel(label) && isOfKinds(label)));
  const portals = portalLabelsIn(before);
  return portals.length > 0 ? [...portals] : namesShown(before.words, names);
}

const OF_CLIENT: ReadonlySet<CredentialKind | null> = new Set(['client identifier', 'client secret']);

const SHOWN =
  /\b(?:the|an?|your) ([A-Z][\w.-]* (?:[A-Z][\w.-]* ){0,2}?(?:URL|URI|Token|Key|Secret|Endpoint))(?=,| and\b| (?:is|are|will be)\b)/gi;

/** "The Provisioning URL and the API Token are displayed.": names that their capitals tell. */
function namesShown(words: string, names: readonly string[]): string[] {
  const shown = Array.from(words.replace(/\band (?=[A-Z])/g, 'and the ').matchAll(SHOWN), ([, name = '']) => name);
  return shown.filter((name) => /^(?:[A-Z][\w.-]* )+[A-Z]\w*$/.test(name) && !names.some((app) => name === app));
}

/** "An **access key** is created. This value is entered in …": what the sentence before shows for these fields. */
export function shownFor(
  portals: readonly string[],
  { words }: Phrase,
  { before, names }: { readonly before: Phrase; readonly names: readonly string[] },
): string[] {
  const shown = /^\W*(?:this|these)\b/i.test(words) ? valuesShown(before, names) : [];
  const isNone = shown.some((label, at) => portals.includes(label) || isOtherKind(label, portals[at] ?? ''));
  return shown.length === portals.length && !isNone ? shown : [];
}

const SPOKEN =
  /\b(?:the|your|and) ((?:[A-Z][\w.-]*\s+){1,3}(?:URL|URI|Token|Key|Secret|Endpoint)|URL|Token|Key|Secret)(?=[\s,.]*(?:$|\(|(?:and|to|from)\b))/g;

/** "API token", which is a name beside one that has more capitals. */
const SPOKEN_BESIDE =
  /\b(?:the|your|and) ([A-Z][\w.-]*\s+(?:url|uri|token|key|secret|endpoint))\b(?=[\s,.]*(?:$|\(|(?:and|to|from)\b))/g;

/** "Copy the SCIM URL and note it down.", "Note the Base URL and API token.": names that their capitals tell. */
function spokenNames(words: string, names: readonly string[]): string[] {
  const own = namesIn(words, SPOKEN, names).filter((name) => /^(?:[A-Z][\w.-]* )*[A-Z]\w*$/.test(name));
  // Everybody writes this one so.
  if (own.every((name) => name === 'URL')) return [];
  const others = own.length > 1 ? [] : namesIn(words, SPOKEN_BESIDE, names).filter((name) => name.includes(' '));
  return [...own, ...others].toSorted((a, b) => words.indexOf(a) - words.indexOf(b));
}

/** What a sentence calls by names that are none of the portal's, without the name of the app. */
function namesIn(words: string, pattern: RegExp, names: readonly string[]): string[] {
  const found = Array.from(words.matchAll(pattern), ([, name = '']) =>
    names.reduce((left, app) => (app === '' ? left : left.replace(app, '').trim()), name),
  );
  return found.filter((name) => !isPortalLabel(name));
}

/** A sentence from a place on, with the labels that stand there. */
function from(phrase: Phrase, start: number): Phrase {
  let at = 0;
  const labels = phrase.labels.filter((label) => {
    const found = phrase.words.indexOf(label, at);
    at = found === -1 ? at : found + label.length;
    return found >= start;
  });
  return { ...phrase, words: phrase.words.slice(start), labels };
}

function labelsIn(copied: Phrase, names: readonly string[]): string[] {
  const words = copied.words.replace(CLICKS, '');
  const phrase: Phrase = { ...copied, words, labels: copied.labels.filter((label) => words.includes(label)) };
  const own = vendorLabels(phrase, names);
  const portals = portalLabelsIn(phrase);
  const all = phrase.labels.map((label) => label.replace(/[:.,]$/, '').trim());
  // "Copy the **Token** and enter it in the **Secret Token** field": where it goes is no second value.
  const goes = words.search(/\b(?:in|into|as|to)\b/i);
  const isValue = (label: string) => own.length === 0 || goes === -1 || words.indexOf(label) < goes;
  const isOfPortal = (label: string) => portals.some((portal) => fold(portal) === fold(label)) && isValue(label);
  const printed = all.filter((label) => own.includes(label) || isOfPortal(label));
  if (printed.length > 0 || own.length > 0) return printed.length > 0 ? printed : own;
  // "the Secret Token and the SCIM endpoint": the other one has no label.
  if (portals.length === 1 && speaksOfBoth(words)) return [...portals, ''];
  if (portals.length > 0) return [...portals];
  const spoken = spokenNames(words, names);
  return spoken.length === 1 && speaksOfBoth(words) ? [...spoken, ''] : spoken;
}

const MAKES_TOKEN =
  /\b(?:generat|creat|copy|copied|token|reset|obtain|get|contain|receiv)\w*\b.*\b(?:token|key|secret)\b/i;
const TOKEN_MADE = /\b(?:token|key)\b.*\b(?:generat|creat|copy|located|found|retriev|obtain|note of)/i;

/** A token is made, or found, in the step with these words. */
export function speaksOfMaking(words: string): boolean {
  return MAKES_TOKEN.test(words) || TOKEN_MADE.test(words);
}

/** Something that goes into a field of the portal is copied or made, or named. */
export function speaksOfValue(sentences: readonly Phrase[]): boolean {
  return sentences.some(({ words }) => COPIES.test(words) || isOfKinds(words) || speaksOfMaking(words));
}

/** The app asks who signs in, or has a field of its own filled in. */
const ASKS_IN_APP =
  /^(?!.*\b(?:tab|azure|entra)\b)\W*(?:in(?:to)? the [^,]+, (?:enter|type|input|provide)|(?:re-?)?(?:enter|type|input|provide) (?:in )?(?:your|an?))\b/i;

/**
 * The fields of the portal that a sentence of the set-up names: what the app itself has the reader fill in is none, nor is
 * "the **Client Secret**" that goes into **Secret Token**.
 */
export function portalFieldsIn(phrase: Phrase): readonly string[] {
  const named = portalLabelsIn(phrase);
  const isToken = named.some((label) => kindOfLabel(label) === 'token');
  const portals = isToken ? named.filter((label) => !OF_CLIENT.has(kindOfLabel(label))) : named;
  return ASKS_IN_APP.test(phrase.words) ? portals.filter((label) => !OF_ACCOUNT.test(label)) : portals;
}
