/** A team's own pages in the preview: `--docs`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startPreview } from '../../src/cli/preview/preview.ts';
import { makeDocs } from '../../src/preview/docs/docs.ts';
import { folderLayout, readLayout } from '../../src/preview/docs/docs-layout.ts';
import { docsFiles } from '../../src/preview/site/site.ts';
import { anyText } from '../any-text.ts';
import { TemporaryProject } from '../cli/temporary-project.ts';
import { runs } from '../run/depth.ts';
import { dangers } from './check-html.ts';
import { looseEnds } from './loose-ends.ts';
import { manifestOf } from './preview-project.ts';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

const FILES: Readonly<Record<string, string>> = {
  'connectors/atlas.json': JSON.stringify(manifestOf('Atlas')),
  'docs/README.md':
    '# Our handbook\n\nSee [how we review](how-to/review.md#who-looks), [Atlas](../generated/atlas/tutorial.md), [its facts](../connectors/atlas.json#L3) and [all](../connectors/).\n',
  'docs/how-to/review.md':
    '# How we review\n\n## Who looks\n\n> [!NOTE]\n> Two people.\n\n![A dot](../media/dot.png)\n\n[Back](../README.md) and [the licence](../../LICENSE).\n',
  LICENSE: 'Mine',
};

function project(more: Readonly<Record<string, string>> = {}): TemporaryProject {
  const made = new TemporaryProject({ ...FILES, ...more });
  made.write('docs/media/dot.png', PICTURE);
  return made;
}

function build(made: TemporaryProject, ...args: string[]) {
  return made.run('preview', '--build', 'site', '--docs', 'docs', ...args);
}

/** The errors of the pages: where, and which. */
function errorsIn({ out }: { readonly out: string }): string[] {
  return [...out.matchAll(/^(docs\S+) {2}error {2}.* {2}(docs-\S+)$/gmu)].map(([, place, rule]) => `${place} ${rule}`);
}

test('the site begins with the pages of the team, and every link and picture of it leads somewhere', async () => {
  const made = project();
  expect(await build(made)).toMatchObject({ code: 0, out: '' });
  const start = made.read('site/index.html');
  expect(start).toContain('<title>Our handbook</title>');
  expect(start).toContain('href="_docs/how-to/review.html#who-looks"');
  expect(start).toContain('href="atlas/index.html"');
  expect(start).toContain('href="atlas/manifest.html"');
  expect(start).toContain('<p class="pages-group">How to</p>');
  const review = made.read('site/_docs/how-to/review.html');
  expect(review).toContain('src="data:image/png;base64,');
  expect(review).toContain('role="note"');
  // The licence is no page, and nobody said where it can be read.
  expect(review).toContain('data-target="../../LICENSE"');
  expect(made.read('site/atlas/index.html')).toContain('href="../tutorials.html"');
  expect(made.read('site/_docs/search.html')).toContain('href="../_docs/how-to/review.html#who-looks"');
  expect(looseEnds(made.tree('site'))).toEqual([]);
});

test('a layout names the site, its first page, its groups, and where other files can be read', async () => {
  const layout = {
    title: 'Atlas at work',
    start: 'docs/how-to/review.md',
    elsewhere: 'https://example.com/code/',
    groups: [{ title: 'All of it', pages: ['docs/how-to/review.md', 'docs/README.md'] }],
  };
  const made = project({ 'docs/site.json': JSON.stringify(layout) });
  expect(await build(made)).toMatchObject({ code: 0, out: '' });
  const start = made.read('site/index.html');
  expect(start).toContain('<title>How we review – Atlas at work</title>');
  expect(start).toContain('href="https://example.com/code/LICENSE"');
  expect(start).toMatch(
    /<p class="pages-group">All of it<\/p><ul role="list"><li><a href="index.html" aria-current="page">How we review<\/a><\/li><li><a href="_docs\/readme.html">/u,
  );
});

