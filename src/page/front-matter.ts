import type { Root } from 'mdast';
import { spanOf } from './node-span.ts';
import type { FrontMatterLine, Span } from './page.ts';

/**
 * The front matter of a page line by line: `key: value` pairs and comments, which may be pairs themselves. That is all
 * that published pages have.
 */
export function readFrontMatter(tree: Root, text: string): FrontMatterLine[] {
  const yaml = tree.children[0];
  if (yaml?.type !== 'yaml') return [];
  const { start, end } = spanOf(yaml);
  const lines = Array.from(text.slice(start, end).matchAll(/.+/g), ({ 0: line, index }) => ({
    line,
    start: start + index,
    end: start + index + line.length,
  }));
  return lines
    .slice(1, -1)
    .flatMap(({ line, ...place }) => (line.trim() === '' ? [] : [{ ...readLine(line), ...place }]));
}

const COMMENT = /^[\s#]*#[\s#]*/;
const COMMENT_PAIR = /^([^:]+):\s*(.*)$/;
const PAIR = /^([\w.-]+)\s*:\s*(.*)$/;

function readLine(line: string): Pick<FrontMatterLine, 'key' | 'value' | 'isComment'> {
  const isComment = COMMENT.test(line);
  const said = line.replace(COMMENT, '');
  const pair = (isComment ? COMMENT_PAIR : PAIR).exec(said);
  const value = (pair?.[2] ?? said).trim();
  return { key: pair?.[1]?.trim() ?? '', value: isComment ? value : unquoted(value), isComment };
}

function unquoted(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (/^".*"$/.test(value)) return value.slice(1, -1).replace(/\\(.)/g, '$1');
  return value.replace(/\s+#.*$/, '');
}

/** The pairs under one of some keys. */
export function fieldsNamed(lines: readonly FrontMatterLine[], ...keys: readonly string[]): FrontMatterLine[] {
  return lines.filter(({ key, isComment }) => !isComment && keys.includes(key));
}

/** What readers see of it: the title and the description, where they are not empty. */
export function titleSpans(lines: readonly FrontMatterLine[]): Span[] {
  return fieldsNamed(lines, 'title', 'description')
    .filter(({ value }) => value !== '')
    .map(({ key, start, end }) => ({ start: start + key.length + 1, end }));
}
