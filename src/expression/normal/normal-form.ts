/** One form for expressions that are the same in other words. Two whose forms are equal give the same for every record. */
import type { ResourceName } from '../../directory/source-attributes.ts';
import { constantValue } from '../evaluate/constant-value.ts';
import { isConstant } from '../evaluate/is-constant.ts';
import { findFunction } from '../find-function.ts';
import { place } from '../functions/replace-mode.ts';
import { oneText, type Possible, textsOf } from '../possible/possible.ts';
import { possibleValues } from '../possible/possible-values.ts';
import type { Argument, CallExpression, ComparisonExpression, ComparisonOperator } from '../syntax/syntax.ts';
import { fixedText, isOperand, nothing, printedOnce, textNode } from './normal-nodes.ts';
import { rewrites } from './rewrites.ts';
import type { Rewrite, Rewriting } from './rewriting.ts';

/** Values that attributes are known to have. */
export type Known = ReadonlyMap<string, Possible>;

/** Bounds the work for an expression that means ill; beyond it pieces stay as they are, which is a form too. */
const mostSteps = 20_000;

/**
 * The normal form of an expression: for every record in which the attributes are what they are known to be, it gives
 * what the expression gives.
 */
export function normalForm(node: Argument, resource: ResourceName, known: Known = new Map()): Argument {
  const left = { steps: mostSteps };
  const formWith = (told: Known): ((piece: Argument) => Argument) => {
    const possibleOf = possibleValues(resource, told);
    const where: Rewriting['where'] = (name, text, piece) =>
      formWith(new Map([...told, [name, oneText(textsOf(text))]]))(piece);
    return (piece) => formOf(piece, { possibleOf, where }, left);
  };
  return formWith(known)(node);
}

interface Left {
  steps: number;
}

function formOf(node: Argument, rewriting: Rewriting, left: Left): Argument {
  if (left.steps <= 0) return node;
  left.steps--;
  const inner = (piece: Argument) => formOf(piece, rewriting, left);
  switch (node.kind) {
    case 'call':
      return asConstant(callForm(node, rewriting, inner), rewriting);
    case 'comparison':
      return asConstant(comparisonForm(node, inner), rewriting);
    case 'attribute':
      return asConstant(node, rewriting);
    case 'skipped':
      return node;
    default: {
      const text = fixedText(node);
      return text === null || text === undefined ? nothing : textNode(text);
    }
  }
}

function callForm(call: CallExpression, rewriting: Rewriting, inner: (piece: Argument) => Argument): Argument {
  // Of a function that nobody knows nothing is known.
  if (findFunction(call.name) === null) return call;
  const form = {
    ...call,
    arguments: call.arguments.map((each, index) => (isAsWritten(call, index) ? each : inner(each))),
  };
  if (isConstant(form)) {
    const value = constantValue(form);
    return typeof value === 'string' ? textNode(value) : value === null ? nothing : form;
  }
  return table.get(form.name)?.(form, rewriting) ?? form;
}

/** Some places are read when the connector is built: what depends on the record there must not become a constant. */
function isAsWritten({ name, arguments: args }: CallExpression, index: number): boolean {
  const node = args[index];
  const isRead =
    findFunction(name)?.parameters[index]?.constant === true || (name === 'Replace' && index === place.replacement);
  return isRead && node !== undefined && !isConstant(node);
}

const table: ReadonlyMap<string, Rewrite> = new Map(Object.entries(rewrites));

const flipped: Readonly<Partial<Record<ComparisonOperator, ComparisonOperator>>> = { '>': '<', '>=': '<=' };

/** The smaller side first; sides that are only equal or not, in the order of their texts. */
function comparisonForm(node: ComparisonExpression, inner: (piece: Argument) => Argument): ComparisonExpression {
  const [left, right] = [inner(node.left), inner(node.right)];
  if (!isOperand(left) || !isOperand(right)) return node;
  const other = flipped[node.operator];
  const isEquality = node.operator === '=' || node.operator === '<>';
  const isTurned = other !== undefined || (isEquality && printedOnce(left) > printedOnce(right));
  const sides = isTurned ? { left: right, right: left } : { left, right };
  return { ...node, ...sides, operator: other ?? node.operator };
}

/** What can only be one text is that text. */
function asConstant(node: Argument, { possibleOf }: Rewriting): Argument {
  if (fixedText(node) !== undefined) return node;
  const { absent, text, list, roles } = possibleOf(node);
  if (list !== null || roles) return node;
  if (text === null) return absent ? nothing : node;
  const [only, ...others] = text.only ?? [];
  return !absent && only !== undefined && others.length === 0 ? textNode(only) : node;
}
