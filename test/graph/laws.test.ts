/** What holds of every manifest and every schema: cheap, since both are small. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { printExpression } from '../../src/expression/syntax/print-expression.ts';
import { publishedKeys } from '../../src/graph/graph-keys.ts';
import type { LiveSchema } from '../../src/graph/live-schema.ts';
import { mergeSchema } from '../../src/graph/merge-schema.ts';
import { readLiveSchema } from '../../src/graph/read-live-schema.ts';
import { expressionOf, readTree, sayTheSame, treeOf } from '../../src/graph/source-tree.ts';
import { takeOver } from '../../src/graph/take-over.ts';
import { wholeSchema } from '../../src/graph/whole-schema.ts';
import { without } from '../../src/json/edit.ts';
import { readJsonDocument } from '../../src/json/json-document.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import type { Attribute, Manifest } from '../../src/manifest/manifest.generated.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { runs } from '../run/depth.ts';
import { inPascalCase, OLD_GALLERY, SCIM, type SchemaParts, schemaOf } from './schema-builder.ts';

const NO_LISTINGS = { keyAt: () => null, operators: null };

function documentOf(text: string) {
  const { document, problems } = readJsonDocument(text, 'schema.json');
  if (document === null) throw new Error(problems[0]?.message);
  return document;
}

function liveOf(text: string): LiveSchema {
  const live = readLiveSchema(documentOf(text));
  if ('rule' in live) throw new Error(live.message);
  return live;
}

const connectorOf = (manifest: Manifest) => resolveConnector(manifest, 'acme', 'connectors/acme.json');

function merged(manifest: Manifest, text: string) {
  return mergeSchema(connectorOf(manifest), documentOf(printManifest(manifest)), liveOf(text), NO_LISTINGS);
}

/** Expressions of functions whose keys are published, nested a little. */
const text = fc.constantFrom('', 'a', 'ß', 'say "hi"', 'a\\b', '-', ' ', ', ');
const attribute = fc.constantFrom('[mail]', '[givenName]', '[department]');
const quoted = text.map((value) => printExpression({ kind: 'text', value, start: 0, end: 0 }));
const { operand } = fc.letrec<{ operand: string; call: string }>((tie) => ({
  operand: fc.oneof({ depthSize: 'small', withCrossShrink: true }, attribute, quoted, tie('call')),
  call: fc.oneof(
    fc.tuple(tie('operand'), tie('operand')).map(([a, b]) => `Append(${a}, ${b})`),
    fc
      .tuple(quoted, fc.array(tie('operand'), { minLength: 1, maxLength: 3 }))
      .map(([s, all]) => `Join(${s}, ${all.join(', ')})`),
    fc.tuple(tie('operand'), fc.integer({ min: 1, max: 9 }), fc.nat(99)).map(([a, b, c]) => `Mid(${a}, ${b}, ${c})`),
    tie('operand').map((a) => `Not(${a})`),
    tie('operand').map((a) => `StripSpaces(${a})`),
    fc.tuple(tie('operand'), quoted).map(([a, b]) => `Split(${a}, ${b})`),
    fc.tuple(tie('operand'), quoted, quoted).map(([a, b, c]) => `Replace(${a}, ${b}, , , ${c}, , )`),
    fc.tuple(tie('operand'), quoted, quoted, attribute).map(([a, b, c, d]) => `Replace(${a}, , ${b}, ${c}, , ${d}, )`),
    fc
      .tuple(tie('operand'), fc.option(tie('operand')), quoted, tie('operand'))
      .map(([a, b, c, d]) => `Switch(${a}, ${b ?? ''}, ${c}, ${d}, "x", "y")`),
  ),
}));

describe('trees', () => {
  test('say what their text says, and give it back', () => {
    fc.assert(
      fc.property(operand, (written) => {
        const { expression } = parseExpression(written);
        if (expression === null) throw new Error(written);
        const tree = treeOf(expression, publishedKeys, written);
        if ('unknown' in tree) throw new Error(tree.unknown);
        expect(sayTheSame(expression, tree)).toBe(true);
        const again = expressionOf({ ...tree, expression: null }, publishedKeys);
        expect(again === null ? null : printExpression(again)).toBe(printExpression(expression));
        expect(readTree(inPascalCase(tree))).toEqual(tree);
      }),
      { numRuns: runs(300) },
    );
  });

  test('that say something else are told', () => {
    const { expression } = parseExpression('Append([mail], "a")');
    const other = parseExpression('Append([mail], "b")').expression;
    if (expression === null || other === null) throw new Error('an expression');
    const tree = treeOf(other, publishedKeys);
    expect('unknown' in tree ? null : sayTheSame(expression, tree)).toBe(false);
  });
});

