import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import { isRecord } from '../../json/is-record.ts';
import { NotAdded } from './addition.ts';

/** Whether a file may have comments and commas at the end of lists: those of editors may. */
export type Dialect = 'json' | 'jsonc';

/** The object that a file holds. Nothing is added to a file that is broken: the result would be broken too. */
export function readObject(text: string, file: string, dialect: Dialect): Readonly<Record<string, unknown>> {
  const errors: ParseError[] = [];
  const isLoose = dialect === 'jsonc';
  const value: unknown = parse(text, errors, { disallowComments: !isLoose, allowTrailingComma: isLoose });
  if (errors.length > 0 || !isRecord(value)) throw notAdded(file, 'does not hold a JSON object');
  return value;
}

/** A property that is to hold an object; one that is missing is an empty one. */
export function objectIn(
  parent: Readonly<Record<string, unknown>>,
  name: string,
  file: string,
): Readonly<Record<string, unknown>> {
  const value = Object.hasOwn(parent, name) ? parent[name] : {};
  if (!isRecord(value)) throw notAdded(file, `has a ${JSON.stringify(name)} that is no object`);
  return value;
}

/** Inserts one value and leaves every other byte, comments among them, as it was. */
export function insert(text: string, place: (string | number)[], value: unknown, file: string): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const isArrayInsertion = typeof place.at(-1) === 'number';
  try {
    return applyEdits(text, modify(text, place, value, { formattingOptions, isArrayInsertion }));
  } catch {
    // A name that stands there twice, once with another kind of value.
    throw notAdded(file, `has something else at ${JSON.stringify(place[0])}`);
  }
}

export function notAdded(file: string, why: string): NotAdded {
  return new NotAdded(`${file} ${why}, so nothing was added to it.`, 'Mend it, then run "scimanifest init" again.');
}
