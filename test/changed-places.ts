/**
 * Data with one part changed at a time, everywhere: what a reader does with each part is told by what comes out otherwise.
 * One file shows the whole of it, place by place, and is read like a table.
 */
import { without, withValue } from '../src/json/edit.ts';
import { isRecord } from '../src/json/is-record.ts';
import { pointerTo, valueAt } from '../src/json/json-node.ts';

export interface ChangedPlace {
  readonly pointer: string;
  /** "gone", or the JSON that stands there now. */
  readonly now: string;
  readonly value: unknown;
}

/** Every part of it gone, and another: a list or an object is a text then. */
export function* changedPlaces(root: unknown, pointer = ''): Generator<ChangedPlace> {
  const part = valueAt(root, pointer);
  if (pointer !== '') {
    yield { pointer, now: 'gone', value: without(root, pointer) };
    for (const other of othersThan(part))
      yield { pointer, now: JSON.stringify(other), value: withValue(root, pointer, other) };
  }
  const keys = Array.isArray(part) ? part.keys() : isRecord(part) ? Object.keys(part) : [];
  for (const key of keys) yield* changedPlaces(root, pointerTo(pointer, key));
}

function othersThan(part: unknown): readonly unknown[] {
  if (typeof part === 'string') return [''];
  if (typeof part === 'number') return [part + 1, -1];
  if (typeof part === 'boolean') return [!part];
  return ['x'];
}

/**
 * What comes out otherwise by each change, the places of the same outcome together.
 *
 * @param outcome what comes out, as lines
 */
export function outcomesOfChanges(
  root: unknown,
  outcome: (value: unknown) => readonly string[],
  places: Iterable<ChangedPlace> = changedPlaces(root),
): string {
  const usual = outcome(root);
  const groups = new Map<string, Map<string, string[]>>();
  for (const { pointer, now, value } of places) {
    const difference = linesBetween(usual, outcome(value));
    const told = groups.get(difference) ?? new Map<string, string[]>();
    groups.set(difference, told.set(pointer, [...(told.get(pointer) ?? []), now]));
  }
  const blocks = [...groups].map(([difference, told]) => {
    const lines = [...told].map(([pointer, now]) => `${pointer}: ${now.join(', ')}\n`);
    return `${lines.join('')}${difference === '' ? '  the same\n' : difference}`;
  });
  return [usual.map((line) => `  ${line}\n`).join(''), ...blocks].join('\n');
}

/** The lines that are no longer there, and those that are new; in another order: all of them. */
export function linesBetween(before: readonly string[], after: readonly string[]): string {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line)).map((line) => `  + ${line}\n`);
  if (gone.length > 0 && gone.length === before.length) return `  - all of it\n${come.join('')}`;
  if (gone.length + come.length > 0) return [...gone.map((line) => `  - ${line}\n`), ...come].join('');
  return before.join('\n') === after.join('\n') ? '' : after.map((line) => `  now ${line}\n`).join('');
}
