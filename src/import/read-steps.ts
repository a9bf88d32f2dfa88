/** Steps of people, in the app: their words as they are, in the order of the schema. */
import type { List, Table } from 'mdast';
import type { Step } from '../manifest/manifest.generated.ts';
import { alertKind, includedFile, speltAlert } from './alert.ts';
import type { Item } from './collect-items.ts';
import { isPictureOnly } from './collect-items.ts';
import { inlineText } from './inline-text.ts';
import { type Block, keepHtml, quoteText, settleInclude } from './keep-leftovers.ts';
import { lineOf, sourceOf } from './parse-page.ts';
import { picturesIn } from './pictures.ts';
import { isPlatformPicture } from './platform-pages.ts';
import { type Reading, textOf } from './reading.ts';

/** How a reader of sentences may take some away: what it returns is what the step still says. */
export type TakeText = (text: string, step: Step, block: Block) => string;

export function readSteps(reading: Reading, items: readonly Item[], take: TakeText): Step[] {
  // One that says nothing yet may still yield a value.
  return items.map((item) => readStep(reading, item.blocks, take));
}

const LETTERED = /^(?:[a-z]|[ivx]{1,4})[.)]\s+/;

export function readStep(reading: Reading, blocks: readonly Block[], take: TakeText): Step {
  const step: Step = {};
  if (blocks[0] !== undefined) reading.lines.set(step, lineOf(blocks[0]));
  for (const block of blocks) readBlock(reading, step, block, take);
  return step;
}

function readBlock(reading: Reading, step: Step, block: Block, take: TakeText): void {
  switch (block.type) {
    case 'paragraph':
      readParagraph(reading, step, block, take);
      return;
    case 'list':
      readInnerList(reading, step, block, take);
      return;
    case 'code': {
      reading.ledger.settle(block, 'placed');
      const language = block.lang ?? '';
      addPart(reading, step, block, 'code', {
        ...(language === '' ? {} : { language }),
        text: block.value === '' ? ' ' : block.value,
      });
      return;
    }
    case 'table':
      reading.ledger.settle(block, 'placed');
      addPart(reading, step, block, 'table', readTable(reading, block));
      return;
    case 'blockquote': {
      const kind = alertKind(block);
      const { text } = quoteText(reading, block, false);
      if (text !== null) {
        step.notes ??= [];
        step.notes.push(kind === null || kind === 'note' || kind === 'checklist' ? { text } : { kind, text });
      }
      return;
    }
    case 'html':
      keepHtml(reading, block);
      return;
    case 'thematicBreak':
      reading.ledger.settle(block, 'boilerplate');
      return;
    default:
      reading.ledger.lose(block, sourceOf(reading.page, block));
      return;
  }
}

function readParagraph(reading: Reading, step: Step, paragraph: Block & { type: 'paragraph' }, take: TakeText): void {
  const include = includedFile(paragraph);
  if (include !== null) {
    settleInclude(reading, paragraph, include);
    return;
  }
  const pictures = picturesIn(reading.page, paragraph);
  const own = pictures.filter(({ picture }) => !isPlatformPicture(picture.path)).map(({ picture }) => picture);
  reading.ledger.settle(
    paragraph,
    pictures.length > 0 && own.length === 0 && isPictureOnly(paragraph) ? 'boilerplate' : 'placed',
  );
  const text = textOf(reading, paragraph);
  const lettered = LETTERED.exec(text);
  if (lettered !== null && (step.text !== undefined || step.steps !== undefined)) {
    const inner: Step = {};
    reading.lines.set(inner, lineOf(paragraph));
    addText(inner, take(text.slice(lettered[0].length), inner, paragraph));
    if (own.length > 0) inner.pictures = own;
    addStep(step, inner);
    return;
  }
  if (text !== '') {
    const spelt = speltAlert(text);
    if (spelt !== null && step.text !== undefined) {
      step.notes ??= [];
      step.notes.push(spelt.kind === 'note' ? { text: spelt.text } : spelt);
    } else addText(step, take(text, step, paragraph));
  }
  const last = step.steps?.at(-1);
  if (own.length === 0) return;
  // A picture behind lettered steps shows the last of them.
  const target = last !== undefined && isPictureOnly(paragraph) ? last : step;
  target.pictures = [...(target.pictures ?? []), ...own];
}

function addText(step: Step, text: string): void {
  if (text === '') return;
  const isFirst = step.text === undefined && step.steps === undefined && step.after === undefined;
  if (isFirst && step.code === undefined && step.table === undefined) step.text = text;
  else step.after = step.after === undefined ? text : `${step.after} ${text}`;
}

function readInnerList(reading: Reading, step: Step, list: List, take: TakeText): void {
  for (const item of list.children) {
    addStep(step, readStep(reading, item.children, take));
  }
}

function addStep(step: Step, inner: Step): void {
  // Text that stood between two groups of inner steps is told before the second.
  if (step.after !== undefined) {
    inner.text = inner.text === undefined ? step.after : `${step.after} ${inner.text}`;
    delete step.after;
  }
  step.steps = [...(step.steps ?? []), inner];
}

/** A step has one code block and one table; a second one becomes a step inside it. */
function addPart<Key extends 'code' | 'table'>(
  reading: Reading,
  step: Step,
  block: Block,
  key: Key,
  value: NonNullable<Step[Key]>,
): void {
  const last = step.steps?.at(-1);
  const target = last?.[key] === undefined && last !== undefined ? last : step;
  if (target[key] === undefined) target[key] = value;
  else reading.ledger.lose(block, sourceOf(reading.page, block));
}

export function readTable(reading: Reading, table: Table): NonNullable<Step['table']> {
  const [head = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => inlineText(reading.page, cell.children)),
  );
  const width = Math.max(head.length, 1);
  const columns = Array.from({ length: width }, (_, column) => head[column] || `Column ${column + 1}`);
  return { columns, rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')) };
}

export function isEmpty(step: Step): boolean {
  return Object.keys(step).length === 0;
}
