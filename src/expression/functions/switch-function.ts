/** Switch (expressions fact sheet, sections 2 and 4): in code, a chain of conditionals. */
import {
  type Code,
  type Decision,
  decide,
  literal,
  nothing,
  nullishOperand,
  operand,
  type Reference,
} from '../compile/code.ts';
import { hintForTexts, meantBy } from '../possible/hint-for-texts.ts';
import {
  canMeet,
  either,
  isBooleanTexts,
  listed,
  mayBe,
  nothingPossible,
  onlyAbsent,
  type Possible,
  type PossibleTexts,
  textsEither,
  textsOf,
  whyNever,
} from '../possible/possible.ts';
import type { PossibleArguments } from '../possible/possible-arguments.ts';
import type { Value } from '../runtime/value.ts';
import { reportAlikeBranches } from './alike-branches.ts';
import {
  type CheckedCall,
  type CodeArguments,
  choice,
  example,
  type FunctionRow,
  type PresentArguments,
  parameter,
  plain,
  type ValueArguments,
  type WordArguments,
} from './function-row.ts';
import { isNullTestCall } from './iif-function.ts';

export const Switch: FunctionRow<'Switch'> = {
  ...plain,
  name: 'Switch',
  graphKeys: ['source', 'defaultValue', 'switchValue', 'switchValue'],
  present: everyOutcomePresent,
  parameters: [
    parameter('source', 'text'),
    parameter('defaultValue', 'any', { optional: true }),
    parameter('key', 'text', { repeating: true }),
    parameter('value', 'any', { repeating: true, optional: true }),
  ],
  returns: {
    type: 'passed',
    outcomes: (call) => call.arguments.filter((_, index) => index === 1 || (index > 2 && index % 2 === 1)),
  },
  doc: 'The value of the key that equals the source, capitals included; otherwise the default.',
  sentence,
  evaluate,
  gives: gives,
  compile,
  check,
  chosen: [
    choice('a key is null', 'it matches like ""', 'Switch does not tell absent from empty'),
    choice('a key stands there twice', 'the first one counts', 'keys are read in order'),
    choice('the value of the matching key is null', 'null, not the default', 'the key did match'),
    choice('the source is a list', 'it counts as absent', 'it is not one text'),
  ],
  examples: [
    example('Switch([country], "en-US", "PE", "es-PE", "DE", "de-DE")', { country: 'DE' }, 'de-DE'),
    example('Switch([country], "en-US", "PE", "es-PE", "DE", "de-DE")', { country: 'JP' }, 'en-US'),
    example('Switch([IsSoftDeleted], , "False", "True", "True", "False")', { IsSoftDeleted: false }, 'True'),
    example('Switch([IsSoftDeleted], , "False", "True", "True", "False")', { IsSoftDeleted: true }, 'False'),
    example('Switch([companyName], [companyName], "", "n/a")', {}, 'n/a'),
    example('Switch([companyName], [companyName], "", "n/a")', { companyName: 'Contoso' }, 'Contoso'),
    example('Switch([dept], , "HR", "People")', { dept: 'hr' }, null),
    example('Switch(ToLower([vip]), "no", "y", "yes")', { vip: 'Y' }, 'yes'),
    example('Switch([city], "same", [state], "other")', {}, 'other'),
  ],
};

/** The default counts as an outcome even where the keys leave it none: which keys there are is no concern here. */
function everyOutcomePresent({ count, present }: PresentArguments): boolean {
  return present(1) && keyPlaces(count).every((index) => present(index + 1));
}

function evaluate(values: ValueArguments): Value {
  const source = values.text(0) ?? '';
  for (let index = 2; index + 1 < values.count; index += 2) {
    if ((values.text(index) ?? '') === source) return values.value(index + 1);
  }
  return values.given(1) ? values.value(1) : null;
}

/** The outcomes of the keys that the source can equal, and the default where no key is certain to. */
function gives({ count, given, text, value }: PossibleArguments): Possible {
  const source = withEmptyForAbsent(text(0));
  let outcomes = nothingPossible;
  const met = new Set<string>();
  for (const index of keyPlaces(count)) {
    const key = withEmptyForAbsent(text(index));
    const [only, ...others] = key.only ?? [];
    const isOne = only !== undefined && others.length === 0;
    if (isOne && met.has(only)) continue;
    if (isOne ? mayBe(source, only) : canMeet(source, key)) outcomes = either(outcomes, value(index + 1));
    if (isOne) met.add(only);
  }
  if (source.only?.every((text) => met.has(text))) return outcomes;
  return either(outcomes, given(1) ? value(1) : onlyAbsent);
}

function withEmptyForAbsent({ absent, text }: Possible): PossibleTexts {
  if (text === null) return textsOf('');
  return absent ? textsEither(text, textsOf('')) : text;
}

function compile(codes: CodeArguments): Code {
  const source = codes.text(0);
  const { reference } = source;
  const keys = keyPlaces(codes.count).map((index) => ({ index, key: codes.text(index, reference) }));
  if (reference !== null && keys.every(({ key }) => key.constant !== undefined)) {
    return chain(codes, keys, reference, (key) => referenceTest(reference, key));
  }
  return codes.bind(source, 'string | null', (name) => chain(codes, keys, null, (key) => variableTest(name, key)));
}

interface Key {
  readonly index: number;
  readonly key: Code;
}

function chain(
  codes: CodeArguments,
  keys: readonly Key[],
  reference: Reference | null,
  testOf: (key: Code) => string | null,
): Code {
  const seen = new Set<string>();
  const decisions: Decision[] = [];
  for (const { index, key } of keys) {
    const test = testOf(key);
    if (test === null || (key.constant !== undefined && seen.has(test))) continue;
    seen.add(test);
    decisions.push({ test, outcome: codes.value(index + 1, reference) });
  }
  return decide(decisions, codes.given(1) ? codes.value(1, reference) : nothing);
}