/** How exports lay one schema out. */
const LAYOUTS: readonly (readonly [string, (value: unknown) => string])[] = [
  ['two blanks', (value) => JSON.stringify(value, null, 2)],
  ['tabs and CRLF', (value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')],
  ['one line', (value) => JSON.stringify(value)],
  ['PowerShell', (value) => JSON.stringify(inPascalCase(value), null, 4)],
  ['a template', (value) => JSON.stringify({ value: [{ id: 'scim', schema: value }] }, null, 2)],
];

const leaf = (type: string, name: string) => ({
  type,
  name,
  expression: type === 'Attribute' ? `[${name}]` : JSON.stringify(name),
  parameters: [],
});

/** A function that no reference lists any more, its type in small letters. */
const RETIRED = {
  type: 'function',
  name: 'Prepend',
  expression: 'Prepend("x", [jobTitle])',
  parameters: [
    { key: 'prefix', value: leaf('Constant', 'x') },
    { key: 'source', value: leaf('Attribute', 'jobTitle') },
  ],
};

/** The cases themselves for keys. */
const CASES = {
  type: 'Function',
  name: 'Switch',
  expression: 'Switch([city], , "Lima", "PE", "Rome", "IT")',
  parameters: [
    { key: 'source', value: leaf('Attribute', 'city') },
    { key: 'Lima', value: leaf('Constant', 'PE') },
    { key: 'Rome', value: leaf('Constant', 'IT') },
  ],
};

const SCHEMAS: Readonly<Record<string, SchemaParts>> = {
  SCIM,
  'an old gallery app': OLD_GALLERY,
  'odd names and trees': {
    ...SCIM,
    users: [...SCIM.users, { target: 'nickName', tree: RETIRED }, { target: 'locale', tree: CASES }],
  },
  'groups that are off': { ...SCIM, groupsEnabled: false },
  'what no manifest says': {
    ...SCIM,
    users: [
      ...SCIM.users,
      { target: 'nickName', from: '[mail]', flow: 'AttributeAddOnly' },
      { target: 'profileUrl', from: '""' },
      { target: 'userName', from: '[mail]' },
    ],
    scope: { groups: [{ name: 'x', clauses: [{ operatorName: 'SOUNDS LIKE', sourceOperandName: 'mail' }] }] },
  },
  'scoping filters': {
    ...SCIM,
    scope: {
      groups: [
        { name: 'Sales', clauses: [clause('EQUALS', 'department', ['Sales']), clause('IS NOT NULL', 'mail', [])] },
        { name: null, clauses: [clause('GREATER THAN', 'department', ['7'])] },
      ],
      inputFilterGroups: [],
    },
  },
};

function clause(operatorName: string, sourceOperandName: string, values: readonly string[]) {
  return { operatorName, sourceOperandName, targetOperand: { values } };
}

describe.each(Object.entries(SCHEMAS))('%s', (_, parts) => {
  test.each(LAYOUTS)('in %s: what was imported changes nothing, not a byte', (__, layOut) => {
    const written = layOut(schemaOf(parts));
    const { manifest } = takeOver(exampleManifest, connectorOf(exampleManifest), liveOf(written), 'new');
    expect(merged(manifest, written)).toMatchObject({ text: written, changes: [], problems: [] });
  });
});

test('groups that a schema does not provision are denied where the manifest has them, and left unsaid where it has none', () => {
  const live = { ...liveOf(JSON.stringify(schemaOf(SCIM))), groups: null };
  const { groups: _, ...unsaid } = exampleManifest;
  expect(takeOver(unsaid, connectorOf(unsaid), live).manifest.groups).toBeUndefined();
  const having: Manifest = { ...unsaid, groups: { actions: ['create'], basis: 'documented' } };
  expect(takeOver(having, connectorOf(having), live).manifest.groups).toBe(false);
});

/** Edits that somebody makes to a manifest. */
const NAMES = ['title', 'displayName', 'preferredLanguage', 'name.formatted', 'emails[type eq "work"].value'];
const change = fc.oneof(
  fc.record({ name: fc.constantFrom(...NAMES), source: fc.constantFrom('mail', 'department', 'jobTitle') }),
  fc.record({ name: fc.constantFrom(...NAMES), expression: operand.filter((each) => /^[A-Z]/u.test(each)) }),
  fc.record({ name: fc.constantFrom(...NAMES), constant: text.filter((each) => each !== '') }),
  fc.record({ name: fc.constantFrom(...NAMES), default: fc.constantFrom('x', 'ß "y"') }),
  fc.record({
    name: fc.constantFrom(...NAMES),
    source: fc.constant('mail'),
    flow: fc.constant('create-only' as const),
  }),
  fc.record({ name: fc.constantFrom(...NAMES), source: fc.constant('mail'), matching: fc.constant(2) }),
  fc.record({ name: fc.constantFrom(...NAMES) }),
);
const edit = fc.record({
  attributes: fc.uniqueArray(change, { maxLength: 4, selector: ({ name }) => name }),
  removed: fc.option(fc.constantFrom(...NAMES)),
  actions: fc.constantFrom<Manifest['users']['actions']>(
    ['create', 'update', 'disable', 'delete'],
    ['update'],
    ['create', 'disable'],
  ),
  scope: fc.option(
    fc.array(
      fc.record({
        name: fc.constantFrom('A', 'B'),
        clauses: fc.array(
          fc.constantFrom(
            { attribute: 'department', operator: 'EQUALS' as const, value: 'Sales' },
            { attribute: 'mail', operator: 'IS NULL' as const },
          ),
          { minLength: 1, maxLength: 2 },
        ),
      }),
      { maxLength: 2 },
    ),
  ),
});

function editedBy(
  manifest: Manifest,
  { attributes, removed, actions, scope }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Manifest {
  const own: readonly Attribute[] = manifest.users.attributes ?? [];
  const changed = own.flatMap((raw): Attribute[] =>
    raw.name === removed ? [] : [attributes.find(({ name }) => name === raw.name) ?? raw],
  );
  return {
    ...manifest,
    users: { ...manifest.users, actions, attributes: changed, ...(scope === null ? {} : { scope }) },
  };
}

/** The schema without what manifests say of it: object mappings that are modelled lose their modelled members. */
function remainder(written: string): unknown {
  const live = liveOf(written);
  const gone = [live.users, live.groups].flatMap((mapping) =>
    mapping === null
      ? []
      : ['attributeMappings', 'flowTypes', 'enabled', 'scope'].map((name) => `${mapping.node.pointer}/${name}`),
  );
  return gone.reduce(without, documentOf(written).value);
}

describe('a manifest that somebody changed', () => {
  const written = JSON.stringify(schemaOf(SCIM));
  const { manifest: start } = takeOver(exampleManifest, connectorOf(exampleManifest), liveOf(written), 'new');

  test('is what the tenant runs once it is merged, and nothing else was touched', () => {
    fc.assert(
      fc.property(edit, (made) => {
        const manifest = editedBy(start, made);
        const { text: put, problems } = merged(manifest, written);
        expect(problems).toEqual([]);
        if (put === null) throw new Error('nothing was written');
        expect(remainder(put)).toEqual(remainder(written));
        expect(takeOver(manifest, connectorOf(manifest), liveOf(put)).manifest.users).toEqual(
          withLiveFacts(manifest, put).users,
        );
        expect(merged(manifest, put)).toMatchObject({ text: put, changes: [] });
      }),
      { numRuns: runs(50) },
    );
  });

  test('is the same schema whole, which an import gives back', () => {
    fc.assert(
      fc.property(edit, (made) => {
        const manifest = editedBy(start, made);
        const { schema, problems } = wholeSchema(
          connectorOf(manifest),
          documentOf(printManifest(manifest)),
          NO_LISTINGS,
        );
        expect(problems).toEqual([]);
        const whole = JSON.stringify(schema);
        expect(merged(manifest, whole)).toMatchObject({ text: whole, changes: [] });
      }),
      { numRuns: runs(40) },
    );
  });
});

/** What nobody documented in the manifest, and the tenant says: the merge left it alone, so it is taken over. */
function withLiveFacts(manifest: Manifest, put: string): Manifest {
  const { manifest: taken } = takeOver(manifest, connectorOf(manifest), liveOf(put));
  const own = manifest.users.attributes ?? [];
  const isOpen = ({ source, expression, constant, default: otherwise }: Attribute) =>
    [source, expression, constant, otherwise].every((each) => each === undefined);
  const attributes = own.map(
    (raw) => (isOpen(raw) ? (taken.users.attributes ?? []).find(({ name }) => name === raw.name) : raw) ?? raw,
  );
  return { ...manifest, users: { ...manifest.users, attributes } };
}
