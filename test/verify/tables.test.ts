/** The rows of the tables that verify works by, as a person checks them (scim-server-faults fact sheet): all of them, in one file. */
import { expect, test } from 'vitest';
import { FAULT_NAMES, FAULTS } from '../../src/mock/faults/faults.ts';
import { CLAIM_IDS, CLAIMS } from '../../src/verify/claims/claims.ts';
import { PROFILES } from '../../src/verify/profiles/profiles.ts';

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
