/** What an expression gives for one directory object (expressions fact sheet, sections 2 and 4). Never throws. */

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
import { findFlowWord } from '../syntax/flow-words.ts';
import { printExpression } from '../syntax/print-expression.ts';
import type { Argument, CallExpression, ComparisonExpression, Span } from '../syntax/syntax.ts';
import { isConstant } from './is-constant.ts';
import { readAssignments, readAttribute, type SourceRecord } from './source-record.ts';

/** One function call on the way to the result, inner calls first. */
export interface EvaluationStep extends Span {
  readonly expression: string;
  readonly value: Value;
  /** Why the value is null, where the function itself made it so. */
  readonly note: string | null;
}

export interface EvaluationTrace {
  readonly value: Value;
  readonly steps: readonly EvaluationStep[];
}

interface Scope {
  readonly record: SourceRecord;
  readonly environment: Environment;
  /** Null when nobody asked for the steps. */
  readonly steps: EvaluationStep[] | null;
}

/** The value that would be sent; null where nothing would be. A call that cannot work (a text that is no date) is null. */
export function evaluateExpression(expression: Argument, record: SourceRecord, environment: Environment): Value {
  return evaluate(expression, { record, environment, steps: null });
}

/** The same, with each call's value on the way. */
export function traceExpression(expression: Argument, record: SourceRecord, environment: Environment): EvaluationTrace {
  const steps: EvaluationStep[] = [];
  return { value: evaluate(expression, { record, environment, steps }), steps };
}

function evaluate(node: Argument, scope: Scope): Value {
  switch (node.kind) {
    case 'call':
      return evaluateCall(node, scope);
    case 'attribute':
      return readAttribute(scope.record, node.name);
    case 'text':
    case 'number':
      return node.value;
    case 'word':
      return findFlowWord(node.name) === null ? node.name : null;
    case 'comparison':
      return answerText(evaluateComparison(node, scope));
    case 'skipped':
      return null;
  }
}

function evaluateCall(node: CallExpression, scope: Scope): Value {
  const row = findFunction(node.name);
  const value = row === null ? null : row.evaluate(valueArguments(node, scope));
  if (scope.steps !== null) {
    const note = row === null ? 'there is no such function' : row.nothingBecause;
    const step = { expression: printExpression(node), value, note: value === null ? note : null };
    scope.steps.push({ ...step, start: node.start, end: node.end });
  }
  return value;
}

function evaluateComparison(node: ComparisonExpression, scope: Scope): boolean | null {
  const left = asText(evaluate(node.left, scope));
  return compare(left, node.operator, asText(evaluate(node.right, scope)));
}

function valueArguments(call: CallExpression, scope: Scope): ValueArguments {
  const at = (index: number): Argument | undefined => call.arguments[index];
  const value = (index: number): Value => {
    const node = at(index);
    return node === undefined ? null : evaluate(node, scope);
  };
  return {
    count: call.arguments.length,
    environment: scope.environment,
    given: (index) => (at(index)?.kind ?? 'skipped') !== 'skipped',
    value,
    text: (index) => asText(value(index)),
    list: (index) => asList(value(index)),
    textOrList: (index) => asTextOrList(value(index)),
    integer: (index) => integer(asText(value(index))),
    assignments: (index) => assignmentsAt(at(index), scope),
    condition: (index) => {
      const node = at(index);
      return node?.kind === 'comparison' ? evaluateComparison(node, scope) : condition(value(index));
    },
    isConstant: (index) => {
      const node = at(index);
      return node !== undefined && isConstant(node);
    },
    constant: (index) => {
      const node = at(index);
      return node !== undefined && isConstant(node) ? asText(evaluate(node, { ...scope, steps: null })) : null;
    },
  };
}

function assignmentsAt(node: Argument | undefined, scope: Scope): readonly AppRoleAssignment[] | null {
  return node?.kind === 'attribute' ? readAssignments(scope.record, node.name) : null;
}
