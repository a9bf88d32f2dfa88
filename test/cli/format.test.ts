import { describe, expect, it } from 'vitest';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const LOOSE = '{"name":"Acme","draft":true}';
const NEAT = '{\n  "name": "Acme",\n  "draft": true\n}\n';

describe('format', () => {
  it('lays out every manifest, and only those that need it', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': LOOSE, 'connectors/beta.json': NEAT });
    expect(await project.run('format')).toEqual({
      code: 0,
      out: 'updated     connectors/acme.json\n',
      err: '2 manifests: 1 formatted.\n',
    });
    expect(project.read('connectors/acme.json')).toBe(NEAT);
    expect(await project.run('format', '--check')).toMatchObject({ code: 0, out: '' });
  });

  it('--check writes nothing, exits with 1 and shows the difference', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': LOOSE });
    const { code, out, err } = await project.run('format', '--check', 'acme');
    expect(code).toBe(1);
    expect(out).toContain('unformatted connectors/acme.json\n');
    expect(out).toContain('--- a/connectors/acme.json\n+++ b/connectors/acme.json\n');
    expect(err).toContain('Run "scimanifest format"');
    expect(project.read('connectors/acme.json')).toBe(LOOSE);
    expect((await project.run('format', '--check', '--format', 'github')).out).toContain('title=manifest-layout');
  });

  it('writes nothing of a broken manifest, and lays out the others', async () => {
    const broken = '{ "name": "Acme",, }';
    const project = new TemporaryProject({ 'connectors/acme.json': LOOSE, 'connectors/beta.json': broken });
    const { code, out } = await project.run('format', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ rule: 'json-syntax', file: 'connectors/beta.json', line: 1, column: 18 }],
      files: [
        { path: 'connectors/acme.json', status: 'updated' },
        { path: 'connectors/beta.json', status: 'unchanged' },
      ],
    });
    expect(project.read('connectors/beta.json')).toBe(broken);
  });

  it('takes a manifest from stdin and gives it back on stdout, or says why not on stderr', async () => {
    const project = new TemporaryProject();
    expect(await project.runWith(LOOSE, 'format', '-')).toEqual({ code: 0, out: NEAT, err: '' });
    const refused = await project.runWith('{', 'format', '-', '--stdin-filename', 'connectors/acme.json');
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^connectors\/acme\.json:1:2/u) });
    expect((await project.runWith(NEAT, 'format', '-', '--check')).code).toBe(0);
    expect((await project.runWith(LOOSE, 'format', '-', '--check')).code).toBe(1);
  });

  it('finds nothing to do in what new wrote', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': `${NEAT}` });
    await project.run('new', 'beta');
    expect(await project.run('format', '--check')).toMatchObject({ code: 0, out: '' });
  });

  it('hides a secret in what it shows', async () => {
    const secret = 'sk_live_51H8a9bCdEfGhIjKlMnOpQrSt';
    const text = acmeManifest({ notes: [`Send Authorization: Bearer ${secret}`] });
    const project = new TemporaryProject({ 'connectors/acme.json': JSON.stringify(JSON.parse(text), null, 4) });
    expect((await project.run('format', '--check')).out).not.toContain(secret);
  });
});
