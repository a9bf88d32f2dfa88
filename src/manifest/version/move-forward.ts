/** A manifest of an older version in the current one: the edits of each step in turn, and not another byte changed. */
import { editText, type TextEdit } from '../../json/edit-text.ts';
import { isRecord } from '../../json/is-record.ts';
import { readJsonDocument } from '../../json/json-document.ts';
import { beforeRemovals } from './before-removals.ts';
import { versionOf } from './stated-version.ts';
import type { VersionStep } from './version-step.ts';
import { CURRENT_VERSION, FIRST_VERSION, VERSION_STEPS } from './version-steps.ts';

/** One edit of one step. */
export interface VersionMove {
  readonly step: VersionStep;
  readonly op: TextEdit['op'];
  /** Where it is made, as the manifest was written. */
  readonly pointer: string;
}

export interface MovedManifest {
  readonly from: number;
  /** Whether it states that version, or was changed by a step. Of one that did neither nobody can tell that it is old. */
  readonly isTold: boolean;
  readonly text: string;
  readonly value: unknown;
  readonly moves: readonly VersionMove[];
  /** Where in the text as it was written that stands which has this pointer now. */
  readonly written: (pointer: string) => string;
}

/**
 * @param given a text that can be read as JSON, without a byte order mark
 * @param value what it holds
 * @param steps those that lead to the current version
 * @returns `null` where the manifest is of the current version or of a newer one, and where a step cannot be taken:
 *   the manifest is then read as it stands, and what is wrong with it is told
 */
export function moveForward(
  given: string,
  value: unknown,
  steps: readonly VersionStep[] = VERSION_STEPS,
): MovedManifest | null {
  const from = versionOf(value);
  if (from > steps.length || !isRecord(value)) return null;
  const isTold = Object.hasOwn(value, 'version');
  let moved: MovedManifest = { from, isTold, text: given, value, moves: [], written: (pointer) => pointer };
  for (const step of steps.slice(from - FIRST_VERSION)) {
    const next = take(step, moved);
    if (next === null) return null;
    moved = next;
  }
  return moved;
}

function take(step: VersionStep, moved: MovedManifest): MovedManifest | null {
  const edits = step.edits(moved.value);
  if (edits.length === 0) return moved;
  const next = edited(moved.text, edits);
  if (next === null) return null;
  const before = beforeRemovals(edits.flatMap(({ op, path }) => (op === 'remove' ? [path] : [])));
  return {
    from: moved.from,
    isTold: true,
    ...next,
    moves: [...moved.moves, ...edits.map(({ op, path }) => ({ step, op, pointer: moved.written(path) }))],
    written: (pointer) => moved.written(before(pointer)),
  };
}

/** The text with the number of the current version, in front of everything but the schema where none was stated. */
export function stateCurrent(text: string, value: unknown): string {
  const members = isRecord(value) ? value : {};
  const path = '/version';
  if (Object.hasOwn(members, 'version'))
    return editText(text, [{ op: 'replace', path, value: CURRENT_VERSION }]) ?? text;
  const after = Object.hasOwn(members, '$schema') ? '$schema' : null;
  return editText(text, [{ op: 'add', path, value: CURRENT_VERSION, after }]) ?? text;
}

function edited(text: string, edits: readonly TextEdit[]): Pick<MovedManifest, 'text' | 'value'> | null {
  const next = editText(text, edits);
  const document = next === null ? null : readJsonDocument(next, '').document;
  return next === null || document === null ? null : { text: next, value: document.value };
}
