/** Users of an export attribute by attribute: most of what is asked of them is asked of one attribute of all of them. */

import { exportedValue, isObject, isPlainText, isTypeName } from '../directory/exported-record.ts';
import { findSourceAttribute, type SourceAttribute } from '../directory/source-attributes.ts';

/** What the mapping language reads, or a list of objects; `null`: nothing is there; `undefined`: nobody can tell. */
export type Cell = string | readonly unknown[] | null | undefined;

export interface UserBatch {
  readonly count: number;
  /** The line of each user in the file. */
  readonly lines: readonly number[];
  /** One list for each source attribute asked for; `null`: the export does not have it. */
  readonly columns: readonly (readonly Cell[] | null)[];
}

/** The values of one source attribute as a mapping reads them (expressions fact sheet, section 2). */
export function cellsOf(source: string, values: readonly unknown[]): readonly Cell[] {
  // What a delta query says here is that there is nobody any more.
  if (source === '@removed') return values.map((value) => (value === null || value === undefined ? null : 'True'));
  const attribute = findSourceAttribute('User', source);
  const isPlain = attribute === null || isPlainText(attribute);
  if (isPlain && areTexts(values)) return values;
  const cells: Cell[] = [];
  for (const value of values) {
    if (typeof value !== 'string') cells.push(otherCell(value));
    else if (startsLikeType(value) && isTypeName(value)) cells.push(undefined);
    else cells.push(isPlain ? value : typedCell(attribute, value));
  }
  return cells;
}

/** Nothing has to be read in another way: so it is with nearly all that there is. */
function areTexts(values: readonly unknown[]): values is readonly (string | null)[] {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === 'string' ? startsLikeType(value) && isTypeName(value) : value !== null) return false;
  }
  return true;
}

/** Most names of types are ruled out by their first letter: `System`, `Microsoft`. */
function startsLikeType(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 83 || first === 77;
}

function typedCell(attribute: SourceAttribute, text: string): Cell {
  const value = exportedValue(attribute, text);
  return typeof value === 'string' ? value : otherCell(value);
}

function otherCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? null : value.some(isObject) ? value : textsIn(value);
  return isObject(value) ? referenceIn(value) : null;
}

function textsIn(values: readonly unknown[]): readonly string[] | null {
  const texts = values.flatMap((value) => {
    const cell = otherOrText(value);
    return typeof cell === 'string' ? [cell] : [];
  });
  return texts.length === 0 ? null : texts;
}

function otherOrText(value: unknown): Cell {
  return typeof value === 'string' ? value : otherCell(value);
}

/** A manager is an object where the export was asked to expand it. */
function referenceIn(value: Readonly<Record<string, unknown>>): string | null {
  const id = value['id'] ?? value['userPrincipalName'];
  return typeof id === 'string' ? id : null;
}
