/**
 * The JSON documents of all commands: each is printed here at least once and held to its published schema, which is so
 * tight that a name taken away or changed does not fit. A document without a row in `RUNS` is named by the compiler.
 */
import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { startMock } from '../../src/cli/live/mock.ts';
import { startPreview } from '../../src/cli/preview/preview.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { DOCUMENT_SCHEMAS, JSON_DOCUMENTS, type JsonDocumentName } from '../../src/problem/json-documents.ts';
import { filesBelow } from '../architecture/source-file.ts';
import { type FakeGraph, SERVICE_PRINCIPAL, startFakeGraph, TOKEN } from '../deploy/fake-graph.ts';
import { TENANT_SCHEMA } from '../deploy/tenant-schema.ts';
import { hurriedClock } from '../hurried-clock.ts';
import { makeProject, type TemporaryProject } from '../preview/preview-project.ts';
import { acmeManifest } from './acme-manifest.ts';
import { checkDocuments, isDocumentName, readSchema, schemaNames, validatorOf } from './documents.ts';

const ACME = acmeManifest({
  auth: { method: 'bearer-token', fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
  setup: undefined,
  users: {
    actions: ['create', 'update', 'disable', 'delete'],
    basis: 'documented',
    attributes: [
      { name: 'userName', type: 'String', matching: 1, source: 'userPrincipalName' },
      { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' },
      { name: 'title', type: 'String', source: 'department' },
    ],
  },
  limitations: ['Groups are refused.', 'Groups are refused.'],
});

const USER = { userPrincipalName: 'ana@contoso.example', department: 'Sales', accountEnabled: 'true' };

let project: TemporaryProject;
let graph: FakeGraph;
let mock: { readonly origin: string; readonly close: () => Promise<void> };
const lines: string[] = [];

function shellWith(out: (text: string) => void): Shell {
  const env = { SCIM_TOKEN: 's3cret', GRAPH_TOKEN: TOKEN };
  return { cwd: project.root, env, out, err: () => undefined, color: false, clock: hurriedClock() };
}

async function run(...args: readonly string[]): Promise<string> {
  let out = '';
  await runCommandLine(
    [...args, '--format', 'json'],
    shellWith((text) => {
      out += text;
    }),
  );
  return out;
}

const read = (file: string): string => fs.readFileSync(`${project.root}/${file}`, 'utf8');
const deploy = (...args: readonly string[]): Promise<string> =>
  run('deploy', 'acme', '--service-principal', SERVICE_PRINCIPAL, '--graph-url', graph.url, ...args);

beforeAll(async () => {
  project = makeProject({ acme: ACME });
  for (const [file, text] of Object.entries({
    'live.json': TENANT_SCHEMA,
    'ana.json': JSON.stringify(USER),
    'users.csv': 'userPrincipalName,department\nana@contoso.example,Sales\nbo@contoso.example,\n',
    'odd.md': '# Acme  odd\n\nThis  is is odd.\n',
    'old/acme.json': ACME.replace('"department"', '"jobTitle"'),
    'new/acme.json': ACME,
    'scimanifest.config.json': '{ "rules": { "bearer-token-only": "off" } }',
  })) {
    fs.mkdirSync(`${project.root}/${file}`.replace(/\/[^/]*$/u, ''), { recursive: true });
    fs.writeFileSync(`${project.root}/${file}`, text);
  }
  graph = await startFakeGraph(TENANT_SCHEMA);
  const options = { id: 'acme', port: 0, users: 0, faults: [], tokenEnv: 'SCIM_TOKEN', tokenLife: 3600 };
  const common = { root: project.root, format: 'json', quiet: false, color: false } as const;
  mock = await startMock(
    { ...options, ...common },
    shellWith((text) => void lines.push(text)),
  );
  await run('gen');
});

afterAll(async () => {
  await mock.close();
  await graph.close();
  project.remove();
});

/** How each is printed; in this order, in one project. */
const RUNS: Readonly<Record<JsonDocumentName, () => Promise<string> | string>> = {
  problems: () => run('lint'),
  'lint-fixes': () => run('lint', 'odd.md', '--fix', '--dry-run'),
  'print-config': () => run('lint', '--print-config'),
  gen: () => run('gen', '--check'),
  'gen-output': () => run('gen', 'acme', '--stdout', 'types.ts'),
  format: () => run('format', '--check'),
  todo: () => run('todo'),
  score: () => run('score'),
  rules: () => run('explain', '--list'),
  rule: () => run('explain', 'mapping-changed'),
  'version-step': () => run('explain', 'items-once'),
  expression: () => run('explain', 'Join("-", [department], [jobTitle])', '--with', 'ana.json'),
  diff: () => run('diff', 'old', 'new'),
  drift: () => run('diff', 'acme', '--live', 'live.json'),
  impact: () => run('impact', 'acme', 'old/acme.json', '--users', 'users.csv', '--show', '1'),
  trace: () => run('trace', 'generated/acme/tutorial.md:1'),
  'trace-lines': () => run('trace', 'connectors/acme.json:2'),
  import: () => run('import', 'odd.md'),
  'import-report': () => run('import', 'generated', '--report'),
  'import-graph': () => run('import', 'graph', 'live.json', '--id', 'graphed'),
  'import-scim': async () => {
    fs.writeFileSync(`${project.root}/server.json`, await run('export', 'scim', 'acme'));
    return run('import', 'scim', 'server.json', '--id', 'served');
  },
  'export-graph': () => run('export', 'graph', 'acme', '--onto', 'live.json'),
  migrate: () => run('migrate', 'acme', '--check'),
  'migrate-portal': () => run('migrate', 'acme', '--portal', '2026', '--check'),
  new: () => run('new', 'corn', '--name', 'Corn', '--yes'),
  init: () => run('init'),
  'mock-faults': () => run('mock', '--list-faults'),
  mock: () => lines[0] ?? '',
  'mock-request': async () => {
    await fetch(`${mock.origin}/scim/Users`, { headers: { Authorization: 'Bearer s3cret', Connection: 'close' } });
    return lines.at(-1) ?? '';
  },
  provision: () => run('provision', 'acme', '--url', `${mock.origin}/scim`, '--user', 'ana.json', '--apply'),
  verify: () => run('verify', 'acme', '--url', `${mock.origin}/scim`, '--yes', '--learn', '--show'),
  preview: async () => {
    const said: string[] = [];
    const common = { root: project.root, format: 'json', quiet: false, color: false } as const;
    const server = await startPreview(
      common,
      shellWith((text) => void said.push(text)),
    );
    await server.close();
    return said.join('');
  },
  'preview-build': () => run('preview', '--build', 'site'),
  'deploy-files': () => run('deploy', 'acme', '--as', 'powershell', '--onto', 'live.json'),
  'deploy-plan': async () => {
    await deploy('--plan', 'plan.json');
    return read('plan.json');
  },
  deploy: () => deploy(),
  deployments: async () => {
    fs.writeFileSync(`${project.root}/connectors/approved-changes.json`, await approvals());
    await deploy('--apply');
    return read(`deployments/acme/${SERVICE_PRINCIPAL}/deployments.json`);
  },
  'deploy-undo': () => deploy('--undo'),
};

/** Whatever the plan calls breaking is meant. */
async function approvals(): Promise<string> {
  const { means } = JSON.parse(await deploy());
  return JSON.stringify(means.map(({ fingerprint }: { fingerprint: string }) => ({ fingerprint, reason: 'Meant.' })));
}

/** Rules stand in `docs/rules.md`; what is learnt of a server is another one's in each run. */
const NOT_KEPT: ReadonlySet<string> = new Set(['rules', 'print-config', 'verify']);

/** Without what is another one in each run: folders, ports and times. */
function steady(out: string): string {
  return out
    .replaceAll(project.root, '/project')
    .replaceAll(graph.url, 'http://graph.example')
    .replaceAll(/127\.0\.0\.1:\d+/gu, '127.0.0.1:8080')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '2026-01-01T00:00:00Z')
    .replaceAll(/"milliseconds": ?\d+/gu, '"milliseconds": 0');
}

const outputs = new Map<string, string>();

/** What one prints tells of what those before it have made, so these are printed first. */
async function outputOf(name: string): Promise<string> {
  for (const [each, printed] of Object.entries(RUNS)) {
    if (!outputs.has(each)) outputs.set(each, await printed());
    if (each === name) break;
  }
  return outputs.get(name) ?? '';
}

test.each(Object.keys(RUNS))('%s is printed as its schema says', async (name) => {
  const out = await outputOf(name);
  expect(checkDocuments(out), out).toEqual([name]);
  if (!NOT_KEPT.has(name)) await expect(steady(out)).toMatchFileSnapshot(`golden/documents/${name}.json`);
});

describe('files that people keep', () => {
  it.each([
    [
      'verified',
      () => run('verify', 'acme', '--url', `${mock.origin}/scim`, '--yes', '--record'),
      'connectors/acme.verified.json',
    ],
    ['baseline', () => run('lint', 'odd.md', '--write-baseline'), 'scimanifest.baseline.json'],
  ] as const)('%s has a version, and fits its schema', async (name, write, file) => {
    await write();
    const schema = JSON.parse(fs.readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    const isFit = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema);
    const kept = JSON.parse(read(file));
    expect(isFit(kept), JSON.stringify(isFit.errors)).toBe(true);
    expect(kept.version).toBe(1);
    expect(isFit({ ...kept, version: 2 })).toBe(false);
  });
});

describe('the published schemas', () => {
  it('are those of the documents, and of the parts that they share', () => {
    const shared = schemaNames.filter((name) => !isDocumentName(name));
    expect(schemaNames).toEqual([...Object.keys(JSON_DOCUMENTS), ...shared].sort());
    const texts = Object.keys(JSON_DOCUMENTS).map((name) => JSON.stringify(readSchema(name)));
    for (const name of shared) expect(texts.join('')).toContain(`"$ref":"${name}.schema.json"`);
  });

  it.each(schemaNames)('%s says what it is of, with an example that fits, and is closed', (name) => {
    const { $id, title, description, examples, properties } = readSchema(name);
    expect($id).toBe(`${DOCUMENT_SCHEMAS}${name}.schema.json`);
    expect([title, description]).toEqual([expect.stringMatching(/\S/u), expect.stringMatching(/\.$/u)]);
    const validate = validatorOf(name);
    const shown = Array.isArray(examples) ? examples : [];
    expect(shown.length).toBeGreaterThan(0);
    for (const example of shown) {
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
      // One more key, or one under another name, is another document.
      for (const key of Object.keys(example)) {
        const { [key]: value, ...others } = example;
        expect(validate({ ...others, [`${key}2`]: value }), key).toBe(false);
      }
    }
    if (isDocumentName(name))
      expect(properties).toMatchObject({ $schema: { const: $id }, version: { const: JSON_DOCUMENTS[name] } });
  });

  it.each(schemaNames)('%s leaves no object open by oversight', (name) => {
    for (const [pointer, node] of objectsIn(readSchema(name), '')) {
      if (pointer.includes('/examples/')) continue;
      if (node['type'] === 'object' || isRecord(node['properties'])) {
        // What is open says so, and what it holds.
        if (node['additionalProperties'] === true) expect(node['description'], pointer).toBeDefined();
        else
          expect(node['additionalProperties'] === false || isRecord(node['additionalProperties']), pointer).toBe(true);
      }
    }
  });
});

function* objectsIn(node: unknown, pointer: string): Generator<[string, Readonly<Record<string, unknown>>]> {
  if (Array.isArray(node)) for (const [index, item] of node.entries()) yield* objectsIn(item, `${pointer}/${index}`);
  if (!isRecord(node)) return;
  yield [pointer, node];
  for (const [key, value] of Object.entries(node)) yield* objectsIn(value, `${pointer}/${key}`);
}

/** What is written as JSON elsewhere: formats of others, files that people keep, and notes of our own. */
const OTHERS: Readonly<Record<string, string>> = {
  'src/build/shape-schema.ts': 'a schema',
  'src/cli/discovery/export-scim.ts': 'SCIM (RFC 7643)',
  'src/cli/gen/watch-gen.ts': 'a document of gen, on one line',
  'src/cli/graph/export-graph.ts': 'a schema of Microsoft Graph',
  'src/cli/init/editor-settings.ts': 'settings of an editor',
  'src/cli/init/npm-package.ts': 'package.json',
  'src/configuration/baseline.ts': 'schemas/baseline.schema.json',
  'src/emit/types/emit-schema.ts': 'a schema',
  'src/mock/store/journal.ts': 'a journal',
  'src/problem/json-documents.ts': 'the documents',
  'src/problem/print-sarif.ts': 'SARIF',
  'src/proof/proof-record.ts': 'schemas/verified.schema.json',
  'src/provision/bulk/journal.ts': 'a journal',
  'src/verify/report/har.ts': 'HAR',
};

test('nothing else is printed as JSON: whatever a command prints has a version and a schema', () => {
  const printing = filesBelow('src').filter(
    (file) => /\.ts$/u.test(file) && /JSON\.stringify\([^`]*\)\}\\n`/u.test(fs.readFileSync(file, 'utf8')),
  );
  expect(printing.filter((file) => !file.includes('.generated.'))).toEqual(Object.keys(OTHERS));
});
