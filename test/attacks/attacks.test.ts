/** The first attacks of each kind; `npm run attack` tries as many as there is time for. */
import { describe, expect, it } from 'vitest';
import { tryAttacks } from './attack.ts';
import { KINDS } from './kinds.ts';

describe('what holds against', () => {
  const kinds = KINDS.filter(({ quick }) => quick > 0);
  it.each(kinds.map((kind) => [kind.name, kind] as const))('%s', async (_name, kind) => {
    const { tried, wrong } = await tryAttacks(kind, 1, kind.quick);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
