/** What diff says where one part of a manifest changes step by step, and on the way back; what was said already is left out. */
import { expect, test } from 'vitest';
import type { Change } from '../../src/review/change.ts';
import { witnessLines } from '../../src/review/print/witness-lines.ts';
import { changesBetween, exampleWith } from './example-sides.ts';
import { STORIES } from './stories.ts';

function told({ severity, id, message, pointer, witness }: Change): string {
  const sample = witness === null ? [] : witnessLines(witness).map(({ label, text }) => `      ${label}: ${text}`);
  return [`  ${severity} ${id} ${pointer}`, `    ${message}`, ...sample].join('\n');
}

test('each step is told, and the way back', async () => {
  const said = new Set<string>();
  const news = (before: unknown, after: unknown): string[] => {
    const changes = changesBetween(before, after).map(told);
    return changes.filter((change) => !said.has(change) && said.add(change));
  };
  const lines = Object.entries(STORIES).flatMap(([part, patches]) => {
    const manifests = patches.map(exampleWith);
    return manifests.slice(1).flatMap((manifest, index) => {
      const before = manifests[index];
      return [`${part}, step ${index + 1}`, ...news(before, manifest), 'and back', ...news(manifest, before)];
    });
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/stories.txt');
});
