/** The pieces that normal forms are made of. They stand nowhere in a text, so their places say nothing. */
import { findFlowWord } from '../syntax/flow-words.ts';
import { printExpression } from '../syntax/print-expression.ts';
import type {
  Argument,
  AttributeExpression,
  CallExpression,
  Operand,
  TextExpression,
  WordExpression,
} from '../syntax/syntax.ts';

const nowhere = { start: 0, end: 0 } as const;

/** A place that is filled with no value; a skipped one selects another mode of some functions. */
export const nothing: WordExpression = { kind: 'word', name: 'IgnoreAttributeFlow', ...nowhere };

export function textNode(value: string): TextExpression {
  return { kind: 'text', value, ...nowhere };
}

export function callNode(name: string, args: readonly Argument[]): CallExpression {
  return { kind: 'call', name, arguments: args, ...nowhere };
}

export function attributeNode(name: string): AttributeExpression {
  return { kind: 'attribute', name, ...nowhere };
}

/** The text that a piece is for every record; null where it is never a value, undefined where it depends on the record. */
export function fixedText(node: Argument): string | null | undefined {
  switch (node.kind) {
    case 'text':
    case 'number':
      return node.value;
    case 'word':
      return findFlowWord(node.name) === null ? node.name : null;
    case 'skipped':
      return null;
    default:
      return undefined;
  }
}

/** What can stand on a side of a comparison. */
export function isOperand(node: Argument): node is Operand {
  return node.kind !== 'skipped' && node.kind !== 'comparison';
}

const printed = new WeakMap<Argument, string>();

/** One text for equal trees; each tree is printed once. */
export function printedOnce(node: Argument): string {
  const known = printed.get(node);
  if (known !== undefined) return known;
  const text =
    node.kind === 'call' ? `${node.name}(${node.arguments.map(printedOnce).join(', ')})` : printExpression(node);
  printed.set(node, text);
  return text;
}
