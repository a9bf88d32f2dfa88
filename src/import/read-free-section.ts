/** A section of the app's own, block by block in the one form that manifests take. */
import type { List } from 'mdast';
import type { Picture } from '../manifest/manifest.generated.ts';
import { checkBlockMarkdown } from '../markdown/check-block-markdown.ts';
import { delimiterRow, tableCell, tableRow } from '../markdown/table-cell.ts';
import { alertKind, includedFile } from './alert.ts';
import { isPictureOnly } from './collect-items.ts';
import { type Block, keepBlock, keepHtml, quoteText, settleInclude } from './keep-leftovers.ts';
import { sourceOf } from './parse-page.ts';
import { picturesIn } from './pictures.ts';
import { readTable } from './read-steps.ts';
import { likeness, type Reading, textOf } from './reading.ts';
import { readSentences } from './sentence.ts';
import type { Section } from './split-sections.ts';

export function readFreeSection(reading: Reading, section: Section): void {
  const pictures: Picture[] = [];
  const body = section.blocks.flatMap((block) => {
    if (isOfPage(reading, block)) {
      keepBlock(reading, block, section.anchor, section.title);
      return [];
    }
    const written = writeBlock(reading, block, pictures);
    return written === null || written === '' ? [] : [written];
  });
  if (section.heading === null || section.title === '') return;
  if (body.length === 0) {
    reading.ledger.lose(section.heading, section.title);
    reading.strayPictures.push(...pictures);
    return;
  }
  reading.ledger.settle(section.heading, 'kept');
  reading.sections.push({
    at: section.anchor,
    heading: section.title,
    body,
    ...(pictures.length === 0 ? {} : { pictures }),
  });
}

/** What the page goes on with behind a section that has no heading to end it. */
function isOfPage(reading: Reading, block: Block): boolean {
  if (block.type !== 'paragraph' || picturesIn(reading.page, block).length > 0) return false;
  const sentences = readSentences(textOf(reading, block));
  return (
    sentences.length > 0 &&
    sentences.every((sentence) => likeness(reading, sentence) === 'wording' || PROGRESS.test(sentence.words))
  );
}

const PROGRESS = /^watch the progress under\b/i;

/** `null`: it has no place in a section, and is listed. */
function writeBlock(reading: Reading, block: Block, pictures: Picture[]): string | null {
  pictures.push(...picturesIn(reading.page, block).map(({ picture }) => picture));
  if (block.type === 'html') {
    keepHtml(reading, block);
    return null;
  }
  if (block.type === 'paragraph') {
    const include = includedFile(block);
    if (include !== null) {
      settleInclude(reading, block, include);
      return null;
    }
    if (isPictureOnly(block)) {
      reading.ledger.settle(block, 'kept');
      return null;
    }
  }
  if (block.type === 'thematicBreak') {
    reading.ledger.settle(block, 'boilerplate');
    return null;
  }
  const written = markdownOf(reading, block);
  if (written === null || checkBlockMarkdown(written).length > 0) {
    reading.ledger.lose(block, sourceOf(reading.page, block));
    return null;
  }
  reading.ledger.settle(block, 'kept');
  return written;
}

function markdownOf(reading: Reading, block: Block): string | null {
  switch (block.type) {
    case 'paragraph':
      return textOf(reading, block);
    case 'list':
      return listMarkdown(reading, block, '').join('\n');
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(block.value) + 1));
      return `${fence}${block.lang ?? ''}\n${block.value}\n${fence}`;
    }
    case 'table': {
      const { columns, rows } = readTable(reading, block);
      return [
        tableRow(columns.map(tableCell)),
        delimiterRow(columns.length),
        ...rows.map((row) => tableRow(row.map(tableCell))),
      ].join('\n');
    }
    case 'blockquote': {
      const kind = alertKind(block);
      const { text } = quoteText(reading, block, false);
      if (text === null) return '';
      return kind === null || kind === 'checklist' ? `> ${text}` : `> [!${kind.toUpperCase()}]\n> ${text}`;
    }
    default:
      return null;
  }
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

/** Deeper lists than any page has. */
const DEEPEST = 12;

function listMarkdown(reading: Reading, list: List, indent: string): string[] {
  return list.children.flatMap((item, index) => {
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '*';
    const inner = `${indent}${' '.repeat(marker.length + 1)}`;
    const lines: string[] = [];
    for (const block of item.children) {
      if (block.type === 'list' && inner.length < DEEPEST * 3) lines.push(...listMarkdown(reading, block, inner));
      else if (block.type === 'paragraph' && isPictureOnly(block)) continue;
      else {
        if (lines.length > 0) lines.push('');
        lines.push(
          ...(markdownOf(reading, block) ?? '').split('\n').map((line) => (line === '' ? line : `${inner}${line}`)),
        );
      }
    }
    const [first = ''] = lines;
    return [`${indent}${marker} ${first.trimStart()}`, ...lines.slice(1)];
  });
}
