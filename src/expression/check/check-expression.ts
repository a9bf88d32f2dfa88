/** Checks a readable expression against everything known about functions, attributes and the place it stands in. */
import { findSourceAttribute, type ResourceName } from '../../directory/source-attributes.ts';
import { ForgetfulMap } from '../../problem/forgetful-map.ts';
import { parseAttributePath } from '../../scim/attribute-path.ts';
import { findScimAttribute, mainPart } from '../../scim/schemas.ts';
import { constantValue } from '../evaluate/constant-value.ts';
import { isConstant } from '../evaluate/is-constant.ts';
import { limitsOf } from '../possible/possible.ts';
import { possibleValues } from '../possible/possible-values.ts';
import { asText } from '../runtime/as-text.ts';
import { type ExpressionProblem, expressionProblem } from '../syntax/expression-problem.ts';
import { findFlowWord, flowWordHint, flowWordIn } from '../syntax/flow-words.ts';
import { parseExpression } from '../syntax/parse-expression.ts';
import type { Argument, AttributeExpression, Expression, TextExpression, WordExpression } from '../syntax/syntax.ts';
import type { Check } from './check.ts';
import { checkNamesAttribute } from './check-argument.ts';
import { checkAttribute } from './check-attribute.ts';
import { checkCall } from './check-call.ts';
import type { CheckContext, CheckedExpression } from './check-context.ts';
import type { CheckTarget } from './check-target.ts';
import { type Fit, fitOf, fitOfAttribute, resultsFor, type StaticResult } from './result-type.ts';

/** The length limit is not among these checks: the parser, which has the whole text, reports it. */
export function checkExpression(expression: Expression, context: CheckContext): CheckedExpression {
  const possibleOf = possibleValues(context.resource);
  const resultOf = resultsFor(context.resource, possibleOf);
  const problems: ExpressionProblem[] = [];
  const check: Check = {
    context,
    resultOf,
    possibleOf,
    report: (rule, place, message, hint = null) => problems.push(expressionProblem(rule, place, message, hint)),
  };
  const attributes: AttributeExpression[] = [];
  visit(expression, check, attributes);
  if (expression.kind === 'attribute') checkBareAttribute(expression, check);
  const result = resultOf(expression);
  if (context.target !== null) checkTarget(expression, result, context.target, check);
  if (problems.every(({ severity }) => severity === 'info')) checkGivesSomething(expression, check);
  if (problems.every(({ severity }) => severity === 'info') && context.target !== null) checkReads(expression, check);
  return {
    type: result.type,
    multiValued: result.multiValued,
    inputs: [...new Set(attributes.map(({ name }) => name))],
    problems: problems.sort((left, right) => left.start - right.start || left.end - right.end),
  };
}

export interface InspectedExpression extends CheckedExpression {
  /** Null when the text could not be read. */
  readonly expression: Expression | null;
}

/** Rules ask for the same expression, and apps have some in common: who is soft-deleted, or a name of two. */
const inspected = new ForgetfulMap<string, InspectedExpression>(1000);

/** Reads and checks in one go. */
export function inspectExpression(text: string, context: CheckContext): InspectedExpression {
  const key = JSON.stringify([text, context]);
  const found = inspected.get(key) ?? inspectAnew(text, context);
  inspected.set(key, found);
  return found;
}

function inspectAnew(text: string, context: CheckContext): InspectedExpression {
  const { expression, problems } = parseExpression(text);
  if (expression === null) return { expression, type: 'String', multiValued: false, inputs: [], problems };
  const checked = checkExpression(expression, context);
  return { ...checked, expression, problems: [...problems, ...checked.problems] };
}

/** Source attributes an expression reads, each once, in order of appearance. */
export function expressionInputs(expression: Expression, resource: ResourceName): readonly string[] {
  return checkExpression(expression, { resource, target: null }).inputs;
}

function visit(node: Argument, check: Check, attributes: AttributeExpression[]): void {
  if (node.kind === 'attribute') {
    attributes.push(node);
    checkAttribute(node, check);
  } else if (node.kind === 'call') {
    checkCall(node, check);
    for (const argument of node.arguments) visit(argument, check, attributes);
  } else if (node.kind === 'word' || node.kind === 'text') {
    checkFlowWord(node, check);
  } else if (node.kind === 'comparison') {
    visit(node.left, check, attributes);
    visit(node.right, check, attributes);
  }
}

/** Written as a word it is understood; in quotes it would reach the app as a text. */
function checkFlowWord(node: TextExpression | WordExpression, check: Check): void {
  if (node.kind === 'text') {
    const name = flowWordIn(node.value);
    if (name === null) return;
    const message = `"${node.value}" would be sent to the app as this very text.`;
    check.report('expression-flow-word-as-text', node, message, flowWordHint);
    return;
  }
  const word = findFlowWord(node.name);
  if (word === null) return;
  const message = `${node.name} is a word of the guides of inbound provisioning: where it stands, ${word.leaves} is left alone.`;
  check.report('expression-flow-word', node, message, flowWordHint);
}

