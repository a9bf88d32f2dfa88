import type { ScopingClause, ScopingFilter } from '../connector/connector.ts';
import { SCOPE_OPERATORS } from '../connector/scope/scope-operator.ts';
import { quoted } from './words.ts';

/** `department is "Sales" and mail is not empty`. */
export function filterWords({ clauses }: ScopingFilter): string {
  return clauses.map(clauseWords).join(' and ');
}

function clauseWords({ attribute, operator, value }: ScopingClause): string {
  return `${attribute} ${SCOPE_OPERATORS[operator].words}${value === null ? '' : ` ${quoted(value)}`}`;
}
