import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveManifestType } from '../../src/derive/derive-manifest-type.ts';

const schemaText = fs.readFileSync('schemas/connector.schema.json', 'utf8');

describe('files made from the manifest schema', () => {
  it('the validator loads nothing', () => {
    const text = fs.readFileSync('src/manifest/manifest-validator.generated.js', 'utf8');
    expect(text).not.toMatch(/\brequire\(|\bimport\b/);
  });

  it('the type does not depend on the order of properties', async () => {
    const schema = JSON.parse(schemaText);
    const reversed = { ...schema, $defs: Object.fromEntries(Object.entries(schema.$defs).reverse()) };
    const names = (text: string): string[] =>
      [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((m) => m[1] ?? '').sort();
    const expected = [
      ...Object.keys(schema.$defs).map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
      'Manifest',
    ];
    expect(names(await deriveManifestType(schemaText))).toEqual(expected.sort());
    expect(names(await deriveManifestType(JSON.stringify(reversed)))).toEqual(expected);
  });
});
