/** One call: does the function exist, and do its arguments suit it? What only one function asks is in its row. */
import { nearest } from '../../problem/nearest.ts';
import { constantValue } from '../evaluate/constant-value.ts';
import { isConstant } from '../evaluate/is-constant.ts';
import { findFunction } from '../find-function.ts';
import { functionNames } from '../function-table.generated.ts';
import { connectSyncFunctions, retiredFunctions } from '../functions/foreign-functions.ts';
import type { CheckedCall, FunctionRow } from '../functions/function-row.ts';
import { onlyAbsent } from '../possible/possible.ts';
import { asText } from '../runtime/as-text.ts';
import { signatureOf } from '../signature.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';
import type { Check } from './check.ts';
import { checkArgument, parameterAt, reportMissing } from './check-argument.ts';
import { isAlwaysPresent } from './is-always-present.ts';

export function checkCall(call: CallExpression, check: Check): void {
  const row = findFunction(call.name);
  if (row === null) {
    reportUnknown(call, check);
    return;
  }
  checkPlace(call, row, check);
  const countFits = checkCount(call, row, check);
  call.arguments.forEach((argument, index) => {
    const parameter = parameterAt(row, index);
    if (parameter === null) return;
    if (argument.kind !== 'skipped') checkArgument(argument, parameter, call, check);
    else if (countFits && !parameter.optional) reportMissing(argument, parameter, call, check);
  });
  if (!countFits) return;
  row.check?.(checkedCall(call, check));
  if (call.name === 'Replace') checkLeavesSomething(call, check);
}

/** Texts of people and places: what takes each of them away takes everything. */
const SAMPLES = ['Ana Ruiz', 'ana.ruiz@contoso.example', '42', '+51 (1) 99-8', 'Straße 7b', 'X'];

/** A Replace in which everything but the source is written out, tried on texts. */
function checkLeavesSomething(call: CallExpression, check: Check): void {
  const [source, ...others] = call.arguments;
  if (source === undefined || isConstant(source) || !others.every(isConstant)) return;
  const isEmptied = (value: string): boolean => {
    const text = { kind: 'text', value, start: source.start, end: source.end } as const;
    return constantValue({ ...call, arguments: [text, ...others] }) === '';
  };
  if (!SAMPLES.every(isEmptied)) return;
  const message = 'This Replace takes away every text, so nothing of its source is left.';
  check.report('expression-gives-empty', call, message, 'Let the pattern match the part that is to go.');
}

function reportUnknown(call: CallExpression, check: Check): void {
  const { name } = call;
  const place = { start: call.start, end: call.start + name.length };
  const foreign = connectSyncFunctions.get(name);
  const retired = retiredFunctions.get(name);
  if (retired !== undefined) {
    check.report('expression-retired-function', place, `"${name}" is no longer in the function reference.`, retired);
  } else if (foreign !== undefined) {
    check.report('expression-foreign-function', place, `There is no function "${name}" in provisioning.`, foreign);
  } else {
    const meant = nearest(name, functionNames);
    const capitals = meant?.toLowerCase() === name.toLowerCase() ? ' Capitals count.' : '';
    const hint = meant === null ? null : `Did you mean "${meant}"?${capitals}`;
    check.report('expression-unknown-function', place, `Unknown function "${name}".`, hint);
  }
}

function checkPlace(call: CallExpression, row: FunctionRow, check: Check): void {
  const { target } = check.context;
  if (target === null) return;
  if (target.matching && !row.matching) {
    const message = `${row.name} cannot give the value of ${target.name}, by which accounts are matched.`;
    check.report('expression-matching-function', call, message, 'Match on an attribute that identifies the user.');
  }
}

function checkCount(call: CallExpression, row: FunctionRow, check: Check): boolean {
  const count = call.arguments.length;
  const fixed = row.parameters.filter(({ repeating }) => !repeating).length;
  const group = row.parameters.length - fixed;
  const fits = group > 0 ? count >= fixed + group && (count - fixed) % group === 0 : inRange(count, row);
  if (fits) return true;
  const pairs = group === 2 ? ' Keys and values come in pairs, so the number is even.' : '';
  const message = `${row.name} has ${count} argument${count === 1 ? '' : 's'}, expected ${signatureOf(row)}.${pairs}`;
  check.report('expression-argument-count', call, message);
  return false;
}

function inRange(count: number, { parameters }: FunctionRow): boolean {
  const least = parameters.reduce((last, { optional }, index) => (optional ? last : index + 1), 0);
  return count >= least && count <= parameters.length;
}

function checkedCall(call: CallExpression, check: Check): CheckedCall {
  const given = (index: number): Argument | null => {
    const argument = call.arguments[index];
    return argument === undefined || argument.kind === 'skipped' ? null : argument;
  };
  return {
    call,
    given,
    constant: (index) => {
      const argument = given(index);
      return argument !== null && isConstant(argument) ? asText(constantValue(argument)) : null;
    },
    possible: (index) => {
      const argument = given(index);
      return argument === null ? onlyAbsent : check.possibleOf(argument);
    },
    alwaysPresent: (index) => {
      const argument = given(index);
      return argument !== null && isAlwaysPresent(argument, check.context.resource);
    },
    isReference: (index) => {
      const argument = given(index);
      if (argument?.kind !== 'attribute' || argument.name === 'appRoleAssignments') return false;
      return check.resultOf(argument).type === 'Reference';
    },
    report: check.report,
  };
}
