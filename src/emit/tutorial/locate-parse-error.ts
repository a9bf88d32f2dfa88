/** What Handlebars says about a template that it cannot parse, with a line and a column. */
export interface ParseError {
  readonly message: string;
  readonly hint: string | null;
  readonly line: number;
  readonly column: number;
}

/** What is said where the parser's stack, or the patience of who calls it, would not do. */
export const NESTED_TOO_DEEP = {
  message: 'The template cannot be parsed: it is nested too deep.',
  hint: 'Move what is inside into a part of its own.',
} as const;

/**
 * Grammar errors come as text: the line, an excerpt, and dashes up to the place in the excerpt. Errors found while
 * the tree is built ("if doesn't match each") bring line and column as fields. Nothing else is thrown.
 */
export function locateParseError(error: unknown, source: string): ParseError {
  const said = error instanceof Error ? error.message : String(error);
  const place = fieldsOf(error) ?? excerptOf(said, source);
  if (/call stack/u.test(said)) return { ...NESTED_TOO_DEEP, ...(place ?? { line: 1, column: 1 }) };
  return {
    message: `The template cannot be parsed: ${reason(said, source)}.`,
    hint: hintFor(said, source),
    ...(place ?? { line: 1, column: 1 }),
  };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function fieldsOf(error: unknown): Place | null {
  if (typeof error !== 'object' || error === null) return null;
  const line = 'lineNumber' in error ? error.lineNumber : undefined;
  const column = 'column' in error ? error.column : undefined;
  return typeof line === 'number' && typeof column === 'number' ? { line, column: column + 1 } : null;
}

/** The excerpt has no line breaks and starts anywhere, so the place is where the text around it fits. */
function excerptOf(said: string, source: string): Place | null {
  const [head = '', excerpt = '', arrow = ''] = said.split('\n');
  const line = Number(/line (\d+)/.exec(head)?.[1] ?? Number.NaN);
  if (!Number.isInteger(line) || !/^-*\^$/.test(arrow)) return null;
  const before = excerpt.slice(0, arrow.length - 1).replace(/^\.\.\./, '');
  const text = source.replace(/\r\n?/g, '\n');
  const flat = text.replaceAll('\n', '');
  const start = flatStart(text, line);
  const next = flat.indexOf(before, Math.max(0, start - before.length));
  const at = next === -1 ? flat.lastIndexOf(before) : next;
  return at === -1 ? { line, column: 1 } : placeIn(text, at + before.length);
}

/** Where a line begins, in an offset that does not count line breaks. */
function flatStart(text: string, line: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((length, each) => length + each.length, 0);
}

/** From an offset that does not count line breaks to line and column. */
function placeIn(text: string, offset: number): Place {
  let rest = offset;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (rest < line.length || index === lines.length - 1) return { line: index + 1, column: rest + 1 };
    rest -= line.length;
  }
  return { line: 1, column: 1 };
}

/** What the grammar calls it, and what a person sees. */
const TOKENS: Readonly<Record<string, string>> = {
  EOF: 'it ends too early',
  OPEN_ENDBLOCK: 'a block ends here that nothing opened',
  INVERSE: 'an {{else}} stands here that belongs to no block',
  OPEN_INVERSE_CHAIN: 'an {{else}} stands here that belongs to no block',
};

/** The lexer stops at two things only: a comment that it cannot bring to its end, and a NUL. */
function isLexical(said: string): boolean {
  return said.startsWith('Lexical error');
}

function reason(said: string, source: string): string {
  if (isLexical(said)) return source.includes('\0') ? 'it holds a NUL character' : 'a comment begins that does not end';
  const expected = /Expecting (.*), got '(\w+)'/.exec(said);
  const [, , token] = expected ?? [];
  if (token !== undefined) return TOKENS[token] ?? `something unexpected (${token}) stands here`;
  return said.split('\n')[0]?.replace(/ - \d+:\d+$/, '') ?? said;
}

function hintFor(said: string, source: string): string | null {
  if (isLexical(said)) return source.includes('\0') ? 'Save the file as text.' : 'Close the comment: --}}.';
  if (/got 'EOF'/.test(said)) return 'Close each {{#if}}, {{#each}} and {{#with}}, and each pair of braces.';
  if (/got '(?:OPEN_ENDBLOCK|INVERSE|OPEN_INVERSE_CHAIN)'/.test(said))
    return 'Open the block above this place, or remove this.';
  if (/doesn't match/.test(said)) return 'Close the innermost block first.';
  return 'Look for braces that are not closed, or a name with unusual characters.';
}
