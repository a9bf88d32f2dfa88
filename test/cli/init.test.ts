import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TemporaryProject } from './temporary-project.ts';

describe('init', () => {
  it('sets up an empty folder in which gen and check work', async () => {
    const project = new TemporaryProject();
    expect((await project.run('init')).code).toBe(0);
    const { code, out } = await project.run('lint', '--format', 'json');
    expect({ code, rules: JSON.parse(out).problems.map(({ rule }: { rule: string }) => rule) }).toEqual({
      code: 0,
      rules: ['draft'],
    });
    expect((await project.run('gen')).code).toBe(0);
    expect((await project.run('gen', '--check')).code).toBe(0);
    expect(project.has('generated/example/tutorial.md')).toBe(true);
    expect(JSON.parse(project.read('package.json')).scripts).toEqual({
      gen: 'scimanifest gen',
      check: 'scimanifest gen --check',
    });
  });

  it('adds to what is there and changes nothing of it', async () => {
    const settings =
      '{\n  // mine\n  "editor.tabSize": 3,\n  "json.schemas": [{ "fileMatch": ["*.x"], "url": "./x.json" }]\n}\n';
    const manifest = '{\n    "name": "theirs",\n    "scripts": { "gen": "make" }\n}\n';
    const project = new TemporaryProject({
      '.vscode/settings.json': settings,
      'package.json': manifest,
      '.gitattributes': '*.png binary',
      'connectors/own.json': '{}',
    });
    await project.run('init');
    expect(project.read('.vscode/settings.json')).toContain('// mine\n  "editor.tabSize": 3');
    expect(project.read('.vscode/settings.json')).toContain('connector.schema.json');
    expect(project.read('.vscode/settings.json')).toContain('approved-changes.schema.json');
    expect(JSON.parse(project.read('package.json')).scripts).toEqual({ gen: 'make', check: 'scimanifest gen --check' });
    expect(project.read('.gitattributes')).toMatch(/^\*\.png binary\n.*\ngenerated\/\*\*/su);
    expect(project.has('connectors/example.json')).toBe(false);

    const before = project.tree('.');
    expect((await project.run('init', '--format', 'json')).out).not.toMatch(/created|updated/u);
    expect(project.tree('.')).toEqual(before);
  });
});

it.each<readonly [string, object, boolean]>([
  ['a package', { name: 'theirs' }, true],
  ['a package that has it', { name: 'theirs', dependencies: { scimanifest: '0.0.1' } }, false],
  ['a package that has it for itself', { name: 'theirs', devDependencies: { scimanifest: '0.0.1' } }, false],
  ['the package itself', { name: 'scimanifest' }, false],
])('init of %s: the dependency is added where it is not there', async (_, manifest, isAdded) => {
  const project = new TemporaryProject({ 'package.json': JSON.stringify(manifest, null, 2) });
  await project.run('init');
  const { scripts, ...others } = JSON.parse(project.read('package.json'));
  expect(Object.keys(scripts)).toEqual(['gen', 'check']);
  if (isAdded)
    expect(others).toEqual({ ...manifest, devDependencies: { scimanifest: expect.stringMatching(/^\^\d/u) } });
  else expect(others).toEqual(manifest);
});

describe('init and who may approve', () => {
  const line = '/connectors/approved-changes.json';

  it.each([
    ['nobody is known', undefined, [], `# Name who may approve breaking changes: ${line} @somebody`],
    ['somebody owns everything', '* @acme/all a@acme.example # us\n', [], `${line} @acme/all a@acme.example`],
    ['somebody is named', '* @acme/all\n', ['--approvers', '@acme/idp', '@ana'], `${line} @acme/idp @ana`],
    ['somebody is named after nobody', `# ${line} @somebody\n`, ['--approvers', '@ana'], `${line} @ana`],
  ])('where %s', async (_what, before, args, expected) => {
    const project = new TemporaryProject(before === undefined ? {} : { '.github/CODEOWNERS': before });
    expect((await project.run('init', ...args)).code).toBe(0);
    const after = project.read('.github/CODEOWNERS');
    expect(after.trimEnd().split('\n').at(-1)).toBe(expected);
    expect(after.split(line)).toHaveLength(2);
    await project.run('init');
    expect(project.read('.github/CODEOWNERS')).toBe(after);
  });

  it('stands where the file of the repository is, with the folder of the project', async () => {
    const project = new TemporaryProject({ 'apps/x/connectors/own.json': '{}', CODEOWNERS: '* @ana', '.git/HEAD': '' });
    await project.run('init', '--cwd', 'apps/x');
    expect(project.read('CODEOWNERS')).toBe('* @ana\n/apps/x/connectors/approved-changes.json @ana\n');
    expect(await project.run('init', '--approvers', 'somebody else')).toMatchObject({ code: 2 });
  });
});

describe('init and a file that it cannot add to', () => {
  it.each([
    ['[]', 'does not hold a JSON object'],
    ['{', 'does not hold a JSON object'],
    ['{ "scripts": [] }', 'has a "scripts" that is no object'],
    ['{ "scripts": null }', 'has a "scripts" that is no object'],
    ['{ "scripts": "x" }', 'has a "scripts" that is no object'],
    ['{ "devDependencies": [] }', 'has a "devDependencies" that is no object'],
    ['{ "scripts": [], "scripts": {} }', 'has something else at "scripts"'],
  ])('says so in one problem, leaves it, and adds the others: %s', async (manifest, why) => {
    const project = new TemporaryProject({ 'package.json': manifest, '.vscode/settings.json': manifest });
    const { code, out, err } = await project.run('init');
    expect(code).toBe(2);
    expect(out).toContain(`package.json:1:1  error  package.json ${why}`);
    expect(out.match(/package\.json:1:1/gu)).toHaveLength(1);
    expect(err).not.toContain('defect');
    expect(project.read('package.json')).toBe(manifest);
    expect(project.has('connectors/example.json')).toBe(true);
  });

  it('writes through no link', async () => {
    const project = new TemporaryProject({ 'elsewhere/package.json': '{}' });
    fs.symlinkSync('elsewhere/package.json', project.path('package.json'));
    expect(await project.run('init')).toMatchObject({ code: 2, out: expect.stringContaining('symbolic link') });
    expect(project.read('elsewhere/package.json')).toBe('{}');
  });
});

