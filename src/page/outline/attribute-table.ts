import { parseAttributePath } from '../../scim/attribute-path.ts';
import { findTopAttribute } from '../../scim/schemas.ts';
import { ATTRIBUTE_HEADING, isAttributeType } from '../words/attribute-heading.ts';
import type { Block, PageSpan, TableBlock } from './span.ts';

/** A table of attributes, told from its first heading and one more that such tables have, or from what it lists. */
export function isAttributeTable<S extends PageSpan>(block: Block<S>): block is TableBlock<S> {
  if (block.kind !== 'table') return false;
  const named = withNamesFirst(block);
  const [head = [], ...rows] = named.rows;
  const [first = '', ...others] = head.map(headingOf);
  if ((named !== block || ATTRIBUTE_HEADING.test(first)) && others.some((heading) => OTHER_HEADING.test(heading)))
    return true;
  const typed = rows.filter(([, ...cells]) => cells.some(({ words }) => isAttributeType(words)));
  const standard = rows.filter(([name]) => isStandardName(name?.words ?? ''));
  const isMost = (some: readonly unknown[]) => some.length * 2 > rows.length;
  return others.length > 0 && (isMost(typed) || (standard.length > 1 && isMost(standard)));
}

function headingOf({ words }: PageSpan): string {
  return words.replace(/[*:]+$/, '').trim();
}

/** What stands above the numbers of rows, or the attributes of the directory, where these come first. */
const BEFORE_NAMES =
  /^(?:#|no\.?|nr\.?|(?:source|azure (?:ad|active directory)|(?:microsoft )?entra(?: id)?)(?: source)? attributes?)$/i;

/** "Acme attribute", "Attribute". */
const NAMES = /\battributes?(?: name)?$/i;

/** The table with the names of the app's attributes in its first column, wherever they stand, and with its last heading alone. */
export function withNamesFirst<S extends PageSpan>(table: TableBlock<S>): TableBlock<S> {
  const rows = hasSecondHeading(table) ? table.rows.slice(1) : table.rows;
  const [first = '', ...others] = rows[0]?.map(headingOf) ?? [];
  const at = BEFORE_NAMES.test(first) ? others.findIndex((heading) => NAMES.test(heading)) + 1 : 0;
  if (at === 0) return rows === table.rows ? table : { ...table, rows };
  return { ...table, rows: rows.map((row) => [...row.slice(at, at + 1), ...row.slice(0, at), ...row.slice(at + 1)]) };
}

/** Columns under a common heading have their own in the first row, which no attribute is called like. */
function hasSecondHeading<S extends PageSpan>({ rows: [, row = []] }: TableBlock<S>): boolean {
  const [first = '', ...others] = row.map(headingOf);
  return ATTRIBUTE_HEADING.test(first) && others.some((heading) => OTHER_HEADING.test(heading));
}

function isStandardName(words: string): boolean {
  const { path } = parseAttributePath(words);
  return path !== null && (['User', 'Group'] as const).some((resource) => findTopAttribute(resource, path) !== null);
}

const OTHER_HEADING =
  /type|filter|required|mandatory|source|match|default|note|comment|description|attribute|details|remark/i;

/** "**Address**" alone in a row, above names that are not bold and have facts beside them: what the rows below have in common. */
export function headsGroup<S extends PageSpan>(row: readonly S[], rows: readonly (readonly S[])[]): boolean {
  const [first, ...cells] = row;
  const isAttribute = /^[a-z]/.test(first?.words ?? '') && isStandardName(first?.words ?? '');
  if (!isBold(first) || isAttribute || cells.length === 0 || cells.some(isFilled)) return false;
  return rows.some(([name, ...facts]) => !isBold(name) && facts.some(isFilled));
}

const isFilled = ({ words }: PageSpan): boolean => words !== '';

const isBold = (span: PageSpan | undefined): boolean =>
  span !== undefined && isFilled(span) && span.labels[0] === span.words;

/** `name.givenName<br>name.familyName`: names that a cell parts by lines have a row each. */
export function rowsByName<S extends PageSpan>(row: readonly S[]): readonly (readonly S[])[] {
  const [first, ...cells] = row;
  const lines = Array.from(first?.source.matchAll(LINE_OR_BREAK) ?? []).filter(([, line]) => line !== undefined);
  const names = lines.map(({ 1: line = '', index }) => ({
    words: line.replaceAll('`', '').trim(),
    at: index + line.search(/\S|$/),
  }));
  if (first === undefined || names.length < 2 || !names.every(({ words }) => isStandardName(words))) return [row];
  return names.map(({ words, at }) => [
    { ...first, start: first.start + at, words, text: words, source: words },
    ...cells,
  ]);
}

const LINE_OR_BREAK = /<br\s*\/?>|((?:(?!<br\s*\/?>).)+)/gi;

/** The name in the first cell of a row, as a reader sees it: entities and escapes are Markdown's, quotes of any kind are the name's. */
export function attributeName({ words, text, source }: PageSpan): string {
  const bare = text.replace(/^\*\*(.*)\*\*$|^\[(.*)\]\([^)]*\)$/, '$1$2');
  // Stars or underscores of the name itself that Markdown took for emphasis.
  const isEmphasised = /(?<![\\\w])[*_](?=\S)|(?<=\S)\*(?!\w)/.test(bare.replace(/`[^`]*`/g, ''));
  if (!isEmphasised) return words.trim();
  return source.replace(/\\(?=[_*|"'[\]])/g, '').trim();
}
