/** The package as somebody else gets it: packed, unpacked into an empty project, and used there. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const project = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-pack-'));
const modules = path.join(project, 'node_modules');

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const file: string = JSON.parse(packed)[0].filename;
  fs.mkdirSync(path.join(modules, 'scimanifest'), { recursive: true });
  execFileSync('tar', [
    '-xzf',
    path.join(project, file),
    '--strip-components=1',
    '-C',
    path.join(modules, 'scimanifest'),
  ]);
  linkDependencies();
}, 120_000);

afterAll(() => fs.rmSync(project, { recursive: true, force: true }));

/** What npm would install beside it: the dependencies, and nothing that only development needs. */
function linkDependencies(): void {
  const lock = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const packages: [string, { dev?: boolean; optional?: boolean }][] = Object.entries(lock.packages);
  for (const [place, { dev = false }] of packages) {
    const name = place.replace(/^node_modules\//u, '');
    if (place === '' || dev || name.includes('node_modules/') || !fs.existsSync(path.join(ROOT, place))) continue;
    fs.mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    fs.symlinkSync(path.join(ROOT, place), path.join(modules, name), 'junction');
  }
}

function run(...args: string[]) {
  return spawnSync(process.execPath, [path.join(modules, 'scimanifest/dist/cli/main.js'), ...args], {
    cwd: project,
    encoding: 'utf8',
  });
}

describe('the packed package', () => {
  it('holds what users need, and nothing of development', () => {
    const names = fs.readdirSync(path.join(modules, 'scimanifest')).sort();
    expect(names).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schemas', 'templates']);
    expect(fs.existsSync(path.join(modules, 'scimanifest/dist/derive'))).toBe(false);
  });

  it('sets a project up, starts a connector and generates it', () => {
    expect(run('init')).toMatchObject({ status: 0 });
    expect(run('new', 'acme', '--name', 'Acme')).toMatchObject({ status: 0 });
    // Both are drafts until somebody has filled them in.
    expect(run('lint')).toMatchObject({ status: 0, stdout: expect.not.stringMatching(/error/u) });
    expect(run('gen')).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^2 connectors: (\d+) files, \1 created\.$/mu),
    });
    expect(run('gen', '--check')).toMatchObject({ status: 0 });
  });

  it('wires a schema that is there', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(project, 'connectors/acme.json'), 'utf8'));
    expect(fs.existsSync(path.join(project, 'connectors', manifest.$schema))).toBe(true);
    const settings = JSON.parse(fs.readFileSync(path.join(project, '.vscode/settings.json'), 'utf8'));
    expect(fs.existsSync(path.join(project, settings['json.schemas'][0].url))).toBe(true);
  });

  it('lets the project override a template and bring an edition of its own', () => {
    fs.mkdirSync(path.join(project, 'templates/editions'), { recursive: true });
    fs.writeFileSync(
      path.join(project, 'templates/editions/short.hbs'),
      '{{> sections/front-matter}}\n# Set up {{app}}\n\nConnect {{app}}.\n\n## Prerequisites\n\nNone.\n',
    );
    const { status, stdout, stderr } = run('gen', 'acme', '--edition', 'short', '--out', 'out');
    expect(stdout + stderr).toContain('created');
    expect(status).toBe(0);
    expect(fs.readFileSync(path.join(project, 'out/acme/tutorial.md'), 'utf8')).toContain('Connect Acme.');
  });

  it('reports a misspelt name in a template with its place and what was meant', () => {
    fs.writeFileSync(path.join(project, 'templates/editions/short.hbs'), '# {{app}}\n\n{{#if previw}}x{{/if}}\n');
    const { status, stdout } = run('gen', 'acme', '--edition', 'short', '--out', 'out');
    expect(status).toBe(1);
    expect(stdout).toMatch(/templates\/editions\/short\.hbs:3:\d+ {2}error .*previw/u);
    expect(stdout).toContain('Did you mean "preview"?');
    fs.rmSync(path.join(project, 'templates'), { recursive: true });
  });

  it('is a library with types', () => {
    fs.writeFileSync(
      path.join(project, 'use.mts'),
      `import { generate, lint, readTemplates, type Problem } from 'scimanifest';
const text = '{ "name": "Acme" }';
const problems: readonly Problem[] = lint(text, 'connectors/acme.json', 'acme').problems;
const result = await generate({ manifests: [{ id: 'acme', file: 'connectors/acme.json', text }], templates: readTemplates('.') });
console.log(problems.length > 0, result.refused.join());
`,
    );
    const options = [
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
      '--typeRoots',
      path.join(ROOT, 'node_modules/@types'),
    ];
    const tsc = spawnSync(
      process.execPath,
      [path.join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, 'use.mts'],
      { cwd: project, encoding: 'utf8' },
    );
    expect(tsc.stdout).toBe('');
    const { stdout } = spawnSync(process.execPath, ['use.mjs'], { cwd: project, encoding: 'utf8' });
    expect(stdout).toBe('true acme\n');
  });
});