function checkBareAttribute(attribute: AttributeExpression, check: Check): void {
  if (attribute.name !== 'appRoleAssignments') return;
  const { target } = check.context;
  const whole = target === null || (target.multiValued && target.type === 'Complex');
  const hint = whole
    ? 'Use AssertiveAppRoleAssignmentsComplex for all roles, SingleAppRoleAssignment for the name of one.'
    : 'Use SingleAppRoleAssignment([appRoleAssignments]).';
  check.report('expression-role-attribute', attribute, 'appRoleAssignments cannot be mapped directly.', hint);
}

/** Only where nothing else explains it. */
function checkGivesSomething(expression: Expression, check: Check): void {
  const { text, list, roles } = check.possibleOf(expression);
  if (list !== null || roles) return;
  if (text !== null) {
    if (limitsOf(text).longest !== 0) return;
    const hint = 'Leave the mapping out, or let a branch give a text.';
    check.report('expression-gives-empty', expression, 'The expression always gives the empty text.', hint);
    return;
  }
  const message = 'The expression never gives a value, so nothing is ever sent.';
  check.report('expression-gives-nothing', expression, message, 'Leave the mapping out, or let a branch give a value.');
}

/** In a mapping: what reads nothing is a constant, and most often was meant to read something. */
function checkReads(expression: Expression, check: Check): void {
  if (expression.kind === 'text') checkNamesAttribute(expression, check);
  if (expression.kind !== 'call' || !isConstant(expression)) return;
  const value = asText(constantValue(expression));
  const message = `The expression reads no attribute, so it gives the same for everybody${value === null ? '' : `: "${value}"`}.`;
  check.report(
    'expression-constant',
    expression,
    message,
    'Attributes stand in brackets; a text for everybody is a constant.',
  );
}

function checkTarget(expression: Expression, result: StaticResult, target: CheckTarget, check: Check): void {
  const isRoles = expression.kind === 'attribute' && expression.name === 'appRoleAssignments';
  if (isRoles) return;
  if (result.multiValued && !target.multiValued) {
    const message = `The result is a list, but ${target.name} takes a single value.`;
    const hint =
      result.type === 'Complex'
        ? 'Use SingleAppRoleAssignment, which gives the name of one role.'
        : 'Use Item for one value, or Join for all of them.';
    check.report('expression-multi-valued', expression, message, hint);
    return;
  }
  const fit = fitOfExpression(expression, result, target, check);
  if (fit === 'fits') return;
  const constants = result.constants();
  const found = constants === null ? result.type : describeConstants(constants);
  if (fit === 'wrong') {
    const message = `The result (${found}) does not fit ${target.name}, which is of type ${target.type}.`;
    check.report('expression-result-type', expression, message, hintFor(target, check));
  } else {
    const message = `The result is any text, but ${target.name} is of type ${target.type}.`;
    check.report('expression-result-unsure', expression, message, hintFor(target, check));
  }
}

function fitOfExpression(expression: Expression, result: StaticResult, { type }: CheckTarget, check: Check): Fit {
  const known = expression.kind === 'attribute' ? findSourceAttribute(check.context.resource, expression.name) : null;
  return known === null ? fitOf(result, check.possibleOf(expression), type) : fitOfAttribute(known, type);
}

function describeConstants(constants: readonly string[]): string {
  const shown = [...new Set(constants)].map((text) => `"${text}"`);
  return shown.length > 4 ? `${shown.slice(0, 4).join(', ')}, ...` : shown.join(', ');
}

function hintFor(target: CheckTarget, { context }: Check): string | null {
  if (target.type === 'Boolean') return 'Booleans travel as "True" and "False".';
  if (target.type === 'DateTime') return 'Times travel as ISO 8601 texts; FormatDateTime makes one.';
  // entra-provisioning fact sheet, section 12, rule 8.
  if (target.type === 'Complex' && /^roles$/i.test(target.name)) {
    return 'roles takes the objects of AssertiveAppRoleAssignmentsComplex; one name goes to roles[primary eq "True"].value.';
  }
  if (target.type === 'Complex') return partOf(target.name, context.resource);
  return target.type === 'Reference' ? 'References flow by a direct mapping of a reference attribute.' : null;
}

/** An entry of a list, or an attribute with parts: a text goes into one of them. */
function partOf(name: string, resource: ResourceName): string | null {
  const { path } = parseAttributePath(name);
  const attribute = path === null ? null : findScimAttribute(resource, path);
  return attribute?.type !== 'complex' ? null : `A text goes into a part of it: ${name}.${mainPart(attribute)}`;
}
