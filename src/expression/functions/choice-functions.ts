/** Functions that hand on one of their arguments as it is (expressions fact sheet, sections 2 and 4). */
import { type Code, code, commonKind, nothing, nullishOperand } from '../compile/code.ts';
import { either, mayBe, onlyAbsent, type Possible, textsWhere } from '../possible/possible.ts';
import type { PossibleArguments } from '../possible/possible-arguments.ts';
import { nothingIfEmpty } from '../runtime/nothing-if-empty.ts';
import type { Value } from '../runtime/value.ts';
import { printExpression } from '../syntax/print-expression.ts';
import {
  type CodeArguments,
  choice,
  example,
  type FunctionRow,
  neverCertain,
  parameter,
  plain,
  presentByOne,
  type ValueArguments,
} from './function-row.ts';

function firstValue(values: ValueArguments): Value {
  for (let index = 0; index < values.count; index++) {
    const value = values.value(index);
    if (value !== null) return value;
  }
  return null;
}

/** What follows a value that is never absent is never reached. */
function firstPossible({ count, value }: PossibleArguments): Possible {
  let found = onlyAbsent;
  for (let index = 0; index < count && found.absent; index++) {
    const next = value(index);
    found = { ...either(found, next), absent: next.absent };
  }
  return found;
}

/** `a ?? b ?? c`: nulls drop out, and what follows a value that is never null is never reached. */
function compileFirstValue(codes: CodeArguments): Code {
  const pieces: Code[] = [];
  for (let index = 0; index < codes.count && (pieces.at(-1)?.nullable ?? true); index++) {
    const piece = codes.value(index);
    if (piece.constant !== null) pieces.push(piece);
  }
  const [first, ...others] = pieces;
  if (first === undefined) return nothing;
  if (others.length === 0) return first;
  const nullable = pieces.every((piece) => piece.nullable);
  const text = pieces.map(nullishOperand).join(' ?? ');
  const facets = { kind: commonKind(pieces), nullable, loose: true } as const;
  return pieces.at(-1)?.nullish === null ? code(text, facets) : code(`${text} ?? null`, { ...facets, nullish: text });
}

export const Coalesce: FunctionRow<'Coalesce'> = {
  ...plain,
  name: 'Coalesce',
  present: presentByOne(0),
  parameters: [parameter('source', 'any', { repeating: true })],
  returns: { type: 'passed', outcomes: (call) => call.arguments },
  doc: 'The first value that is not absent; the last argument acts as the default.',
  sentence: (words) => `the first of ${words.phrases(0).join(', ')} that is not absent`,
  evaluate: firstValue,
  gives: firstPossible,
  compile: compileFirstValue,
  check: (checked) => {
    const last = checked.call.arguments.length - 1;
    // What follows an attribute that is always there, or an answer, is a precaution; after a text that may be empty it was meant.
    const certain = checked.call.arguments.findIndex((_, index) => {
      const { absent, text } = checked.possible(index);
      return !absent && (checked.constant(index) !== null || mayBe(text, ''));
    });
    const after = certain === -1 || certain === last ? null : checked.given(certain + 1);
    if (after === null) return;
    const before = checked.call.arguments[certain];
    const message = `${before === undefined ? 'What stands before' : printExpression(before)} always has a value, so this is never reached.`;
    checked.report('expression-fallback-unreachable', after, message, 'Put what always has a value last.');
  },
  chosen: [choice('a source is the empty text', 'it is a value', 'only null is named')],
  examples: [
    example('Coalesce([mobile], [telephoneNumber])', { telephoneNumber: '555' }, '555'),
    example('Coalesce([mail], [otherMail], "none@x")', {}, 'none@x'),
    example('Coalesce([a], [b])', {}, null),
    example('Coalesce([mobile], "none")', { mobile: '' }, ''),
  ],
};

export const IgnoreFlowIfNullOrEmpty: FunctionRow<'IgnoreFlowIfNullOrEmpty'> = {
  ...plain,
  name: 'IgnoreFlowIfNullOrEmpty',
  present: neverCertain,
  parameters: [parameter('expression', 'any')],
  returns: { type: 'passed', outcomes: (call) => call.arguments },
  doc: 'The value, unless it is absent or empty: then the attribute is left out of the change.',
  sentence: (words) => `${words.phrase(0)}; left out when absent or empty`,
  evaluate: (values) => nothingIfEmpty(values.value(0)),
  gives: ({ value }) => {
    const { absent, text, list, roles } = value(0);
    const filled = text === null ? null : textsWhere(text, (one) => one !== '');
    return { absent: absent || mayBe(text, ''), text: filled, list, roles };
  },
  compile: (codes) => {
    const value = codes.value(0);
    if (value.reference?.type === 'text') return code(`${value.reference.member} || null`, { loose: true });
    if (value.kind !== 'text' && value.kind !== 'value') return value;
    return codes.call('nothingIfEmpty', [value], { kind: value.kind });
  },
  chosen: [],
  examples: [
    example('IgnoreFlowIfNullOrEmpty([companyName])', { companyName: 'Contoso' }, 'Contoso'),
    example('IgnoreFlowIfNullOrEmpty([companyName])', {}, null),
    example('IgnoreFlowIfNullOrEmpty([companyName])', { companyName: '' }, null),
    example('IgnoreFlowIfNullOrEmpty(Switch([grade], "", "A", "Lead"))', { grade: 'Z' }, null),
  ],
};

export const Redact: FunctionRow<'Redact'> = {
  ...plain,
  name: 'Redact',
  parameters: [parameter('value', 'any')],
  returns: { type: 'passed', outcomes: (call) => call.arguments },
  doc: 'The value as it is; the provisioning log shows [Redact] in its place.',
  sentence: (words) => `${words.phrase(0)}, hidden in the provisioning log`,
  evaluate: (values) => values.value(0),
  gives: ({ value }) => value(0),
  compile: (codes) => codes.value(0),
  chosen: [],
  examples: [example('Redact([mobile])', { mobile: '555' }, '555')],
};

export const SelectUniqueValue: FunctionRow<'SelectUniqueValue'> = {
  ...plain,
  name: 'SelectUniqueValue',
  parameters: [parameter('uniqueValueRule', 'text'), parameter('uniqueValueRule', 'text', { repeating: true })],
  returns: { type: 'passed', outcomes: (call) => call.arguments },
  doc: 'The first rule whose value nobody has yet. Only for provisioning into on-premises Active Directory.',
  matching: false,
  sentence: (words) => `the first of ${words.phrases(0).join(', ')} that nobody has yet`,
  evaluate: firstValue,
  gives: firstPossible,
  compile: compileFirstValue,
  check: (checked) => {
    const hint = 'Use Coalesce, or let the app refuse duplicates.';
    const message = 'SelectUniqueValue exists only for provisioning into on-premises Active Directory.';
    checked.report('expression-select-unique-value', checked.call, message, hint);
  },
  chosen: [
    choice('which values are taken', 'none', 'the target cannot be asked; the first rule with a value is shown'),
  ],
  examples: [example('SelectUniqueValue(Join("@", "a", "x"), Join("@", "b", "x"))', {}, 'a@x')],
};
