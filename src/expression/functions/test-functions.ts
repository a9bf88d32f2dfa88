/** Questions about a value, answered "True" or "False" (expressions fact sheet, section 4). */
import { type Code, code, constantCode, operand } from '../compile/code.ts';
import { mayBe, type Possible, textsWhere } from '../possible/possible.ts';
import { answersPossible } from '../possible/possible-answers.ts';
import { boolText } from '../runtime/bool-text.ts';
import { isEmpty } from '../runtime/is-empty.ts';
import { opposite } from '../runtime/opposite.ts';
import {
  alwaysPresent,
  type CodeArguments,
  choice,
  example,
  type FunctionRow,
  parameter,
  plain,
  returnsBoolean,
} from './function-row.ts';

const certain = { nullable: false } as const;

/** A test as its answer in text. */
function answer(codes: CodeArguments, test: string): Code {
  return codes.call('boolText', [code(test, { kind: 'boolean', nullable: false })], certain);
}

/** Whether a value can be absent or empty, and whether it can be neither. */
function emptiness({ absent, text, list, roles }: Possible): { readonly empty: boolean; readonly filled: boolean } {
  const some = text !== null && textsWhere(text, (one) => one !== '') !== null;
  return { empty: absent || mayBe(text, ''), filled: some || list !== null || roles };
}

export const IsNull: FunctionRow<'IsNull'> = {
  ...plain,
  name: 'IsNull',
  present: alwaysPresent,
  parameters: [parameter('Expression', 'any')],
  returns: returnsBoolean,
  doc: '"True" if the value is absent.',
  sentence: (words) => `whether ${words.phrase(0)} is absent`,
  evaluate: (values) => boolText(values.value(0) === null),
  gives: ({ value }) => {
    const { absent, text, list, roles } = value(0);
    return answersPossible({ holds: absent, fails: text !== null || list !== null || roles, undecided: false });
  },
  compile: (codes) => {
    const value = codes.value(0);
    const test = value.reference === null ? `${operand(value)} === null` : `${value.reference.member} == null`;
    return answer(codes, test);
  },
  chosen: [choice('a multi-valued attribute without values', 'it is absent', 'it has no value to send')],
  examples: [
    example('IsNull([city])', {}, 'True'),
    example('IsNull([city])', { city: '' }, 'False'),
    example('IsNull([city])', { city: 'Lima' }, 'False'),
  ],
};

export const IsNullOrEmpty: FunctionRow<'IsNullOrEmpty'> = {
  ...plain,
  name: 'IsNullOrEmpty',
  present: alwaysPresent,
  parameters: [parameter('Expression', 'any')],
  returns: returnsBoolean,
  doc: '"True" if the value is absent or the empty text.',
  sentence: (words) => `whether ${words.phrase(0)} is absent or empty`,
  evaluate: (values) => boolText(isEmpty(values.value(0))),
  gives: ({ value }) => {
    const { empty, filled } = emptiness(value(0));
    return answersPossible({ holds: empty, fails: filled, undecided: false });
  },
  compile: (codes) => answer(codes, codes.call('isEmpty', [codes.value(0)]).text),
  chosen: [],
  examples: [
    example('IsNullOrEmpty([city])', {}, 'True'),
    example('IsNullOrEmpty([city])', { city: '' }, 'True'),
    example('IsNullOrEmpty([city])', { city: 'x' }, 'False'),
  ],
};

export const IsPresent: FunctionRow<'IsPresent'> = {
  ...plain,
  name: 'IsPresent',
  present: alwaysPresent,
  parameters: [parameter('Expression', 'any')],
  returns: returnsBoolean,
  doc: '"True" if the value is neither absent nor the empty text.',
  sentence: (words) => `whether ${words.phrase(0)} has a value`,
  evaluate: (values) => boolText(!isEmpty(values.value(0))),
  gives: ({ value }) => {
    const { empty, filled } = emptiness(value(0));
    return answersPossible({ holds: filled, fails: empty, undecided: false });
  },
  compile: (codes) => answer(codes, `!${codes.call('isEmpty', [codes.value(0)]).text}`),
  chosen: [],
  examples: [
    example('IsPresent([city])', { city: 'x' }, 'True'),
    example('IsPresent([city])', {}, 'False'),
    example('IsPresent([city])', { city: '' }, 'False'),
  ],
};

