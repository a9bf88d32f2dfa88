import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isManifest } from '../../src/manifest/is-manifest.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { assigningUsersPage, sixStepPage } from '../import/fixtures.ts';
import { projectRoot } from '../import/project-root.ts';
import { generatePage, importPage } from '../import/round-trip.ts';

const folder = path.join(projectRoot, 'connectors');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));

function read(name: string) {
  const value: unknown = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  return isManifest(value) ? value : null;
}

describe('a printed manifest', () => {
  test.each(files)('%s says the same', (name) => {
    const manifest = read(name);
    if (manifest === null) return;
    const text = printManifest(manifest);
    expect(JSON.parse(text)).toEqual(manifest);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('has what fits on one line on one line', () => {
    const manifest = importPage(sixStepPage(), 'acme.md').manifest;
    if (manifest === null) throw new Error('refused');
    const text = printManifest(manifest);
    expect(text).toContain('      { "name": "userName", "type": "String", "filterable": true, "required": true },\n');
    for (const line of text.split('\n')) if (/[{[].*[}\]],?$/.test(line)) expect(line.length).toBeLessThanOrEqual(120);
  });
});

describe('pages of this toolkit come back as their manifests', () => {
  test.each(files)('%s', (name) => {
    const manifest = read(name);
    if (manifest === null) return;
    const { page } = generatePage(manifest, name.replace(/\.json$/, ''));
    expect(importPage(page, name).manifest).toEqual(manifest);
  });

  test.each([
    ['six-step', sixStepPage()],
    ['assigning-users', assigningUsersPage()],
  ])('a page of the skeleton %s', (_, text) => {
    const { manifest, id } = importPage(text, 'acme.md');
    expect(importPage(generatePage(manifest, id).page, 'acme.md').manifest).toEqual(manifest);
  });
});
