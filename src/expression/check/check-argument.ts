/** One argument against the parameter it fills. */

import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { nearest } from '../../problem/nearest.ts';
import { constantValue } from '../evaluate/constant-value.ts';
import { isConstant, isRepeatable } from '../evaluate/is-constant.ts';
import { isDateText } from '../functions/date-functions.ts';
import type { Allowed, FunctionRow, Parameter, ParameterKind } from '../functions/function-row.ts';
import { hintForTexts } from '../possible/hint-for-texts.ts';
import { isBooleanTexts, mayBe, whyNever } from '../possible/possible.ts';
import { asText } from '../runtime/as-text.ts';
import { compare } from '../runtime/compare.ts';
import { findFlowWord, hintForWord } from '../syntax/flow-words.ts';
import { printExpression } from '../syntax/print-expression.ts';
import type { Argument, AttributeExpression, CallExpression, TextExpression } from '../syntax/syntax.ts';
import type { Check } from './check.ts';
import { fitOfAttribute, isInteger, type StaticResult } from './result-type.ts';

/** The parameter an argument fills; the repeating ones at the end are filled in turns. */
export function parameterAt(row: FunctionRow, index: number): Parameter | null {
  const fixed = row.parameters.filter(({ repeating }) => !repeating).length;
  const group = row.parameters.length - fixed;
  if (index < fixed || group === 0) return row.parameters[index] ?? null;
  return row.parameters[fixed + ((index - fixed) % group)] ?? null;
}

export function reportMissing(place: Argument, parameter: Parameter, call: CallExpression, check: Check): void {
  const message = `The argument ${parameter.name} of ${call.name} is empty, but it is required.`;
  check.report('expression-argument-missing', { start: place.start, end: place.end + 1 }, message);
}

export function checkArgument(argument: Argument, parameter: Parameter, call: CallExpression, check: Check): void {
  const place = `${parameter.name} of ${call.name}`;
  if (isRoleMismatch(argument, parameter)) {
    // Of a name that is nobody's attribute it is told which one was meant.
    if (parameter.kind === 'assignments' && isRolesMisspelt(argument)) return;
    const hint =
      parameter.kind === 'assignments'
        ? `Write ${call.name}([appRoleAssignments]): the role functions read nothing else.`
        : 'Only the role functions read appRoleAssignments.';
    check.report('expression-role-attribute', argument, `Unexpected ${printExpression(argument)} as ${place}.`, hint);
    return;
  }
  if (argument.kind === 'comparison') {
    if (parameter.kind === 'condition') checkSides(argument, place, check);
    else
      check.report(
        'expression-comparison-place',
        argument,
        `Unexpected comparison as ${place}.`,
        'Wrap it in CBool().',
      );
    return;
  }
  if (parameter.constant && !isConstant(argument)) {
    const message = `Unexpected ${printExpression(argument)} as ${place}, expected a text written in the expression.`;
    check.report('expression-argument-constant', argument, message);
    return;
  }
  const complaint = complaintAbout(argument, parameter, check.resultOf(argument));
  if (complaint === null) {
    if (argument.kind === 'attribute') checkHeld(argument, parameter, call, check);
    else if (argument.kind === 'text' && parameter.name !== 'key') checkNamesAttribute(argument, check);
  } else {
    check.report(
      'expression-argument-kind',
      argument,
      `Unexpected ${complaint.found} as ${place}, expected ${complaint.expected}.`,
      complaint.hint,
    );
  }
}

/** What the directory keeps in an attribute, against what its place reads. */
function checkHeld(attribute: AttributeExpression, parameter: Parameter, call: CallExpression, check: Check): void {
  const known = findSourceAttribute(check.context.resource, attribute.name);
  if (known === null) return;
  const { kind } = parameter;
  if (known.type === 'Reference') {
    if (kind === 'any' || kind === 'list' || kind === 'assignments') return;
    const message = `${call.name} does not work on references.`;
    check.report('expression-reference', attribute, message, 'Map the reference directly.');
    return;
  }
  const readAs = parameter.readAs ?? (kind === 'date' ? 'DateTime' : kind === 'condition' ? 'Boolean' : null);
  if (readAs === null || fitOfAttribute(known, readAs) === 'fits') return;
  const [holds, takes] = [known.type === 'String' ? 'texts' : held[known.type], held[readAs]];
  const message = `[${attribute.name}] holds ${holds}, and ${parameter.name} of ${call.name} takes ${takes}.`;
  check.report('expression-attribute-kind', attribute, message, `Take an attribute that holds ${takes}.`);
}

const held = { Boolean: 'true or false', DateTime: 'dates', Reference: 'references' } as const;

/** A name with a capital inside, or in brackets, in quotes: an attribute was meant. */
export function checkNamesAttribute(text: TextExpression, check: Check): void {
  const isKnown = (name: string | undefined): boolean =>
    name !== undefined && findSourceAttribute(check.context.resource, name) !== null;
  const [, bracketed] = /\[([\w.]+)\]/.exec(text.value) ?? [];
  const name = isKnown(bracketed) ? bracketed : text.value;
  if (name === text.value && !(/[a-z][A-Z]/.test(name) && isKnown(name))) return;
  const message = `"${text.value}" in quotes is a text, not the attribute ${name}.`;
  check.report('expression-attribute-as-text', text, message, `Write [${name}] without quotes.`);
}

function isRolesMisspelt(argument: Argument): boolean {
  return argument.kind === 'attribute' && nearest(argument.name, ['appRoleAssignments']) !== null;
}

