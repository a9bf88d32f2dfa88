import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factAt } from '../../src/manifest/fact-at.ts';
import { facts, homes } from '../../src/manifest/facts.generated.ts';
import { shapes } from '../../src/manifest/manifest-validator.generated.js';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import { TEXT_TRAITS } from '../../src/manifest/text-kind.ts';

function* leaves(value: unknown, pointer = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) yield pointer;
  else for (const [key, member] of Object.entries(value)) yield* leaves(member, `${pointer}/${key}`);
}

describe('the facts of a manifest', () => {
  it('an object that stands in several places has its facts under the first of them', () => {
    expect(factAt('/auth/fields/0/portal')).toBe('/auth/fields/*/portal');
    expect(factAt('/auth/alternatives/1/fields/0/portal')).toBe('/auth/fields/*/portal');
    expect(factAt('/gallery/steps/2/steps/0/pictures/1/alt')).toBe('/setup/steps/*/pictures/*/alt');
    expect(factAt('/groups/attributes/3/name')).toBe('/users/attributes/*/name');
    expect(factAt('/setup/steps/0/table/rows/1/0')).toBe('/setup/steps/*/table/rows');
  });

  it('objects that say nothing by themselves, and places that no manifest has, state none', () => {
    expect(factAt('/auth')).toBeNull();
    expect(factAt('/auth/fields/0')).toBeNull();
    expect(factAt('/auth/fields/0/colour')).toBeNull();
    expect(factAt('/groups')).toBe('/groups');
  });

  for (const id of ['promapp', 'wedo', 'workgrid', 'workteam']) {
    it(`every leaf of ${id} states one`, () => {
      const { manifest } = checkSchema(JSON.parse(fs.readFileSync(`connectors/${id}.json`, 'utf8')));
      expect([...leaves(manifest)].filter((pointer) => factAt(pointer) === null)).toEqual([]);
    });
  }

  it('every property of the schema is one, or leads to one', () => {
    const paths = [...Object.keys(facts), ...Object.values(homes)].flatMap((path) => path.split('/'));
    const members = Object.values(shapes).flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([name, { shape }]) =>
        shape === undefined || !(shape in homes) ? [name] : [],
      ),
    );
    expect(members.filter((name) => !paths.includes(name))).toEqual([]);
  });

  it('every kind of text is used', () => {
    const used = new Set(Object.values(facts).flatMap((row) => ('holds' in row ? [row.holds] : [])));
    expect(Object.keys(TEXT_TRAITS).filter((kind) => ![...used].some((known) => known === kind))).toEqual([]);
  });
});
