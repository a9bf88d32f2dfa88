/** Join (expressions fact sheet, section 4): in code, plain concatenation wherever its parts allow. */
import { type Code, code, decide, literal, nothing, nullishOperand } from '../compile/code.ts';
import { mayBe, nothingPossible, type Possible, textsWithin } from '../possible/possible.ts';
import type { PossibleArguments } from '../possible/possible-arguments.ts';
import { join } from '../runtime/join.ts';
import {
  type CodeArguments,
  choice,
  example,
  type FunctionRow,
  parameter,
  plain,
  presentByOne,
  returnsText,
  type WordArguments,
} from './function-row.ts';

export const Join: FunctionRow<'Join'> = {
  ...plain,
  name: 'Join',
  graphKeys: ['separator', 'source'],
  present: presentByOne(1),
  parameters: [parameter('separator', 'text'), parameter('source', 'textOrList', { repeating: true })],
  returns: returnsText,
  doc: 'The sources with the separator between them; empty ones are left out, lists contribute each value.',
  sentence,
  evaluate: (values) => {
    const separator = values.text(0);
    const sources: (string | readonly string[] | null)[] = [];
    for (let index = 1; index < values.count; index++) sources.push(values.textOrList(index));
    return join(separator, sources);
  },
  gives: gives,
  nothingBecause: 'every source is absent or empty',
  compile,
  chosen: [
    choice('a source is null', 'it is left out', 'as an empty one is'),
    choice('every source is null or empty', 'null', 'an empty text would overwrite the value of the app'),
    choice('the separator is null', 'nothing stands between', 'there is no text to put there'),
  ],
  examples: [
    example('Join(" ", [givenName], [surname])', { givenName: 'Ana', surname: 'Ruiz' }, 'Ana Ruiz'),
    example('Join(";", [proxyAddresses])', { proxyAddresses: ['a', 'b'] }, 'a;b'),
    example('Join("-", "", [department], [city])', { department: 'HR', city: 'Lima' }, 'HR-Lima'),
    example('Join("", 1000, [employeeId])', { employeeId: '77' }, '100077'),
    example('Join(" ", [givenName], [surname])', { surname: 'Ruiz' }, 'Ruiz'),
    example('Join(" ", [givenName], [surname])', { givenName: 'Ana', surname: '' }, 'Ana'),
    example('Join(" ", [givenName], [surname])', {}, null),
    example('Join(" ", [givenName], [surname], "(", [city], ")")', { city: 'Lima' }, '( Lima )'),
  ],
};

/** The places of the sources: all but the separator's. */
function places(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 1);
}

/** Never empty: what would be is left out. Too long a list of parts gives nothing. */
function gives({ count, value }: PossibleArguments): Possible {
  const sources = places(count).map(value);
  const certain = sources.some(
    ({ absent, text, list, roles }) => !absent && !roles && list === null && !mayBe(text, ''),
  );
  const some = sources.some(({ text, list }) => text !== null || list !== null);
  const absent = !certain || sources.some(({ list }) => list !== null);
  return { ...nothingPossible, absent, text: some ? textsWithin({ filled: 0 }) : null };
}

function sentence(words: WordArguments): string {
  const sources = places(words.count)
    .filter((index) => words.constant(index) !== '')
    .map(words.phrase);
  const separator = words.constant(0);
  const how =
    separator === '' ? 'put together' : separator === ' ' ? 'joined with a space' : `joined with ${words.phrase(0)}`;
  const listed = sources.length < 2 ? sources.join('') : `${sources.slice(0, -1).join(', ')} and ${sources.at(-1)}`;
  return `${listed} ${how}, empty ones left out`;
}

function compile(codes: CodeArguments): Code {
  const separator = codes.text(0);
  const pieces = places(codes.count).map(codes.textOrList);
  if (typeof separator.constant !== 'string' || pieces.some(({ kind }) => kind !== 'text')) {
    const sources = code(`[${pieces.map(({ text }) => text).join(', ')}]`, { kind: 'other', nullable: false });
    return codes.call('join', [separator, sources]);
  }
  return concatenate(codes, separator.constant, mergedConstants(pieces, separator.constant));
}

/** Absent and empty constants drop out; neighbours become one. */
function mergedConstants(pieces: readonly Code[], separator: string): readonly Code[] {
  const merged: Code[] = [];
  for (const piece of pieces) {
    if (piece.constant === null || piece.constant === '') continue;
    const last = merged.at(-1);
    if (typeof piece.constant === 'string' && typeof last?.constant === 'string') {
      merged.splice(-1, 1, constantText(last.constant + separator + piece.constant));
    } else {
      merged.push(piece);
    }
  }
  return merged;
}

function concatenate(codes: CodeArguments, separator: string, pieces: readonly Code[]): Code {
  const [first, second] = pieces;
  if (first === undefined) return nothing;
  if (second === undefined) return orNothing(codes, first);
  if (pieces.length === 2) {
    const pair = ofTwo(codes, first, second, separator);
    if (pair !== null) return pair;
  }
  const between = constantText(separator);
  const whole = pieces
    .slice(1)
    .reduce(
      (joined, piece) => codes.call('joined', [joined, between, shortest(piece)], { nullable: false }),
      orEmpty(first),
    );
  return pieces.some(({ constant }) => constant !== undefined) ? whole : orNothing(codes, whole);
}

/** Two plain reads, or one and a constant: a decision without any call. */
function ofTwo(codes: CodeArguments, first: Code, second: Code, separator: string): Code | null {
  const left = readable(first);
  const right = readable(second);
  if (left === null || right === null) return null;
  const glue = separator === '' ? '' : ` + ${literal(separator)}`;
  if (typeof first.constant === 'string') {
    const both = code(`${literal(first.constant + separator)} + ${right}`, { loose: true, nullable: false });
    return decide([{ test: right, outcome: both }], first);
  }
  if (typeof second.constant === 'string') {
    const both = code(`${left} + ${literal(separator + second.constant)}`, { loose: true, nullable: false });
    return decide([{ test: left, outcome: both }], second);
  }
  const both = code(`${left}${glue} + ${right}`, { loose: true, nullable: false });
  const outcome = decide([{ test: right, outcome: both }], code(left, { nullable: false }));
  return decide([{ test: left, outcome }], orNothing(codes, second));
}

function readable(piece: Code): string | null {
  if (typeof piece.constant === 'string') return piece.text;
  return piece.reference?.type === 'text' ? piece.reference.member : null;
}

/** A text argument of a runtime function that takes undefined for null. */
function shortest(piece: Code): Code {
  return piece.nullish === null ? piece : code(piece.nullish);
}

function orEmpty(piece: Code): Code {
  if (!piece.nullable) return piece;
  return code(`${nullishOperand(piece)} ?? ""`, { nullable: false, loose: true });
}

function orNothing(codes: CodeArguments, piece: Code): Code {
  if (typeof piece.constant === 'string') return piece;
  const short = readable(piece);
  return short === null ? codes.call('nothingIfEmpty', [piece]) : code(`${short} || null`, { loose: true });
}

function constantText(text: string): Code {
  return code(literal(text), { nullable: false, constant: text });
}
