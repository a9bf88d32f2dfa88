/** The portal steps in which credentials are entered: fields, names of the app for them, addresses, consent. */
import type { Table } from 'mdast';
import type { Step } from '../manifest/manifest.generated.ts';
import { alertKind } from './alert.ts';
import { isPictureOnly } from './collect-items.ts';
import { type Credentials, fieldOf, findField, setVendor } from './credentials.ts';
import { takeFacts } from './fact-sentences.ts';
import { addressesIn, caseOf, sourceOfAddress } from './field-value.ts';
import { inlineText, shownText } from './inline-text.ts';
import { type Block, keepBlock, keepHtml, quoteText, takePictures } from './keep-leftovers.ts';
import { lineOf } from './parse-page.ts';
import { hasOnlyPlatformLinks, isName } from './platform.ts';
import { isPlatformLabel } from './platform-pages.ts';
import { portalLabelsIn, weakLabelsIn } from './portal-labels.ts';
import { takeSetupText } from './read-setup-text.ts';
import { readStep } from './read-steps.ts';
import { accept, isPlatforms, likeness, note, type Reading, textOf } from './reading.ts';
import { readSentence, readSentences, type Sentence } from './sentence.ts';
import { vendorPairs } from './vendor-pairs.ts';

/** The field that the paragraph at hand is about: further sentences of it are notes on that field. */
interface Focus {
  portal: string | null;
  /** The paragraph says how that field is filled in. */
  isField: boolean;
}

/**
 * Reads one step between the mode of provisioning and the notification address. What it has the reader do in the app
 * itself is returned as a step of the set-up.
 */
export function readCredentialStep(reading: Reading, credentials: Credentials, blocks: readonly Block[]): Step {
  const inApp: Step = {};
  const first = blocks[0];
  if (first !== undefined) reading.lines.set(inApp, lineOf(first));
  const before = reading.strayPictures.length;
  const focus: Focus = { portal: null, isField: false };
  for (const block of blocks) readBlock(reading, credentials, inApp, block, focus);
  // What a step in the app shows belongs to it; a step of the portal alone leaves its pictures over.
  if (inApp.text !== undefined || inApp.steps !== undefined) {
    const pictures = reading.strayPictures.splice(before);
    if (pictures.length > 0) inApp.pictures = [...(inApp.pictures ?? []), ...pictures];
  }
  return inApp;
}

function readBlock(reading: Reading, credentials: Credentials, inApp: Step, block: Block, focus: Focus): void {
  if (block.type === 'paragraph') {
    readParagraph(reading, credentials, inApp, block, focus);
    return;
  }
  if (block.type === 'table') {
    readTableBlock(reading, credentials, inApp, block);
    return;
  }
  if (block.type === 'list') {
    for (const item of block.children) {
      const inner: Focus = { portal: null, isField: false };
      if (isOfPortal(reading, item.children))
        for (const each of item.children) readBlock(reading, credentials, inApp, each, inner);
      else addInner(inApp, readStep(reading, item.children, takeSetupText(reading, credentials)));
    }
    return;
  }
  if (block.type === 'blockquote') {
    readQuote(reading, credentials, inApp, block, focus);
    return;
  }
  if (block.type === 'html') {
    keepHtml(reading, block);
    return;
  }
  if (block.type === 'code' && inApp.steps !== undefined) {
    addInner(inApp, readStep(reading, [block], takeSetupText(reading, credentials)));
    return;
  }
  keepBlock(reading, block, 'credentials', 'Credentials');
}

function addInner(step: Step, inner: Step): void {
  const last = step.steps?.at(-1);
  if (inner.text === undefined && last !== undefined && inner.code !== undefined) last.code = inner.code;
  else step.steps = [...(step.steps ?? []), inner];
}

