import { readJsonDocument } from '../../json/json-document.ts';
import { moveForward, stateCurrent, type VersionMove } from './move-forward.ts';

export interface CurrentText {
  readonly from: number;
  /** Whether there is more to do than to state the version. */
  readonly isTold: boolean;
  readonly text: string;
  readonly moves: readonly (VersionMove & { readonly line: number })[];
}

const MARK = '\uFEFF';

/**
 * The text of a manifest in the current version, with every edit that it took, at the line that it had.
 *
 * @returns `null` where there is nothing to move: it is of that version already, or of a newer one, or no manifest
 */
export function inCurrentVersion(given: string): CurrentText | null {
  const { document } = readJsonDocument(given, '');
  const moved = document === null || document.isTorn ? null : moveForward(document.text, document.value);
  if (document === null || moved === null) return null;
  const text = stateCurrent(moved.text, moved.value);
  const moves = moved.moves.map((move) => ({ ...move, line: document.place(move.pointer).line }));
  return { from: moved.from, isTold: moved.isTold, text: given.startsWith(MARK) ? MARK + text : text, moves };
}
