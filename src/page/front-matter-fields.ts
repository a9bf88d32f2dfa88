import type { Root } from 'mdast';
import { spanOf } from './node-span.ts';
import type { FrontMatterField } from './page.ts';

/** The one-line fields of a page's front matter. That is all that published pages have, and all that rules ask for. */
export function readFrontMatter(tree: Root, text: string): FrontMatterField[] {
  const yaml = tree.children[0];
  if (yaml?.type !== 'yaml') return [];
  const { start, end } = spanOf(yaml);
  const fields: FrontMatterField[] = [];
  for (const found of text.slice(start, end).matchAll(/^([A-Za-z][\w.-]*):[ \t]*(.*)$/gm)) {
    const [line, key = '', value = ''] = found;
    fields.push({
      key,
      value: unquote(value.trim()),
      start: start + found.index,
      end: start + found.index + line.length,
    });
  }
  return fields;
}

function unquote(value: string): string {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (/^".*"$/s.test(value)) return value.slice(1, -1).replace(/\\(.)/g, '$1');
  return value;
}
