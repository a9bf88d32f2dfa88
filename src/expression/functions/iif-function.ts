/** IIF (expressions fact sheet, sections 2 and 4). */
import { type Code, decide, literal, nothing, type Reference } from '../compile/code.ts';
import { either, nothingPossible, onlyAbsent } from '../possible/possible.ts';
import type { Argument } from '../syntax/syntax.ts';
import { reportAlikeBranches } from './alike-branches.ts';
import {
  type CheckedCall,
  type CodeArguments,
  type ComparisonCode,
  choice,
  example,
  type FunctionRow,
  parameter,
  plain,
} from './function-row.ts';

const nullTests: ReadonlySet<string> = new Set(['IsNull', 'IsNullOrEmpty', 'IsPresent']);

export const IIF: FunctionRow<'IIF'> = {
  ...plain,
  name: 'IIF',
  parameters: [parameter('condition', 'condition'), parameter('valueIfTrue', 'any'), parameter('valueIfFalse', 'any')],
  returns: { type: 'passed', outcomes: (call) => call.arguments.slice(1) },
  doc: 'One of two values, as the condition holds or not. Nothing when the condition reads an absent or empty value.',
  sentence: (words) => {
    const [whenTrue, whenFalse] = [words.phrase(1), words.phrase(2)];
    const undecided = words.outermost ? '; nothing is sent while the condition reads an absent or empty value' : '';
    return `${whenTrue} if ${words.condition(0)}, otherwise ${whenFalse}${undecided}`;
  },
  evaluate: (values) => {
    const holds = values.condition(0);
    return holds === null ? null : values.value(holds ? 1 : 2);
  },
  gives: ({ condition, value }) => {
    const { holds, fails, undecided } = condition(0);
    const branches = [holds ? value(1) : nothingPossible, fails ? value(2) : nothingPossible];
    return either(...branches, undecided ? onlyAbsent : nothingPossible);
  },
  nothingBecause: 'the condition reads an absent or empty value',
  compile,
  check,
  chosen: [
    choice('the condition reads an absent or empty value', 'null', 'the reference says that the check fails'),
    choice('the condition is IsPresent, IsNull or IsNullOrEmpty', 'its answer counts', 'it always has one'),
    choice('equality', 'capitals count', 'as in Switch'),
    choice('greater and less', 'by number, else by date, else by character', 'what the texts look like'),
  ],
  examples: [
    example('IIF([employeeType] = "Contractor", "ext", "int")', { employeeType: 'Contractor' }, 'ext'),
    example('IIF([employeeType] = "Contractor", "ext", "int")', { employeeType: 'Employee' }, 'int'),
    example(
      'IIF([city] = "Lima", IIF([jobTitle] = "Clerk", "yes", "no"), "no")',
      { city: 'Lima', jobTitle: 'Cook' },
      'no',
    ),
    example(
      'IIF([city] = "Lima", "yes", IIF([jobTitle] = "Clerk", "yes", "no"))',
      { city: 'Cusco', jobTitle: 'Clerk' },
      'yes',
    ),
    example('IIF([city] = "Lima", "a", "b")', {}, null),
    example('IIF([accountEnabled] <> "True", "off", "on")', { accountEnabled: false }, 'off'),
    example('IIF(DateDiff("d", [d], [e]) >= 0, "due", "later")', { d: '2024-01-01', e: '2024-01-02' }, 'due'),
  ],
};

function compile(codes: CodeArguments): Code {
  const comparison = codes.comparison(0);
  const direct = comparison === null ? null : directTest(comparison);
  if (direct === null) {
    const condition = comparison === null ? codes.condition(0) : codes.compare(comparison);
    return codes.bind(condition, 'boolean | null', (name) =>
      decide(
        [
          { test: `${name} === null`, outcome: nothing },
          { test: name, outcome: codes.value(1) },
        ],
        codes.value(2),
      ),
    );
  }
  const [whenEqual, whenOther] = direct.negated ? [2, 1] : [1, 2];
  return decide(
    [
      { test: direct.equal, outcome: codes.value(whenEqual, direct.reference) },
      { test: direct.decided, outcome: codes.value(whenOther, direct.reference) },
    ],
    nothing,
  );
}

interface DirectTest {
  readonly reference: Reference;
  readonly negated: boolean;
  readonly equal: string;
  /** Holds for the values that are present, once `equal` does not hold. */
  readonly decided: string;
}

/** An attribute compared with a constant needs no call: the commonest condition. */
function directTest({ operator, left, right }: ComparisonCode): DirectTest | null {
  if (operator !== '=' && operator !== '<>') return null;
  const reference = left.reference ?? right.reference;
  const wanted = left.reference === null ? left.constant : right.constant;
  if (reference === null || typeof wanted !== 'string' || wanted === '') return null;
  const negated = operator === '<>';
  const { member } = reference;
  if (reference.type === 'text') {
    return { reference, negated, equal: `${member} === ${literal(wanted)}`, decided: member };
  }
  if (wanted !== 'True' && wanted !== 'False') return null;
  const value = wanted === 'True';
  return { reference, negated, equal: `${member} === ${value}`, decided: `${member} === ${!value}` };
}

function check(checked: CheckedCall): void {
  reportAlikeBranches(checked, [1, 2]);
  const condition = checked.given(0);
  if (condition === null) return;
  if (holdsFlowCall(condition)) {
    const message = 'IgnoreFlowIfNullOrEmpty is unsupported in the condition of IIF.';
    checked.report('expression-iif-flow', condition, message, 'Put it round the whole IIF.');
  } else if (isNullTest(condition)) {
    const hint = 'Use Switch with "" as a key: Switch([a], [a], "", "when empty").';
    checked.report('expression-iif-null-test', condition, 'IIF cannot test for absent or empty values.', hint);
  } else if (!checked.alwaysPresent(0)) {
    const hint = 'Use Switch, which takes a default, or Coalesce a fallback into the condition.';
    const message = 'The condition reads a value that may be absent or empty; the check then fails.';
    checked.report('expression-iif-empty', condition, message, hint);
  }
}

/** A caution of the reference since 2026 (platform-news fact sheet). */
function holdsFlowCall(node: Argument): boolean {
  if (node.kind === 'comparison') return [node.left, node.right].some(holdsFlowCall);
  return node.kind === 'call' && (node.name === 'IgnoreFlowIfNullOrEmpty' || node.arguments.some(holdsFlowCall));
}

function isNullTest(condition: Argument): boolean {
  if (condition.kind === 'call') {
    const [inner] = condition.arguments;
    return nullTests.has(condition.name) || (condition.name === 'Not' && inner !== undefined && isNullTest(inner));
  }
  if (condition.kind !== 'comparison') return false;
  const sides = [condition.left, condition.right];
  return sides.some((side) => (side.kind === 'text' && side.value === '') || isNullTest(side));
}

/** Exported for Switch, whose first argument has the same limit. */
export function isNullTestCall(argument: Argument | null): boolean {
  return argument !== null && argument.kind === 'call' && isNullTest(argument);
}
