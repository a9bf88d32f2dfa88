/** An expression, in Markdown: the word under the cursor, what the whole does, and what it gives for the sample. */

import { evaluateExpression } from '../expression/evaluate/evaluate-expression.ts';
import { FROZEN_ENVIRONMENT } from '../expression/evaluate/frozen-environment.ts';
import { explainExpression } from '../expression/explain-expression.ts';
import { findFunction } from '../expression/find-function.ts';
import type { FunctionRow } from '../expression/functions/function-row.ts';
import type { Value } from '../expression/runtime/value.ts';
import { signatureOf } from '../expression/signature.ts';
import { parseExpression } from '../expression/syntax/parse-expression.ts';
import { codeSpan } from '../markdown/code-span.ts';
import { describeSource } from './describe-source.ts';
import { expressionSpotAt } from './expression-spot.ts';
import { sampleOf } from './sample.ts';

/** @param at how many UTF-16 units of the expression stand before the cursor */
export function describeExpression(resource: 'User' | 'Group', expression: string, at: number): string[] {
  return [...describeWord(resource, expression, at), ...describeWhole(resource, expression)];
}

function describeWord(resource: 'User' | 'Group', expression: string, at: number): string[] {
  const { kind, place } = expressionSpotAt(expression, at);
  const word = expression.slice(place.start, place.end);
  if (kind === 'attribute') return describeSource(resource, word);
  const row = kind === 'name' ? findFunction(word) : null;
  return row === null ? [] : describeFunction(row);
}

/** The signature, what it computes, and an example that runs as a test. */
export function describeFunction(row: FunctionRow): string[] {
  const shown = row.examples.find(({ gives }) => typeof gives === 'string');
  return [
    codeSpan(signatureOf(row)),
    row.doc,
    ...(shown === undefined
      ? []
      : [`${codeSpan(shown.expression)} gives ${codeSpan(String(shown.gives))}${recordOf(shown.record)}.`]),
  ];
}

function recordOf(record: Readonly<Record<string, unknown>>): string {
  return Object.keys(record).length === 0 ? '' : ` for ${codeSpan(JSON.stringify(record))}`;
}

function describeWhole(resource: 'User' | 'Group', text: string): string[] {
  const { expression } = parseExpression(text);
  if (expression === null) return [];
  const { record, who } = sampleOf(resource);
  const value = evaluateExpression(expression, record, FROZEN_ENVIRONMENT);
  return [plain(explainExpression(expression)), `${who} gets ${given(value)}.`];
}

/** A sentence with the words of a manifest in it: none of them is markup. */
function plain(sentence: string): string {
  return sentence.replaceAll(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
}

function given(value: Value): string {
  if (value === null) return 'nothing';
  if (value === '') return 'an empty text';
  return codeSpan(typeof value === 'string' ? value : JSON.stringify(value));
}
