/** What of a schema is read, and how: one part of it changed at a time, and what a merge and an import make of it then. */
import { expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { publishedKeys } from '../../src/graph/graph-keys.ts';
import { mergeSchema } from '../../src/graph/merge-schema.ts';
import { readLiveSchema } from '../../src/graph/read-live-schema.ts';
import { takeOver } from '../../src/graph/take-over.ts';
import { withValue } from '../../src/json/edit.ts';
import { type JsonDocument, readJsonDocument } from '../../src/json/json-document.ts';
import { pointerTo, valueAt } from '../../src/json/json-node.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { type ChangedPlace, changedPlaces, outcomesOfChanges } from '../changed-places.ts';

const NO_LISTINGS = { keyAt: publishedKeys, operators: null };
const EXTENSION = 'extension_0123456789abcdef0123456789abcdef_';

function documentOf(text: string, file: string) {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null) throw new Error(problems[0]?.message);
  return document;
}

const leaf = (type: string, name: string) => ({ type, name, parameters: [] });

function mappingOf(targetAttributeName: string, source: unknown, more: object = {}) {
  return { targetAttributeName, matchingPriority: 0, flowType: 'Always', defaultValue: null, source, ...more };
}

const APPEND = {
  type: 'Function',
  name: 'Append',
  expression: 'Append([jobTitle], "!")',
  parameters: [
    { key: 'source', value: leaf('Attribute', 'jobTitle') },
    { key: 'suffix', value: leaf('Constant', '!') },
  ],
};

/** Each kind of attribute once, filters, groups, and what no manifest says. */
const SCHEMA = {
  directories: [
    {
      name: 'from',
      objects: [
        { name: 'User', attributes: [{ name: 'objectId' }, { name: `${EXTENSION}b`, type: 'Boolean' }] },
        { name: 'Group', attributes: [{ name: 'objectId', type: 'String' }] },
      ],
    },
    {
      name: 'to',
      objects: [
        {
          name: 'Person',
          metadata: [{ key: 'a', value: 'b' }],
          attributes: [
            { name: 'userName', required: true, apiExpressions: [{}] },
            { name: 'urn:a:2.0:User:shoes', type: 'Integer', multivalued: true, flowNullValues: true },
          ],
        },
      ],
    },
  ],
  synchronizationRules: [
    {
      sourceDirectoryName: 'from',
      targetDirectoryName: 'to',
      containerFilter: { includedContainers: ['x'] },
      objectMappings: [
        {
          enabled: true,
          flowTypes: 'Add,Update,Delete',
          sourceObjectName: 'User',
          targetObjectName: 'Person',
          scope: {
            groups: [
              {
                name: 'Sales',
                clauses: [
                  { operatorName: 'EQUALS', sourceOperandName: 'city', targetOperand: { values: ['Lima'] } },
                  { operatorName: 'IS NULL', sourceOperandName: 'mail' },
                ],
              },
            ],
            inputFilterGroups: [{ name: 'x' }],
          },
          attributeMappings: [
            mappingOf('userName', leaf('Attribute', 'userPrincipalName'), { matchingPriority: 1 }),
            mappingOf('title', APPEND, { defaultValue: 'none' }),
            mappingOf(
              'locale',
              { type: 'Constant', name: 'en' },
              { flowType: 'ObjectAddOnly', flowBehavior: 'FlowAlways' },
            ),
            { targetAttributeName: 'timezone', flowType: 'ValueAddOnly', exportMissingReferences: true },
            { targetAttributeName: 'urn:a:2.0:User:shoes', source: { type: 'Attribute', name: `${EXTENSION}b` } },
          ],
        },
        {
          enabled: true,
          flowTypes: 'Add',
          sourceObjectName: 'Group',
          targetObjectName: 'Team',
          attributeMappings: [
            { targetAttributeName: 'displayName', source: { type: 'Attribute', name: 'displayName' } },
          ],
        },
        { sourceObjectName: '', targetObjectName: 'Role', attributeMappings: [] },
      ],
    },
  ],
};

const connectorOf = (manifest: Manifest) => resolveConnector(manifest, 'acme', 'connectors/acme.json');

