import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unexplainedFindings } from '../../src/review/edits/unexplained.ts';
import { exampleManifest } from '../../src/review/example-manifest.ts';
import { changesBetween, exampleWith, findingsBetween, stateOf } from './example-sides.ts';

describe('the net below the rules', () => {
  it.each([
    ['a default', { releaseStage: 'general-availability' }],
    ['an article that is the usual one', { article: 'an' }],
    ['a gallery without a word', { gallery: {} }],
    ['the name in the gallery', { gallery: { name: 'Acme' } }],
    ['pictures that are none', { users: { pictures: {} } }],
  ])('says of %s that it changes nothing', (_name, fragment) => {
    expect(changesBetween(exampleManifest, exampleWith(fragment))).toMatchObject([
      { id: 'same-meaning', severity: 'safe', message: expect.stringMatching(/The connector is the same\.$/u) },
    ]);
  });

  it('reports a property that no rule knows, whatever the schema will bring', () => {
    const before = stateOf(exampleManifest);
    const after = stateOf(exampleWith({ homepage: 'https://acme.cloud/' }));
    const manifest = Object.assign(structuredClone(after.manifest), { quota: 7 });
    const connector = Object.assign(structuredClone(after.connector), { quota: 7 });
    const changes = findingsBetween(before, { manifest, connector });
    expect(changes).toMatchObject([
      { id: 'homepage' },
      {
        id: 'other-change',
        severity: 'action',
        pointer: '/quota',
        message: '"quota" is stated: "7". What that means for administrators is not known.',
      },
    ]);
  });

  it('never calls a property the same whose meaning got lost on the way', () => {
    const before = stateOf(exampleManifest);
    const { manifest } = stateOf(exampleWith({ homepage: 'https://acme.cloud/' }));
    expect(findingsBetween(before, { manifest, connector: before.connector })).toMatchObject([
      { id: 'other-change', severity: 'action', pointer: '/homepage' },
    ]);
  });

  it.each([
    ['of another property beside it says nothing of it', '/singleSignOn/quota', '/singleSignOn/recommended', true],
    ['of another item of a list may speak of it', '/prerequisites/1', '/prerequisites/0', false],
    [
      'of another attribute, each with its name, says nothing of it',
      '/users/attributes/1',
      '/users/attributes/0',
      true,
    ],
    ['of a part of it speaks of it', '/singleSignOn', '/singleSignOn/recommended', false],
  ])('a finding %s', (_name, pointer, covered, isReported) => {
    const side = stateOf(exampleManifest);
    const edit = { before: null, after: pointer, parent: path.posix.dirname(pointer) };
    const finding = findingsBetween(side, stateOf(exampleWith({ article: 'an' })))[0];
    if (finding === undefined) throw new Error('There is a finding to begin from.');
    const findings = [{ ...finding, covers: { before: [], after: [covered] } }];
    expect(unexplainedFindings(side, side, [edit], findings)).toHaveLength(isReported ? 1 : 0);
  });
});