/** An inner step that speaks of portal fields belongs to the portal, any other to the app. */
function isOfPortal(reading: Reading, blocks: readonly Block[]): boolean {
  const first = blocks.find((block) => block.type === 'paragraph');
  if (first?.type !== 'paragraph') return false;
  const sentences = readSentences(textOf(reading, first).replace(LETTERED, ''));
  return (
    sentences.some(
      (sentence) =>
        (portalLabelsIn(sentence).length > 0 && FILLS_FIELD.test(sentence.words)) ||
        addressesIn(sentence).some((url) => /scim/i.test(url)),
    ) || sentences.every((sentence) => likeness(reading, sentence) === 'wording')
  );
}

const LETTERED = /^(?:[a-z]|[ivx]{1,4})[.)]\s+/;
const FILLS_FIELD =
  /\b(?:field|text ?box|enter|input|populate|type|provide|fill)\b|^the (?:\w+ )?(?:tenant ur[il]|secret token) is\b/i;

function readQuote(
  reading: Reading,
  credentials: Credentials,
  inApp: Step,
  quote: Block & { type: 'blockquote' },
  focus: Focus,
): void {
  const kind = alertKind(quote);
  const alternative = alternativeIn(shownText(quote));
  if (kind !== null && alternative) {
    const { text } = quoteText(reading, quote, false);
    if (text !== null) credentials.alternatives.push({ line: lineOf(quote), text });
    return;
  }
  if (kind === null || kind === 'checklist' || focus.portal !== null) {
    for (const block of quote.children) readBlock(reading, credentials, inApp, block, focus);
    return;
  }
  const { text } = quoteText(reading, quote, true);
  if (text !== null) reading.notes.push(note('credentials', text, kind));
}

function alternativeIn(words: string): boolean {
  return /\balso takes (?:a|an|the|OAuth|workload)\b|\bno longer takes\b/.test(words);
}

function readParagraph(
  reading: Reading,
  credentials: Credentials,
  inApp: Step,
  paragraph: Block & { type: 'paragraph' },
  focus: Focus,
): void {
  takePictures(reading, paragraph);
  if (isPictureOnly(paragraph)) return;
  const text = textOf(reading, paragraph);
  const letter = LETTERED.exec(text)?.[0] ?? '';
  const sentences = readSentences(text.slice(letter.length).replace(/^\\?\[!\w+\\?\]\s*/, ''));
  reading.ledger.settle(paragraph, 'boilerplate');
  if (letter !== '') {
    focus.portal = null;
    focus.isField = false;
    if (!isOfPortal(reading, [paragraph])) {
      reading.ledger.settle(paragraph, 'placed');
      const inner: Step = {};
      const left = takeSetupText(reading, credentials)(text.slice(letter.length), inner, paragraph);
      if (left !== '') inner.text = left;
      addInner(inApp, inner);
      return;
    }
  }
  for (const sentence of sentences) noteMethod(credentials, sentence, lineOf(paragraph));
  if (takeFieldNote(credentials, text)) {
    reading.ledger.settle(paragraph, 'placed');
    return;
  }
  const rest: string[] = [];
  for (const sentence of sentences) {
    const verdict = readSentenceOf(reading, credentials, sentence, lineOf(paragraph), focus);
    if (verdict !== 'boilerplate') reading.ledger.settle(paragraph, 'placed');
    if (verdict === 'rest') rest.push(sentence.text);
  }
  if (rest.length === 0) return;
  const portal = focus.portal === null || !focus.isField ? undefined : findField(credentials, focus.portal);
  if (portal !== undefined) portal.notes.push(rest.join(' '));
  else addAppText(reading, credentials, inApp, rest.join(' '), paragraph);
}

/** What to do in the app, told amid the portal's steps. */
function addAppText(reading: Reading, credentials: Credentials, inApp: Step, text: string, paragraph: Block): void {
  if (!ACTS_IN_APP.test(text)) {
    credentials.notes.push(text);
    return;
  }
  const left = takeSetupText(reading, credentials)(text, inApp, paragraph);
  if (left === '') return;
  if (inApp.text === undefined && inApp.steps === undefined) inApp.text = left;
  else addInner(inApp, { text: left });
}

const ACTS_IN_APP =
  /\b(?:click|select|go to|navigate|log|sign|open|type|copy|generate|create|check|look|choose|press|scroll|located|found|find|reset|get)\w*\b/i;

