/** The steps in which attributes are reviewed: pictures, tables, and what is said about them. */
import type { Attribute, Basis, Picture } from '../manifest/manifest.generated.ts';
import { alertKind } from './alert.ts';
import { isPictureOnly } from './collect-items.ts';
import { takeFacts } from './fact-sentences.ts';
import { shownText } from './inline-text.ts';
import { type Block, keepBlock, keepHtml, paragraphsIn } from './keep-leftovers.ts';
import { lineOf } from './parse-page.ts';
import { picturesIn } from './pictures.ts';
import { isPlatformPicture } from './platform-pages.ts';
import { isAttributeTable, readAttributeTable } from './read-attribute-table.ts';
import { accept, isPlatforms, type Reading, report, textOf } from './reading.ts';
import { readSentence, readSentences, type Sentence } from './sentence.ts';

export interface MappingDraft {
  readonly resource: 'users' | 'groups';
  /** The line of the first step that maps it; `null`: no step does. */
  line: number | null;
  basis: Basis;
  attributes: Attribute[] | null;
  readonly pictures: { mapping?: Picture; attributes?: Picture };
  readonly notes: string[];
  /** Actions that the page has the reader switch off. */
  readonly cleared: Set<string>;
  /** The page says that its table is the platform's default. */
  isAssumed: boolean;
  /** Attributes whose expression a sentence behind the table explains, until that sentence was met. */
  readonly computed: Set<string>;
}

export function noMapping(resource: MappingDraft['resource']): MappingDraft {
  return {
    resource,
    line: null,
    basis: 'platform-default',
    attributes: null,
    pictures: {},
    notes: [],
    cleared: new Set(),
    isAssumed: false,
    computed: new Set(),
  };
}

/** @param kind which of the two pictures the step shows */
export function readMappingStep(
  reading: Reading,
  mapping: MappingDraft,
  blocks: readonly Block[],
  kind: 'mapping' | 'attributes',
): void {
  const first = blocks[0];
  if (first !== undefined) mapping.line ??= lineOf(first);
  for (const block of blocks) readBlock(reading, mapping, block, kind);
}

function readBlock(reading: Reading, mapping: MappingDraft, block: Block, kind: 'mapping' | 'attributes'): void {
  if (block.type === 'table') {
    if (!isAttributeTable(block)) {
      keepBlock(reading, block, mapping.resource, 'Attributes');
      return;
    }
    readTable(reading, mapping, block);
  } else if (block.type === 'paragraph') readParagraph(reading, mapping, block, kind);
  else if (block.type === 'list')
    for (const paragraph of paragraphsIn(block)) readParagraph(reading, mapping, paragraph, kind);
  else if (block.type === 'html') keepHtml(reading, block);
  else if (block.type === 'blockquote' && alertKind(block) === null)
    for (const inner of block.children) readBlock(reading, mapping, inner, kind);
  else keepBlock(reading, block, mapping.resource, 'Attributes');
}

function readTable(reading: Reading, mapping: MappingDraft, table: Block & { type: 'table' }): void {
  for (const name of computedIn(table)) mapping.computed.add(name);
  if (mapping.isAssumed) {
    reading.ledger.settle(table, 'boilerplate');
    reading.tables.add(table);
    return;
  }
  mapping.attributes = [...(mapping.attributes ?? []), ...readAttributeTable(reading, table)];
  mapping.basis = 'documented-with-defaults';
}

/** Rows that have an expression in another cell than the first. */
function computedIn(table: Block & { type: 'table' }): string[] {
  return table.children.slice(1).flatMap((row) => {
    const [name = '', ...cells] = row.children.map(shownText);
    return cells.some((cell) => /^\w+\(.*\)(?: †)?$/.test(cell.trim())) ? [name.trim()] : [];
  });
}

function readParagraph(
  reading: Reading,
  mapping: MappingDraft,
  paragraph: Block & { type: 'paragraph' },
  kind: 'mapping' | 'attributes',
): void {
  takeMappingPictures(reading, mapping, paragraph, kind);
  if (isPictureOnly(paragraph)) return;
  const text = textOf(reading, paragraph);
  if (takeRemark(reading, mapping, paragraph, text)) return;
  const rest: string[] = [];
  reading.ledger.settle(paragraph, 'boilerplate');
  for (const sentence of readSentences(text)) {
    noteOtherName(reading, sentence, lineOf(paragraph), mapping);
    if (takeMappingSentence(mapping, sentence) || takeFacts(reading.facts, sentence) === true)
      reading.ledger.settle(paragraph, 'placed');
    else if (!isPlatforms(reading, sentence)) rest.push(sentence.text);
  }
  if (rest.length === 0) return;
  reading.ledger.settle(paragraph, 'placed');
  mapping.notes.push(rest.join(' '));
}

/** One paragraph is one note; a second table or picture of the same kind has no place. */
function takeMappingPictures(
  reading: Reading,
  mapping: MappingDraft,
  paragraph: Block,
  kind: 'mapping' | 'attributes',
): void {
  for (const { picture } of picturesIn(reading.page, paragraph)) {
    if (isPlatformPicture(picture.path)) {
      reading.ledger.settle(paragraph, 'boilerplate');
      continue;
    }
    if (mapping.pictures[kind] === undefined) mapping.pictures[kind] = picture;
    else if (kind === 'mapping' && mapping.pictures.attributes === undefined) mapping.pictures.attributes = picture;
    else reading.strayPictures.push(picture);
    reading.ledger.settle(paragraph, 'placed');
  }
}

const ACTIONS = ['create', 'update', 'delete'] as const;

function takeMappingSentence(mapping: MappingDraft, sentence: Sentence): boolean {
  if (/\bdoesn['’]t document its attributes\b/i.test(sentence.words)) {
    mapping.isAssumed = true;
    return true;
  }
  if (
    !/\btarget object actions\b/i.test(sentence.words) ||
    !/\b(?:clear|uncheck|deselect|unselect|disable)\b/i.test(sentence.words)
  )
    return false;
  const named = sentence.words.replace(/^.*\b(?:clear|uncheck|deselect|unselect|disable)\b/i, '').toLowerCase();
  for (const action of ACTIONS) if (named.includes(action)) mapping.cleared.add(action);
  return true;
}

/** "`userName`: at most 20 characters" behind the table. */
function takeRemark(reading: Reading, mapping: MappingDraft, paragraph: Block, text: string): boolean {
  const match = /^`([^`]+)`: (.+)$/.exec(text);
  const [, name = '', remark = ''] = match ?? [];
  if (mapping.computed.delete(name) || (match !== null && mapping.isAssumed)) {
    reading.ledger.settle(paragraph, 'boilerplate');
    accept(reading, readSentence(text));
    return true;
  }
  const attribute = mapping.attributes?.find((each) => each.name === name);
  if (attribute === undefined || remark === '') return false;
  attribute.note = remark;
  reading.ledger.settle(paragraph, 'placed');
  return true;
}

const OTHER_NAME =
  /\bmatch (?:the )?(?:user accounts|users|groups|user accounts and groups|accounts) in (.+?) for update operations/i;

function noteOtherName(reading: Reading, sentence: Sentence, line: number, mapping: MappingDraft): void {
  const named = OTHER_NAME.exec(sentence.words)?.[1]?.trim();
  if (named === undefined || reading.names.some((name) => name.toLowerCase() === named.toLowerCase())) return;
  report(
    reading,
    'import-name-differs',
    line,
    `The ${mapping.resource} step names the app "${named}", and line 1 and the headings name it "${reading.app}".`,
    `"${reading.app}" was taken.`,
  );
}
