import type { ScopingFilter } from '../../connector/connector.ts';
import type { Questions } from './questions.ts';

/** What scoping filters ask of each attribute that they look at. */
export function scopeQuestions(filters: readonly ScopingFilter[]): ReadonlyMap<string, Questions> {
  const clauses = filters.flatMap((filter) => filter.clauses);
  const names = new Set(clauses.map(({ attribute }) => attribute));
  return new Map(
    Array.from(names, (name) => {
      const own = clauses.filter(({ attribute }) => attribute === name);
      const isPattern = ({ operator }: (typeof own)[number]) => operator.endsWith('REGEX MATCH');
      const values = (each: typeof own) => new Set(each.flatMap(({ value }) => value ?? []));
      const texts = values(own.filter((clause) => !isPattern(clause)));
      return [name, { texts, patterns: values(own.filter(isPattern)), formats: new Set<string>(), isDate: false }];
    }),
  );
}
