import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/trace/outputs.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const OF_BOTH = 2 * OUTPUTS.length;
const ACME = 'connectors/acme.json';
const PAGE = 'generated/acme/tutorial.md';

async function generatedProject(): Promise<TemporaryProject> {
  const project = new TemporaryProject({
    [ACME]: acmeManifest(),
    'connectors/beta.json': acmeManifest({ name: 'Beta' }),
  });
  const { code, out, err } = await project.run('gen');
  expect(out + err).toContain(`${OF_BOTH} created`);
  expect(code).toBe(0);
  return project;
}

describe('gen', () => {
  it('writes every output of a connector, and nothing the next time', async () => {
    const project = await generatedProject();
    expect([...project.tree('generated/acme').keys()]).toEqual([...OUTPUTS].sort());
    const before = project.modified(PAGE);
    expect((await project.run('gen')).err).toBe(`2 connectors: ${OF_BOTH} files, ${OF_BOTH} unchanged.\n`);
    expect(project.modified(PAGE)).toBe(before);
  });

  it('gives the same bytes whatever the order of names and the line ends of the checkout', async () => {
    const project = await generatedProject();
    const again = new TemporaryProject({
      'connectors/beta.json': project.read('connectors/beta.json').replaceAll('\n', '\r\n'),
      [ACME]: project.read(ACME).replaceAll('\n', '\r\n'),
    });
    await again.run('gen');
    expect(again.tree('generated')).toEqual(project.tree('generated'));
  });

  it('writes only what a changed line of a manifest changes', async () => {
    const project = await generatedProject();
    project.edit(ACME, '"source": "displayName"', '"source": "mailNickname"');
    const { out } = await project.run('gen');
    expect(out).toContain(`updated   ${PAGE}`);
    expect(out).not.toContain('beta');
  });

  it('generates the connectors that are named, and leaves the others', async () => {
    const project = await generatedProject();
    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    project.edit('connectors/beta.json', 'Open **Settings** in Acme.', 'Open **Admin** in Beta.');
    const { out } = await project.run('gen', 'beta');
    expect(out).toBe('updated   generated/beta/tutorial.md\n');
    expect((await project.run('gen', '--check')).code).toBe(1);
  });

  it('names the connector that was meant', async () => {
    const project = await generatedProject();
    expect(await project.run('gen', 'acne')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Did you mean acme?'),
    });
  });

  it('writes to another folder, in another edition and vocabulary, when asked', async () => {
    const project = await generatedProject();
    await project.run('gen', 'acme', '--edition', 'assigning-users', '--vocabulary', 'azure-ad', '--out', 'preview');
    expect(project.read('preview/acme/tutorial.md')).toContain('Azure');
    expect(project.read(PAGE)).not.toContain('Azure portal');
    expect((await project.run('gen', '--check')).code).toBe(0);
  });
});

describe('gen without a connector', () => {
  it('writes nothing at all, and check agrees', async () => {
    const project = new TemporaryProject({ 'connectors/NOTES.md': 'none yet' });
    expect(await project.run('gen')).toMatchObject({ code: 0, out: '', err: '0 connectors: no files.\n' });
    expect(project.has('generated')).toBe(false);
    expect((await project.run('gen', '--check')).code).toBe(0);
  });
});

describe('gen with a mistake in one manifest', () => {
  it('reports it, writes nothing of that connector, and writes the others', async () => {
    const project = new TemporaryProject({
      [ACME]: acmeManifest({ groups: 'no' }),
      'connectors/beta.json': acmeManifest({ name: 'Beta' }),
    });
    const { code, out } = await project.run('gen');
    expect(code).toBe(1);
    expect(out).toMatch(/^connectors\/acme\.json:\d+:\d+ {2}error/mu);
    expect(project.has(PAGE)).toBe(false);
    expect(project.has('generated/beta/tutorial.md')).toBe(true);
  });

  it('writes no page that breaks a page rule, and shows the line that does', async () => {
    const project = new TemporaryProject({ [ACME]: acmeManifest() });
    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Settings** in Acme, as in Step 12.');
    const { code, out } = await project.run('gen');
    expect(code).toBe(1);
    expect(out).toMatch(/connectors\/acme\.json:\d+:\d+ {2}error .*page-step-reference\n.*as in Step 12/u);
    expect(out).toMatch(/Line \d+ of generated\/acme\/tutorial\.md/u);
    expect(project.has(PAGE)).toBe(false);
  });

  it('keeps the files that the connector has', async () => {
    const project = await generatedProject();
    const before = project.tree('generated/acme');
    project.write(ACME, '{ "name": ');
    expect((await project.run('gen')).code).toBe(1);
    expect(project.tree('generated/acme')).toEqual(before);
  });
});

