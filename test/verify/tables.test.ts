/** The rows of the tables that verify works by, as a person checks them (scim-server-faults fact sheet): all of them, in one file. */
import { expect, test } from 'vitest';
import { FAULT_NAMES, FAULTS } from '../../src/mock/faults/faults.ts';
import { CLAIM_IDS, CLAIMS } from '../../src/verify/claims/claims.ts';
import { preflight } from '../../src/verify/preflight.ts';
import { PROFILES } from '../../src/verify/profiles/profiles.ts';
import { clientOf } from './verify-at-hand.ts';

test('faults, claims and tests of listings', async () => {
  const faults = FAULT_NAMES.map((name) => {
    const { row, does, ...how } = FAULTS[name];
    const kinds = Object.entries(how).map(([kind, value]) => (typeof value === 'string' ? `${kind} ${value}` : kind));
    return `${name}: row ${row}: ${does} (${kinds.join(', ')})`;
  });
  const claims = CLAIM_IDS.map((id) => {
    const { row, says, needs, faults: refuting } = CLAIMS[id];
    return `${id}: row ${row}: ${says('X')} (needs ${needs.join(', ') || 'nothing'}; refuted by ${refuting.join(', ') || 'none'})`;
  });
  const profiles = Object.entries(PROFILES).flatMap(([profile, tests]) => [
    '',
    `# ${profile}`,
    ...tests.map(({ name, mandatory, production }) => {
      const matters = production.map((each) => (typeof each === 'string' ? each : each.join(' ')));
      return `${mandatory ? 'must' : 'may'} ${name}: ${matters.join(', ')}`;
    }),
  ]);
  await expect(['# faults', ...faults, '', '# claims', ...claims, ...profiles, ''].join('\n')).toMatchFileSnapshot(
    'golden/tables.txt',
  );
});

const LIST = '{ "Resources": [] }';

test('what stands at the address', async () => {
  const lists: readonly (readonly [number, string])[] = [
    ...[LIST, '{ "totalResults": 0 }', '{ "totalResults": "0" }', '{ "Resources": 0 }', '[]', '<html>', ''].map(
      (body) => [200, body] as const,
    ),
    ...[201, 204, 301, 399, 400, 401, 402, 403, 404, 405, 406, 428, 429, 430, 499, 500, 501, 502, 503].map(
      (status) => [status, LIST] as const,
    ),
  ];
  const searches: readonly (readonly [number, string])[] = [
    [200, LIST],
    [200, '<html>'],
    [501, LIST],
  ];
  const lines: string[] = [];
  for (const list of lists)
    for (const search of searches) {
      const asked: string[] = [];
      const client = clientOf(async ({ url }) => {
        asked.push(url.replace(/^[^?]*/u, ''));
        const [status, body] = url.includes('filter=') ? search : list;
        return { status, headers: {}, body };
      });
      const found = await preflight(client);
      if (search !== searches[0] && asked.length < 2) continue;
      const later = asked.length < 2 ? '' : `, a search with ${search.join(' ')}`;
      lines.push(`${list.join(' ')}${later}: ${found === null ? 'goes on' : `${found.message} ${found.hint}`}`);
    }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/preflight.txt');
});
