/** Which of the validator's errors were meant: the branch of a choice that somebody took, and no echoes. */

import { pointerTo, valueAt } from '../../json/json-node.ts';
import { nearest } from '../../problem/nearest.ts';
import type { SchemaError } from '../manifest-validator.generated.js';
import { meantKey, missingFrom, theOnly } from './meant-key.ts';
import { memberTowards, placesOf, pointerOf } from './property-place.ts';

/** Keywords that only say that a branch is not the one that was meant. */
const BRANCH_TESTS: ReadonlySet<string> = new Set(['type', 'const', 'enum']);
/** Keywords that a wrong type makes fail as well. */
const AFTER_TYPE: ReadonlySet<string> = new Set(['const', 'enum', 'format', 'pattern']);

/**
 * Of a choice (`anyOf`) that failed: what is wrong inside the branch that was taken, or, where none was, the choice
 * itself. Of a value of the wrong type: that alone.
 */
export function meantErrors(errors: readonly SchemaError[]): SchemaError[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
  const taken = new Set(choices.filter((choice) => errors.some((error) => isInside(error, choice))));
  const untaken = new Set(choices.filter((choice) => !taken.has(choice)));
  const wrongType = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  return errors.filter(({ keyword, instancePath }) => {
    if (taken.has(instancePath)) return keyword !== 'anyOf' && !BRANCH_TESTS.has(keyword);
    if (untaken.has(instancePath)) return keyword === 'anyOf';
    return !(AFTER_TYPE.has(keyword) && wrongType.has(instancePath));
  });
}

function isInside({ keyword, instancePath }: SchemaError, choice: string): boolean {
  if (instancePath === choice) return keyword !== 'anyOf' && !BRANCH_TESTS.has(keyword);
  return instancePath.startsWith(`${choice}/`);
}

/**
 * A misspelt key is unknown, and the right one missing: the second report is an echo of the first. So is that of the
 * object which a key belongs into that stands beside it, that of the key itself in there, and of an object that may have one property and has a known and
 * an unknown one.
 */
export function isAnEcho(errors: readonly SchemaError[], value: unknown): (error: SchemaError) => boolean {
  const unknown = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const names = unknown.get(instancePath) ?? [];
    unknown.set(instancePath, [...names.slice(-MOST_NAMES), String(params['additionalProperty'])]);
  }
  const meant = new Set<string>();
  for (const [path, names] of unknown) {
    const allowed = missingFrom(value, path);
    for (const name of names) {
      meant.add(pointerTo(path, nearest(name, allowed) ?? theOnly(allowed) ?? meantKey(path, name, value) ?? ''));
      const places = placesOf(path, name, valueAt(value, pointerTo(path, name)));
      for (const place of places) {
        meant.add(pointerTo(path, memberTowards(place, path) ?? ''));
        const object = pointerOf(place, path);
        if (object !== null) meant.add(pointerTo(object, name));
      }
    }
  }
  return ({ keyword, instancePath, params }) => {
    if (keyword === 'required') return meant.has(pointerTo(instancePath, String(params['missingProperty'])));
    return keyword === 'maxProperties' && unknown.has(instancePath);
  };
}

/** An object with more unknown keys than this is not a misspelt one. */
const MOST_NAMES = 50;
