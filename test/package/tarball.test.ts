/** The package as somebody else gets it: packed, unpacked into an empty project, and used there. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
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

interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = path.join(modules, 'scimanifest/dist/cli/main.js');

/** One process for several commands, which each have the package to load: what they print is told apart again. */
const ALL_AT_ONCE = `
  const { runCommandLine } = await import(process.argv[1]);
  const answers = [];
  for (const { cwd, args } of JSON.parse(process.argv[2])) {
    const answer = { status: 0, stdout: '', stderr: '' };
    const out = (text) => { answer.stdout += text; };
    const err = (text) => { answer.stderr += text; };
    answer.status = await runCommandLine(args, { cwd, env: process.env, out, err, color: false });
    answers.push(answer);
  }
  console.log(JSON.stringify(answers));
`;

interface Command {
  readonly cwd: string;
  readonly args: readonly string[];
}

function run(commands: readonly Command[]): Answer[] {
  const program = pathToFileURL(path.join(path.dirname(MAIN), 'command-line.js')).href;
  const args = ['--input-type=module', '-e', ALL_AT_ONCE, program, JSON.stringify(commands)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** A project of its own, with an edition that the package has not. */
function projectWith(name: string, edition: string): string {
  const folder = path.join(project, name);
  fs.mkdirSync(path.join(folder, 'connectors'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'templates/editions'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'templates/editions/short.hbs'), edition);
  return folder;
}

describe('the packed package', () => {
  it('holds what users need, and nothing of development', () => {
    const names = fs.readdirSync(path.join(modules, 'scimanifest')).sort();
    expect(names).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schemas', 'templates']);
    expect(fs.existsSync(path.join(modules, 'scimanifest/dist/derive'))).toBe(false);
  });

  it('sets a project up, starts a connector and generates it; misspelt names in templates are told with what was meant', () => {
    expect(spawnSync(process.execPath, [MAIN, 'init'], { cwd: project })).toMatchObject({ status: 0 });
    const sound = projectWith(
      'sound',
      '{{> sections/front-matter}}\n# Set up {{app}}\n\nConnect {{app}}.\n\n## Prerequisites\n\nNone.\n',
    );
    const wrong = projectWith('wrong', '# {{app}}\n\n{{#if previw}}x{{/if}}\n');
    const start = ['new', 'acme', '--name', 'Acme'];
    const answers = run([
      ...[start, ['lint'], ['gen'], ['gen', '--check']].map((args) => ({ cwd: project, args })),
      ...[sound, wrong].flatMap((cwd) => [start, ['gen', 'acme', '--edition', 'short']].map((args) => ({ cwd, args }))),
    ]);
    expect(answers).toMatchObject([
      { status: 0 },
      // Both are drafts until somebody has filled them in.
      { status: 0, stdout: expect.not.stringMatching(/error/u) },
      { status: 0, stderr: expect.stringMatching(/^2 connectors: (\d+) files, \1 created\.$/mu) },
      { status: 0 },
      { status: 0 },
      { status: 0, stdout: expect.stringContaining('created') },
      { status: 0 },
      { status: 1, stdout: expect.stringContaining('Did you mean "preview"?') },
    ]);
    expect(fs.readFileSync(path.join(sound, 'generated/acme/tutorial.md'), 'utf8')).toContain('Connect Acme.');
    expect(answers.at(-1)?.stdout).toMatch(/templates\/editions\/short\.hbs:3:\d+ {2}error .*previw/u);
  });

  it('wires a schema that is there', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(project, 'connectors/acme.json'), 'utf8'));
    expect(fs.existsSync(path.join(project, 'connectors', manifest.$schema))).toBe(true);
    const settings = JSON.parse(fs.readFileSync(path.join(project, '.vscode/settings.json'), 'utf8'));
    expect(fs.existsSync(path.join(project, settings['json.schemas'][0].url))).toBe(true);
  });

  it('is a library with types', () => {
    fs.writeFileSync(
      path.join(project, 'use.mts'),
      `import { generate, lint, readTemplates, type Problem } from 'scimanifest';
const text = '{ "name": "Acme" }';
const problems: readonly Problem[] = lint({ id: 'acme', text }).problems;
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
