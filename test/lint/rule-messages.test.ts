/**
 * What each rule of lint says where it has several things to say: a change of the sound example, and what is printed about
 * it. Some rows are sound, and stand beside one that is not.
 */
import { expect, test } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { FULL } from '../import/full-manifest.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { MANIFEST_CHANGES, SMALL_CHANGES } from './manifest-changes.ts';

test('each change is told in its own words', async () => {
  const printed = MANIFEST_CHANGES.map(([what, patch]) => {
    const text = JSON.stringify(mergePatch(exampleManifest, patch), null, 2);
    const lines = lintManifest(text, 'connectors/acme.json', 'acme')
      .problems.filter(({ rule }) => rule !== 'bearer-token-only')
      .map(({ rule, pointer, message, hint }) => `  ${rule} ${pointer}\n    ${message}\n    ${hint ?? '(no hint)'}\n`);
    return `${what}\n${lines.length === 0 ? '  nothing\n' : lines.join('')}`;
  });
  await expect(printed.join('\n')).toMatchFileSnapshot('golden/rule-messages.txt');
});

/** A line a problem, with its whole place; what was said already is left out. */
function linted(manifest: unknown, said: Set<string>): string[] {
  const { problems } = lintManifest(JSON.stringify(manifest, null, 2), 'connectors/acme.json', 'acme');
  return problems.flatMap(({ rule, severity, pointer, line, column, endLine, endColumn, message, hint }) => {
    const words = `${severity} ${rule} ${message} ${hint ?? '(no hint)'}`;
    if (said.has(words)) return [];
    said.add(words);
    return [`  ${pointer} ${line}:${column}-${endLine}:${endColumn} ${words}`];
  });
}

/** What is said of users, of groups. */
function ofGroups(patch: unknown): readonly unknown[] {
  if (!isRecord(patch) || !isRecord(patch['users'])) return [];
  return [{ groups: { ...patch['users'], actions: ['create', 'update'], basis: 'documented' } }];
}

test('and in a manifest that states everything, and of groups', async () => {
  const said = new Set<string>();
  const printed = SMALL_CHANGES.flatMap(([what, patch]) => [
    what,
    ...linted(mergePatch(FULL, patch), said),
    ...ofGroups(patch).flatMap((other) => linted(mergePatch(exampleManifest, other), said)),
  ]);
  await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot('golden/in-full-manifest.txt');
});
