import { describe, expect, it } from 'vitest';
import { mendManifest } from '../../src/authoring/mend-manifest.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';

function mended(text: string) {
  const { text: after, fixed } = mendManifest({ id: 'acme', file: 'connectors/acme.json', text });
  expect(mendManifest({ id: 'acme', file: 'connectors/acme.json', text: after })).toEqual({ text: after, fixed: [] });
  return { text: after, rules: fixed.map(({ rule }) => rule) };
}

describe('a mended manifest', () => {
  it.each([
    ['a comma too many', (text: string) => text.replace(/\}\s*$/u, ',}'), 'json-trailing-comma'],
    [
      'a misspelt property',
      (text: string) => text.replace('"draft"', '"darft"').replace('"users"', '"user"'),
      'manifest-unknown-property',
    ],
    ['a misspelt value', (text: string) => text.replace('"create"', '"craete"'), 'manifest-unknown-value'],
  ])('is without %s, and else byte for byte as it was', (_, broken, rule) => {
    const sound = acmeManifest();
    const { text, rules } = mended(broken(sound));
    expect(rules).toContain(rule);
    expect(JSON.parse(text)).toEqual(JSON.parse(sound));
  });

  it('is as it was where nothing is wrong, where a person has to decide, and where words would be lost', () => {
    for (const text of [
      acmeManifest(),
      acmeManifest({ colour: 'red' }),
      acmeManifest().replace('{', '{ /* as in the gallery */'),
      `\uFEFF${acmeManifest()}`,
      'no JSON',
    ])
      expect(mended(text)).toEqual({ text, rules: [] });
  });
});
