/** `import --report`: a folder of old pages, told page by page, the ones that need a person most first. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../cli/documents.ts';
import { TemporaryProject } from '../cli/temporary-project.ts';
import { OLD_PAGES } from './old-pages.ts';

/** Few pages are enough to tell states apart, and quick to read. */
const pages = (...names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(OLD_PAGES).filter(([file]) => names.some((name) => file.startsWith(`docs/${name}`))),
  );

const report = (files: Readonly<Record<string, string | Buffer>>, ...args: string[]) => {
  const project = new TemporaryProject();
  for (const [file, text] of Object.entries(files)) project.write(file, text);
  return project.run('import', 'docs', '--report', ...args);
};

describe('import --report', () => {
  it('says in text what each page needs a person for, and goes on after pages that cannot be read', async () => {
    const broken = { 'docs/ash.md': Buffer.from([0, 159, 146, 150, 0, 1]), 'docs/birch.md': '' };
    const { code, out } = await report({ ...OLD_PAGES, ...broken });
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/report.txt');
  });

  it('says the same as one JSON document that its schema describes', async () => {
    const { code, out } = await report(pages('cork', 'elm'), '--format', 'json');
    expect(code).toBe(1);
    expect(checkDocuments(out)).toEqual(['import-report']);
    await expect(out).toMatchFileSnapshot('golden/report.json');
  });

  it('says it as a page that stands alone: nothing of a tutorial is markup, nothing is loaded', async () => {
    const { out } = await report(pages('bolt', 'elm'), '--format', 'html');
    expect(out).toMatch(/^<!doctype html>/u);
    expect(out).toContain('&#x3C;iframe>');
    expect(out).not.toMatch(/<(?:iframe|script|link)\b/u);
    expect([...out.matchAll(/<h2 id="(\w+)">/gu)].map(([, need]) => need)).toEqual(['refused', 'unplaced']);
  });

  it('is a page of the preview, which leads from each page to the preview of its manifest, where there is one', async () => {
    const project = new TemporaryProject(pages('cork', 'bolt'));
    await project.run('import', 'docs/cork-provisioning-tutorial.md');
    const { code } = await project.run('preview', '--build', 'site', '--no-base', '--report', 'docs');
    expect(code).toBe(0);
    const page = project.read('site/published.html');
    expect(page).toContain('<a href="cork/index.html"><code>connectors/cork.json</code></a> exists');
    expect(page).toContain('<code>connectors/bolt.json</code> would be created');
    expect(project.read('site/cork/index.html')).toContain('<a href="../published.html">Published pages</a>');
    expect(project.has('connectors/bolt.json')).toBe(false);
    const wrong = await project.run('preview', '--build', 'site', '--no-base', '--report', 'gone');
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('gone is not a tutorial page') });
  });

  it('writes nothing unless it is told to; a manifest that is there already is no finding then', async () => {
    const project = new TemporaryProject(pages('cork'));
    await project.run('import', 'docs', '--report');
    expect(project.has('connectors')).toBe(false);
    expect((await project.run('import', 'docs', '--report', '--write')).out).toContain('connectors/cork.json created');
    const again = await project.run('import', 'docs', '--report');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('connectors/cork.json exists') });
  });

  it.each([
    [['import', 'docs', '--format', 'html'], /no format html\.\n.*say --report/u],
    [['import', 'docs', '--write'], /--write goes with --report/u],
    [['import', 'nothing', '--report'], /nothing is not a tutorial page/u],
    [['import', 'empty', '--report'], /nothing in the folder empty/u],
  ])('%j cannot run', async (args, message) => {
    const project = new TemporaryProject({ ...pages('elm'), 'empty/notes.txt': 'x' });
    expect(await project.run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });
});