describe('a connector that is gone', () => {
  it('takes its files with it, and its folder', async () => {
    const project = await generatedProject();
    project.remove('connectors/beta.json');
    const { out } = await project.run('gen');
    expect(out.match(/^removed {3}generated\/beta\//gmu)).toHaveLength(OUTPUTS.length);
    expect(project.has('generated/beta')).toBe(false);
  });

  it('never takes a file that gen did not write', async () => {
    const project = await generatedProject();
    project.write('generated/beta/notes.md', 'mine');
    project.remove('connectors/beta.json');
    await project.run('gen');
    expect([...project.tree('generated/beta').keys()]).toEqual(['notes.md']);
  });

  it('leaves a file that was edited by hand, and says so', async () => {
    const project = await generatedProject();
    project.edit('generated/beta/tutorial.md', 'Beta', 'Beta (ours)');
    project.remove('connectors/beta.json');
    const { out } = await project.run('gen');
    expect(out).toContain('output-abandoned');
    expect([...project.tree('generated/beta').keys()]).toEqual(['tutorial.md']);
  });
});

describe('a file edited by hand', () => {
  it('is left, and named, until --force replaces it', async () => {
    const project = await generatedProject();
    project.edit(PAGE, 'Acme', 'ACME');
    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    project.edit('connectors/beta.json', 'Open **Settings** in Acme.', 'Open **Admin** in Beta.');
    const refused = await project.run('gen');
    expect(refused.code).toBe(1);
    expect(refused.out.match(/ output-edited$/gmu)).toHaveLength(1);
    expect(refused.out).toContain(`${PAGE}:1:1  error`);
    expect(refused.out).toContain('updated   generated/beta/tutorial.md');
    expect(project.read(PAGE)).toContain('ACME');
    expect((await project.run('gen')).code).toBe(1);

    const forced = await project.run('gen', '--force');
    expect(forced).toMatchObject({ code: 0, out: expect.stringContaining(`${PAGE}:1:1  warning`) });
    expect(project.read(PAGE)).not.toContain('ACME');
    expect((await project.run('gen')).code).toBe(0);
  });

  it('is left where the record was lost, for then nothing tells who wrote it', async () => {
    const project = await generatedProject();
    project.edit(PAGE, 'Acme', 'ACME');
    project.remove('generated/.scimanifest.json');
    expect(await project.run('gen')).toMatchObject({ code: 1, out: expect.stringContaining('output-edited') });
    expect(project.read(PAGE)).toContain('ACME');
  });

  it('is said to be in version control where it is, and only there', async () => {
    const project = await generatedProject();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.test', ...args], { cwd: project.root });
    const hint = async () => /hint: .*gen with --force\. (.*)/u.exec((await project.run('gen')).out)?.[1];
    project.edit(PAGE, 'Acme', 'ACME');
    expect(await hint()).toBe('No version control has the edited text.');
    git('init', '--quiet');
    expect(await hint()).toBe('Git does not have the edited text.');
    git('add', '--all');
    expect(await hint()).toBe('The edited text is staged in git, and not committed.');
    git('commit', '--quiet', '--message', 'edited');
    expect(await hint()).toBe('Git has the edited text in its last commit.');
    project.edit(PAGE, 'ACME', 'AcMe');
    expect(await hint()).toBe('Git does not have the edited text.');
  });

  it('that gen never wrote is not touched', async () => {
    const project = new TemporaryProject({ [ACME]: acmeManifest(), [PAGE]: '# My own page\n' });
    const { code, out } = await project.run('gen');
    expect(code).toBe(1);
    expect(out).toContain('output-not-ours');
    expect(project.read(PAGE)).toBe('# My own page\n');
  });
});

describe('gen --check', () => {
  it('is content with what gen wrote, also in a CRLF checkout', async () => {
    const project = await generatedProject();
    expect(await project.run('gen', '--check')).toMatchObject({ code: 0, out: '' });
    for (const [file, text] of project.tree('generated'))
      project.write(`generated/${file}`, text.replaceAll('\n', '\r\n'));
    expect(await project.run('gen', '--check')).toMatchObject({ code: 0, out: '' });
  });

  it('tells missing, stale, orphaned and edited apart, and writes nothing', async () => {
    const project = await generatedProject();
    project.remove('generated/acme/types.ts');
    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    project.edit('generated/acme/mapping.ts', 'export', 'export ');
    project.remove('connectors/beta.json');
    const before = project.tree('generated');
    const { code, out } = await project.run('gen', '--check', '--format', 'json');
    const { files, diff }: { files: { path: string; status: string }[]; diff: string } = JSON.parse(out);
    const status = Object.fromEntries(files.map((file) => [file.path, file.status]));
    expect(code).toBe(1);
    expect(diff).toContain('--- a/generated/acme/tutorial.md');
    expect(status).toMatchObject({
      'generated/acme/types.ts': 'missing',
      [PAGE]: 'stale',
      'generated/acme/mapping.ts': 'edited',
      'generated/acme/rules.js': 'unchanged',
      'generated/beta/tutorial.md': 'orphaned',
    });
    expect(project.tree('generated')).toEqual(before);
  });

  it('prints a unified difference of a few lines for one changed line', async () => {
    const project = await generatedProject();
    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    const { out, err } = await project.run('gen', '--check');
    const changed = out.split('\n').filter((line) => /^[+-](?![+-])/u.test(line));
    expect(out).toContain(`--- a/${PAGE}\n+++ b/${PAGE}\n@@`);
    expect(changed).toHaveLength(2);
    expect(err).toContain('scimanifest gen');
  });

  it('notices that the record is gone', async () => {
    const project = await generatedProject();
    project.remove('generated/.scimanifest.json');
    expect(await project.run('gen', '--check')).toMatchObject({
      code: 1,
      out: expect.stringContaining('missing   generated/.scimanifest.json'),
    });
    await project.run('gen');
    expect((await project.run('gen', '--check')).code).toBe(0);
  });
});
