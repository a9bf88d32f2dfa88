/** What diff says where a manifest near the limits of rules becomes the next one, with a sample user; what was said already is left out. */
import { expect, test } from 'vitest';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import type { Change } from '../../src/review/change.ts';
import { witnessLines } from '../../src/review/print/witness-lines.ts';
import { SMALL_CHANGES } from '../lint/manifest-changes.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { changesBetween, isValid } from './example-sides.ts';

function told({ severity, id, message, pointer, witness }: Change): string {
  const sample = witness === null ? [] : witnessLines(witness).map(({ label, text }) => `      ${label}: ${text}`);
  return [`  ${severity} ${id} ${pointer}`, `    ${message}`, ...sample].join('\n');
}

test('each is told', async () => {
  const manifests = SMALL_CHANGES.map(([what, patch]) => ({ what, manifest: mergePatch(exampleManifest, patch) }));
  const said = new Set<string>();
  const lines = manifests
    .filter(({ manifest }) => isValid(manifest))
    .flatMap(({ what, manifest }, index, all) => {
      const changes = changesBetween(all[index - 1]?.manifest ?? exampleManifest, manifest).map(told);
      const news = changes.filter((change) => !said.has(change));
      for (const change of news) said.add(change);
      return [what, ...news];
    });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/from-one-to-the-next.txt');
});
