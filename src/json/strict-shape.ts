/** Files that people may have changed, held to a shape: strictly, and each mistake at its place. */
import { didYouMean } from '../problem/nearest.ts';
import type { Problem, RuleEntry } from '../problem/problem.ts';
import { isRecord } from './is-record.ts';
import type { JsonDocument } from './json-document.ts';
import { pointerTo } from './json-node.ts';

export interface Slip {
  readonly pointer: string;
  readonly message: string;
  /** `null`: the hint of the whole file. */
  readonly hint: string | null;
  readonly isKey?: true;
}

/** What is wrong with a value at a pointer. */
export type Check = (value: unknown, pointer: string) => Slip[];

export function slip(pointer: string, message: string): Slip {
  return { pointer, message, hint: null };
}

/** @param optional keys that may be left out */
export function object(needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, pointer) => {
    if (!isRecord(value)) return [slip(pointer, 'An object is expected here.')];
    const known = { ...needed, ...optional };
    const surplus = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
    return [
      ...surplus.map((key) => unknownKey(pointerTo(pointer, key), key, Object.keys(known))),
      ...Object.keys(needed)
        .filter((key) => !Object.hasOwn(value, key))
        .map((key) => slip(pointer, `"${key}" is missing.`)),
      ...Object.entries(known).flatMap(([key, check]) =>
        Object.hasOwn(value, key) ? check(value[key], pointerTo(pointer, key)) : [],
      ),
    ];
  };
}

function unknownKey(pointer: string, key: string, known: readonly string[]): Slip {
  return { pointer, message: `Nothing reads ${JSON.stringify(key)}.`, hint: didYouMean(key, known), isKey: true };
}

/** A line that a report can print: no control character hides anything in it. */
export function line(most: number): Check {
  return (value, pointer) =>
    typeof value === 'string' && value.length <= most && !/\p{Cc}/u.test(value)
      ? []
      : [slip(pointer, `A text of one line and at most ${most} characters is expected here.`)];
}

/** Where a file's own schema stands, for editors. */
export const anyText: Check = (value, pointer) =>
  typeof value === 'string' ? [] : [slip(pointer, 'A text is expected here.')];

export function listOf(item: Check): Check {
  return (value, pointer) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item(each, `${pointer}/${index}`))
      : [slip(pointer, 'A list is expected here.')];
}

/** @param usual the hint where a mistake has none of its own */
export function placeSlips(
  slips: readonly Slip[],
  document: JsonDocument,
  { id, severity }: Pick<RuleEntry, 'id' | 'severity'>,
  usual: string,
): Problem[] {
  return slips.map(({ pointer, message, hint, isKey }) => ({
    rule: id,
    severity,
    message,
    file: document.file,
    pointer,
    hint: hint ?? usual,
    ...document.place(pointer, isKey === true ? { part: 'key' } : {}),
  }));
}
