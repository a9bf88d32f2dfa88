/** Pieces of generated TypeScript, each with what is known about its value, and how they are put together. */
import type { Value } from '../runtime/value.ts';

/** The static type of a piece: what TypeScript would say, without the null. */
export type CodeKind = 'text' | 'list' | 'roles' | 'value' | 'number' | 'boolean' | 'other';

/** A plain read of an attribute: cheap, so it may be repeated instead of being kept in a variable. */
export interface Reference {
  readonly attribute: string;
  /** `source.mail`, undefined included. */
  readonly member: string;
  readonly type: 'text' | 'boolean';
}

export interface Code {
  readonly text: string;
  readonly kind: CodeKind;
  readonly nullable: boolean;
  /** Needs parentheses as an operand. */
  readonly loose: boolean;
  /** The value, when it does not depend on the record. */
  readonly constant: Value | undefined;
  readonly reference: Reference | null;
  /** Shorter code of the same value, which may be undefined instead of null; null where there is none. */
  readonly nullish: string | null;
}

/** A piece from what differs from a tight text that can be null. */
export function code(text: string, facets: Partial<Omit<Code, 'text'>> = {}): Code {
  return {
    text,
    kind: 'text',
    nullable: true,
    loose: false,
    constant: undefined,
    reference: null,
    nullish: null,
    ...facets,
  };
}

/** A known value, written as a literal. */
export function constantCode(value: Value): Code {
  const kind: CodeKind = value === null || typeof value === 'string' ? 'text' : 'list';
  return code(literal(value), { kind, nullable: value === null, constant: value });
}

export const nothing: Code = constantCode(null);

/** The one escaper for values in generated code. JSON is JavaScript except for two line separators. */
export function literal(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** The one escaper for names: `source.mail`, `source["odd name"]`. */
export function member(object: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;
}

/** The piece as an operand. */
export function operand(piece: Code): string {
  return piece.loose ? `(${piece.text})` : piece.text;
}

/** The piece as the left side of `??`. TypeScript refuses `(a ?? null) ?? b`. */
export function nullishOperand(piece: Code): string {
  return piece.nullish ?? operand(piece);
}

/** One step of a decision: the code of its test, and the outcome. */
export interface Decision {
  readonly test: string;
  readonly outcome: Code;
}

/** `test ? outcome : test ? outcome : otherwise`. */
export function decide(decisions: readonly Decision[], otherwise: Code): Code {
  const outcomes = [...decisions.map(({ outcome }) => outcome), otherwise];
  const [first] = outcomes;
  if (first !== undefined && first.constant === null && outcomes.every(({ constant }) => constant === null))
    return nothing;
  if (decisions.length === 0) return otherwise;
  const chain = (write: (outcome: Code) => string, last: string): string =>
    decisions.map(({ test, outcome }) => `${test} ? ${write(outcome)} : `).join('') + last;
  const shorter = outcomes.some(({ nullish }) => nullish !== null);
  return code(chain(operand, otherwise.text), {
    kind: commonKind(outcomes),
    nullable: outcomes.some(({ nullable }) => nullable),
    loose: true,
    nullish: shorter ? `(${chain(nullishOperand, nullishOperand(otherwise))})` : null,
  });
}

/** The kind of a piece that can be any of several; nulls say nothing about it. */
export function commonKind(pieces: readonly Code[]): CodeKind {
  const kinds = new Set(pieces.filter(({ constant }) => constant !== null).map(({ kind }) => kind));
  const [only] = kinds;
  return kinds.size > 1 ? 'value' : (only ?? 'text');
}