/** Null for a key that a boolean can never equal. */
function referenceTest({ member, type }: Reference, key: Code): string | null {
  if (type === 'text') return key.constant ? `${member} === ${literal(key.constant)}` : `!${member}`;
  if (!key.constant) return `${member} == null`;
  if (key.constant === 'True') return `${member} === true`;
  return key.constant === 'False' ? `${member} === false` : null;
}

function variableTest(name: string, key: Code): string {
  if (key.constant !== undefined) return key.constant ? `${name} === ${literal(key.constant)}` : `!${name}`;
  return `(${name} ?? "") === ${key.nullable ? `(${nullishOperand(key)} ?? "")` : operand(key)}`;
}

/** Where the keys stand: from the third argument on, every other one, as long as a value follows. */
function keyPlaces(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor(count / 2) - 1) }, (_, index) => 2 * index + 2);
}

function sentence(words: WordArguments): string {
  const source = words.phrase(0);
  const cases = keyPlaces(words.count).map((index, order) => {
    const value = words.given(index + 1) ? words.phrase(index + 1) : 'nothing';
    const subject = order === 0 ? `${source} is ` : 'it is ';
    const key = words.constant(index) === '' ? 'absent or empty' : words.phrase(index);
    return `${value} when ${subject}${key}`;
  });
  const nothingText = words.outermost ? 'nothing is sent' : 'nothing';
  const otherwise = words.given(1) ? words.phrase(1) : nothingText;
  return `${cases.join('; ')}; otherwise ${otherwise}`;
}

function check(checked: CheckedCall): void {
  const source = checked.given(0);
  if (isNullTestCall(source)) {
    const hint = 'Test for absent values with "" as a key: Switch([a], [a], "", "when empty").';
    const message = 'Switch does not support IsPresent, IsNull or IsNullOrEmpty as its source.';
    checked.report('expression-switch-null-test', source ?? checked.call, message, hint);
  } else if (checked.given(1) === null && !checked.alwaysPresent(0)) {
    const hint = 'Give a default value, or use IIF where the source always has a value.';
    const message = 'In an incremental cycle this Switch can give nothing although its source has a matching value.';
    checked.report('expression-switch-incremental', checked.call, message, hint);
  }
  reportConstantSource(checked);
  reportDuplicateKeys(checked);
  reportDeadKeys(checked);
  reportBlankKeys(checked);
  reportReferences(checked);
  reportAlikeBranches(checked, [1, ...keyPlaces(checked.call.arguments.length).map((index) => index + 1)]);
}

/** A name in quotes in the place of an attribute: every user gets the same branch. */
function reportConstantSource(checked: CheckedCall): void {
  const place = checked.given(0);
  const text = checked.constant(0);
  if (place === null || text === null) return;
  const message = `The source of Switch is the text "${text}", the same for everybody.`;
  checked.report('expression-comparison-settled', place, message, 'Write an attribute in brackets.');
}

function reportBlankKeys(checked: CheckedCall): void {
  for (const index of keyPlaces(checked.call.arguments.length)) {
    const key = checked.constant(index);
    const place = checked.given(index);
    if (key === null || place === null || key.trim() === '' || key.trim() === key) continue;
    const message = `The key "${key}" has a blank at its end or beginning, which counts.`;
    checked.report('expression-key-blank', place, message, `Write "${key.trim()}".`);
  }
}

/** One problem for all keys that the source never equals; "" is left alone, as a precaution it does no harm. */
function reportDeadKeys(checked: CheckedCall): void {
  const { text } = checked.possible(0);
  if (text === null || checked.constant(0) !== null || isNullTestCall(checked.given(0))) return;
  const keys = keyPlaces(checked.call.arguments.length).flatMap((index) => {
    const place = checked.given(index);
    const key = checked.constant(index);
    return place === null || key === null || key === '' ? [] : [{ place, key }];
  });
  const dead = keys.filter(({ key }) => !mayBe(text, key));
  const [first] = dead;
  if (first === undefined) return;
  const names = [...new Set(dead.map(({ key }) => key))];
  const subject = `The key${names.length > 1 ? 's' : ''} ${listed(names, 'and')} can never match`;
  const message = `${subject}: the source ${whyNever(text, first.key) ?? 'is another text'}.`;
  const missed = text.only?.some((value) => !keys.some(({ key }) => key === value)) ?? false;
  const rule = missed && isBooleanTexts(text) ? 'expression-boolean-text' : 'expression-key-unreachable';
  const taken = names.some((name) => keys.some(({ key }) => key === meantBy(name, text)));
  const hint = taken ? 'Remove it with its value: the other keys cover the source.' : hintForTexts(text, names);
  checked.report(rule, first.place, message, hint);
}

/** Of a source and keys the check of arguments tells. */
function reportReferences(checked: CheckedCall): void {
  checked.call.arguments.forEach((argument, index) => {
    if (index % 2 === 0 || !checked.isReference(index)) return;
    checked.report(
      'expression-reference',
      argument,
      'Switch does not work on references.',
      'Map the reference directly.',
    );
  });
}

function reportDuplicateKeys(checked: CheckedCall): void {
  const seen = new Set<string>();
  for (const index of keyPlaces(checked.call.arguments.length)) {
    const key = checked.constant(index);
    const place = checked.given(index);
    if (key === null || place === null) continue;
    if (seen.has(key)) {
      checked.report(
        'expression-switch-duplicate-key',
        place,
        `The key "${key}" stands there twice; the first one counts.`,
      );
    }
    seen.add(key);
  }
}
