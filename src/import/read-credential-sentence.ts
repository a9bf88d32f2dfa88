/** One sentence of a credential step: the fields it names, the address it gives, the consent it asks for. */

import { type Credentials, fieldOf, findField, setVendor } from './credentials.ts';
import { takeFacts } from './fact-sentences.ts';
import { addressesIn, caseOf, sourceOfAddress } from './field-value.ts';
import { hasOnlyPlatformLinks, isName } from './platform.ts';
import { isPlatformLabel } from './platform-pages.ts';
import { portalLabelsIn, weakLabelsIn } from './portal-labels.ts';
import { accept, isPlatforms, likeness, type Reading } from './reading.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { vendorPairs } from './vendor-pairs.ts';

/** Words of a sentence that has a field of the portal filled in. */
export const FILLS_FIELD =
  /\b(?:field|text ?box|enter|input|populate|type|provide|fill)\b|^the (?:\w+ )?(?:tenant ur[il]|secret token) is\b/i;

/** The field that the paragraph at hand is about: further sentences of it are notes on that field. */
export interface Focus {
  portal: string | null;
  /** The paragraph says how that field is filled in. */
  isField: boolean;
}

export type SentenceVerdict = 'boilerplate' | 'placed' | 'rest';

const PLACES: readonly { readonly take: (context: SentenceContext) => boolean }[] = [
  { take: takePlaceMeaning },
  { take: takeScopeOrLifetime },
];

interface SentenceContext {
  readonly reading: Reading;
  readonly credentials: Credentials;
  readonly sentence: Sentence;
  readonly line: number;
}

export function readCredentialSentence(
  reading: Reading,
  credentials: Credentials,
  sentence: Sentence,
  line: number,
  focus: Focus,
): SentenceVerdict {
  const context = { reading, credentials, sentence, line };
  if (PLACES.some(({ take }) => take(context))) return 'placed';
  const { labels: printed, codes } = sentence;
  const isExample = /^\W*(?:example|for example|e\.g)\b/i.test(sentence.words);
  const certain = isExample ? [] : portalLabelsIn(sentence);
  const portals = certain.length > 0 || credentials.fields.length > 0 || isExample ? certain : weakLabelsIn(sentence);
  const pairs = vendorPairs(sentence, reading.names);
  for (const portal of portals) {
    const field = fieldOf(credentials, portal, line);
    if (!credentials.portalOrder.includes(field.portal)) credentials.portalOrder.push(field.portal);
  }
  for (const { vendor, portal } of pairs) setVendor(fieldOf(credentials, portal, line), vendor, line);
  const address = takeAddresses(context, portals, focus);
  const fact = takeFacts(reading.facts, sentence);
  if (/\boptional\b/i.test(sentence.words) && (portals[0] ?? focus.portal) !== null) {
    const field = findField(credentials, portals[0] ?? focus.portal ?? '');
    if (field !== undefined) field.optional = true;
  }
  const vendors = new Set([
    ...pairs.map(({ vendor }) => vendor),
    ...credentials.fields.flatMap(({ vendor }) => vendor ?? []),
  ]);
  const isKnown = (label: string) =>
    portals.includes(label) ||
    portalLabelsIn(readSentence(`**${label}**`)).length > 0 ||
    vendors.has(label) ||
    isPlatformLabel(label) ||
    isName(label, reading.names);
  const isPlain =
    printed.every(isKnown) &&
    (codes.length === 0 || address) &&
    (address || hasOnlyPlatformLinks(reading.platform, sentence));
  if (portals.length === 1 && (focus.portal === null || !focus.isField)) {
    focus.portal = portals[0] ?? null;
    focus.isField = FILLS_FIELD.test(sentence.words) || /\bshould be entered\b|\boptional\b/i.test(sentence.words);
  }
  if (fact === true && isPlain) return 'placed';
  // What leads to a table or a list of the values says nothing beyond it.
  if (sentence.words.endsWith(':') && isPlain) return 'placed';
  const like = likeness(reading, sentence);
  if (like === 'wording') {
    accept(reading, sentence);
    return portals.length > 0 ? 'placed' : 'boilerplate';
  }
  if (fact === 'aside' || (credentials.authorizeLine !== undefined && CONSENTS.test(sentence.words))) {
    credentials.notes.push(sentence.text);
    return 'placed';
  }
  if (isPlatforms(reading, sentence)) return portals.length > 0 ? 'placed' : 'boilerplate';
  if (portals.length > 0 && isPlain && (ENTERS_FIELD.test(sentence.words) || address)) return 'placed';
  if (address && isPlain && (casesIn(sentence.words).length > 0 || /structured as|format|rule/i.test(sentence.words)))
    return 'placed';
  if (credentials.authorizeLine === line && /\bauthoriz/i.test(sentence.words) && isPlain) return 'placed';
  return 'rest';
}

