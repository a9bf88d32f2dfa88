import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ANNOTATIONS, ENFORCED, TYPED } from '../../src/derive/schema-keywords.ts';
import { follow, isObject, readSchema, type SchemaObject, subschemas } from '../../src/derive/schema-node.ts';
import { TEXT_KINDS, TEXT_TRAITS, type TextKind } from '../../src/manifest/text-kind.ts';

const text = fs.readFileSync('schemas/connector.schema.json', 'utf8');
const root = readSchema(text);
const all = [...subschemas(root)];

describe('the manifest schema', () => {
  it('uses no keyword that is neither typed, nor enforced, nor known as an annotation', () => {
    const known = new Set([...ANNOTATIONS, ...TYPED, ...ENFORCED]);
    const used = all.flatMap(({ schema, pointer }) => Object.keys(schema).map((keyword) => ({ keyword, pointer })));
    expect(used.filter(({ keyword }) => !known.has(keyword))).toEqual([]);
  });

  it('knows no keyword that it does not use', () => {
    const used = new Set(all.flatMap(({ schema }) => Object.keys(schema)));
    expect([...ANNOTATIONS, ...TYPED, ...ENFORCED].filter((keyword) => !used.has(keyword))).toEqual([]);
  });

  it('closes every object', () => {
    const open = all.filter(({ schema }) => schema['type'] === 'object' && schema['additionalProperties'] !== false);
    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('gives every property a title, a description and an example', () => {
    const bare = properties().filter(({ schema }) => {
      const { title, markdownDescription, examples } = follow(root, schema);
      return (
        typeof title !== 'string' ||
        typeof markdownDescription !== 'string' ||
        !Array.isArray(examples) ||
        examples.length === 0
      );
    });
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('describes every value of every closed choice', () => {
    const undescribed = all.filter(({ schema }) => {
      const { enum: values, markdownEnumDescriptions: words } = schema;
      return Array.isArray(values) && !(Array.isArray(words) && words.length === values.length);
    });
    expect(undescribed.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('has snippets that fit once their places are filled in', () => {
    const wrong = all.flatMap(({ schema: { defaultSnippets }, pointer }) => {
      const snippets = Array.isArray(defaultSnippets) ? defaultSnippets.filter(isObject) : [];
      return snippets.filter(({ body }) => !fits(filledIn(body), pointer)).map(({ label }) => ({ pointer, label }));
    });
    expect(wrong).toEqual([]);
  });

  it('has examples and defaults that fit', () => {
    const wrong = all.flatMap(({ schema: { examples, default: meant }, pointer }) => {
      const values = [...(Array.isArray(examples) ? examples : []), ...(meant === undefined ? [] : [meant])];
      return values.filter((value) => !fits(value, pointer)).map((value) => ({ pointer, value }));
    });
    expect(wrong).toEqual([]);
  });

  it('tells writers of the Markdown that a text may use, and of none where it may use none', () => {
    const wrong = all.filter(({ schema: { type, holds, markdownDescription } }) => {
      const { markdown } = TEXT_TRAITS[isTextKind(holds) ? holds : 'plain'];
      const about = String(markdownDescription);
      const kind = /a list (?:of its own )?below it/u.test(about) ? 'listed' : 'inline';
      const told = about.includes('Inline Markdown:') ? kind : null;
      return type === 'string' && markdown !== 'block' && told !== markdown;
    });
    expect(wrong.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('tells writers of the place-holders that a text may use, and of none where it may use none', () => {
    const wrong = properties().filter(({ schema: { type, holds, markdownDescription } }) => {
      const told = String(markdownDescription).includes('`{brand}`');
      const isText = type === 'string' || holds !== undefined;
      return isText && told !== TEXT_TRAITS[isTextKind(holds) ? holds : 'plain'].namesProducts;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

const ajv = new Ajv2020({ strict: false, formats: { date: true } }).addSchema({ ...root, $id: 'manifest' });

/** Whether a value is as the schema at a pointer wants it. */
function fits(value: unknown, pointer: string): boolean {
  const check = ajv.getSchema(`manifest#${pointer}`);
  if (check === undefined) throw new Error(`no schema at ${pointer}`);
  return check(value) === true;
}

function isTextKind(holds: unknown): holds is TextKind {
  return TEXT_KINDS.some((kind) => kind === holds);
}

function properties(): { name: string; schema: SchemaObject }[] {
  return all.flatMap(({ schema, pointer }) =>
    Object.entries(isObject(schema['properties']) ? schema['properties'] : {}).flatMap(([name, value]) =>
      isObject(value) ? [{ name: `${pointer}/${name}`, schema: value }] : [],
    ),
  );
}

/** Each place with what it proposes, or a word; a text that begins with `^` is none. */
function filledIn(body: unknown): unknown {
  const text = JSON.stringify(body)
    .replaceAll(/\$\{\d:([^}]*)\}/gu, '$1')
    .replaceAll(/\$\d/gu, 'x')
    .replaceAll(/"\^([^"]*)"/gu, '$1');
  return JSON.parse(text);
}