const IMPORTED = (() => {
  const live = readLiveSchema(documentOf(JSON.stringify(SCHEMA), 'schema.json'));
  if ('rule' in live) throw new Error(live.message);
  return takeOver(exampleManifest, connectorOf(exampleManifest), live, 'new').manifest;
})();

/** What a merge into that schema changes, leaves and cannot do, and what an import of it has then. */
function outcomeFor(manifest: Manifest): (schema: unknown) => readonly string[] {
  const connector = connectorOf(manifest);
  const document = documentOf(printManifest(manifest), 'acme.json');
  return (schema) => outcome(manifest, connector, document, schema);
}

function outcome(manifest: Manifest, connector: Connector, document: JsonDocument, schema: unknown): readonly string[] {
  const live = readLiveSchema(documentOf(JSON.stringify(schema), 'schema.json'));
  if ('rule' in live) return [`${live.rule} ${live.pointer}: ${live.message} ${live.hint}`];
  const merged = mergeSchema(connector, document, live, NO_LISTINGS);
  const { manifest: imported, unread } = takeOver(manifest, connector, live, 'imported');
  return [
    ...merged.changes.map((line) => `a merge changes: ${line}`),
    ...merged.left.map((line) => `a merge leaves: ${line}`),
    ...merged.problems.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`),
    ...live.kept.map(({ pointer, what }) => `kept: ${pointer} ${what}`),
    ...unread.map(({ pointer, what }) => `unread: ${pointer} ${what}`),
    ...linesOf('users', imported.users),
    ...linesOf('groups', imported.groups),
    ...(imported.directoryExtensions ?? []).map((each) => `directoryExtensions: ${JSON.stringify(each)}`),
  ];
}

function linesOf(name: string, block: Manifest['users'] | Manifest['groups']): readonly string[] {
  if (block === undefined || block === false) return [`${name}: ${block}`];
  const { attributes, ...others } = block;
  return [others, ...(attributes ?? [])].map((each) => `${name}: ${JSON.stringify(each)}`);
}

/** The manifest that says what that schema does, and one that says the least. */
const LEAST: Manifest = (() => {
  const { groups: _, ...others } = exampleManifest;
  return { ...others, users: { actions: ['create', 'update', 'disable'], basis: 'platform-default' } };
})();

test('each part of a schema is read as it stands there', async () => {
  await expect(outcomesOfChanges(SCHEMA, outcomeFor(IMPORTED))).toMatchFileSnapshot('golden/changed-schemas.txt');
});

/** Of each list its first item alone. */
function* firstAlone(part: unknown, pointer = ''): Generator<ChangedPlace> {
  if (Array.isArray(part) && part.length > 1)
    yield { pointer, now: 'its first alone', value: withValue(SCHEMA, pointer, part.slice(0, 1)) };
  if (typeof part === 'object' && part !== null)
    for (const [key, inner] of Object.entries(part)) yield* firstAlone(inner, pointerTo(pointer, key));
}

test('a schema that says less, and a manifest that says the least', async () => {
  const gone = [...[...changedPlaces(SCHEMA)].filter(({ now }) => now === 'gone'), ...firstAlone(SCHEMA)];
  await expect(outcomesOfChanges(SCHEMA, outcomeFor(LEAST), gone)).toMatchFileSnapshot('golden/least-said.txt');
});

/** Attributes that the schema does not list: one that only this app has, and one of the standard. */
const UNLISTED: Manifest = {
  ...LEAST,
  users: {
    ...LEAST.users,
    attributes: [
      { name: 'userName', source: 'userPrincipalName', matching: 1 },
      { name: 'nickName', source: 'mailNickname' },
      { name: 'urn:b:2.0:User:hat', type: 'String', source: 'department' },
    ],
  },
};

test('what a schema does not list is told, or added, where it lists anything', async () => {
  const outcomeOf = outcomeFor(UNLISTED);
  const lines = ['/directories/0/objects/0/attributes', '/directories/1/objects/0/attributes'].flatMap((pointer) =>
    [0, 1, 2].flatMap((count) => {
      const listed = valueAt(SCHEMA, pointer);
      const schema = withValue(SCHEMA, pointer, Array.isArray(listed) ? listed.slice(0, count) : []);
      return [`${pointer}: ${count}`, ...outcomeOf(schema).filter((line) => !/^users|^groups|^kept/u.test(line)), ''];
    }),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/unlisted.txt');
});