/** What a consent asks of the reader beyond the button. */
const CONSENTS = /\bsign(?:ed)? ?in(?:to)?\b|\blog ?in\b|\baccount\b|\bdialog\b/i;

const ENTERS_FIELD = /\b(?:enter|input|type|paste|provide|populate|fill|use|copy|put|select|retrieve|values?)\w*\b/i;

export function noteMethod(credentials: Credentials, { words, labels }: Sentence, line: number): void {
  const isPress =
    labels.some((label) => /^authorize$/i.test(label)) || /\b(?:select|click)\b[^.]*\bauthorize\b/i.test(words);
  if (isPress && !/\bagain\b|"authorize" step/i.test(words)) credentials.authorizeLine ??= line;
  if (/\bworkload identity federation\b|\bfederated credential/i.test(words)) credentials.federationLine ??= line;
  if (/\bhas no credentials of its own\b/i.test(words)) credentials.isNone = true;
}

/** "Replace `<tenant>` with …" behind the table of values. */
function takePlaceMeaning({ credentials, sentence }: SentenceContext): boolean {
  const match = /^Replace `+ ?(.+?) ?`+ with (.+?)\.?$/i.exec(sentence.text);
  const place = match?.[1];
  if (place === undefined || match?.[2] === undefined) return false;
  credentials.meanings.set(place, match[2]);
  for (const { from } of credentials.fields) {
    if (from?.template === undefined) continue;
    for (const known of from.template.placeholders) if (known.text === place) known.means = match[2];
  }
  return true;
}

function takeScopeOrLifetime({ credentials, sentence }: SentenceContext): boolean {
  const portal = sentence.labels[0];
  const field = portal === undefined ? undefined : findField(credentials, portal);
  if (field !== undefined && /^Share \*\*[^*]+\*\* with nobody\.$/.test(sentence.text)) return true;
  if (field === undefined || !sentence.text.startsWith('**')) return false;
  const lifetime = /^\S.* is valid for (.+)$/.exec(sentence.words)?.[1];
  if (lifetime !== undefined) {
    field.lifetime = lifetime.replace(/\.$/, '');
    return true;
  }
  if (sentence.codes.length === 0 || !/^\*\*[^*]+\*\* needs (?:`[^`]+`(?:, and |, | and |\.?$))+$/.test(sentence.text))
    return false;
  field.scopes = [...sentence.codes];
  return true;
}

/** Whether the sentence gives the address of a field, or one case of it. */
function takeAddresses(
  { reading, credentials, sentence, line }: SentenceContext,
  portals: readonly string[],
  focus: Focus,
): boolean {
  const addresses = addressesIn(sentence);
  if (addresses.length === 0) return false;
  const label =
    portals.find((portal) => /\bur[il]\b|endpoint/i.test(portal)) ??
    urlFieldOf(credentials, focus) ??
    (/\bur[il]\b/i.test(sentence.words) ? 'Tenant URL' : null);
  if (label === null || /^\W*example\b|\bfor example\b/i.test(sentence.words)) return false;
  const field = fieldOf(credentials, label, line);
  const cases = casesIn(sentence.words);
  if (cases.length > 1 || (cases.length === 1 && caseOf(sentence) !== null && !isLabelCase(cases[0]?.when ?? ''))) {
    for (const each of cases)
      if (!credentials.choices.some(({ value }) => value === each.value))
        credentials.choices.push({ portal: field.portal, by: '', ...each });
    return true;
  }
  const [address] = addresses;
  if (address === undefined || addresses.length > 1) return false;
  if (field.from === undefined) field.from = sourceOfAddress(address, sentence, credentials);
  return reading !== undefined;
}

function urlFieldOf(credentials: Credentials, focus: Focus): string | null {
  const field = focus.portal === null ? undefined : findField(credentials, focus.portal);
  if (field !== undefined && /\bur[il]\b|endpoint/i.test(field.portal)) return field.portal;
  return credentials.fields.find(({ portal }) => /tenant ur[il]/i.test(portal))?.portal ?? null;
}

function isLabelCase(when: string): boolean {
  return portalLabelsIn(readSentence(when)).length > 0;
}

/** "Sandbox: https://… Production: https://…" */
function casesIn(words: string): { when: string; value: string }[] {
  return Array.from(
    words.matchAll(/(?:^|\s)([\p{Lu}][\p{L}\p{N} /-]{0,30}?)\s*:\s*(https?:\/\/\S+)/gu),
    ([, when = '', value = '']) => ({ when, value: value.replace(/[.,;]$/, '') }),
  );
}