function isRoleMismatch(argument: Argument, parameter: Parameter): boolean {
  const isRoles = argument.kind === 'attribute' && argument.name === 'appRoleAssignments';
  return isRoles !== (parameter.kind === 'assignments');
}

type Comparison = Extract<Argument, { kind: 'comparison' }>;

function checkSides(comparison: Comparison, place: string, check: Check): void {
  const complaints = [comparison.left, comparison.right].map((side) => checkSide(side, place, check));
  if (!complaints.includes(true)) checkSettled(comparison, check);
}

/** True where something was found. */
function checkSide(side: Comparison['left'], place: string, check: Check): boolean {
  if (side.kind === 'attribute' && side.name === 'appRoleAssignments') {
    check.report('expression-role-attribute', side, `Unexpected appRoleAssignments in ${place}.`);
  } else if (check.resultOf(side).multiValued) {
    const message = `Unexpected list in ${place}, expected a single value.`;
    check.report('expression-argument-kind', side, message, 'Use Item or Join.');
  } else if (side.kind === 'word' && findFlowWord(side.name) === null) {
    const message = `Unexpected word ${side.name} in ${place}, expected a value.`;
    check.report('expression-argument-kind', side, message, hintForWord(side.name));
  } else if (side.kind === 'attribute' && check.resultOf(side).type === 'Reference') {
    check.report('expression-reference', side, 'Comparisons do not work on references.', 'Map the reference directly.');
  } else if (side.kind === 'text') {
    checkNamesAttribute(side, check);
    return false;
  } else return false;
  return true;
}

/** Both sides are written in the expression, or are the same: then the answer is, too. */
function checkSame({ operator, left, right }: Comparison, check: Check): boolean {
  const constant = isConstant(left) && isConstant(right);
  const same = isRepeatable(left) && printExpression(left) === printExpression(right);
  if (!constant && !same) return false;
  const answer = constant
    ? compare(asText(constantValue(left)), operator, asText(constantValue(right)))
    : operator.includes('=');
  const why = constant ? 'both sides are written in the expression' : 'both sides are the same';
  const message = `The comparison ${answer === true ? 'always' : 'never'} holds: ${why}.`;
  check.report('expression-comparison-settled', left, message, 'Compare an attribute, in brackets, with a text.');
  return true;
}

/** A text that the other side never is: then the comparison holds for nobody, or for everybody. */
function checkSettled(comparison: Comparison, check: Check): void {
  const { operator, left, right } = comparison;
  if (checkSame(comparison, check)) return;
  if (operator !== '=' && operator !== '<>') return;
  const [side, other] = isConstant(right) ? [right, left] : [left, right];
  const written = isConstant(side) ? asText(constantValue(side)) : null;
  const { text } = check.possibleOf(other);
  if (written === null || written === '' || text === null || isConstant(other) || mayBe(text, written)) return;
  const outcome = operator === '=' ? 'never holds' : 'always holds';
  const message = `The comparison ${outcome}: ${printExpression(other)} ${whyNever(text, written) ?? 'is another text'}.`;
  const rule = isBooleanTexts(text) ? 'expression-boolean-text' : 'expression-comparison-settled';
  check.report(rule, side, message, hintForTexts(text, [written]));
}

interface Complaint {
  readonly found: string;
  readonly expected: string;
  readonly hint: string | null;
}

function complaintAbout(argument: Argument, parameter: Parameter, result: StaticResult): Complaint | null {
  const { kind, allows } = parameter;
  // A flow word is named by a rule of its own.
  if (argument.kind === 'word' && findFlowWord(argument.name) !== null) return null;
  if (argument.kind === 'word' && kind !== 'word') return wordComplaint(argument.name, kind);
  if (result.type === 'Complex' && kind !== 'any')
    return { found: 'role objects', expected: expectations[kind], hint: 'SingleAppRoleAssignment gives a text.' };
  if (result.multiValued && takesOne.has(kind)) {
    return { found: 'list', expected: expectations[kind], hint: 'Use Item for one value, or Join for all of them.' };
  }
  if (kind === 'list' && !result.multiValued && result.known) {
    return { found: 'single value', expected: expectations[kind], hint: null };
  }
  const wrong =
    kind === 'integer' || kind === 'date' ? result.constants()?.find((text) => !isOfKind(text, kind)) : undefined;
  if (wrong !== undefined) return { found: `"${wrong}"`, expected: expectations[kind], hint: null };
  if (kind === 'integer' && result.type === 'DateTime') {
    return { found: 'date', expected: expectations[kind], hint: null };
  }
  if (allows === null) return null;
  const constant = isConstant(argument) ? constantValue(argument) : null;
  if (typeof constant !== 'string' || allows.holds(constant)) return null;
  return senseless(constant, allows);
}

function senseless(constant: string, { what, hint }: Allowed): Complaint {
  return { found: `"${constant}"`, expected: what, hint: hint?.(constant) ?? null };
}

function wordComplaint(name: string, kind: ParameterKind): Complaint {
  return { found: `word ${name}`, expected: expectations[kind], hint: hintForWord(name) };
}

const takesOne: ReadonlySet<ParameterKind> = new Set(['text', 'integer', 'date', 'condition', 'word']);

const expectations: Readonly<Record<ParameterKind, string>> = {
  text: 'a text',
  integer: 'a whole number',
  list: 'a multi-valued attribute or a list',
  textOrList: 'texts',
  any: 'a value',
  condition: 'a comparison or a value',
  date: 'a date',
  word: 'a word of the language',
  assignments: '[appRoleAssignments]',
};

function isOfKind(text: string, kind: ParameterKind): boolean {
  if (kind === 'integer') return isInteger(text);
  return kind === 'date' ? isDateText(text) : true;
}
