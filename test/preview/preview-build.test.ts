import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PreviewOptions, preview } from '../../src/cli/preview/preview.ts';
import { CannotRun, type Shell } from '../../src/cli/shell.ts';
import { isDeep } from '../run/depth.ts';
import { makeProject, manifestOf, type TemporaryProject } from './preview-project.ts';

const USERS = {
  actions: ['create', 'update', 'disable'],
  basis: 'documented',
  attributes: [
    { name: 'title', type: 'String', source: 'jobTitle' },
    { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
    { name: 'active', type: 'Boolean', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
  ],
};

let project: TemporaryProject;
let output: string;

beforeEach(() => {
  project = makeProject({ atlas: manifestOf('Atlas'), boreal: manifestOf('Boreal') });
  output = path.join(project.root, 'site');
});

afterEach(() => project.remove());

async function build(more: Partial<PreviewOptions> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const shell: Shell = {
    cwd: project.root,
    env: {},
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    color: false,
  };
  const code = await preview(
    { root: project.root, format: 'text', quiet: false, color: false, build: 'site', ...more },
    shell,
  );
  return { code, out: out.join(''), err: err.join('') };
}

function read(file: string): string {
  return fs.readFileSync(path.join(output, file), 'utf8');
}

function everything(): Record<string, string> {
  const files = fs.readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => [
      path.join(entry.parentPath, entry.name),
      fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'),
    ]),
  );
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], {
    cwd: project.root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

describe('preview --build', () => {
  it('writes the whole site, and the same bytes again, whatever it reports in', async () => {
    const { code, err } = await build();
    expect(code).toBe(0);
    expect(err).toContain('written, 0 removed, 0 unchanged');
    expect(read('index.html')).toContain('Boreal');
    expect(read('atlas/index.html')).toContain('Tutorial');
    expect(read('_preview/style.css')).toContain('prefers-color-scheme');
    const first = everything();
    const { out } = await build({ format: 'json' });
    expect(everything()).toEqual(first);
    if (isDeep) {
      expect((await build()).err).toContain('site: 0 written, 0 removed');
      fs.rmSync(output, { recursive: true });
      await build();
      expect(everything()).toEqual(first);
    }
    expect(JSON.parse(out)).toMatchObject({
      folder: 'site',
      written: 0,
      removed: 0,
      base: null,
      problems: expect.any(Array),
    });
    expect(Object.values(first).join('')).not.toContain(os.tmpdir());
  });

  it('removes the pages of a connector that is gone, and nothing else, whatever its record says', async () => {
    await build();
    fs.writeFileSync(path.join(output, 'atlas', 'notes.html'), 'mine');
    fs.writeFileSync(path.join(output, 'keep.html'), 'mine');
    fs.rmSync(path.join(project.root, 'connectors', 'atlas.json'));
    await build();
    expect(fs.existsSync(path.join(output, 'atlas', 'index.html'))).toBe(false);
    expect(read('atlas/notes.html')).toBe('mine');
    expect(read('keep.html')).toBe('mine');
    const outside = path.join(project.root, 'outside.html');
    fs.writeFileSync(outside, 'x');
    const record = path.join(output, '.scimanifest-preview.json');
    fs.writeFileSync(record, JSON.stringify({ files: { '../outside.html': 'x', '/etc/passwd': 'x' } }));
    fs.rmSync(path.join(output, 'index.html'));
    await build({ base: false }).catch(() => null);
    expect(fs.readFileSync(outside, 'utf8')).toBe('x');
  });

  it('replaces nothing that it did not write, and then writes nothing', async () => {
    fs.mkdirSync(output);
    fs.writeFileSync(path.join(output, 'index.html'), 'my own site');
    await expect(build()).rejects.toThrow(CannotRun);
    expect(fs.readdirSync(output)).toEqual(['index.html']);
    expect(read('index.html')).toBe('my own site');
  });

  it('gives 1 and the problem where a page cannot be made, and builds the others', async () => {
    project.save('atlas', '{ "name": 1 }');
    const { code, out } = await build();
    expect(code).toBe(1);
    expect(out).toContain('connectors/atlas.json:1');
    expect(read('atlas/index.html')).toContain('There is no page yet');
    expect(read('boreal/index.html')).toContain('Tutorial');
  });

  it('compares with a git revision', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'One');
    project.save('atlas', manifestOf('Atlas', { prerequisites: ['A **Premium** plan'] }));
    await build({ base: 'HEAD' });
    expect(read('atlas/difference.html')).toMatch(/<del>.*Business.*<\/del><ins>.*Premium/);
    expect(fs.existsSync(path.join(output, 'boreal', 'difference.html'))).toBe(false);
    expect(read('index.html')).toContain('1 changed');
    await build();
    expect(read('index.html')).toContain('Compared with');
    await expect(build({ base: 'no-such-branch' })).rejects.toThrow(CannotRun);
  });

  it('begins with the connector whose changes are the gravest, and says who approved them as git knows it', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'One');
    project.save('boreal', manifestOf('Boreal', { users: { ...USERS, attributes: USERS.attributes.slice(1) } }));
    await build({ base: 'HEAD' });
    const [fingerprint = ''] = /(?<=<code>)[0-9a-f]{20}(?=<)/u.exec(read('boreal/difference.html')) ?? [];
    project.save('approved-changes', JSON.stringify([{ fingerprint, reason: 'Agreed.' }]));
    git('add', '-A');
    git('commit', '-q', '--date', '2026-11-27T12:00:00Z', '-m', 'Two');
    await build({ base: 'HEAD^1' });
    expect(read('index.html').match(/(?<=<h2><a href=")[a-z]+/gu)).toEqual(['boreal', 'atlas']);
    expect(read('boreal/difference.html')).toContain('Agreed. (T, 2026-11-27)');
    expect(read('changes.html')).toContain('Agreed. (T, 2026-11-27)');
  });

  it('compares with the templates of that time', async () => {
    // The templates are compared, and one page shows it.
    fs.rmSync(path.join(project.root, 'connectors', 'atlas.json'));
    const template = path.join(project.root, 'templates', 'sections', 'monitor.hbs');
    fs.mkdirSync(path.dirname(template), { recursive: true });
    fs.writeFileSync(template, '## Watch\n\nLook at the logs every day.\n');
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'One');
    fs.writeFileSync(template, '## Watch\n\nLook at the logs every week.\n');
    await build({ base: 'HEAD' });
    expect(read('boreal/difference.html')).toContain('every <del>day</del><ins>week</ins>');
  });
});
