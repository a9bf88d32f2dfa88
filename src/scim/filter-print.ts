/** Writing SCIM filters. Text values are JSON strings (RFC 7644 section 3.4.2.2), so JSON's escapes apply. */
import type { Filter, FilterPath } from './filter.ts';

/** The canonical text of a filter; reading it gives the same filter again. */
export function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'compare':
      return `${printFilterPath(filter.path)} ${filter.operator} ${JSON.stringify(filter.value)}`;
    case 'present':
      return `${printFilterPath(filter.path)} pr`;
    case 'some':
      return `${filter.attribute}[${printFilter(filter.filter)}]`;
    case 'not':
      return `not (${printFilter(filter.term)})`;
    case 'and':
    case 'or':
      return filter.terms.map((term) => printTerm(term, filter.kind)).join(` ${filter.kind} `);
  }
}

export function printFilterPath(path: FilterPath): string {
  const bracket = path.filter === null ? '' : `[${printFilter(path.filter)}]`;
  return path.attribute + bracket + (path.subAttribute === null ? '' : `.${path.subAttribute}`);
}

/** A list inside a list keeps its brackets: `and` binds tighter than `or`, and a nested list stays nested. */
function printTerm(term: Filter, inside: 'and' | 'or'): string {
  const text = printFilter(term);
  const bare = (term.kind !== 'and' && term.kind !== 'or') || (inside === 'or' && term.kind === 'and');
  return bare ? text : `(${text})`;
}

/** The query that matches an object: `userName eq "ana.ruiz@contoso.com"` (scim-client fact sheet, section 3). */
export function printEqualityFilter(pathText: string, value: string | number | boolean): string {
  return `${pathText} eq ${JSON.stringify(value)}`;
}
