import { parseAttributePath } from '../../scim/attribute-path.ts';
import { findTopAttribute } from '../../scim/schemas.ts';
import { ATTRIBUTE_HEADING, isAttributeType } from '../words/attribute-heading.ts';
import type { Block, PageSpan, TableBlock } from './span.ts';

/** A table of attributes, told from its first heading and one more that such tables have, or from what it lists. */
export function isAttributeTable<S extends PageSpan>(block: Block<S>): block is TableBlock<S> {
  if (block.kind !== 'table') return false;
  const [head = [], ...rows] = block.rows;
  const [first = '', ...others] = head.map(({ words }) => words.replace(/[*:]+$/, '').trim());
  if (ATTRIBUTE_HEADING.test(first) && others.some((heading) => OTHER_HEADING.test(heading))) return true;
  const typed = rows.filter(([, ...cells]) => cells.some(({ words }) => isAttributeType(words)));
  const standard = rows.filter(([name]) => isStandardName(name?.words ?? ''));
  const isMost = (some: readonly unknown[]) => some.length * 2 > rows.length;
  return others.length > 0 && (isMost(typed) || (standard.length > 1 && isMost(standard)));
}

function isStandardName(words: string): boolean {
  const { path } = parseAttributePath(words);
  return path !== null && (['User', 'Group'] as const).some((resource) => findTopAttribute(resource, path) !== null);
}

const OTHER_HEADING =
  /type|filter|required|mandatory|source|match|default|note|comment|description|attribute|details|remark/i;

/** The name in the first cell of a row, as a reader sees it: entities and escapes are Markdown's, quotes of any kind are the name's. */
export function attributeName({ words, text, source }: PageSpan): string {
  const bare = text.replace(/^\*\*(.*)\*\*$|^\[(.*)\]\([^)]*\)$/, '$1$2');
  // Stars or underscores of the name itself that Markdown took for emphasis.
  const isEmphasised = /(?<![\\\w])[*_](?=\S)|(?<=\S)\*(?!\w)/.test(bare.replace(/`[^`]*`/g, ''));
  if (!isEmphasised) return words.trim();
  return source.replace(/\\(?=[_*|"'[\]])/g, '').trim();
}
