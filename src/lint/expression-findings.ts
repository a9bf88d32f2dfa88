/** What is wrong with the expressions of a manifest, at the places inside their texts. */
import type { ValueType } from '../connector/connector.ts';
import { inspectExpression } from '../expression/check/check-expression.ts';
import type { CheckTarget, TargetType } from '../expression/check/check-target.ts';
import type { Finding } from '../json/finding.ts';
import type { ListedAttribute, Subject } from './lint-rule.ts';
import type { Echo } from './one-mistake.ts';

export function expressionFindings({ attributes }: Subject): Finding[] {
  return attributes.flatMap(findingsOf);
}

function findingsOf(listed: ListedAttribute): Finding[] {
  const { stated, pointer, resource } = listed;
  // Where the kind of mapping is not certain, nothing is known of what flows.
  if (stated.expression === undefined || stated.source !== undefined || stated.constant !== undefined) return [];
  const { problems } = inspectExpression(stated.expression, { resource, target: targetOf(listed) });
  return problems.map(({ rule, severity, message, hint, start, end }) => ({
    rule,
    severity,
    message,
    hint,
    pointer: `${pointer}/expression`,
    range: [start, end],
  }));
}

/** Of an expression with an unknown function nobody knows what it gives. */
export const EXPRESSION_ECHOES: ReadonlyMap<string, readonly Echo[]> = new Map(
  ['expression-result-unsure', 'expression-result-unlike-target', 'active-source'].map((rule) => [
    rule,
    [{ rule: 'expression-unknown-function', within: 'item' }],
  ]),
);

const TARGET_TYPES: Readonly<Record<ValueType, TargetType>> = {
  string: 'String',
  boolean: 'Boolean',
  integer: 'Integer',
  decimal: 'Decimal',
  dateTime: 'DateTime',
  reference: 'Reference',
  binary: 'Binary',
  complex: 'Complex',
};

/** What SCIM calls a reference is an address, `profileUrl` for instance: to the service that is a text. */
function targetType({ scim, valueType }: ListedAttribute['resolved']): TargetType {
  return scim !== null && valueType === 'reference' ? 'String' : TARGET_TYPES[valueType];
}

/** Where the value goes, as far as that is known: of an app's own attribute only what the manifest states. */
function targetOf({ stated, resolved }: ListedAttribute): CheckTarget | null {
  if (resolved.path === null || (resolved.scim === null && stated.type === undefined)) return null;
  return {
    name: stated.name,
    type: targetType(resolved),
    multiValued: resolved.multiValued,
    matching: stated.matching !== undefined,
  };
}
