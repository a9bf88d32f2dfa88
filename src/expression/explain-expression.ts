/** One sentence saying what an expression does, for an administrator. The phrasing of a function is in its row. */

import { findFunction } from './find-function.ts';
import type { WordArguments } from './functions/function-row.ts';
import { findFlowWord } from './syntax/flow-words.ts';
import { printExpression } from './syntax/print-expression.ts';
import type { Argument, CallExpression, ComparisonOperator, Expression } from './syntax/syntax.ts';

export function explainExpression(expression: Expression): string {
  if (expression.kind === 'attribute') return `The value of ${expression.name}.`;
  if (expression.kind === 'text') return `Always ${quoted(expression.value)}.`;
  const phrase = callPhrase(expression, true);
  return `${startsWithName(expression, phrase) ? phrase : capitalised(phrase)}.`;
}

/** Attribute names keep their capitals even at the start of a sentence. */
function startsWithName(expression: Argument, phrase: string): boolean {
  if (expression.kind === 'attribute') return phrase.startsWith(expression.name);
  return expression.kind === 'call' && expression.arguments.some((argument) => startsWithName(argument, phrase));
}

function callPhrase(call: CallExpression, outermost: boolean): string {
  const row = findFunction(call.name);
  return row === null ? `the unknown function ${call.name}` : row.sentence(wordArguments(call, outermost));
}

function wordArguments(call: CallExpression, outermost: boolean): WordArguments {
  const at = (index: number): Argument | undefined => call.arguments[index];
  return {
    count: call.arguments.length,
    given: (index) => (at(index)?.kind ?? 'skipped') !== 'skipped',
    phrase: (index) => phraseOf(at(index)),
    phrases: (from) => call.arguments.slice(from).map(phraseOf),
    condition: (index) => conditionOf(at(index)),
    constant: (index) => {
      const node = at(index);
      return node?.kind === 'text' || node?.kind === 'number' ? node.value : null;
    },
    outermost,
  };
}

function phraseOf(node: Argument | undefined): string {
  switch (node?.kind) {
    case undefined:
    case 'skipped':
      return 'nothing';
    case 'word':
      return findFlowWord(node.name) === null ? node.name : 'nothing';
    case 'attribute':
      return node.name;
    case 'text':
      return node.value === '' ? 'the empty text' : quoted(node.value);
    case 'number':
      return node.value;
    case 'call':
      return wrapped(callPhrase(node, false));
    case 'comparison':
      return wrapped(`whether ${conditionOf(node)}`);
  }
}

/** Phrases with inner punctuation need parentheses to stay one thing. */
function wrapped(phrase: string): string {
  return /[,;]| if | when /.test(phrase) ? `(${phrase})` : phrase;
}

const operatorWords: Readonly<Record<ComparisonOperator, string>> = {
  '=': 'is',
  '<>': 'is not',
  '>': 'is greater than',
  '>=': 'is at least',
  '<': 'is less than',
  '<=': 'is at most',
};

function conditionOf(node: Argument | undefined): string {
  if (node?.kind === 'comparison') {
    return `${phraseOf(node.left)} ${operatorWords[node.operator]} ${phraseOf(node.right)}`;
  }
  const phrase = phraseOf(node);
  const question = /^\(?whether /.exec(phrase);
  if (question === null) return `${phrase} is true or not zero`;
  return question[0].startsWith('(') ? phrase.slice(question[0].length, -1) : phrase.slice(question[0].length);
}

function quoted(text: string): string {
  return printExpression({ kind: 'text', value: text, start: 0, end: 0 });
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
