/** `migrate` without a portal: manifests of older versions in the current one. */
import { describe, expect, it } from 'vitest';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { TemporaryProject } from '../cli/temporary-project.ts';

/** As the first version took it: no number, a language of two words, a limitation twice. */
const FIRST = acmeManifest({
  setup: {
    steps: [
      { text: 'Run this in Acme.', code: { language: 'sql 2019', text: 'create role provisioner;' } },
      { yields: ['Client ID', 'Client Secret'] },
    ],
  },
  limitations: ['Groups are refused.', 'Guests are refused.', 'Groups are refused.'],
});

const LIBRARY = {
  'connectors/acme.json': FIRST,
  'connectors/bolt.json': acmeManifest({ version: 2, name: 'Bolt' }),
  'connectors/cork.json': acmeManifest({ version: 3, name: 'Cork' }),
};

describe('migrate', () => {
  it('moves old manifests, tells each edit, and finds nothing to do the second time', async () => {
    const project = new TemporaryProject(LIBRARY);
    const { code, out } = await project.run('migrate');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('golden/migrate-versions.txt');
    await expect(project.read('connectors/acme.json')).toMatchFileSnapshot('golden/acme-version-3.json');
    expect(project.read('connectors/cork.json')).toBe(LIBRARY['connectors/cork.json']);
    const before = project.tree('connectors');
    expect(await project.run('migrate')).toMatchObject({ code: 0, out: expect.stringContaining('0 moved') });
    expect(project.tree('connectors')).toEqual(before);
  });

  it('changes nothing that is generated: old manifests were read as they are now', async () => {
    const project = new TemporaryProject(LIBRARY);
    const gen = await project.run('gen');
    expect(gen.code).toBe(0);
    expect(gen.out.match(/manifest-version-old/gu)).toHaveLength(1);
    expect(gen.out).toContain('So it is in connectors/bolt.json.');
    expect(project.read('generated/acme/tutorial.md')).toContain('```sql\n');
    await project.run('migrate');
    expect(await project.run('gen', '--check')).toMatchObject({ code: 0, out: '' });
  });

  it('names steps that explain tells of', async () => {
    const project = new TemporaryProject(LIBRARY);
    const { code, out } = await project.run('explain', 'items-once');
    expect(code).toBe(0);
    for (const part of ['from version 2 of manifests to 3', 'The first stays', 'Before:', 'After:'])
      expect(out).toContain(part);
    expect(await project.run('explain', 'items-twice')).toMatchObject({ code: 2 });
  });

  it('is seen first with --dry-run, and asked for in CI with --check; then nothing is written', async () => {
    const project = new TemporaryProject(LIBRARY);
    const { code, out } = await project.run('migrate', '--check', '--format', 'json');
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/migrate-versions.json');
    expect(await project.run('migrate', 'bolt', '--dry-run')).toMatchObject({ code: 1 });
    expect(await project.run('migrate', 'cork', '--check')).toMatchObject({ code: 0 });
    expect(project.read('connectors/acme.json')).toBe(FIRST);
  });

  it('leaves a manifest of which nobody can say what it means, and says why', async () => {
    const project = new TemporaryProject({
      'connectors/acme.json': FIRST.replace('"groups": false', '"groups": "no"'),
      'connectors/bolt.json': acmeManifest({ version: 4 }),
      'connectors/cork.json': '{ "name": ',
    });
    const before = project.tree('connectors');
    const { code, out } = await project.run('migrate');
    expect(code).toBe(1);
    for (const rule of ['manifest-wrong-type', 'manifest-version-newer', 'json-syntax']) expect(out).toContain(rule);
    expect(out).toContain('3 refused');
    expect(project.tree('connectors')).toEqual(before);
  });

  it('is traced by the lines that it has', async () => {
    const text = FIRST.replace('"Guests are refused."', '"Groups are refused.", "Guests are refused."');
    const project = new TemporaryProject({ 'connectors/acme.json': text });
    await project.run('gen');
    const lines = text.split('\n');
    const line = lines.findIndex((each) => each.includes('"Guests are refused."')) + 1;
    const column = (lines[line - 1] ?? '').indexOf('"Guests') + 1;
    const { out } = await project.run('trace', `connectors/acme.json:${line}:${column}`, '--format', 'json');
    const [made] = JSON.parse(out).lines;
    expect(made.manifest).toContainEqual({ file: 'connectors/acme.json', line, column, pointer: '/limitations/2' });
    expect(project.read('generated/acme/tutorial.md').split('\n')[made.output.line - 1]).toContain('Guests');
  });

  it('goes with --portal, which moves the versions of manifests that need it', async () => {
    const project = new TemporaryProject(LIBRARY);
    const { out } = await project.run('migrate', '--portal', '2026', 'acme', 'cork');
    expect(out).toContain('version 1 → 3; ');
    expect(out).toMatch(/connectors\/acme\.json:\d+ {2}items-once: \/limitations\/2 taken out/u);
    expect(JSON.parse(project.read('connectors/acme.json'))).toMatchObject({
      version: 3,
      limitations: ['Groups are refused.', 'Guests are refused.'],
      tutorial: { portal: '2026' },
    });
  });
});
