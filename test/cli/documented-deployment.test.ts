/** What docs/mappings-as-code.md prints is what the commands print: each is run, and its output compared. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { startFakeGraph, TOKEN } from '../deploy/fake-graph.ts';
import { TENANT_SCHEMA } from '../deploy/tenant-schema.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const PAGE = fs.readFileSync(path.join(import.meta.dirname, '../../docs/mappings-as-code.md'), 'utf8');

const MANIFEST = acmeManifest({
  users: {
    actions: ['create', 'update', 'disable', 'delete'],
    basis: 'documented',
    scope: [{ clauses: [{ attribute: 'department', operator: 'EQUALS', value: 'Sales' }] }],
    attributes: [
      { name: 'userName', type: 'String', matching: 1, source: 'userPrincipalName' },
      { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' },
      { name: 'title', type: 'String', source: 'jobTitle' },
      { name: 'nickName', type: 'String', expression: 'Join("-", [jobTitle], [department])' },
    ],
  },
  groups: undefined,
});

it('prints what the commands print', async () => {
  const graph = await startFakeGraph(TENANT_SCHEMA);
  const { root } = new TemporaryProject({ 'connectors/acme.json': MANIFEST, 'schema.json': TENANT_SCHEMA });
  const runs = [...PAGE.matchAll(/```\n\$ npx scimanifest (.*)\n([\s\S]*?)```/g)];
  expect(runs).toHaveLength(3);
  for (const [, command = '', printed] of runs) {
    let said = '';
    const out = (text: string): void => {
      said += text;
    };
    const here = command.includes('--service-principal') ? ['--graph-url', graph.url] : [];
    const shell = { cwd: root, env: { GRAPH_TOKEN: TOKEN }, out, err: out, color: false };
    await runCommandLine([...command.split(' '), ...here], shell);
    expect(said).toBe(printed);
  }
  await graph.close();
});