type SentenceVerdict = 'boilerplate' | 'placed' | 'rest';

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

function readSentenceOf(
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

function noteMethod(credentials: Credentials, { words, labels }: Sentence, line: number): void {
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

/** "**Tenant URL**: without a slash at the end", behind the table of the fields. */
function takeFieldNote(credentials: Credentials, text: string): boolean {
  if (credentials.hasTable !== true) return false;
  const match = /^\*\*([^*]+)\*\*: (.+)$/.exec(text);
  const field = match?.[1] === undefined ? undefined : credentials.fields.find(({ portal }) => portal === match[1]);
  if (field === undefined || match?.[2] === undefined) return false;
  field.notes.push(match[2]);
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
  if (label === null || /\bexample\b/i.test(sentence.words)) return false;
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

function readTableBlock(reading: Reading, credentials: Credentials, inApp: Step, table: Table): void {
  const [first = '', second = ''] = (table.children[0]?.children ?? []).map((cell) => shownText(cell).trim());
  if (/^(?:field|label|setting)$/i.test(first) && /^value$/i.test(second)) {
    readFieldTable(reading, credentials, table);
    return;
  }
  const portal = findField(credentials, second)?.portal ?? (portalLabelsIn(readSentence(`**${second}**`))[0] || null);
  if (portal !== null && first !== '') {
    readChoices(reading, credentials, table, portal, first);
    return;
  }
  keepBlock(reading, table, 'credentials', 'Credentials');
  if (inApp.table !== undefined) delete inApp.table;
}

/** A table of cases: what decides, then one column a field. */
function readChoices(reading: Reading, credentials: Credentials, table: Table, portal: string, by: string): void {
  reading.ledger.settle(table, 'placed');
  reading.tables.add(table);
  const labels = (table.children[0]?.children ?? []).map((cell) => shownText(cell).trim());
  for (const row of table.children.slice(1)) {
    const cells = row.children.map((cell) => shownText(cell).trim());
    const when = cells[0] ?? '';
    labels.slice(1).forEach((label, index) => {
      const value = cells[index + 1] ?? '';
      if (value === '' || when === '') return;
      const field =
        index === 0 ? fieldOf(credentials, portal, lineOf(table)) : fieldOf(credentials, label, lineOf(table));
      credentials.choices.push({ portal: field.portal, by, when, value });
    });
  }
}

function readFieldTable(reading: Reading, credentials: Credentials, table: Table): void {
  reading.ledger.settle(table, 'placed');
  reading.tables.add(table);
  credentials.hasTable = true;
  for (const row of table.children.slice(1)) {
    const [label, value] = row.children;
    if (label === undefined) continue;
    const printed = shownText(label).trim();
    const field = fieldOf(credentials, printed.replace(/\s*\(optional\)$/i, ''), lineOf(row));
    if (!credentials.portalOrder.includes(field.portal)) credentials.portalOrder.push(field.portal);
    if (/\(optional\)$/i.test(printed)) field.optional = true;
    if (value === undefined) continue;
    const text = inlineText(reading.page, value.children);
    readFieldValue(credentials, field, text);
  }
}

function readFieldValue(credentials: Credentials, field: ReturnType<typeof fieldOf>, text: string): void {
  const vendor = /^\*\*(.+?)\*\*, (?:which|as)\b/.exec(text)?.[1];
  if (vendor !== undefined) setVendor(field, vendor, field.line);
  const code = /^(`+) ?(.+?) ?\1$/.exec(text)?.[2];
  if (code !== undefined) field.from ??= sourceOfAddress(code, null, credentials);
  else if (/^(?:not documented|see the table below)\b/i.test(text) || text === '') return;
  else if (/\bthat you copied\b|\bwhich you copied\b/i.test(text)) field.from ??= { setup: true };
  else if (/\bsupport sent you\b|\bfrom .* support\b/i.test(text)) return;
  else if (/^from the .* account\b/i.test(text)) field.from ??= { account: true };
  else field.from ??= { computed: text };
}