describe('init in the repository of a vendor', () => {
  const files = {
    'package.json': '{ "scripts": { "start": "node server.js" } }',
    'connectors/acme.json': '{}',
  };
  const args = [
    'init',
    '--ci',
    'github',
    '--serve',
    'npm start -- --port 3000',
    '--url',
    'http://127.0.0.1:3000/scim/',
  ];

  it('offers a job that starts the server and has the connector proven against it', async () => {
    const project = new TemporaryProject(files);
    expect((await project.run('init')).err).toContain('init --ci github --serve "npm start"');
    const { code, err } = await project.run(...args);
    expect(code).toBe(0);
    expect(err).not.toContain('--serve');
    const job = project.read('.github/workflows/scimanifest-verify.yml');
    expect(job).toContain('SERVE: "npm start -- --port 3000"\n      TENANT_URL: "http://127.0.0.1:3000/scim"\n');
    expect(job).toContain(
      'for id in acme; do\n            npx --no-install scimanifest verify "$id" --url "$TENANT_URL" --yes',
    );
    expect(job).not.toContain('undefined');
    project.write('.github/workflows/scimanifest-verify.yml', 'mine');
    await project.run(...args);
    expect(project.read('.github/workflows/scimanifest-verify.yml')).toBe('mine');
  });

  it.each([
    ['without --ci', ['init', '--serve', 'npm start', '--url', 'http://127.0.0.1:1'], /--ci github --serve/u],
    [
      'a command with an expression',
      [...args, '--serve', ['echo $', '{{ secrets.X }}'].join('')],
      /cannot stand in a workflow/u,
    ],
    ['plain http to elsewhere', [...args, '--url', 'http://scim.example.com'], /plain http/u],
  ])('refuses %s, and adds nothing', async (_what, given, problem) => {
    const project = new TemporaryProject(files);
    const { code, err } = await project.run(...given);
    expect(code).toBe(2);
    expect(err).toMatch(problem);
    expect(project.has('.github/workflows/scimanifest-verify.yml')).toBe(false);
  });
});

describe('a job for every night', () => {
  const args = ['init', '--ci', 'github', '--drift', 'acme=11111111-2222-3333-4444-555555555555'];

  it('holds what a tenant runs against the manifest', async () => {
    const project = new TemporaryProject({ 'package-lock.json': '{}' });
    expect((await project.run(...args)).code).toBe(0);
    const job = project.read('.github/workflows/scimanifest-drift.yml');
    expect(job).toContain('- { id: "acme", principal: "11111111-2222-3333-4444-555555555555" }\n');
    expect(job).toContain('scimanifest diff "$CONNECTOR" --live "$RUNNER_TEMP/schema.json"');
    expect(job).not.toContain('undefined');
  });

  it.each([
    ['without --ci', ['init', '--drift', 'acme=11111111-2222-3333-4444-555555555555'], /no service was named/u],
    ['what names no principal', [...args.slice(0, -1), 'acme=$(id)'], /names no connector and service principal/u],
  ])('is refused %s', async (_, given, problem) => {
    const project = new TemporaryProject();
    const { code, err } = await project.run(...given);
    expect(code).toBe(2);
    expect(err).toMatch(problem);
    expect(project.has('.github')).toBe(false);
  });
});

describe('init --ci github', () => {
  it('adds the job at the root of the repository, for the folder of the project', async () => {
    const project = new TemporaryProject({
      'apps/x/connectors/own.json': '{}',
      'package-lock.json': '{}',
      '.git/HEAD': '',
    });
    const { out } = await project.run('init', '--ci', 'github', '--cwd', 'apps/x');
    expect(out).toContain('created   ../../.github/workflows/scimanifest-apps-x.yml');
    const job = project.read('.github/workflows/scimanifest-apps-x.yml');
    expect(job).toContain('working-directory: "apps/x"');
    expect(job).toContain('cache-dependency-path: "package-lock.json"');
    expect(JSON.parse(project.read('apps/x/package.json')).devDependencies).toHaveProperty('scimanifest');
  });
});

describe('new', () => {
  it('writes the smallest manifest that lints, marked as a draft, and gen takes it', async () => {
    const project = new TemporaryProject();
    expect((await project.run('new', 'acme', '--name', 'Acme "Cloud"')).code).toBe(0);
    expect(await project.run('lint')).toMatchObject({
      code: 0,
      out: expect.stringContaining('This manifest is a draft.  draft'),
    });
    expect((await project.run('gen')).code).toBe(0);
    expect(project.read('generated/acme/tutorial.md')).toContain('Acme "Cloud"');
    expect(project.read('generated/acme/tutorial.md')).toContain('This page is a draft');
  });

  it('never overwrites', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': 'mine' });
    expect(await project.run('new', 'acme')).toMatchObject({ code: 2, err: expect.stringContaining('exists') });
    expect(project.read('connectors/acme.json')).toBe('mine');
  });
});
