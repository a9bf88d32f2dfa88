import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { OUTPUTS } from '../../src/trace/outputs.ts';
import { type TracedLine, traceOutput } from '../../src/trace/trace-output.ts';
import { tracePage } from '../../src/trace/trace-page.ts';
import { templateFiles } from '../tutorial/template-kit.ts';
import { IDS, manifestText, preparedTemplates, subject } from './subjects.ts';

const templates = preparedTemplates();
const files = templateFiles();

const tutorials = new Map<string, Promise<readonly TracedLine[]>>();

/** Each page is traced once for all tests. */
function tutorial(id: string): Promise<readonly TracedLine[]> {
  const traced =
    tutorials.get(id) ?? traceOutput(subject(id, templates), 'tutorial.md', {}).then((lines) => lines ?? []);
  tutorials.set(id, traced);
  return traced;
}

function pointersAt(lines: readonly TracedLine[], text: string): string[] {
  return lines.find((line) => line.text.includes(text))?.manifest.map(({ pointer }) => pointer) ?? [];
}

/** `$schema` and `version` tell how the manifest is read, `secret` is for the commands that talk to a server: no file says any of them. */
function isNotShown(pointer: string): boolean {
  return pointer === '/$schema' || pointer === '/version' || pointer.endsWith('/secret');
}

describe.each(IDS)('the outputs of %s', (id) => {
  it('have the lines that were generated', async () => {
    for (const output of OUTPUTS) {
      const lines = (await traceOutput(subject(id, templates), output, {}, () => false)) ?? [];
      expect(lines.map(({ text }) => `${text}\n`).join('')).toBe(fs.readFileSync(`generated/${id}/${output}`, 'utf8'));
    }
  });

  it('trace every line of the page to a template', async () => {
    for (const { text, template } of await tutorial(id)) {
      expect(template, text).not.toBeNull();
      const source = files.get(template?.file.replace('templates/', '') ?? '')?.split('\n') ?? [];
      expect(source.length, text).toBeGreaterThanOrEqual(template?.line ?? Number.POSITIVE_INFINITY);
    }
  });

  it('show the words of the template line that they are traced to', async () => {
    for (const { text, template } of await tutorial(id)) {
      if (text === '' || template === null || !template.file.endsWith('.hbs')) continue;
      const line = files.get(template.file.replace('templates/', ''))?.split('\n')[template.line - 1] ?? '';
      const words = line.split(/\{\{.*?\}\}/u).map((piece) => piece.trim().replace(/^1\. /u, ''));
      expect(
        words.some((piece) => text.includes(piece)),
        `${template.file}:${template.line} ${text}`,
      ).toBe(true);
    }
  });

  it('show every leaf of the manifest somewhere', async () => {
    const leaves = [...partsOf(subject(id, templates).manifest)].filter(({ value }) => typeof value !== 'object');
    const missing = new Set(leaves.map(({ pointer }) => pointer).filter((pointer) => !isNotShown(pointer)));
    for (const output of OUTPUTS) {
      const lines =
        output === 'tutorial.md'
          ? await tutorial(id)
          : await traceOutput(subject(id, templates), output, {}, (pointer) => missing.has(pointer));
      for (const { manifest } of lines ?? []) for (const { pointer } of manifest) missing.delete(pointer);
    }
    expect([...missing]).toEqual([]);
  });

  it('give the preview the closest place of each line', async () => {
    const file = `connectors/${id}.json`;
    const placeAt = tracePage({ id, file, text: manifestText(id) }, templates.kit, {});
    for (const [index, { manifest }] of (await tutorial(id)).entries()) {
      expect(placeAt(index + 1)?.pointer).toBe(manifest[0]?.pointer);
    }
  });
});

describe('a line is traced', () => {
  it('to the cells of its row', async () => {
    const lines = await tutorial('wedo');
    expect(pointersAt(lines, '| `displayName` |').slice(0, 3)).toEqual([
      '/users/attributes/1/name',
      '/users/attributes/1/type',
      // What nobody says of it has a cell because another attribute has it.
      '/users/attributes/0/filterable',
    ]);
  });

  it('to what decides that it is there', async () => {
    const lines = await tutorial('wedo');
    expect(pointersAt(lines, '* Deactivate users in WEDO')[0]).toBe('/users/actions/2');
    expect(pointersAt(lines, "it doesn't provision groups")).toEqual(['/groups']);
    expect(pointersAt(lines, "means that WEDO doesn't document it")[0]).toBe('/users/attributes');
  });

  it('to the template alone where it is the same for all', async () => {
    const line = (await tutorial('wedo')).find(({ text }) => text === '## Prerequisites');
    expect(line).toMatchObject({ manifest: [], template: { file: 'templates/editions/six-step.hbs', line: 18 } });
  });

  it('to the vocabulary where that has its words', async () => {
    const line = (await tutorial('wedo')).find(({ text }) => text.startsWith('* [An Azure AD tenant]'));
    expect(line?.template?.file).toBe('templates/vocabularies/azure-ad.json');
    expect(files.get('vocabularies/azure-ad.json')?.split('\n')[(line?.template?.line ?? 0) - 1]).toContain(
      'An Azure AD tenant',
    );
  });

  it('in code, to attributes and never to a template', async () => {
    const lines = (await traceOutput(subject('wedo', templates), 'mapping.ts', {})) ?? [];
    expect(pointersAt(lines, 'user.title = source.jobTitle')[0]).toBe('/users/attributes/2/name');
    expect(lines.every(({ template }) => template === null)).toBe(true);
  });

  it('with the choice of the page, not with the manifest’s', async () => {
    const lines = (await traceOutput(subject('wedo', templates), 'tutorial.md', { edition: 'assigning-users' })) ?? [];
    expect(lines.some(({ manifest }) => manifest.some(({ pointer }) => pointer === '/tutorial/edition'))).toBe(false);
    expect(lines.some(({ template }) => template?.file === 'templates/editions/assigning-users.hbs')).toBe(true);
  });
});
