/** Whether two expressions are proven to give the same for every record. */
import type { ResourceName } from '../../directory/source-attributes.ts';
import { checkExpression } from '../check/check-expression.ts';
import { oneText, onlyAbsent, type Possible, textsOf } from '../possible/possible.ts';
import { possibleValues } from '../possible/possible-values.ts';
import { attributesIn } from '../syntax/attributes-in.ts';
import { printExpression } from '../syntax/print-expression.ts';
import type { Expression } from '../syntax/syntax.ts';
import { type Known, normalForm } from './normal-form.ts';
import { attributeNode, fixedText, printedOnce } from './normal-nodes.ts';

/** Combinations of the values of attributes that have few: three of them are tried one by one. */
const mostAttributes = 4;

/**
 * True only where it is proven: both have one normal form, for each combination of the values of attributes that have
 * only a few (booleans). False says nothing: there may be no difference, and no proof.
 *
 * @param isAlike whether two results that are known reach the app as the same value
 */
export function giveTheSame(
  one: Expression,
  other: Expression,
  resource: ResourceName,
  isAlike: (one: string | null, other: string | null) => boolean,
): boolean {
  if (printExpression(one) === printExpression(other)) return true;
  if (![one, other].every((each) => isUnderstood(each, resource))) return false;
  return knownCases([...new Set([...attributesIn(one), ...attributesIn(other)])], resource).every((known) => {
    const [form, second] = [normalForm(one, resource, known), normalForm(other, resource, known)];
    if (printedOnce(form) === printedOnce(second)) return true;
    const [text, otherText] = [fixedText(form), fixedText(second)];
    return text !== undefined && otherText !== undefined && isAlike(text, otherText);
  });
}

/** What is written wrongly gives nothing here, and something else in the service, perhaps. */
function isUnderstood(expression: Expression, resource: ResourceName): boolean {
  const { problems } = checkExpression(expression, { resource, target: null });
  return problems.every(({ severity, rule }) => {
    if (/^expression-regex/u.test(rule)) return severity === 'info';
    // An attribute that nobody has is absent for everybody.
    return severity !== 'error' || rule.endsWith('-attribute');
  });
}

function knownCases(names: readonly string[], resource: ResourceName): readonly Known[] {
  const possibleOf = possibleValues(resource);
  const few = names.flatMap((name) => {
    const values = singleValues(possibleOf(attributeNode(name)));
    return values.length === 0 ? [] : [{ name, values }];
  });
  return few
    .slice(0, mostAttributes)
    .reduce<readonly Known[]>(
      (cases, { name, values }) => cases.flatMap((known) => values.map((value) => new Map([...known, [name, value]]))),
      [new Map()],
    );
}

/** Each value that it can have, where these are few. */
function singleValues({ absent, text, list, roles }: Possible): readonly Possible[] {
  if (list !== null || roles || text === null || text.only === null) return [];
  return [...(absent ? [onlyAbsent] : []), ...text.only.map((each) => oneText(textsOf(each)))];
}