test('what leads nowhere is a problem at its place', async () => {
  const made = project({
    'docs/lost.md':
      '# Lost\n\n[a](gone.md) [b](../../outside.md) [Learn](~/identity/users.md)\n\n| c |\n| --- |\n| [d](README.md#no-such) |\n\n![e](media/none.png) ![f](../LICENSE)\n\n[g](#lost) [h](#nowhere)\n',
    'docs/LOST!.md': '# The same address\n',
    'docs/Search.md': '# Its address is taken\n',
  });
  expect(errorsIn(await build(made))).toEqual([
    'docs/Search.md:1:1 docs-address-taken',
    'docs/lost.md:1:1 docs-address-taken',
  ]);
  made.remove('docs/LOST!.md');
  made.remove('docs/Search.md');
  expect(errorsIn(await build(made))).toEqual([
    'docs/lost.md:3:1 docs-link-missing',
    'docs/lost.md:3:14 docs-link-missing',
    'docs/lost.md:7:3 docs-anchor-missing',
    'docs/lost.md:9:1 docs-picture-missing',
    'docs/lost.md:9:22 docs-picture-missing',
    'docs/lost.md:11:12 docs-anchor-missing',
  ]);
  // Such a link still leads to the page.
  expect(looseEnds(made.tree('site'))).toEqual([
    '_docs/lost.html → ../index.html#no-such',
    '_docs/lost.html → #nowhere',
  ]);
});

test('a layout that is wrong is told with its line, and the pages are there all the same', async () => {
  const groups = [{ title: 'A', pages: ['docs/README.md', '../LICENSE.md', 'docs/gone.md'] }];
  const made = project({ 'docs/site.json': JSON.stringify({ groups, starts: 'x' }, null, 2) });
  const { code, out } = await build(made);
  expect(code).toBe(1);
  expect(out.match(/ {2}docs-layout-malformed$/gmu)).toHaveLength(3);
  expect(out).toContain('|   "starts": "x"');
  expect(out).toContain('There is no docs/gone.md in the project.');
  expect(made.has('site/_docs/how-to/review.html')).toBe(true);
  made.write('docs/site.json', JSON.stringify({ groups: [{ title: 'A', pages: ['docs/README.md'] }] }));
  made.edit('docs/README.md', '(how-to/review.md#who-looks)', '(https://example.com/)');
  expect(await build(made)).toMatchObject({ code: 0, out: expect.stringContaining('docs-page-unlisted') });
});

test('no link and no folder leads out of the project', async () => {
  const made = project();
  const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'));
  fs.writeFileSync(path.join(outside, 'secret.md'), '# Treasure\n');
  fs.symlinkSync(path.join(outside, 'secret.md'), made.path('docs/linked.md'));
  fs.symlinkSync(outside, made.path('docs/more'));
  const { code, out } = await build(made);
  expect([code, out]).toEqual([
    1,
    expect.stringMatching(/docs\/linked\.md:1:1 {2}error .*symbolic link.* {2}file-not-read/u),
  ]);
  expect([...made.tree('site').values()].join('')).not.toContain('Treasure');
  expect(await made.run('preview', '--build', 'site', '--docs', outside)).toMatchObject({
    code: 2,
    err: expect.stringContaining('is no folder of this project'),
  });
  fs.rmSync(outside, { recursive: true });
});

test('whatever a page says, it stays a harmless text, and its neighbours stay whole', () => {
  const hostile = fc.oneof(
    anyText({ maxLength: 40 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '[x](javascript:alert(1))',
      '![x](data:text/html,1)',
      '# "><img src=x>',
      '[a]: //evil.example',
      '[^1]\n\n[^1]: note',
      '<a href="x" onclick=y>',
      '[x](#%)',
      '[x](..%2f..%2fetc/passwd)',
      '| a |\n| - |\n| [x](y.md#z) |',
    ),
  );
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 5 }), fc.string({ maxLength: 12 }), (texts, name) => {
      const files = ['docs/a.md', `docs/${name.replaceAll(/[/\\]/gu, '')}.md`];
      const docs = makeDocs(
        {
          folder: 'docs',
          layoutFile: null,
          layout: folderLayout('docs', [...new Set(files)]),
          texts: new Map(files.map((file) => [file, texts.join('\n\n')])),
          isThere: () => false,
          picture: () => null,
          problems: [],
        },
        () => false,
      );
      const made = docsFiles(docs, { base: null, live: null, docs: docs.frame });
      for (const { path: file, text } of made) {
        expect(file).toMatch(/^(?:index|_docs\/[a-z0-9-]+)\.html$/u);
        expect([file, dangers(text)]).toEqual([file, []]);
      }
    }),
    { numRuns: runs(25) },
  );
});

