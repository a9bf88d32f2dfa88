/** No fact of the four published pages may be lost in the pages that are generated in their place. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type Comparison, compareFacts, countFacts } from './compare-facts.ts';
import deviations from './deviations.json' with { type: 'json' };
import type { Fact } from './extract-facts.ts';
import promapp from './facts/promapp.json' with { type: 'json' };
import wedo from './facts/wedo.json' with { type: 'json' };
import workgrid from './facts/workgrid.json' with { type: 'json' };
import workteam from './facts/workteam.json' with { type: 'json' };

const published: Readonly<Record<string, readonly Fact[]>> = { workgrid, workteam, wedo, promapp };

const total = Object.values(published).reduce((sum, facts) => sum + countFacts(facts), 0);

async function compareGenerated(id: string, facts: readonly Fact[]): Promise<Comparison> {
  const page = await readFile(new URL(`../../generated/${id}/tutorial.md`, import.meta.url), 'utf8');
  const excuses = deviations.filter((deviation) => deviation.page === id);
  return compareFacts(facts, excuses, page);
}

describe.each(Object.entries(published))('the generated page of %s', (id, facts) => {
  test('holds every published fact, or a deviation says why not', async () => {
    expect((await compareGenerated(id, facts)).missing).toEqual([]);
  });

  test('needs every deviation that is listed for it', async () => {
    expect((await compareGenerated(id, facts)).needless).toEqual([]);
  });
});

describe('the deviations', () => {
  test('are at most 3 % of the facts', () => {
    expect(deviations.length).toBeLessThanOrEqual(total * 0.03);
  });

  test('belong to a published page and have a reason', () => {
    for (const { page, reason } of deviations) {
      expect(Object.keys(published)).toContain(page);
      expect(reason).not.toBe('');
    }
  });
});

test.each([
  ['**Sign in**', []],
  ['**Sign on**', [{ kind: 'bold', fact: 'Sign In' }]],
  ['Sign In', [{ kind: 'bold', fact: 'Sign In' }]],
] as const)('a label in two spellings is there in the one of them: %s', (page, missing) => {
  expect(compareFacts([{ kind: 'bold', fact: 'Sign In' }], [], page).missing).toEqual(missing);
});
