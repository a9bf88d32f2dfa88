/** `gen --watch`, without a process of its own: a person saves, breaks, mends, adds and removes. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startWatch, type WatchOptions } from '../../src/cli/gen/watch-gen.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const ACME = 'connectors/acme.json';
const PAGE = 'generated/acme/tutorial.md';
const soon = { timeout: 20_000, interval: 20 };

async function watched(project: TemporaryProject, options: Partial<WatchOptions> = {}) {
  const told = { out: '', err: '' };
  const shell = {
    cwd: project.root,
    env: {},
    color: false,
    out: (text: string) => {
      told.out += text;
    },
    err: (text: string) => {
      told.err += text;
    },
  };
  const common = { root: project.root, ids: [], check: false, force: false, out: 'generated', maxDiff: 400 };
  const watching = await startWatch({ ...common, format: 'text', quiet: false, color: false, ...options }, shell);
  onTestFinished(() => watching.close());
  return { told, watching };
}

describe('gen --watch', () => {
  it('follows manifests and templates, and goes on through a broken one', async () => {
    const project = new TemporaryProject({ [ACME]: acmeManifest() });
    const { told, watching } = await watched(project);
    expect(told.err).toContain('Watching');

    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    await vi.waitFor(() => expect(project.read(PAGE)).toContain('Open **Admin** in Acme.'), soon);
    await vi.waitFor(() => expect(told.out).toContain(`updated   ${PAGE}\n`), soon);

    const sound = project.read(ACME);
    project.write(ACME, sound.replace('"name"', '"nmae"'));
    await vi.waitFor(() => expect(told.out).toMatch(/^connectors\/acme\.json:\d+:\d+ {2}error/mu), soon);
    expect(project.read(PAGE)).toContain('Open **Admin** in Acme.');

    project.write(ACME, sound.replace('Open **Admin** in Acme.', 'Open **Users** in Acme.'));
    await vi.waitFor(() => expect(project.read(PAGE)).toContain('Open **Users** in Acme.'), soon);

    project.write('connectors/beta.json', acmeManifest({ name: 'Beta' }));
    await vi.waitFor(() => expect(project.has('generated/beta/rules.js')).toBe(true), soon);
    project.remove('connectors/beta.json');
    await vi.waitFor(() => expect(project.has('generated/beta/rules.js')).toBe(false), soon);

    await watching.close();
    const after = project.tree('generated');
    expect(await project.run('gen', '--check')).toMatchObject({ code: 0 });
    expect(project.tree('generated')).toEqual(after);
  });

  it('makes every page anew where a template or a vocabulary was saved', async () => {
    const project = new TemporaryProject({ [ACME]: acmeManifest() });
    await watched(project);
    const vocabulary = fs.readFileSync('templates/vocabularies/entra-id.json', 'utf8');
    project.write(
      'templates/vocabularies/entra-id.json',
      vocabulary.replaceAll('Microsoft Entra ID', 'Contoso Directory'),
    );
    await vi.waitFor(() => expect(project.read(PAGE)).toContain('Contoso Directory'), soon);
    project.remove('templates/vocabularies/entra-id.json');
    await vi.waitFor(() => expect(project.read(PAGE)).not.toContain('Contoso Directory'), soon);
  });

  it('goes on where the folder of manifests was away for a while, or is another one', async () => {
    const project = new TemporaryProject({ [ACME]: acmeManifest() });
    const { told } = await watched(project);
    const at = (name: string) => path.join(project.root, name);
    fs.renameSync(at('connectors'), at('away'));
    await vi.waitFor(() => expect(told.err).toContain('The folder connectors is gone.'), soon);
    project.edit('away/acme.json', 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    fs.renameSync(at('away'), at('connectors'));
    await vi.waitFor(() => expect(project.read(PAGE)).toContain('Open **Admin** in Acme.'), soon);
    project.edit(ACME, 'Open **Admin** in Acme.', 'Open **Users** in Acme.');
    await vi.waitFor(() => expect(project.read(PAGE)).toContain('Open **Users** in Acme.'), soon);
  });

  it('looks at the connectors that were named, and gives a document a line in JSON', async () => {
    const project = new TemporaryProject({
      [ACME]: acmeManifest(),
      'connectors/beta.json': acmeManifest({ name: 'Beta' }),
    });
    const { told } = await watched(project, { ids: ['acme'], format: 'json' });
    project.edit('connectors/beta.json', 'Open **Settings** in Acme.', 'Open **Admin** in Beta.');
    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    await vi.waitFor(() => expect(told.out.trimEnd().split('\n')).toHaveLength(2), soon);
    const [, second = ''] = told.out.split('\n');
    expect(JSON.parse(second).files.filter(({ status }: { status: string }) => status !== 'unchanged')).toEqual([
      { path: PAGE, status: 'updated' },
    ]);
    expect(project.has('generated/beta')).toBe(false);
  });

  it.each([
    [['gen', '--watch', '--check'], /exclude each other/u],
    [['gen', '--watch', '--since', 'HEAD'], /exclude each other/u],
    [['gen', '--watch', '--format', 'sarif'], /text, json/u],
  ])('%j is refused', async (args, hint) => {
    const project = new TemporaryProject({ [ACME]: acmeManifest() });
    expect(await project.run(...args)).toMatchObject({ code: 2, err: expect.stringMatching(hint) });
  });
});
