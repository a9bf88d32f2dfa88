/** `migrate`: a library in today's portal, its manifests edited where they say what a page looks like, and the rest told. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../cli/documents.ts';
import { TemporaryProject } from '../cli/temporary-project.ts';
import { BROKEN, OLD_LIBRARY } from './old-library.ts';

const library = (more: Readonly<Record<string, string>> = {}) => new TemporaryProject({ ...OLD_LIBRARY, ...more });

describe('migrate --portal 2026', () => {
  it('moves a library, tells what a person must look at, and finds nothing to change the second time', async () => {
    const project = library({ 'connectors/dune.json': BROKEN });
    const { code, out } = await project.run('migrate', '--portal', '2026');
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/migrate.txt');

    const changed = changedLines(OLD_LIBRARY['connectors/acme.json'] ?? '', project.read('connectors/acme.json'));
    await expect(changed).toMatchFileSnapshot('golden/acme.diff');
    expect(project.read('connectors/cork.json')).toBe(OLD_LIBRARY['connectors/cork.json']);
    expect(project.read('connectors/dune.json')).toBe(BROKEN);
    expect(project.has('generated/dune')).toBe(false);
    expect(project.read('generated/acme/tutorial.md')).toContain('**+ New configuration**');

    const pages = await project.run('lint', 'generated', '--format', 'json');
    expect(JSON.parse(pages.out).problems.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual(
      [],
    );

    const before = [...project.tree('connectors'), ...project.tree('generated')];
    const again = await project.run('migrate', '--portal', '2026', '--format', 'json');
    expect([...project.tree('connectors'), ...project.tree('generated')]).toEqual(before);
    const { connectors } = JSON.parse(again.out);
    expect(connectors.map(({ id, status }: Record<string, string>) => `${id} ${status}`).sort()).toEqual([
      'acme unchanged',
      'bolt unchanged',
      'cork unchanged',
      'dune refused',
    ]);
    // What texts say stays open until somebody has changed them.
    const acme = connectors.find(({ id }: { id: string }) => id === 'acme');
    expect(acme.look.map(({ rule }: { rule: string }) => rule)).toEqual([
      'portal-step-missing',
      'migrate-step-gone',
      'migrate-name-left',
      'migrate-address-old',
      'migrate-label-renamed',
    ]);
  });

  it('is seen first with --check, as one JSON document that its schema describes; then nothing is written', async () => {
    const project = library();
    const { code, out } = await project.run('migrate', '--portal', '2026', '--check', '--format', 'json');
    expect(code).toBe(1);
    expect(checkDocuments(out)).toEqual(['migrate-portal']);
    await expect(out).toMatchFileSnapshot('golden/migrate.json');
    expect(
      Object.fromEntries([...project.tree('connectors')].map(([name, text]) => [`connectors/${name}`, text])),
    ).toEqual(OLD_LIBRARY);
    expect(project.has('generated')).toBe(false);
    expect(await project.run('migrate', '--portal', '2026', 'cork', '--dry-run')).toMatchObject({ code: 0 });
  });

  it('leaves what somebody edited by hand, and says so', async () => {
    const project = library();
    await project.run('gen', 'bolt');
    const page = `${project.read('generated/bolt/tutorial.md')}\nMine.\n`;
    project.write('generated/bolt/tutorial.md', page);
    const { code, out } = await project.run('migrate', '--portal', '2026', 'bolt');
    expect(code).toBe(1);
    expect(out).toContain('output-edited');
    expect(project.read('generated/bolt/tutorial.md')).toBe(page);
  });

  it('keeps what is named on the command line, and a project’s own skeleton', async () => {
    const own = fs.readFileSync('templates/editions/assigning-users.hbs', 'utf8');
    const project = library({ 'templates/editions/ours.hbs': own });
    project.edit('connectors/bolt.json', '"six-step"', '"ours"');
    const form = async (...args: string[]) => {
      const { out } = await project.run('migrate', '--portal', '2026', '--check', '--format', 'json', ...args);
      return JSON.parse(out).connectors.map(({ to }: { to: { edition: string; vocabulary: string } }) => [
        to.edition,
        to.vocabulary,
      ]);
    };
    expect(await form('acme', '--edition', 'assigning-users', '--vocabulary', 'entra-id')).toEqual([
      ['assigning-users', 'entra-id'],
    ]);
    expect(await form('bolt')).toEqual([['ours', 'entra-article']]);
  });

  it.each([
    [['--vocabulary', 'azure-ad'], /No portal was named[\s\S]*2026, 2026-spring-edit/u],
    [['--portal', '2025'], /no portal "2025"[\s\S]*2026/u],
    [['--portal', '2026', 'acne'], /no connector acne[\s\S]*acme/u],
    [['--portal', '2026', 'nobody'], /There are: acme, bolt, cork/u],
    [['--portal', '2026', '--vocabulary', 'azure-ad'], /no administrator has both[\s\S]*another vocabulary/u],
  ])('%j cannot run, and the known names are told', async (args, message) => {
    const project = library();
    expect(await project.run('migrate', ...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message),
    });
    expect(project.has('generated')).toBe(false);
  });

  it('names the place in a portal file that is broken, and writes nothing', async () => {
    const project = library({ 'templates/portals/ours.json': '{ "title": "Ours", }' });
    const { code, out } = await project.run('migrate', '--portal', 'ours');
    expect(code).toBe(1);
    expect(out).toMatch(/^templates\/portals\/ours\.json:1:\d+ {2}error/mu);
    expect(project.read('connectors/acme.json')).toBe(OLD_LIBRARY['connectors/acme.json']);
  });
});

/** The lines that differ, those taken away and those that stand in their place. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const only = (lines: readonly string[], others: readonly string[], mark: string) =>
    lines.filter((line) => !others.includes(line)).map((line) => `${mark}${line}\n`);
  return [...only(old, now, '-'), ...only(now, old, '+')].join('');
}
