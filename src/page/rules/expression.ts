import { inspectExpression } from '../../expression/check/check-expression.ts';
import { functionNames } from '../../expression/function-table.generated.ts';
import { connectSyncFunctions } from '../../expression/functions/foreign-functions.ts';
import { nearest } from '../../problem/nearest.ts';
import { spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

/** Expressions that people copy are held to the mapping language, as those of manifests are (expressions fact sheet). */
export const expressionRule: PageRule = {
  id: 'page-expression',
  severity: 'error',
  title: 'An expression on a page works when it is copied.',
  cause: 'The expression does not fit the mapping language: the portal refuses it, or it gives nothing.',
  fix: 'Mend it as the message says; "scimanifest explain" reads an expression by itself.',
  example: 'page',
  bad: '# Acme\n\nEnter `Append([userPrincipalName], ".test"))`.\n',
  good: '# Acme\n\nEnter `Append([userPrincipalName], ".test")`.\n',
  handWrittenOnly: true,
  check: (page) =>
    expressionsIn(page).flatMap((span): PageFinding[] => {
      const { problems } = inspectExpression(page.text.slice(span.start, span.end), { resource: 'User', target: null });
      const first = problems.find(({ severity }) => severity === 'error');
      if (first === undefined) return [];
      const { message, hint, start, end } = first;
      return [{ message, hint, start: span.start + start, end: span.start + Math.max(end, start + 1) }];
    }),
};

/** A name in front of a bracket, and somewhere behind it an attribute in square brackets or a text in quotation marks. */
const CALL = /^\s*([A-Z]\w{1,40})\s*\([\s\S]*(?:\[\w|["“])/;

function expressionsIn({ text, nodes, tables }: Page): Span[] {
  const coded = [...nodes.inlineCode, ...nodes.code].map((node) => ({ value: node.value, ...spanOf(node) }));
  // Bold, or bare in a table: people copy it from there as well.
  const bold = nodes.strongs
    .map((strong) => ({ value: wordsOf(strong), ...spanOf(strong) }))
    .filter(({ value }) => /\)\s*$/.test(value));
  const cells = tables
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    .filter(({ value }) => /^[A-Z].*\)$/.test(value) || opensMore(value));
  return [...coded, ...bold, ...cells].flatMap(({ value, start, end }) => {
    const [, name = ''] = CALL.exec(value) ?? [];
    if (name === '' || !isMeant(name, value)) return [];
    const at = text.slice(start, end).indexOf(value.trim());
    // Code that is indented or goes over lines in a list has other blanks in the source; then it has no one place.
    return at === -1 ? [] : [{ start: start + at, end: start + at + value.trim().length }];
  });
}

/** A call that is not closed. */
function opensMore(cell: string): boolean {
  return /^[A-Z]\w*\(/.test(cell) && cell.split('(').length > cell.split(')').length;
}

/** What only this language reads: a source attribute in brackets, or the roles of a user. */
const READS = /\[[A-Za-z]\w*\]|\b\w*AppRoleAssignments?\w*\(/;

/** Other languages have calls too, and marks that this one has not. */
function isMeant(name: string, code: string): boolean {
  if (!READS.test(code) || /[;{}]|=>/.test(code)) return false;
  return (
    connectSyncFunctions.has(name) ||
    functionNames.some((known) => known.toLowerCase() === name.toLowerCase()) ||
    nearest(name, functionNames) !== null
  );
}
