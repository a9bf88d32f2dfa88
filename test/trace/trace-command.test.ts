import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentHead } from '../../src/problem/json-documents.ts';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';

async function generated(changes: Readonly<Record<string, unknown>> = {}): Promise<TemporaryProject> {
  const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest(changes) });
  expect(await project.run('gen')).toMatchObject({ code: 0 });
  return project;
}

function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}

describe('trace of an output line', () => {
  it('names the places that made it, with their lines', async () => {
    const project = await generated();
    const line = lineOf(project.read('generated/acme/tutorial.md'), '| `displayName` |');
    const { code, out } = await project.run('trace', `generated/acme/tutorial.md:${line}`);
    expect(code).toBe(0);
    const manifestLine = lineOf(project.read('connectors/acme.json'), '"name": "displayName"');
    expect(out).toContain(`connectors/acme.json:${manifestLine}:17  /users/attributes/1/name\n`);
    expect(out).toContain('| `displayName` | String |');
    const table = lineOf(fs.readFileSync('templates/parts/attribute-table.hbs', 'utf8'), '{{this}}');
    expect(out).toContain(`templates/parts/attribute-table.hbs:${table}\n  ${table} |     {{this}}`);
  });

  it('has exactly the promised shape as JSON', async () => {
    const project = await generated();
    const line = lineOf(project.read('generated/acme/tutorial.md'), 'Open **Settings** in Acme.');
    const { out } = await project.run('trace', `generated/acme/tutorial.md:${line}`, '--format', 'json');
    const at = lineOf(project.read('connectors/acme.json'), 'Open **Settings**');
    const edition = lineOf(project.read('connectors/acme.json'), '"edition"');
    expect(JSON.parse(out)).toEqual({
      ...documentHead('trace'),
      output: { file: 'generated/acme/tutorial.md', line },
      manifest: [
        { file: 'connectors/acme.json', line: at, column: 17, pointer: '/setup/steps/0/text' },
        // Other editions have the set-up elsewhere.
        { file: 'connectors/acme.json', line: edition, column: 16, pointer: '/tutorial/edition' },
      ],
      template: { file: 'templates/parts/steps.hbs', line: 2 },
    });
  });

  it('says so where the manifest has no hand in it', async () => {
    const project = await generated();
    const line = lineOf(project.read('generated/acme/rules.js'), 'const OPERATORS');
    const { out } = await project.run('trace', `generated/acme/rules.js:${line}`);
    expect(out).toContain('No place in the manifest');
    const json = await project.run('trace', `generated/acme/rules.js:${line}`, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ manifest: [], template: null });
  });

  it('knows a page that was written elsewhere with another edition', async () => {
    const project = await generated();
    await project.run('gen', '--edition', 'assigning-users', '--vocabulary', 'azure-ad', '--out', 'pages');
    const { code, out } = await project.run('trace', 'pages/acme/tutorial.md:22', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ output: { file: 'pages/acme/tutorial.md', line: 22 } });
  });
});

describe('trace of a manifest line', () => {
  it('lists the lines of all outputs in ranges', async () => {
    const project = await generated();
    const line = lineOf(project.read('connectors/acme.json'), '"name": "displayName"');
    const { code, out } = await project.run('trace', `connectors/acme.json:${line}:17`);
    expect(code).toBe(0);
    const row = lineOf(project.read('generated/acme/tutorial.md'), '| `displayName` |');
    expect(out).toContain(`generated/acme/tutorial.md:${row}\n`);
    for (const file of ['mapping.ts', 'types.ts', 'rules.schema.json', 'rules.js']) expect(out).toContain(`/${file}:`);
  });

  it('leads back to the same places', async () => {
    const project = await generated();
    const line = lineOf(project.read('connectors/acme.json'), 'Open **Settings**');
    const { out } = await project.run('trace', `connectors/acme.json:${line}`, '--format', 'json');
    const { lines } = JSON.parse(out);
    expect(lines).toHaveLength(1);
    const { file, line: made } = lines[0].output;
    const back = await project.run('trace', `${file}:${made}`, '--format', 'json');
    const { manifest, output, template } = JSON.parse(back.out);
    expect(lines[0]).toMatchObject({ output, template });
    expect(manifest).toEqual(expect.arrayContaining(lines[0].manifest));
  });

  it('says so where no line depends on it', async () => {
    const project = await generated({ $schema: '../schemas/connector.schema.json' });
    const line = lineOf(project.read('connectors/acme.json'), '"$schema"');
    expect((await project.run('trace', `connectors/acme.json:${line}`)).out).toContain(
      'No line of any output depends on it. It tells editors',
    );
    const json = await project.run('trace', `connectors/acme.json:${line}`, '--format', 'json');
    expect(JSON.parse(json.out)).toEqual({ ...documentHead('trace-lines'), lines: [] });
  });
});

describe('trace cannot run', () => {
  const refused = async (project: TemporaryProject, place: string) => {
    const { code, err, out } = await project.run('trace', place);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('hint: ');
    return err;
  };

  it('on what is no place, no file, no line, or no output', async () => {
    const project = await generated();
    project.write('README.md', 'Hello\n');
    project.write('generated/acme/notes.md', 'Hello\n');
    expect(await refused(project, 'generated/acme/tutorial.md')).toContain('names no line');
    expect(await refused(project, 'generated/acme/tutrial.md:3')).toContain('Did you mean generated/acme/tutorial.md?');
    expect(await refused(project, 'generated/acme/tutorial.md:9999')).toContain('has no line 9999');
    const last = project.read('generated/acme/tutorial.md').trimEnd().split('\n').length;
    expect(await refused(project, `generated/acme/tutorial.md:${last + 1}`)).toContain(`Its last line is ${last}.`);
    expect((await project.run('trace', `generated/acme/tutorial.md:${last}`)).code).toBe(0);
    expect(await refused(project, 'connectors/acme.json:9999')).toContain('has no line 9999');
    expect(await refused(project, 'README.md:1')).toContain('did not write');
    expect(await refused(project, 'generated/acme/notes.md:1')).toContain('did not write');
  });

  it('on an output that is stale, edited or missing', async () => {
    const project = await generated();
    project.edit('connectors/acme.json', 'Open **Settings**', 'Open **Options**');
    expect(await refused(project, 'generated/acme/tutorial.md:3')).toContain('Run "scimanifest gen" first.');
    expect(await refused(project, 'connectors/acme.json:3')).toContain('Run "scimanifest gen" first.');
    await project.run('gen');
    project.remove('generated/acme/rules.js');
    expect(await refused(project, 'connectors/acme.json:3')).toContain('rules.js');
  });

  it('on a manifest or a template with errors', async () => {
    const project = await generated();
    project.write('templates/parts/place.hbs', '{{#if}}');
    expect(await refused(project, 'generated/acme/tutorial.md:3')).toContain('templates have errors');
    project.remove('templates');
    project.write('connectors/acme.json', '{ "name": 3 }');
    expect(await refused(project, 'generated/acme/tutorial.md:3')).toContain('connectors/acme.json has errors');
  });
});