export const IsString: FunctionRow<'IsString'> = {
  ...plain,
  name: 'IsString',
  present: alwaysPresent,
  parameters: [parameter('Expression', 'any')],
  returns: returnsBoolean,
  doc: '"True" if the value can be read as a text.',
  sentence: (words) => `whether ${words.phrase(0)} can be read as a text`,
  evaluate: (values) => boolText(typeof values.value(0) === 'string'),
  gives: ({ value }) => {
    const { absent, text, list, roles } = value(0);
    return answersPossible({ holds: text !== null, fails: absent || list !== null || roles, undecided: false });
  },
  compile: (codes) => answer(codes, `typeof ${operand(codes.value(0))} === "string"`),
  chosen: [
    choice('null, and lists', '"False"', 'there is no single text to read'),
    choice('booleans and numbers', '"True"', 'they travel as text'),
  ],
  examples: [
    example('IsString([city])', { city: 'abc' }, 'True'),
    example('IsString([city])', {}, 'False'),
    example('IsString([proxyAddresses])', { proxyAddresses: ['a'] }, 'False'),
  ],
};

export const Not: FunctionRow<'Not'> = {
  ...plain,
  name: 'Not',
  graphKeys: ['source'],
  present: alwaysPresent,
  parameters: [parameter('source', 'text', { readAs: 'Boolean' })],
  returns: returnsBoolean,
  doc: '"False" for "True", and "True" for anything else.',
  sentence: (words) => `the opposite of ${words.phrase(0)}`,
  evaluate: (values) => opposite(values.text(0)),
  gives: ({ text }) => {
    const source = text(0);
    return answersPossible({ holds: true, fails: mayBe(source.text, 'True'), undecided: false });
  },
  compile: compileNot,
  chosen: [choice('the source is "true" in other capitals', '"True"', 'the language compares with capitals')],
  examples: [
    example('Not([accountEnabled])', { accountEnabled: true }, 'False'),
    example('Not([accountEnabled])', { accountEnabled: false }, 'True'),
    example('Not([accountEnabled])', {}, 'True'),
  ],
};

function compileNot(codes: CodeArguments): Code {
  const source = codes.text(0);
  if (source.reference?.type === 'boolean') {
    return code(`${source.reference.member} === true ? "False" : "True"`, { loose: true, nullable: false });
  }
  return codes.call('opposite', [source], certain);
}

export const CBool: FunctionRow<'CBool'> = {
  ...plain,
  name: 'CBool',
  present: alwaysPresent,
  parameters: [parameter('Expression', 'condition')],
  returns: returnsBoolean,
  doc: '"True" if the comparison holds or the value is "True" or a number other than zero, else "False".',
  sentence: (words) => `whether ${words.condition(0)}`,
  evaluate: (values) => boolText(values.condition(0) === true),
  gives: ({ condition }) => {
    const { holds, fails, undecided } = condition(0);
    return answersPossible({ holds, fails: fails || undecided, undecided: false });
  },
  compile: (codes) => {
    const question = codes.condition(0);
    if (question.constant !== undefined) return constantCode(question.constant ?? 'False');
    return answer(codes, `${operand(question)} === true`);
  },
  chosen: [
    choice('a comparison has an absent or empty side', '"False"', 'it does not hold'),
    choice('"true" in other capitals', '"True"', '.NET reads booleans so'),
    choice('equality', 'capitals count', 'as in Switch'),
    choice('greater and less', 'by number, else by date, else by character', 'what the texts look like'),
  ],
  examples: [
    example('CBool([city] = [state])', { city: 'Lima', state: 'Lima' }, 'True'),
    example('CBool([city] = [state])', { city: 'Lima', state: 'Cusco' }, 'False'),
    example('CBool(BitAnd([flags], 2))', { flags: '514' }, 'True'),
    example('CBool([city] = [state])', { city: 'Lima' }, 'False'),
    example('CBool([employeeId] > 9)', { employeeId: '10' }, 'True'),
  ],
};
