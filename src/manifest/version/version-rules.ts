/** What is said of manifests that are not of the version that is read. */
import type { Finding } from '../../json/finding.ts';
import { isRecord } from '../../json/is-record.ts';
import type { RuleEntry } from '../../problem/problem.ts';
import type { MovedManifest } from './move-forward.ts';
import { CURRENT_VERSION } from './version-steps.ts';

const OLD = {
  id: 'manifest-version-old',
  severity: 'info',
  oncePerRun: true,
  title: 'A manifest is written in the current version of the format.',
  cause:
    'It is of an older version, or states none, as those of the first version did. It was read as if it had been moved forward, step by step.',
  fix: 'Run `scimanifest migrate`: it makes the edits in the file, and tells each.',
  example: 'manifest',
  bad: '{ "version": 1 }',
  good: `{ "version": ${CURRENT_VERSION} }`,
} as const satisfies RuleEntry;

const NEWER = {
  id: 'manifest-version-newer',
  severity: 'error',
  title: 'A manifest is of a version that this scimanifest reads.',
  cause: 'A newer scimanifest wrote the manifest, or somebody mistyped its version. What it means cannot be told here.',
  fix: 'Install a newer scimanifest.',
  example: 'manifest',
  bad: `{ "version": ${CURRENT_VERSION + 1} }`,
  good: `{ "version": ${CURRENT_VERSION} }`,
} as const satisfies RuleEntry;

/** The note on manifests that `migrate` moves forward. */
export const OLD_VERSION = OLD.id;

export const VERSION_RULES: readonly RuleEntry[] = [OLD, NEWER];

/** The note on a manifest of an older version: at its number, or at the first thing that was read otherwise. */
export function oldVersion({ from, moves }: MovedManifest, value: unknown): Finding {
  const isStated = isRecord(value) && Object.hasOwn(value, 'version');
  const as = `it was read as version ${CURRENT_VERSION}`;
  const names = [...new Set(moves.map(({ step }) => step.name))];
  const [first] = moves;
  const by = names.length === 0 ? '' : `, moved by ${names.join(', ')}`;
  return {
    ...finding(OLD),
    oncePerRun: true,
    pointer: isStated ? '/version' : (first?.pointer ?? ''),
    message: `This manifest ${isStated ? `is of version ${from}` : `states no version, as those of version ${from} do`}; ${as}${by}.`,
    hint: `"scimanifest migrate" writes version ${CURRENT_VERSION}.`,
  };
}

export function newerVersion(version: number): Finding {
  return {
    ...finding(NEWER),
    pointer: '/version',
    message: `This manifest is of version ${version}; this scimanifest reads versions up to ${CURRENT_VERSION}.`,
    hint: 'A newer one reads it: npm install --save-dev scimanifest@latest',
  };
}

function finding({ id, severity }: RuleEntry): Pick<Finding, 'rule' | 'severity'> {
  return { rule: id, severity };
}
