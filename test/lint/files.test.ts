/** What lint and gen say of files as a whole. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';

describe('encodings', () => {
  it.each([
    ['Latin-1', Buffer.from(acmeManifest({ name: 'Café' }), 'latin1'), /not UTF-8; the file may be Latin-1/u],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${acmeManifest()}`, 'utf16le'), /UTF-16/u],
    ['UTF-32 with its mark', utf32(`\uFEFF${acmeManifest()}`), /UTF-32/u],
    ['UTF-32 without a mark', utf32(acmeManifest()), /UTF-32/u],
    ['UTF-16 without a mark', Buffer.from(acmeManifest(), 'utf16le'), /UTF-16/u],
  ])('%s is one problem with the way out', async (_name, bytes, message) => {
    const project = new TemporaryProject({ 'connectors/acme.json': '' });
    fs.writeFileSync(project.path('connectors/acme.json'), bytes);
    const { code, out } = await project.run('lint', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toEqual([
      expect.objectContaining({
        rule: 'file-encoding',
        message: expect.stringMatching(message),
        hint: 'Save the file as UTF-8.',
      }),
    ]);
  });

  it('a manifest that cannot be read is told at its beginning', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json/a.txt': 'A', 'connectors/wedo.json': acmeManifest() });
    fs.symlinkSync('wedo.json', project.path('connectors/linked.json'));
    const { code, out } = await project.run('lint', '--format', 'json');
    expect(code).toBe(2);
    const unread = JSON.parse(out).problems.filter(({ rule }: { rule: string }) => rule === 'file-not-read');
    expect(unread).toEqual([
      expect.objectContaining({ file: 'connectors/linked.json', line: 1, column: 1, pointer: '' }),
    ]);
  });

  it('what is no text is told as that', async () => {
    const project = new TemporaryProject({ 'a.md': '' });
    fs.writeFileSync(project.path('a.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff]));
    const told = [{ rule: 'file-encoding', message: 'This file is no text.', line: 1, column: 1 }];
    const [lint, imported] = await Promise.all(
      ['lint', 'import'].map((command) => project.run(command, 'a.md', '--format', 'json')),
    );
    expect(JSON.parse(lint?.out ?? '').problems).toMatchObject(told);
    expect(JSON.parse(imported?.out ?? '').pages).toMatchObject([{ problems: told }]);
  });

  it('a page in Latin-1', async () => {
    const project = new TemporaryProject({ 'a.md': '' });
    fs.writeFileSync(project.path('a.md'), Buffer.from('# Café\n\nOpen  it.\n', 'latin1'));
    expect(JSON.parse((await project.run('lint', 'a.md', '--format', 'json')).out).problems).toMatchObject([
      { rule: 'file-encoding', line: 1, column: 6 },
    ]);
  });
});

describe('manifests that nobody reads are named', () => {
  it.each([
    ['connectors/europe/beta.json', 'connectors/europe/beta.json'],
    ['connectors/beta.JSON', 'connectors/beta.JSON'],
    ['connectors/beta.jsonc', 'connectors/beta.jsonc'],
    ['connectors/beta.yaml', 'connectors/beta.yaml'],
    ['connectors/europe/beta.yml', 'connectors/europe/beta.yml'],
    ['connectors/europe/west/beta.json', 'connectors/europe/west/beta.json'],
    ['connectors/europe/beta.jsonc', 'connectors/europe/beta.jsonc'],
    ['connectors/beta.json.txt', 'connectors/beta.json.txt'],
    ['connectors/beta.json/index.json', 'connectors/beta.json'],
  ])('%s', async (file, named) => {
    const project = new TemporaryProject({
      'connectors/acme.json': acmeManifest(),
      [file]: acmeManifest({ name: 'Beta' }),
    });
    for (const command of ['lint', 'gen']) {
      const { code, out } = await project.run(command, '--format', 'json');
      expect(code).toBe(0);
      expect(JSON.parse(out).problems).toEqual([expect.objectContaining({ rule: 'manifest-not-read', file: named })]);
    }
  });

  it.each([
    ['connectors/BETA.JSON', 'Rename it to beta.json.'],
    ['connectors/europe/Beta HR.json', 'Move it to connectors/beta-hr.json.'],
    ['connectors/acme.jsonc', 'connectors/acme.json is there already'],
    ['connectors/acme.yaml', 'connectors/acme.json is there already'],
    ['connectors/europe/acme.json', 'connectors/acme.json is there already'],
  ])('%s, with a hint that leads to a name that is free', async (file, hint) => {
    const project = new TemporaryProject({
      'connectors/acme.json': acmeManifest(),
      [file]: acmeManifest({ name: 'Beta' }),
    });
    const [problem] = JSON.parse((await project.run('lint', '--format', 'json')).out).problems;
    expect(problem.hint).toContain(hint);
  });

  it('but none in a folder that is hidden or that packages are in', async () => {
    const project = new TemporaryProject({
      'connectors/acme.json': acmeManifest(),
      ...Object.fromEntries(
        ['.drafts', 'node_modules', 'europe/.drafts', 'europe/node_modules'].map((folder) => [
          `connectors/${folder}/beta.json`,
          acmeManifest({ name: 'Beta' }),
        ]),
      ),
    });
    expect(JSON.parse((await project.run('lint', '--format', 'json')).out).problems).toEqual([]);
  });

  it('two connectors of one name', async () => {
    const project = new TemporaryProject({
      'connectors/acme.json': acmeManifest(),
      'connectors/acme-two.json': acmeManifest(),
    });
    expect((await project.run('lint')).out).toContain('"Acme" is the name of another connector');
  });
});

describe('lint says what gen refuses', () => {
  it.each([
    ['an unknown edition', { tutorial: { edition: 'sixstep', vocabulary: 'entra-id' } }, /edition/u],
    ['an unknown vocabulary', { tutorial: { edition: 'six-step', vocabulary: 'entra' } }, /vocabulary/u],
    ['an unknown anchor', { notes: [{ at: 'introo', text: 'x' }] }, /introo/u],
    ['an uneven table', { sections: [{ at: 'end', heading: 'H', body: ['|a|b|\n|-|-|\n|1|'] }] }, /cells/u],
    ['an unknown callout', { sections: [{ at: 'end', heading: 'H', body: ['> [!NOTES]\n> x'] }] }, /callout/u],
  ])('%s', async (_name, changes, message) => {
    const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest(changes) });
    const [lint, gen] = [await project.run('lint', '--format', 'json'), await project.run('gen', '--format', 'json')];
    expect(JSON.parse(lint.out).problems).toEqual(JSON.parse(gen.out).problems);
    expect(lint.out).toMatch(message);
    expect(JSON.parse(lint.out).problems).toEqual([expect.objectContaining({ file: 'connectors/acme.json' })]);
  });

  it('what a page rule finds is told at the line of the manifest, with the line of the page', async () => {
    const project = new TemporaryProject({
      'connectors/acme.json': acmeManifest({ limitations: ['The two compliment each other.'] }),
    });
    const { out } = await project.run('lint');
    expect(out).toMatch(/^connectors\/acme\.json:\d+:\d+ {2}warning/u);
    expect(out).toMatch(/Line \d+ of generated\/acme\/tutorial\.md: "\* The two compliment each other\."/u);
    for (const format of ['github', 'sarif'])
      expect((await project.run('gen', '--format', format)).out).toContain('connectors/acme.json');
  });
});

/** Four bytes for each character, the lowest first. */
function utf32(text: string): Buffer {
  return Buffer.from(Uint32Array.from([...text], (character) => character.codePointAt(0) ?? 0).buffer);
}
