/**
 * Source trees: expressions as the synchronization schema holds them, text and tree side by side
 * (graph-synchronization fact sheet, sections 1, 3 and 5).
 */
import { findFunction } from '../expression/find-function.ts';
import { printExpression } from '../expression/syntax/print-expression.ts';
import type { Argument, CallExpression, Expression, Operand } from '../expression/syntax/syntax.ts';
import { childOf, enumOf, type GraphNode, itemsOf, textOf } from './graph-node.ts';
import type { KeyAt } from './key-at.ts';

const SOURCE_TYPES = ['Attribute', 'Constant', 'Function'] as const;

export interface SourceTree {
  readonly type: (typeof SOURCE_TYPES)[number];
  /** The attribute, the constant, or the function. */
  readonly name: string;
  /** The same as text; `null` where an export leaves it out. */
  readonly expression: string | null;
  readonly parameters: readonly { readonly key: string; readonly value: SourceTree }[];
}

/** Why an expression has no tree: the call, and what of it nobody knows. */
export interface NoTree {
  readonly unknown: string;
}

/**
 * The tree of an expression. Optional arguments that are left out have no entry; a number is a constant like any other,
 * with quotes in its text.
 *
 * @param text the whole expression as its author wrote it
 */
export function treeOf(expression: Expression, keyAt: KeyAt, text = printExpression(expression)): SourceTree | NoTree {
  if (expression.kind === 'attribute') return attribute(expression.name);
  if (expression.kind === 'text') return constant(expression.value);
  const parameters = parametersOf(expression, keyAt);
  return 'unknown' in parameters
    ? parameters
    : { type: 'Function', name: expression.name, expression: text, parameters: parameters.list };
}

function attribute(name: string): SourceTree {
  return { type: 'Attribute', name, expression: `[${name}]`, parameters: [] };
}

export function constant(value: string): SourceTree {
  const expression = printExpression({ kind: 'text', value, start: 0, end: 0 });
  return { type: 'Constant', name: value, expression, parameters: [] };
}

function parametersOf(call: CallExpression, keyAt: KeyAt): { readonly list: SourceTree['parameters'] } | NoTree {
  const list: { readonly key: string; readonly value: SourceTree }[] = [];
  for (const [index, argument] of call.arguments.entries()) {
    if (argument.kind === 'skipped') continue;
    const key = keyAt(call.name, index);
    if (key === null) return { unknown: `the key of argument ${index + 1} of ${call.name}` };
    const value = argumentTree(argument, keyAt, call.name);
    if ('unknown' in value) return value;
    list.push({ key, value });
  }
  return { list };
}

function argumentTree(
  argument: Exclude<Argument, { kind: 'skipped' }>,
  keyAt: KeyAt,
  within: string,
): SourceTree | NoTree {
  switch (argument.kind) {
    case 'number':
      return constant(argument.raw);
    case 'word':
      return constant(argument.name);
    case 'comparison':
      return { unknown: `the form of the comparison in ${within}` };
    default:
      return treeOf(argument, keyAt);
  }
}

/** A tree of an export, in whatever capitals; `null` where it is none. */
export function readTree(value: unknown): SourceTree | null {
  return treeAt({ value, pointer: '' });
}

function treeAt(node: GraphNode): SourceTree | null {
  const name = textOf(childOf(node, 'name'));
  const type = enumOf(childOf(node, 'type'), SOURCE_TYPES);
  if (name === null || type === null) return null;
  const parameters = itemsOf(childOf(node, 'parameters')).map((entry) => {
    const key = textOf(childOf(entry, 'key'));
    const inner = childOf(entry, 'value');
    const tree = inner === null ? null : treeAt(inner);
    return key === null || tree === null ? null : { key, value: tree };
  });
  if (parameters.some((parameter) => parameter === null)) return null;
  const expression = textOf(childOf(node, 'expression'));
  return { type, name, expression, parameters: parameters.filter((parameter) => parameter !== null) };
}

/**
 * The expression that a tree stands for, for trees without a text. Places that no key of the tree fills stay empty.
 *
 * @returns `null` where a function has a key that nobody knows
 */
export function expressionOf({ type, name, parameters }: SourceTree, keyAt: KeyAt): Operand | null {
  const place = { start: 0, end: 0 };
  if (type === 'Attribute') return { kind: 'attribute', name, ...place };
  if (type === 'Constant') return { kind: 'text', value: name, ...place };
  const arguments_: Argument[] = [];
  for (const { key, value } of parameters) {
    const argument = expressionOf(value, keyAt);
    const index = placeOf(name, key, arguments_.length, keyAt);
    if (argument === null || index === null) return null;
    while (arguments_.length < index) arguments_.push({ kind: 'skipped', ...place });
    arguments_.push(asNumber(argument, name, index));
  }
  // Replace always has its seven places (expressions fact sheet, section 4).
  const least = name === 'Replace' ? (findFunction(name)?.parameters.length ?? 0) : 0;
  while (arguments_.length < least) arguments_.push({ kind: 'skipped', ...place });
  return { kind: 'call', name, arguments: arguments_, ...place };
}

/** Far more places than any function has that a person wrote. */
const MOST_PLACES = 1000;

function placeOf(name: string, key: string, from: number, keyAt: KeyAt): number | null {
  const last = Math.min(from + 8, MOST_PLACES);
  for (let index = from; index <= last; index++) if (keyAt(name, index) === key) return index;
  return null;
}

function asNumber(argument: Operand, name: string, index: number): Operand {
  if (argument.kind !== 'text' || !/^-?\d{1,15}$/u.test(argument.value)) return argument;
  if (findFunction(name)?.parameters[index]?.kind !== 'integer') return argument;
  return { kind: 'number', raw: argument.value, value: argument.value, start: 0, end: 0 };
}

/** Some trees of Switch have the case itself for a key, and what it gives for a value. */
function argumentsIn({ name, parameters }: SourceTree): readonly SourceTree[] {
  if (name !== 'Switch') return parameters.map(({ value }) => value);
  const own: ReadonlySet<string> = new Set(['source', 'defaultValue', 'switchValue']);
  return parameters.flatMap(({ key, value }) => (own.has(key) ? [value] : [constant(key), value]));
}

/** Whether an expression and a tree say the same: names, order and constants; keys are the service's own. */
export function sayTheSame(node: Operand, tree: SourceTree): boolean {
  switch (node.kind) {
    case 'attribute':
      return tree.type === 'Attribute' && tree.name === node.name;
    case 'text':
      return tree.type === 'Constant' && tree.name === node.value;
    case 'number':
      return tree.type === 'Constant' && (tree.name === node.raw || tree.name === node.value);
    case 'word':
      return tree.type === 'Constant' && tree.name === node.name;
    case 'call':
      return tree.type === 'Function' && tree.name === node.name && haveTheSame(node, tree);
  }
}

function haveTheSame(call: CallExpression, tree: SourceTree): boolean {
  const given = call.arguments.filter((argument) => argument.kind !== 'skipped');
  const values = argumentsIn(tree);
  return (
    given.length === values.length &&
    given.every((argument, index) => {
      const value = values[index];
      // How the service writes a comparison nobody documents, so nothing speaks against its tree.
      return value !== undefined && (argument.kind === 'comparison' || sayTheSame(argument, value));
    })
  );
}
