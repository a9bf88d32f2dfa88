/** A block of people's Markdown in the one form that manifests take, and the spans that it says. */
import { checkBlockMarkdown } from '../../markdown/check-block-markdown.ts';
import { codeFence } from '../../markdown/code-span.ts';
import { picture } from '../../markdown/picture.ts';
import { delimiterRow, tableCell, tableRow } from '../../markdown/table-cell.ts';
import { endOf, firstNumber, startOf } from '../node-span.ts';
import type { Page } from '../page.ts';
import type { Cutter } from './cut-blocks.ts';
import {
  type Block,
  isPictureOnly,
  type ListBlock,
  type PageSpan,
  type Paragraph,
  spansOf,
  type TableBlock,
} from './span.ts';

export interface BlockText<S = PageSpan> {
  readonly markdown: string;
  readonly covers: readonly S[];
}

/** @param inLists pictures in lists and alerts stand there, and nobody else tells them */
interface Writer extends Pick<Cutter, 'page' | 'isOurs'> {
  readonly inLists?: boolean;
}

/** `null`: it says nothing, or something that no section can hold. */
export function blockText<S extends PageSpan>(
  { page, isOurs, inLists = false }: Writer,
  block: Block<S>,
): BlockText<S> | null {
  if (isPictureOnly(block)) return picturesText(spansOf(block));
  const shows = inLists && (block.kind === 'list' || block.kind === 'quote');
  const covers = spansOf(block).filter(({ kind }) => shows || kind !== 'picture');
  const isPlain = covers.length === spansOf(block).length && !covers.some(hasReference);
  const markdown = isOurs && isPlain ? publishedText(page, block) : written(block, { indent: '', shows });
  return markdown === '' || checkBlockMarkdown(markdown).length > 0 ? null : { markdown, covers };
}

/** Each block with the pictures in it. */
export function wholeText<S extends PageSpan>(cutter: Pick<Cutter, 'page' | 'isOurs'>) {
  return (block: Block<S>): BlockText<S> | null => blockText({ ...cutter, inLists: true }, block);
}

type Told<S extends PageSpan> = readonly [block: Block<S>, text: BlockText<S>];

/** Each block with its text; what no section can hold is left out. */
export function textsOf<S extends PageSpan>(cutter: Writer, blocks: readonly Block<S>[]): Told<S>[] {
  return blocks.flatMap((block): Told<S>[] => {
    const text = blockText(cutter, block);
    return text === null ? [] : [[block, text]];
  });
}

/** Blocks as one text. */
export function joinedText<S>(texts: readonly BlockText<S>[]): BlockText<S> {
  return {
    markdown: texts.map(({ markdown }) => markdown).join('\n\n'),
    covers: texts.flatMap(({ covers }) => covers),
  };
}

/** Sentences as one paragraph. */
export function sentencesText<S extends PageSpan>(covers: readonly S[]): BlockText<S> {
  return { markdown: covers.map(({ text }) => text).join(' '), covers };
}

/** Words of people at a step of the portal stand in an alert. */
export function inNote<S>(text: BlockText<S> | null): BlockText<S> | null {
  return text && { ...text, markdown: `> [!NOTE]\n${text.markdown.replace(/^/gm, '> ').replace(/ $/gm, '')}` };
}

/** Pictures, a line each; `null`: one of them says nothing of what it shows. */
export function picturesText<S extends PageSpan>(covers: readonly S[]): BlockText<S> | null {
  const lines = covers.flatMap(({ picture: shown }) =>
    shown === null ? [] : [picture({ path: shown.path, alt: shown.alt ?? '', title: shown.title ?? null })],
  );
  const markdown = lines.join('\n');
  return markdown === '' || checkBlockMarkdown(markdown).length > 0 ? null : { markdown, covers };
}

/** What the text of a span would not show as the page does. */
function hasReference({ kind }: PageSpan): boolean {
  return kind === 'html' || kind === 'include' || kind === 'other';
}

