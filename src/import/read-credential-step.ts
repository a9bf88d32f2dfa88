import type { Step } from '../manifest/manifest.generated.ts';
import { alertKind } from './alert.ts';
import { isPictureOnly } from './collect-items.ts';
import { type Credentials, findField } from './credentials.ts';
import { addressesIn } from './field-value.ts';
import { shownText } from './inline-text.ts';
import { type Block, keepBlock, keepHtml, quoteText, takePictures } from './keep-leftovers.ts';
import { lineOf } from './parse-page.ts';
import { portalLabelsIn } from './portal-labels.ts';
import { FILLS_FIELD, type Focus, noteMethod, readCredentialSentence } from './read-credential-sentence.ts';
import { readCredentialTable } from './read-credential-table.ts';
import { takeSetupText } from './read-setup-text.ts';
import { readStep } from './read-steps.ts';
import { likeness, note, type Reading, textOf } from './reading.ts';
import { readSentences } from './sentence.ts';

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
    readCredentialTable(reading, credentials, inApp, block);
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
    const verdict = readCredentialSentence(reading, credentials, sentence, lineOf(paragraph), focus);
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

/** "**Tenant URL**: without a slash at the end", behind the table of the fields. */
function takeFieldNote(credentials: Credentials, text: string): boolean {
  if (credentials.hasTable !== true) return false;
  const match = /^\*\*([^*]+)\*\*: (.+)$/.exec(text);
  const field = match?.[1] === undefined ? undefined : credentials.fields.find(({ portal }) => portal === match[1]);
  if (field === undefined || match?.[2] === undefined) return false;
  field.notes.push(match[2]);
  return true;
}
