/**
 * Decisions in one form: `Switch` with constant keys in the order of their texts, none that the source never is and
 * none whose value the default is anyway. `IIF`, `Not` and the tests for a value are such decisions too.
 */
import { textOrder } from '../../problem/text-order.ts';
import {
  asOneText,
  isBooleanTexts,
  mayBe,
  type Possible,
  type PossibleTexts,
  textsEither,
  textsOf,
} from '../possible/possible.ts';
import { condition as conditionOf } from '../runtime/condition.ts';
import type { Argument, CallExpression, ComparisonExpression } from '../syntax/syntax.ts';
import { callNode, fixedText, nothing, printedOnce, textNode } from './normal-nodes.ts';
import type { Rewriting } from './rewriting.ts';

interface Case {
  readonly key: string;
  readonly value: Argument;
}

interface Choice {
  readonly source: Argument;
  readonly cases: readonly Case[];
  readonly otherwise: Argument;
}

/** A decision by the text of a source, which counts as empty where it is none. The first case of a key counts. */
export function choose({ source, cases: given, otherwise }: Choice, rewriting: Rewriting): Argument {
  const first = given.filter(({ key }, index) => given.findIndex((other) => other.key === key) === index);
  const inner = choiceOf(source);
  if (inner !== null && [...inner.cases.map(({ value }) => value), inner.otherwise].every(isFixed)) {
    const result = (value: Argument) => valueAt(first, otherwise, fixedText(value) ?? '');
    const cases = inner.cases.map(({ key, value }) => ({ key, value: result(value) }));
    return choose({ source: inner.source, cases, otherwise: result(inner.otherwise) }, rewriting);
  }
  const texts = textsOfSource(rewriting.possibleOf(source));
  if (texts.only !== null) {
    const table = texts.only.map((key) => ({ key, value: valueAt(first, otherwise, key) }));
    return tableOf(source, narrowed(source, table, rewriting));
  }
  const next = choiceOf(otherwise);
  const isSame = next !== null && printedOnce(next.source) === printedOnce(source);
  const later = isSame ? next.cases.filter(({ key }) => first.every((other) => other.key !== key)) : [];
  const possible = [...first, ...later].filter(({ key }) => mayBe(texts, key));
  return written(source, narrowed(source, possible, rewriting), isSame ? next.otherwise : otherwise);
}

/** One of two values as a condition holds or not, and a third where it cannot be decided; null where it is no simple choice. */
export function decide(
  condition: Argument,
  [whenTrue, whenFalse, undecided]: readonly [Argument, Argument, Argument],
  rewriting: Rewriting,
): Argument | null {
  const fixed = fixedText(condition);
  if (fixed !== undefined) {
    const holds = conditionOf(fixed);
    return holds === null ? undecided : holds ? whenTrue : whenFalse;
  }
  const empty = { key: '', value: undecided };
  const equality = condition.kind === 'comparison' ? equalityOf(condition) : null;
  if (equality !== null) {
    const { source, key, negated } = equality;
    if (key === '') return undecided;
    const [equal, other] = negated ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
    return choose({ source, cases: [{ key, value: equal }, empty], otherwise: other }, rewriting);
  }
  const { text, list, roles } = rewriting.possibleOf(condition);
  if (text === null || list !== null || roles || !isBooleanTexts(text)) return null;
  return choose(
    { source: condition, cases: [{ key: 'True', value: whenTrue }, empty], otherwise: whenFalse },
    rewriting,
  );
}

/** A call of Switch in normal form; null where a key depends on the record, since then the order of keys counts. */
export function choiceOf(node: Argument): Choice | null {
  if (node.kind !== 'call' || node.name !== 'Switch') return null;
  const [source, otherwise = nothing, ...rest] = node.arguments;
  if (source === undefined) return null;
  const cases: Case[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [key, value] = [rest[index], rest[index + 1]];
    const text = key === undefined ? undefined : fixedText(key);
    if (text === undefined || value === undefined) return null;
    cases.push({ key: text ?? '', value: value.kind === 'skipped' ? nothing : value });
  }
  return { source, cases, otherwise: otherwise.kind === 'skipped' ? nothing : otherwise };
}

function equalityOf({ operator, left, right }: ComparisonExpression) {
  if (operator !== '=' && operator !== '<>') return null;
  const [source, key] = fixedText(left) === undefined ? [left, fixedText(right)] : [right, fixedText(left)];
  return key === undefined ? null : { source, key: key ?? '', negated: operator === '<>' };
}

function isFixed(node: Argument): boolean {
  return fixedText(node) !== undefined;
}

function valueAt(cases: readonly Case[], otherwise: Argument, text: string): Argument {
  return cases.find(({ key }) => key === text)?.value ?? otherwise;
}

function textsOfSource(possible: Possible): PossibleTexts {
  const { absent, text } = asOneText(possible);
  if (text === null) return textsOf('');
  return absent ? textsEither(text, textsOf('')) : text;
}

/** Behind a key the attribute is known to be that text. */
function narrowed(source: Argument, cases: readonly Case[], { where }: Rewriting): readonly Case[] {
  if (source.kind !== 'attribute') return cases;
  const name = printedOnce(source);
  return cases.map(({ key, value }) =>
    key !== '' && printedOnce(value).includes(name) ? { key, value: where(source.name, key, value) } : { key, value },
  );
}

/** A source that is one of a few texts, with the value of each: then there is no default. */
function tableOf(source: Argument, table: readonly Case[]): Argument {
  const [first, ...others] = table;
  if (first === undefined) return nothing;
  if (others.every(({ value }) => printedOnce(value) === printedOnce(first.value))) return first.value;
  const isItself = table.every(({ key, value }) => key !== '' && fixedText(value) === key);
  return isItself ? source : written(source, table, nothing);
}

function written(source: Argument, cases: readonly Case[], otherwise: Argument): CallExpression | Argument {
  const told = cases.filter(({ value }) => printedOnce(value) !== printedOnce(otherwise));
  if (told.length === 0) return otherwise;
  const sorted = told.toSorted((a, b) => textOrder(a.key, b.key));
  return callNode('Switch', [source, otherwise, ...sorted.flatMap(({ key, value }) => [textNode(key), value])]);
}