test('what was typed and what was changed stand out in a block, and tables with the same columns are told apart', async () => {
  const block = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n\n`;
  const long = 'x'.repeat(100);
  const made = project({
    'docs/code.md': `# Code\n\n${block('console', '$ ls <a>\n$5')}${block('diff', '--- a\n-old\n+new')}${block('text', long)}| a |\n| - |\n| 1 |\n\n---\n\n| a |\n| - |\n| 2 |\n`,
  });
  await build(made);
  const page = made.read('site/_docs/code.html');
  expect(page).toContain('<span class="typed">$ ls &#x3C;a>\n</span>$5\n</code>');
  expect(page).toContain('--- a\n<span class="line-del">-old\n</span><span class="line-ins">+new\n</span></code>');
  expect(page).toContain(`<pre tabindex="0" role="group" aria-label="Code"><code class="language-text">${long}`);
  expect(page.match(/aria-label="Table[^"]*"/gu)).toEqual(['aria-label="Table: a"', 'aria-label="Table 2: a"']);
});

test('the schema of a layout takes what its reader takes, and refuses the same', () => {
  const ajv = new Ajv2020({ strict: false });
  const fits = ajv.compile(JSON.parse(fs.readFileSync('schemas/site.schema.json', 'utf8')));
  const group = { title: 'A', pages: ['docs/a.md'] };
  const layouts: readonly unknown[] = [
    JSON.parse(fs.readFileSync('docs/site.json', 'utf8')),
    { groups: [] },
    { groups: [group], title: 'T', start: 'README.md', elsewhere: 'https://a.example/', $schema: 'x' },
    {},
    { groups: [{ title: 'A' }] },
    { groups: [{ ...group, pages: ['a.txt'] }] },
    { groups: [group], title: 1 },
    { groups: [group], elsewhere: 'http://a.example' },
    { groups: [group], more: true },
  ];
  for (const layout of layouts) {
    const { problems } = readLayout(JSON.stringify(layout), 'docs/site.json', () => true);
    expect([layout, fits(layout)]).toEqual([layout, problems.length === 0]);
  }
});

test('a served page follows its file', async () => {
  const made = project();
  let said = '';
  const out = (text: string) => {
    said += text;
  };
  const shell = { cwd: made.root, env: {}, out, err: () => {}, color: false };
  const server = await startPreview(
    { root: made.root, format: 'text', quiet: false, color: false, docs: 'docs' },
    shell,
  );
  const page = async (address: string) => (await fetch(`${server.url}${address}`)).text();
  try {
    expect(await page('')).toContain('Our handbook');
    expect(await page('tutorials.html')).toContain('class="card"');
    expect(await page('_docs/search.html')).toContain('How we review: Who looks');
    expect(await page('_docs/none.html')).toContain('There is no such page');
    const events = await fetch(`${server.url}_preview/events`);
    const told = events.body?.getReader();
    await told?.read();
    made.edit('docs/README.md', 'Our handbook', 'Our new handbook');
    expect(new TextDecoder().decode((await told?.read())?.value)).toContain('"all":true');
    expect(await page('')).toContain('Our new handbook');
    made.edit('docs/README.md', '#who-looks', '#nobody');
    await expect.poll(() => said).toContain('docs-anchor-missing');
    await told?.cancel();
  } finally {
    await server.close();
  }
});