/** As it stands on the page, without the indentation of the list and the marks of the alert that it stood in. */
function publishedText(page: Page, { node, start }: Pick<Block, 'node' | 'start'>): string {
  if (node === null) return '';
  const indent = (node.position?.start.column ?? 1) - 1;
  const lines = page.text.slice(Math.min(start, startOf(node)), endOf(node)).split('\n');
  return lines
    .map((line, at) => (at === 0 ? line : line.slice(Math.min(indent, leading(line)))))
    .join('\n')
    .trimEnd();
}

function leading(line: string): number {
  return /^[\s>]*/.exec(line)?.[0].length ?? 0;
}

/** Deeper lists than any page has. */
const DEEPEST = 36;

/** How far a block is indented, and whether the pictures in it stand where they were. */
interface Manner {
  readonly indent: string;
  readonly shows: boolean;
}

function written(block: Block, manner: Manner): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphText(block);
    case 'list':
      return listText(block, manner);
    case 'table':
      return tableMarkdown(block);
    case 'quote':
      return quoteText(block.alert, block.blocks, manner.shows);
    case 'code': {
      const fence = codeFence(block.code);
      return `${fence}${block.language}\n${block.code}\n${fence}`;
    }
    default:
      return '';
  }
}

export function paragraphText({ sentences }: Paragraph): string {
  return sentences.map(({ text }) => text).join(' ');
}

function quoteText(alert: string | null, blocks: readonly Block[], shows: boolean): string {
  const text = blocks
    .flatMap((block) => itemParts(block, { indent: '', shows }))
    .map(({ lines }) => lines)
    .join('\n\n');
  const quoted = text.split('\n').map((line) => `> ${line}`.trimEnd());
  if (text === '') return '';
  return [...(alert === null || alert === 'checklist' ? [] : [`> [!${alert.toUpperCase()}]`]), ...quoted].join('\n');
}

function tableMarkdown(table: TableBlock): string {
  const { columns, rows } = tableText(table);
  return [
    tableRow(columns.map(tableCell)),
    delimiterRow(columns.length),
    ...rows.map((row) => tableRow(row.map(tableCell))),
  ].join('\n');
}

function listText({ items, node }: ListBlock, { indent, shows }: Manner): string {
  const start = node?.type === 'list' ? firstNumber(node) : 1;
  return items
    .map(({ ordered, blocks }, index) => {
      const marker = ordered ? `${start + index}.` : '*';
      const inner = `${indent}${' '.repeat(marker.length + 1)}`;
      const parts = blocks.flatMap((block) => itemParts(block, { indent: inner, shows }));
      const text = parts.map(({ tight, lines }, at) => `${at === 0 || tight ? '' : '\n'}${lines}`).join('\n');
      return `${indent}${marker} ${text.trimStart()}`;
    })
    .join('\n');
}

/** An inner list follows its item at once, any other block after an empty line; pictures stand behind the words of their paragraph. */
function itemParts(block: Block, { indent, shows }: Manner): { tight: boolean; lines: string }[] {
  const isList = block.kind === 'list';
  if (isList && indent.length >= DEEPEST) return [];
  const shown = shows && block.kind === 'paragraph' ? (picturesText(block.pictures)?.markdown ?? '') : '';
  const parts = [written(block, { indent: isList ? indent : '', shows }), shown];
  return parts.flatMap((text) =>
    text === '' ? [] : [{ tight: isList, lines: isList ? text : text.replace(/^(?=.)/gm, indent) }],
  );
}

/** Inline Markdown cell by cell, rows made complete. */
export interface TableText {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableText({ rows }: TableBlock): TableText {
  const [head = [], ...body] = rows.map((row) => row.map(({ text }) => text));
  const width = Math.max(head.length, 1);
  const columns = Array.from({ length: width }, (_, column) => head[column] ?? '');
  return { columns, rows: body.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')) };
}
