/**
 * An expression made ready to be evaluated for very many records: what does not depend on the record is done once, and
 * nothing of it ever becomes code. It gives what `evaluateExpression` gives.
 */
import { findFunction } from '../find-function.ts';
import type { ValueArguments } from '../functions/function-row.ts';
import { answerText } from '../runtime/answer-text.ts';
import type { AppRoleAssignment } from '../runtime/app-role-assignment.ts';
import { asList } from '../runtime/as-list.ts';
import { asText } from '../runtime/as-text.ts';
import { asTextOrList } from '../runtime/as-text-or-list.ts';
import { compare } from '../runtime/compare.ts';
import { condition } from '../runtime/condition.ts';
import type { Environment } from '../runtime/environment.ts';
import { integer } from '../runtime/integer.ts';
import type { Value } from '../runtime/value.ts';
import type { Argument, CallExpression, ComparisonExpression } from '../syntax/syntax.ts';
import { constantValue } from './constant-value.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { isConstant } from './is-constant.ts';

/** Where the values of the present record come from. */
export interface PreparedSource {
  readonly attribute: (name: string) => () => string | readonly string[] | null;
  readonly assignments: (name: string) => () => readonly AppRoleAssignment[] | null;
  readonly environment: Environment;
}

/** @returns the value for the record that the source stands at when it is called */
export function prepareExpression(node: Argument, source: PreparedSource): () => Value {
  switch (node.kind) {
    case 'attribute':
      return source.attribute(node.name);
    case 'call':
      return prepareCall(node, source);
    case 'comparison': {
      const holds = prepareComparison(node, source);
      return () => answerText(holds());
    }
    default: {
      const value = evaluateExpression(node, {}, source.environment);
      return () => value;
    }
  }
}

function prepareCall(node: CallExpression, source: PreparedSource): () => Value {
  const row = findFunction(node.name);
  if (row === null) return () => null;
  const values = preparedArguments(node, source);
  return () => row.evaluate(values);
}

function prepareComparison(node: ComparisonExpression, source: PreparedSource): () => boolean | null {
  const [left, right] = [prepareExpression(node.left, source), prepareExpression(node.right, source)];
  return () => compare(asText(left()), node.operator, asText(right()));
}

const nothing = (): null => null;

function preparedArguments(call: CallExpression, source: PreparedSource): ValueArguments {
  const nodes = call.arguments;
  const values = nodes.map((node) => prepareExpression(node, source));
  const conditions = nodes.map((node, index) => {
    if (node.kind === 'comparison') return prepareComparison(node, source);
    return () => condition(value(index));
  });
  const assignments = nodes.map((node) => (node.kind === 'attribute' ? source.assignments(node.name) : nothing));
  const constants = nodes.map((node) => (isConstant(node) ? asText(constantValue(node)) : null));
  const value = (index: number): Value => (values[index] ?? nothing)();
  return {
    count: nodes.length,
    environment: source.environment,
    given: (index) => (nodes[index]?.kind ?? 'skipped') !== 'skipped',
    value,
    text: (index) => asText(value(index)),
    list: (index) => asList(value(index)),
    textOrList: (index) => asTextOrList(value(index)),
    integer: (index) => integer(asText(value(index))),
    assignments: (index) => (assignments[index] ?? nothing)(),
    condition: (index) => (conditions[index] ?? nothing)(),
    isConstant: (index) => {
      const node = nodes[index];
      return node !== undefined && isConstant(node);
    },
    constant: (index) => constants[index] ?? null,
  };
}
