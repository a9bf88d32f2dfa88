/**
 * Text to tree, by recursive descent over the grammar of the expressions fact sheet, section 1. Each character is read
 * a bounded number of times, nesting has a limit, and the first mistake ends the reading: what follows one is guesswork.
 */

import type { ExpressionRuleId } from '../rules.ts';
import { type ExpressionProblem, expressionProblem } from './expression-problem.ts';
import { findFlowWord, isNoValueWord } from './flow-words.ts';
import {
  type Cursor,
  describeNext,
  hintForNext,
  readAttribute,
  readName,
  readNumber,
  readOperator,
  readText,
  skipBlanks,
} from './read-token.ts';
import type { Argument, CallExpression, Expression, Operand } from './syntax.ts';

/** The service's limit on an expression's text (expressions fact sheet, section 1). */
export const maximumLength = 10_000;

/** Calls within calls; the service states no limit, real mappings stay below ten. */
export const maximumDepth = 100;

export interface ParsedExpression {
  /** Null when the text could not be read; then `problems` says why. */
  readonly expression: Expression | null;
  readonly problems: readonly ExpressionProblem[];
}

/** Reads one expression. A bare `[attribute]` or `"text"` is read too: its node kind says it is no function call. */
export function parseExpression(text: string): ParsedExpression {
  const cursor: Cursor = { text, at: 0, problem: null };
  const expression = readWhole(cursor);
  const problems: ExpressionProblem[] = [];
  if (text.length > maximumLength) {
    const message = `The expression has ${text.length} characters, at most ${maximumLength} are allowed.`;
    problems.push(expressionProblem('expression-too-long', { start: maximumLength, end: text.length }, message));
  }
  if (cursor.problem !== null) problems.push(cursor.problem);
  return { expression, problems };
}

function readWhole(cursor: Cursor): Expression | null {
  skipBlanks(cursor);
  if (cursor.at === cursor.text.length) {
    return fail(cursor, 'expression-empty', 'The expression is empty, expected a function call.');
  }
  const operand = readOperand(cursor, 0);
  if (operand === null) return null;
  if (operand.kind === 'number' || operand.kind === 'word') return failNotACall(cursor, operand);
  skipBlanks(cursor);
  if (cursor.at < cursor.text.length) return unexpected(cursor, 'the end of the expression');
  return operand;
}

function readOperand(cursor: Cursor, depth: number): Operand | null {
  const next = cursor.text.charAt(cursor.at);
  if (next === '"') return readText(cursor);
  if (next === '[') return readAttribute(cursor);
  const number = readNumber(cursor);
  if (number !== null || cursor.problem !== null) return number;
  const start = cursor.at;
  const name = readName(cursor);
  if (name === null) return unexpected(cursor, 'a function, an [attribute] or a "text"');
  const end = cursor.at;
  skipBlanks(cursor);
  if (cursor.text.charAt(cursor.at) === '(') return readCall(cursor, name, start, depth + 1);
  return { kind: 'word', name, start, end };
}

function readCall(cursor: Cursor, name: string, start: number, depth: number): CallExpression | null {
  if (depth > maximumDepth) {
    return fail(cursor, 'expression-too-deep', `Calls are nested more than ${maximumDepth} deep.`);
  }
  cursor.at++;
  const found: Argument[] = [];
  skipBlanks(cursor);
  if (cursor.text.charAt(cursor.at) === ')') {
    cursor.at++;
    return { kind: 'call', name, arguments: found, start, end: cursor.at };
  }
  for (;;) {
    const argument = readArgument(cursor, depth);
    if (argument === null) return null;
    found.push(argument);
    skipBlanks(cursor);
    const next = cursor.text.charAt(cursor.at);
    if (next !== ',' && next !== ')') return unexpected(cursor, `"," or ")" after argument ${found.length} of ${name}`);
    cursor.at++;
    if (next === ')') return { kind: 'call', name, arguments: found, start, end: cursor.at };
  }
}

function readArgument(cursor: Cursor, depth: number): Argument | null {
  skipBlanks(cursor);
  const start = cursor.at;
  const next = cursor.text.charAt(cursor.at);
  if (next === ',' || next === ')') return { kind: 'skipped', start, end: start };
  const left = readOperand(cursor, depth);
  if (left === null) return null;
  skipBlanks(cursor);
  const operator = readOperator(cursor);
  if (operator === null) return left;
  skipBlanks(cursor);
  const right = readOperand(cursor, depth);
  if (right === null) return null;
  return { kind: 'comparison', operator, left, right, start: left.start, end: right.end };
}

function failNotACall(cursor: Cursor, operand: Operand): null {
  const what = printedKind[operand.kind];
  cursor.problem = expressionProblem(
    'expression-not-a-call',
    operand,
    `Unexpected ${what}, expected a function call.`,
    operand.kind === 'word' ? hintForLoneWord(operand.name) : null,
  );
  return null;
}

function hintForLoneWord(name: string): string {
  const isNoValue = findFlowWord(name) !== null || isNoValueWord(name);
  return isNoValue
    ? 'Leave the mapping out: then nothing flows.'
    : 'A function needs its parentheses, an attribute its brackets, a text double quotes.';
}

const printedKind: Readonly<Record<Operand['kind'], string>> = {
  call: 'function call',
  attribute: 'attribute',
  text: 'text',
  number: 'bare number',
  word: 'bare word',
};

function unexpected(cursor: Cursor, expected: string): null {
  const message = `Unexpected ${describeNext(cursor)}, expected ${expected}.`;
  return fail(cursor, 'expression-syntax', message, hintForNext(cursor));
}

function fail(cursor: Cursor, rule: ExpressionRuleId, message: string, hint: string | null = null): null {
  const end = Math.min(cursor.at + 1, cursor.text.length);
  cursor.problem ??= expressionProblem(rule, { start: cursor.at, end }, message, hint);
  return null;
}
