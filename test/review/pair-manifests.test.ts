/** Which manifests of two states are the same connector, by the places of both in their lists. */
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { type NamedManifest, pairManifests } from '../../src/review/pair-manifests.ts';
import { requiredSideOf } from './example-sides.ts';

function manifestOf(name: string, ...needs: readonly string[]): Manifest {
  return requiredSideOf({
    name,
    prerequisites: needs,
    auth: { method: 'none' },
    users: { actions: ['create'], basis: 'platform-default' },
    tutorial: { edition: 'six-step', vocabulary: 'entra-article' },
  }).manifest;
}

const NEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

function named(id: string, name: string, ...needs: readonly string[]): NamedManifest {
  return { id, manifest: manifestOf(name, ...(needs.length === 0 ? [name] : needs)) };
}

const unread = (id: string): NamedManifest => ({ id, manifest: null });

test.each<readonly [what: string, before: readonly NamedManifest[], after: readonly NamedManifest[], pairs: string]>([
  ['nothing', [], [], ' | - | +'],
  ['the same', [named('a', 'A'), named('b', 'B')], [named('a', 'A'), named('b', 'B')], '0=0 1=1 | - | +'],
  ['another order', [named('a', 'A'), named('b', 'B')], [named('b', 'B'), named('a', 'A')], '1=0 0=1 | - | +'],
  ['another file', [named('a', 'A')], [named('x', 'A')], '0=0 | - | +'],
  [
    'two files that were swapped',
    [named('a', 'A'), named('b', 'B')],
    [named('a', 'B'), named('b', 'A')],
    '1=0 0=1 | - | +',
  ],
  ['another name in the same file', [named('a', 'A')], [named('a', 'B')], '0=0 | - | +'],
  [
    'one that is broken beside one that is like what it was',
    [named('a', 'A', ...NEEDS)],
    [unread('a'), named('x', 'B', ...NEEDS)],
    '0=0 | - | +1',
  ],
  ['another file and another name', [named('a', 'A')], [named('x', 'B')], '0=0 | - | +'],
  [
    'another file, name and content',
    [named('a', 'A', ...NEEDS)],
    [named('x', 'B', 'u', 'v', 'w', 'x', 'y', 'z')],
    ' | -0 | +0',
  ],
  [
    'another file and name, of two the likelier',
    [named('a', 'A', ...NEEDS)],
    [named('x', 'B', 'a', 'b', 'c', 'd', 'y', 'z'), named('y', 'C', 'a', 'b', 'c', 'd', 'e', 'z')],
    '0=1 | - | +0',
  ],
  [
    'of two alike the one in the same file',
    [named('a', 'A', ...NEEDS)],
    [named('x', 'B', ...NEEDS), named('a', 'C', ...NEEDS)],
    '0=1 | - | +0',
  ],
  [
    'of two alike the one with the same name',
    [named('a', 'A', ...NEEDS)],
    [named('x', 'B', ...NEEDS), named('y', 'A', ...NEEDS, 'g')],
    '0=1 | - | +0',
  ],
  [
    'the one with the same name before one that says more of the same',
    [named('a', 'A', ...NEEDS)],
    [named('x', 'B', ...NEEDS), named('y', 'A', 'a', 'b', 'c', 'd', 'e', 'z')],
    '0=1 | - | +0',
  ],
  [
    'what is left in its file, behind others that moved',
    [named('m', 'M'), named('a', 'A', ...NEEDS), named('b', 'B', 'x')],
    [named('n', 'N'), named('q', 'M'), named('a', 'Z', 'r', 's', 't', 'u', 'v', 'w')],
    '0=1 1=2 2=0 | - | +',
  ],
  [
    'one that cannot be read',
    [unread('a'), named('b', 'B', ...NEEDS)],
    [named('a', 'A', 'u', 'v', 'w', 'x', 'y', 'z'), unread('b')],
    '0=0 1=1 | - | +',
  ],
  ['one that cannot be read in another file', [unread('a')], [unread('x')], ' | -0 | +0'],
])('%s', (_, before, after, pairs) => {
  const found = pairManifests(before, after);
  const told = [
    found.pairs.map(({ from, to }) => `${from}=${to}`).join(' '),
    `-${found.removed.map(({ at }) => at).join()}`,
    `+${found.added.map(({ at }) => at).join()}`,
  ].join(' | ');
  expect(told).toBe(pairs);
  for (const pair of found.pairs) expect([pair.before, pair.after]).toEqual([before[pair.from], after[pair.to]]);
});
