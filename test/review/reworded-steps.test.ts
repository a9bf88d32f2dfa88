/** Steps that were reworded are the steps that they were: their pictures tell. */
import { expect, it } from 'vitest';
import { compareConnectors } from '../../src/review/compare-connectors.ts';
import { exampleManifest } from '../../src/review/example-manifest.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { options, stateOf } from './example-sides.ts';

function picture(path: string): object {
  return { path: `media/acme/${path}.png`, alt: `The page with ${path}` };
}

it('pairs reworded steps by the picture that they begin with, past one that is new', () => {
  const before = [
    { text: 'Open **Settings**.', pictures: [picture('settings')] },
    { text: 'Select **Create**.', pictures: [picture('create')] },
  ];
  const after = [
    { text: 'Go to the admin area.' },
    { text: 'Find **Settings** there.', pictures: [picture('settings')] },
    { text: 'Choose **New token**.', pictures: [picture('create')] },
  ];
  const state = (steps: readonly object[]) => stateOf(mergePatch(exampleManifest, { setup: { steps } }));
  const changes = compareConnectors(state(before), state(after), options);
  const ids = changes.map(({ id, message }) => `${id}: ${message}`);
  expect(ids).toMatchInlineSnapshot(`
    [
      "step: Set-up step 1 is new: "Go to the admin area.".",
      "step-text: Set-up step 2: the text now: "Find **Settings** there.".",
      "step-text: Set-up step 3: the text now: "Choose **New token**.".",
    ]
  `);
});
