import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importPages } from '../../src/cli/library/import.ts';
import type { ImportOptions } from '../../src/cli/library/import-options.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { sixStepPage } from './fixtures.ts';

let root = '';

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-import-'));
});

afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

async function run(files: readonly string[], given: Partial<ImportOptions> = {}) {
  let [out, err] = ['', ''];
  const shell: Shell = {
    cwd: root,
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: false,
  };
  const code = await importPages(
    { root, files, force: false, report: false, write: true, format: 'text', quiet: false, color: false, ...given },
    shell,
  );
  return { code, out, err };
}

const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
};
const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8');

describe('scimanifest import', () => {
  test('writes the manifest of a page', async () => {
    write('acme-provisioning-tutorial.md', sixStepPage());
    const { code, out } = await run(['acme-provisioning-tutorial.md']);
    expect(code).toBe(0);
    expect(out).toMatch(/^created {2} connectors\/acme\.json {2}from acme-provisioning-tutorial\.md: \d+ of \d+ facts/);
    expect(JSON.parse(read('connectors/acme.json'))).toMatchObject({ name: 'Acme' });
  });

  test('names of products that its own page prints are place-holders; labels of the app stay as they are', async () => {
    const setup =
      '1. Open **Directories** in Acme and choose **Microsoft Entra ID**. Acme then asks Microsoft Entra ID for a token.';
    write('acme.md', sixStepPage({ setup, extra: 'Azure AD did the same.' }));
    await run(['acme.md']);
    const text = read('connectors/acme.json');
    expect(text).toContain('choose **Microsoft Entra ID**. Acme then asks {brand} for a token.');
    expect(text).toContain('Azure AD did the same.');
  });

  test('as JSON: counts of each page and in all', async () => {
    write('acme.md', sixStepPage({ extra: '<iframe></iframe>' }));
    const { code, out } = await run(['acme.md'], { format: 'json' });
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(['$schema', 'version', 'pages', 'totals']);
    expect(Object.keys(report.pages[0])).toEqual([
      'file',
      'manifest',
      'facts',
      'placed',
      'boilerplate',
      'kept',
      'unplaced',
      'problems',
    ]);
    expect(Object.keys(report.pages[0].facts)).toEqual(['links', 'images', 'labels', 'rows']);
    expect(report.pages[0].unplaced).toEqual([{ line: expect.any(Number), text: '<iframe></iframe>' }]);
    expect(report.totals).toMatchObject({ pages: 1, complete: 0, partial: 1 });
  });

  test('a folder: every page, past what cannot be read, with a summary', async () => {
    write('pages/a.md', sixStepPage());
    write('pages/sub/b.md', sixStepPage().replace(/Acme/g, 'Bolt'));
    write('pages/notes.md', '# Notes\n\nNothing.\n');
    const { code, out } = await run(['pages']);
    expect(code).toBe(1);
    expect(fs.readdirSync(path.join(root, 'connectors'))).toEqual(['a.json', 'b.json']);
    expect(out).toMatch(/pages +3\ncomplete +2\npartial +0\nfailed +1\nfacts placed +\d+ of \d+/);
  });

  test('says how far it is in a folder of many pages, and nothing to whoever wants it quiet', async () => {
    const page = (number: number) =>
      write(`pages/${String(number).padStart(2, '0')}.md`, '# A page of something else\n');
    for (let number = 1; number <= 25; number++) page(number);
    expect((await run(['pages'])).err).not.toContain(' of 25 pages');
    page(26);
    expect((await run(['pages'])).err.match(/.* of 26 pages\n/g)).toEqual(['25 of 26 pages\n']);
    expect((await run(['pages'], { quiet: true })).err).not.toContain(' of 26 pages');
  });

  test('a file that is not there: the others are imported, and the code is 2', async () => {
    write('acme.md', sixStepPage());
    const { code, out } = await run(['gone.md', 'acme.md']);
    expect(code).toBe(2);
    expect(out).toContain('import-unreadable');
    expect(fs.existsSync(path.join(root, 'connectors/acme.json'))).toBe(true);
  });

  test('never overwrites without --force; with it, what people added is kept', async () => {
    write('acme.md', sixStepPage());
    await run(['acme.md']);
    const edited = { ...JSON.parse(read('connectors/acme.json')), article: 'an' };
    write('connectors/acme.json', JSON.stringify(edited));
    const refused = await run(['acme.md']);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('import-manifest-exists');
    expect(JSON.parse(read('connectors/acme.json'))).toEqual(edited);
    expect((await run(['acme.md'], { force: true })).code).toBe(0);
    expect(JSON.parse(read('connectors/acme.json'))).toEqual(edited);
    expect(Object.keys(JSON.parse(read('connectors/acme.json'))).slice(0, 4)).toEqual([
      '$schema',
      'version',
      'name',
      'article',
    ]);
    expect((await run(['acme.md'], { force: true })).out).toContain('unchanged');
  });

  test('two pages of one name: the second is not written over the first', async () => {
    write('one/acme.md', sixStepPage());
    write('two/acme.md', sixStepPage().replace('Business', 'Free'));
    const { code, out } = await run(['one', 'two'], { force: true });
    expect(code).toBe(1);
    expect(out).toContain('was written for one/acme.md already');
  });

  test('a page that is too large is refused where it leaves the limit, whatever it is made of', async () => {
    for (const text of ['a'.repeat(6_000_000), `${'| a |\n'.repeat(40_000)}| b |\n`]) {
      write('acme.md', text);
      const { code, out } = await run(['acme.md']);
      expect(code).toBe(1);
      expect(out).toMatch(
        /acme\.md:\d+:\d+ {2}error {2}The page has more than \d+ (?:characters|rows of tables)\. {2}page-limit/,
      );
    }
  });

  test('a line of dashes is one, however long it is', async () => {
    write('acme.md', sixStepPage({ extra: `Acme ${'-'.repeat(300_000)} is what follows.` }));
    await run(['acme.md']);
    expect(read('connectors/acme.json')).toContain('is what follows');
  });

  test('names no page, or something else: it cannot run', async () => {
    await expect(run([])).rejects.toThrow('No page was named.');
    await expect(run(['x.json'])).rejects.toThrow('x.json is not a tutorial page');
  });
});
