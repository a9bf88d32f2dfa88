/** The package as somebody else gets it: packed, unpacked into an empty project, and used there. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePackage, ENTRIES, FILES } from '../../src/build/bundle-package.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const project = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-pack-'));
const modules = path.join(project, 'node_modules');

beforeAll(async () => {
  await bundlePackage(ROOT, path.join(ROOT, 'lib'));
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

/** The texts of the modules below a folder. */
function sourcesBelow(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}

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

const MAIN = path.join(modules, 'scimanifest/lib/cli/main.js');

/** What it loads, and what runs once for each command. */
const RUN = path.join(modules, 'scimanifest/lib/parts/run.js');

interface Command {
  readonly cwd: string;
  readonly args: readonly string[];
}

/**
 * Runs the packed command once for each, all in one process: what it is made of is loaded once. A program that uses the
 * library and every part come last.
 */
const ONE_AFTER_THE_OTHER = `
import fs from 'node:fs';
import process from 'node:process';
const [run, program, parts, ...commands] = process.argv.slice(2);
const answers = [];
for (const [index, command] of commands.entries()) {
  const { cwd, args } = JSON.parse(command);
  const answer = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) process[name].write = (text) => ((answer[name] += text), true);
  process.chdir(cwd);
  process.argv = [process.execPath, run, ...args];
  await import(run + '?' + index);
  answers.push({ status: process.exitCode ?? 0, ...answer });
  process.exitCode = 0;
}
const own = { stdout: '', stderr: '' };
for (const name of ['stdout', 'stderr']) process[name].write = (text) => ((own[name] += text), true);
await import(program);
for (const name of fs.readdirSync(new URL(parts))) if (parts + name !== run) await import(parts + name);
answers.push({ status: process.exitCode ?? 0, ...own });
for (const name of ['stdout', 'stderr']) delete process[name].write;
console.log(JSON.stringify(answers));
`;

function run(commands: readonly Command[], program: string): Answer[] {
  const driver = path.join(project, 'one-after-the-other.mjs');
  fs.writeFileSync(driver, ONE_AFTER_THE_OTHER);
  const given = [
    ...process.execArgv,
    driver,
    pathToFileURL(RUN).href,
    pathToFileURL(program).href,
    pathToFileURL(`${path.join(modules, 'scimanifest/lib/parts')}/`).href,
    ...commands.map((command) => JSON.stringify(command)),
  ];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' }));
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
    expect(names).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'lib', 'package.json', 'schemas', 'templates']);
  });

  it('has everything that it looks for beside itself', () => {
    const asked = sourcesBelow(path.join(ROOT, 'src')).flatMap((text) =>
      [...text.matchAll(/\bPROGRAM_ROOT, '([^']+)'/gu)].map(([, name = '']) => name),
    );
    expect([...new Set(asked)].sort()).toEqual(
      [
        ...ENTRIES.filter((name) => name.endsWith('thread') || name.endsWith('worker')).map((name) => `${name}.js`),
        ...FILES,
      ].sort(),
    );
  });

  it('brings the licence of everything that was put into it', () => {
    const text = fs.readFileSync(path.join(modules, 'scimanifest/lib/third-party-licences.txt'), 'utf8');
    expect(text).toMatch(/^handlebars 4\.\d+\.\d+ \(MIT\)\n/mu);
    expect(text).toMatch(/^ajv \d/mu);
  });

  it('sets a project up, starts a connector and generates it, is a library, and has every part that another asks for', () => {
    expect(spawnSync(process.execPath, [MAIN, 'init'], { cwd: project })).toMatchObject({ status: 0 });
    const sound = projectWith(
      'sound',
      '{{> sections/front-matter}}\n# Set up {{app}}\n\nConnect {{app}}.\n\n## Prerequisites\n\nNone.\n',
    );
    const wrong = projectWith('wrong', '# {{app}}\n\n{{#if previw}}x{{/if}}\n');
    const start = ['new', 'acme', '--name', 'Acme'];
    const program = path.join(project, 'use.mjs');
    fs.writeFileSync(
      program,
      `import { generate, lint, readTemplates } from 'scimanifest';
const text = '{ "name": "Acme" }';
const result = await generate({ manifests: [{ id: 'acme', file: 'connectors/acme.json', text }], templates: readTemplates('.') });
console.log(lint({ id: 'acme', text }).problems.length > 0, result.refused.join());
`,
    );
    const commands = [
      ...[start, ['lint'], ['gen'], ['gen', '--check']].map((args) => ({ cwd: project, args })),
      ...[sound, wrong].flatMap((cwd) => [start, ['gen', 'acme', '--edition', 'short']].map((args) => ({ cwd, args }))),
    ];
    const answers = run(commands, program);
    expect(answers).toMatchObject([
      { status: 0 },
      // Both are drafts until somebody has filled them in.
      { status: 0, stdout: expect.not.stringMatching(/error/u) },
      { status: 0, stderr: expect.stringMatching(/^2 connectors: (\d+) files, \1 created\.$/mu) },
      { status: 0 },
      { status: 0 },
      { status: 0, stdout: expect.stringContaining('created') },
      { status: 0 },
      // What is misspelt in a template is told with what was meant.
      { status: 1, stdout: expect.stringContaining('Did you mean "preview"?') },
      { status: 0, stdout: 'true acme\n', stderr: '' },
    ]);
    expect(fs.readFileSync(path.join(sound, 'generated/acme/tutorial.md'), 'utf8')).toContain('Connect Acme.');
    expect(answers.at(-2)?.stdout).toMatch(/templates\/editions\/short\.hbs:3:\d+ {2}error .*previw/u);
  });

  it('wires a schema that is there', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(project, 'connectors/acme.json'), 'utf8'));
    expect(fs.existsSync(path.join(project, 'connectors', manifest.$schema))).toBe(true);
    const settings = JSON.parse(fs.readFileSync(path.join(project, '.vscode/settings.json'), 'utf8'));
    expect(fs.existsSync(path.join(project, settings['json.schemas'][0].url))).toBe(true);
  });
});
