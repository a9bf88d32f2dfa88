/** The first attacks of each kind, more of them in a deep run; `npm run attack` tries as many as there is time for. */
import { describe, expect, it } from 'vitest';
import { isDeep } from '../run/depth.ts';
import { tryAttacks } from './attack.ts';
import { KINDS } from './kinds.ts';

describe('what holds against', () => {
  const kinds = KINDS.map((kind) => [kind.name, kind, isDeep ? kind.deep : kind.few] as const);
  it.each(kinds.filter(([, , bound]) => bound > 0))('%s', async (_name, kind, bound) => {
    const { tried, wrong } = await tryAttacks(kind, 1, bound);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
