/** What `gen` can do besides writing everything: plans, single files, only what changed. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../src/trace/outputs.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const ACME = 'connectors/acme.json';
const BETA = 'connectors/beta.json';

function twoConnectors(): TemporaryProject {
  return new TemporaryProject({ [ACME]: acmeManifest(), [BETA]: acmeManifest({ name: 'Beta' }) });
}

describe('gen --dry-run', () => {
  it('tells what would be created, updated and removed, and writes nothing', async () => {
    const project = twoConnectors();
    await project.run('gen', 'acme');
    await project.run('gen', 'beta');
    project.remove(BETA);
    project.write('connectors/gamma.json', acmeManifest({ name: 'Gamma' }));
    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    const before = project.tree('.');
    const { code, out, err } = await project.run('gen', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('update    generated/acme/tutorial.md\n');
    expect(out).toContain('create    generated/gamma/tutorial.md\n');
    expect(out).toContain('remove    generated/beta/tutorial.md\n');
    expect(err).toContain(`${OUTPUTS.length} to create, 1 to update, ${OUTPUTS.length} to remove, `);
    expect(err).toContain('Nothing was written.');
    expect(project.tree('.')).toEqual(before);
    expect(JSON.parse((await project.run('gen', '--dry-run', '--format', 'json')).out)).toMatchObject({
      dryRun: true,
      files: expect.arrayContaining([{ path: 'generated/acme/tutorial.md', status: 'updated' }]),
    });
  });

  it('is what gen does then', async () => {
    const project = twoConnectors();
    const statuses = (out: string) => JSON.parse(out).files;
    const planned = statuses((await project.run('gen', '--dry-run', '--format', 'json')).out);
    expect(statuses((await project.run('gen', '--format', 'json')).out)).toEqual(planned);
  });
});

describe('gen --stdout', () => {
  it('prints the page, or the file that is named, as gen writes it', async () => {
    const project = twoConnectors();
    const page = await project.run('gen', 'acme', '--stdout');
    const types = await project.run('gen', 'acme', '--stdout', 'types.ts');
    expect(project.has('generated')).toBe(false);
    await project.run('gen');
    expect(page).toMatchObject({ code: 0, out: project.read('generated/acme/tutorial.md') });
    expect(types).toMatchObject({ code: 0, out: project.read('generated/acme/types.ts') });
  });

  it('takes a manifest from stdin, and says on stderr what is wrong with it', async () => {
    const project = twoConnectors();
    const args = ['gen', '-', '--stdin-filename', ACME];
    const { code, out } = await project.runWith(acmeManifest(), ...args);
    expect([code, out]).toEqual([0, (await project.run('gen', 'acme', '--stdout')).out]);
    const broken = await project.runWith('{ "name": ', ...args);
    expect(broken).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^connectors\/acme\.json:1:\d+ {2}error/u),
    });
  });

  it.each([
    [['gen', '--stdout', 'tutorial.md'], /Name one connector/u],
    [['gen', 'acme', '--stdout', 'mapping.js'], /Did you mean mapping\.ts\?/u],
    [['gen', 'acme', '--stdout', '--check'], /exclude each other/u],
    [['gen', 'acme', '--stdout', '--format', 'sarif'], /text, json/u],
    [['gen', 'acme', '--stdin-filename', 'a.json'], /Give - as well, or leave --stdin-filename out/u],
    [['format', '--stdin-filename', 'a.json'], /Give - as well, or leave --stdin-filename out/u],
  ])('%j is refused with the way out', async (args, hint) => {
    expect(await twoConnectors().run(...args)).toMatchObject({ code: 2, err: expect.stringMatching(hint) });
  });
});

describe('gen --since', () => {
  function repository(): TemporaryProject {
    const project = twoConnectors();
    project.write('.gitignore', 'generated\n');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: project.root, stdio: 'ignore' });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('-c', 'user.name=Ana', '-c', 'user.email=ana@example.test', 'commit', '--quiet', '--message', 'one');
    return project;
  }

  it('takes the connectors whose manifest changed, came or went, and leaves the others alone', async () => {
    const project = repository();
    await project.run('gen');
    project.edit(ACME, 'Open **Settings** in Acme.', 'Open **Admin** in Acme.');
    project.write('connectors/gamma.json', acmeManifest({ name: 'Gamma' }));
    project.remove(BETA);
    const { out, err } = await project.run('gen', '--since', 'HEAD');
    expect(out).toContain('updated   generated/acme/tutorial.md\n');
    expect(out).toContain('created   generated/gamma/tutorial.md\n');
    expect(out).toContain('removed   generated/beta/tutorial.md\n');
    expect(err).toMatch(/^2 connectors: /mu);
  });

  it('finds nothing to do where nothing changed, and everything where a template did', async () => {
    const project = repository();
    expect((await project.run('gen', '--since', 'HEAD')).err).toBe('0 connectors: no files.\n');
    project.write('templates/vocabularies/ours.json', '{}');
    expect((await project.run('gen', '--since', 'HEAD', '--dry-run')).err).toMatch(/2 connectors: /u);
  });

  it('needs a revision that is one, in a repository', async () => {
    expect(await repository().run('gen', '--since', 'nowhere')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no revision/u),
    });
    expect(await twoConnectors().run('gen', '--since', 'HEAD')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/run gen without --since/u),
    });
  });
});

it('gen --verbose tells how long the parts took', async () => {
  const { err } = await twoConnectors().run('gen', '--verbose');
  expect(err).toMatch(/^read \d+ ms, generated \d+ ms, written \d+ ms, reported \d+ ms; \d+ ms in all\.$/mu);
});
