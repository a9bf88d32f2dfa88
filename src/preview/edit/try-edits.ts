/** Edits tried on a manifest before anything is written: its new text, and what the rules say of it. */
import { type LintedManifest, lintManifest } from '../../lint/lint-manifest.ts';
import type { ManifestFile } from '../../manifest/manifest-file.ts';
import { maskProblems } from '../../manifest/mask-problems.ts';
import type { Problem } from '../../problem/problem.ts';
import { applyEdits } from './apply-edits.ts';
import type { PageEdit } from './edit-request.ts';

export interface TriedEdits {
  /** `null` where the edits lead nowhere, as they do when the manifest is not the one that they were made for. */
  readonly text: string | null;
  /** Of the manifest afterwards, what the edits brought first. */
  readonly problems: readonly TriedProblem[];
  /** Whether the page goes on to exist: a manifest that does not fit its schema has none, so it is not written. */
  readonly canSave: boolean;
}

/** A problem, and whether it was there before. */
export interface TriedProblem extends Pick<Problem, 'severity' | 'message' | 'hint' | 'pointer' | 'rule'> {
  readonly isNew: boolean;
}

export function tryEdits(manifest: ManifestFile, edits: readonly PageEdit[]): TriedEdits {
  const text = applyEdits(manifest.text, edits);
  if (text === null) return { text, problems: [], canSave: false };
  const before = new Set(lint(manifest, manifest.text).problems.map(keyOf));
  const { manifest: fitting, problems } = lint(manifest, text);
  const sources = new Map([[manifest.file, text]]);
  const tried = maskProblems({ problems, sources }).problems.map((problem) => triedProblem(problem, before));
  return {
    text,
    problems: tried.toSorted((a, b) => Number(b.isNew) - Number(a.isNew)),
    canSave: fitting !== null,
  };
}

function lint({ file, id, record }: ManifestFile, text: string): LintedManifest {
  return lintManifest(text, file, id, record ?? undefined);
}

function triedProblem(problem: Problem, before: ReadonlySet<string>): TriedProblem {
  const { severity, message, hint, pointer, rule } = problem;
  return { severity, message, hint, pointer, rule, isNew: !before.has(keyOf(problem)) };
}

/** Items move, so that places alone do not tell whether a problem is the same. */
function keyOf({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}
