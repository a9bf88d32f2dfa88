/** The commands of the README work: each is run in a project such as it speaks of. What they print, the pages in docs/ show. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { startMock } from '../../src/cli/live/mock.ts';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';
import { sixStepPage } from '../import/fixtures.ts';

/** They end when somebody ends them, or ask a person. Other tests start them. */
const STAYS = /^(?:preview|preview --edit|mock acme --users 20|new)$/u;

const SERVER = 'https://api.acme.example/scim';

it('every command of the README can do its work', async () => {
  const text = fs.readFileSync('README.md', 'utf8');
  const commands = [...text.matchAll(/^npx scimanifest ([^#\n]*?)\s*(?:#.*)?$/gmu)].map(([, command = '']) => command);
  expect(commands.length).toBeGreaterThan(12);
  const project = new TemporaryProject({
    'connectors/acme.json': acmeManifest({
      auth: { method: 'bearer-token', fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
      setup: undefined,
    }),
    'connectors/wedo.json': fs.readFileSync('connectors/wedo.json', 'utf8'),
    'docs/acme-provisioning-tutorial.md': sixStepPage(),
    'docs/bolt-provisioning-tutorial.md': sixStepPage().replaceAll('Acme', 'Bolt').replaceAll('acme', 'bolt'),
    'ana.json': '{ "userPrincipalName": "ana@contoso.example", "displayName": "Ana", "IsSoftDeleted": false }',
  });
  project.env = { SCIM_TOKEN: 's3cret' };
  const { root, env } = project;
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.test', '-c', 'commit.gpgsign=false'];
  const commit = [...identity, 'commit', '-qm', 'Ours'];
  const origin = ['update-ref', 'refs/remotes/origin/main', 'HEAD'];
  for (const args of [['init', '-q', '-b', 'main'], ['add', '-A'], commit, origin])
    execFileSync('git', args, { cwd: root });
  const shell = { cwd: root, env, out: () => {}, err: () => {}, color: false };
  const options = { root, id: 'acme', port: 0, users: 0, faults: [], tokenEnv: 'SCIM_TOKEN', tokenLife: 3600 };
  const mock = await startMock({ ...options, format: 'text', quiet: true, color: false }, shell);
  onTestFinished(() => mock.close());
  for (const command of commands.filter((each) => !STAYS.test(each))) {
    // The token of the variable is that of the mock, and nobody is there to be asked.
    const sure = command.startsWith('verify') ? ' --yes' : '';
    const args = `${command.replace(SERVER, `${mock.origin}/scim`)}${sure}`.split(/\s+/u);
    const { code, out, err } = await project.run(...args);
    expect([command, code === 2 ? `${out}${err}` : 'worked']).toEqual([command, 'worked']);
  }
});
