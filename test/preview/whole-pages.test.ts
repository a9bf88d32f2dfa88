/** Pages of the preview as they are printed, in golden files: an element a line, for a person to read. */
import { expect, test } from 'vitest';
import type { ManifestText } from '../../src/generate/generate-connector.ts';
import { reportLibrary } from '../../src/library/library-report.ts';
import { NEEDS, type PageReport } from '../../src/library/page-report.ts';
import { comparePages } from '../../src/preview/difference/compare-pages.ts';
import { makeDocs } from '../../src/preview/docs/docs.ts';
import { folderLayout } from '../../src/preview/docs/docs-layout.ts';
import { documentText } from '../../src/preview/pages/document.ts';
import { errorPage } from '../../src/preview/pages/error-page.ts';
import { printHtml } from '../../src/preview/print-html.ts';
import { renderPage } from '../../src/preview/render-page.ts';
import { NO_OVERVIEWS, overviewFile, overviewsIn } from '../../src/preview/site/overviews.ts';
import { changesFile, docsFileAt, docsFiles, galleryFile, type SiteFile } from '../../src/preview/site/site.ts';
import type { SiteOptions } from '../../src/preview/site/site-options.ts';
import { MANIFESTS, manifestOf, manifestText, sitePart } from './preview-project.ts';

function lines(html: string): string {
  return html.replaceAll(/(?<=.)(?=<(?!\/|span|code|a[ >]|strong|em))/gu, '\n');
}

/** What stands in the frame of a page; of the first page also the frame. */
function printed(files: readonly SiteFile[], isWhole = false): string {
  return files
    .map(({ path, text }) => {
      const main = isWhole ? text : text.slice(text.indexOf('<main'), text.indexOf('</main>'));
      return `### ${path}\n\n${lines(main)}\n`;
    })
    .join('\n');
}

const FULL = manifestOf('Fjord', {
  releaseStage: 'preview',
  users: {
    actions: ['create'],
    basis: 'documented',
    attributes: [
      { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true, required: true },
      { name: 'displayName', type: 'String', constant: 'Somebody', filterable: false },
      { name: 'title', type: 'String', source: 'jobTitle', default: 'None', flow: 'create-only' },
      { name: 'nickName', type: 'String' },
    ],
  },
  groups: { actions: ['create'], basis: 'platform-default', attributes: [{ name: 'displayName', type: 'String' }] },
});
const CALM = manifestOf('Calm');
const OLD = manifestText('fjord', manifestOf('Fjord'));
const [ATLAS, , , DELTA] = MANIFESTS;
/** Changed, as it was, new, mended, broken now and before, without a place for its pages, and gone. */
const NOW: readonly ManifestText[] = [
  ...[ATLAS, DELTA].filter((each) => each !== undefined),
  manifestText('fjord', FULL),
  manifestText('calm', CALM),
  { id: 'broken', file: 'connectors/broken.json', text: '{ "name": "Broken", "auth": 7 }' },
  manifestText('mended', manifestOf('Mended')),
  { ...manifestText('x', manifestOf('Odd')), id: '../x' },
];
const BEFORE: readonly ManifestText[] = [
  manifestText('atlas', manifestOf('Atlas')),
  OLD,
  manifestText('calm', CALM),
  manifestText('broken', manifestOf('Broken')),
  { id: 'mended', file: 'connectors/mended.json', text: '{ "name": "Mended" }' },
  manifestText('gone', manifestOf('Gone')),
];
const AGREED = { reason: '**Agreed** with `all`.', by: 'Ana', on: '2026-11-28' };
const { connectors, files } = sitePart(
  NOW,
  BEFORE,
  { before: null, after: JSON.stringify([{ fingerprint: '6ad62bcb70b0fb90d2a6', ...AGREED }]) },
  'none',
);

test('the pages of connectors', async () => {
  const wanted =
    /^(?:(?:atlas|broken|mended)\/(?:attributes|difference)|fjord\/(?:attributes|manifest)|(?:gone|delta)\/manifest)/u;
  const shown = files.filter(({ path }) => wanted.test(path));
  await expect(printed(shown)).toMatchFileSnapshot('golden/connectors.txt');
});

const PLACED = [9, 10].map((line) => ({ line, text: 'Placed.', pointer: '/name' }));
const TOLD = { line: 3, rule: 'import-name-differs', message: 'It says <b> and `c`.', hint: 'Choose.' };
const REPORTS: readonly PageReport[] = NEEDS.map((needs, index) => ({
  file: `pages/${needs}.md`,
  manifest: needs === 'refused' ? null : index % 2 === 0 ? 'connectors/fjord.json' : 'connectors/elsewhere.json',
  status: needs === 'refused' ? 'refused' : needs === 'nothing' ? 'unchanged' : 'created',
  needs,
  form:
    needs === 'refused'
      ? null
      : { edition: 'six-step', vocabulary: 'entra-id', portal: 'entra', navigation: 'entra', includes: 'none' },
  facts: { found: 5, placed: 4 },
  parts: { placed: 1, kept: 2, platform: 3, unplaced: 4 },
  refused: needs === 'refused' ? [{ ...TOLD, hint: null }] : [],
  unplaced: needs === 'unplaced' ? [{ line: 7, text: 'Left.', heading: null }] : [],
  contradicted: needs === 'contradicted' ? [TOLD, TOLD] : [],
  missing: needs === 'missing' ? [TOLD] : [],
  kept: needs === 'kept' ? [{ line: 8, text: 'Kept.', pointer: '/notes/0' }] : [],
  placed: index < 4 ? [] : PLACED.slice(index - 5),
}));

test('the pages about all connectors', async () => {
  const users = {
    title: 'What 3 users get',
    notes: ['Of **them**.'],
    sections: [
      {
        heading: 'Fjord',
        parts: [
          { sentences: ['One.', 'Two.'], table: null, examples: ['ana'] },
          {
            sentences: [],
            table: {
              columns: ['Attribute', 'Users'],
              rows: [
                { cells: ['userName', '3'], share: 1 },
                { cells: ['title', '1'], share: 0.33333 },
                { cells: ['id', '0'], share: null },
              ],
            },
            examples: [],
          },
        ],
      },
    ],
  };
  const overviews = { users, published: reportLibrary(REPORTS, true) };
  const options: SiteOptions = { base: 'main', live: 4, edits: true, overviews: overviewsIn(overviews) };
  const alone: SiteOptions = { base: null, live: null };
  expect(overviewsIn({ ...overviews, users: null })).toEqual(['published']);
  expect(overviewFile('users', NO_OVERVIEWS, connectors, options)).toBeNull();
  expect(overviewFile('published', NO_OVERVIEWS, connectors, options)).toBeNull();
  const made = overviewsIn(overviews).flatMap((name) => overviewFile(name, overviews, connectors, options) ?? []);
  const whole = [
    ...[galleryFile(connectors, options), galleryFile([], alone)],
    { path: 'none.html', text: documentText(errorPage('No page', 'There is none <here>.', alone), options) },
  ];
  const sound = connectors.filter(({ status }) => status === 'unchanged');
  const rest = [changesFile(connectors, options), changesFile(sound, options), galleryFile(sound, options), ...made];
  await expect(`${printed(whole, true)}\n${printed(rest)}`).toMatchFileSnapshot('golden/overviews.txt');
});

const TEXTS = {
  'docs/README.md': '# Ours\n\nIt *begins*.\n\n## See `more`\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n* One\n* Two\n',
  'docs/b.md':
    '---\ntitle: x\n---\n\nNo heading. [A](README.md#see-more) [b](a-c/index.md) [c](a-c/none.md) [d](../connectors/calm.json#L3) [e](../generated/calm/tutorial.md) [f](../LICENSE) [g](#here) [h](../generated/none/tutorial.md) [i](../connectors/) [j](./a-c/../b.md) [k](../../out.md) [l](https://a.example/) [m](README.md#none) ![n](dot.png) ![o](no.png)\n',
  'docs/a-c/z.md': '# Z\n\n## First\n\nText.\n\n### Deeper\n\nMore.\n',
  'docs/a-c/index.md': '# Start of A\n',
} as const;

test('the pages of a team', async () => {
  const files = Object.keys(TEXTS);
  const sources = {
    folder: 'docs',
    layout: folderLayout('docs', files),
    layoutFile: null,
    texts: new Map(Object.entries(TEXTS)),
    isThere: (path: string) => path === 'LICENSE' || path in TEXTS,
    picture: (path: string) => (path === 'docs/dot.png' ? 'data:image/png;base64,AA' : null),
    problems: [],
  };
  const calm = (id: string) => id === 'calm';
  const laid = {
    title: 'Site',
    start: 'docs/b.md',
    elsewhere: 'https://code.example/',
    groups: [{ title: 'Group', pages: ['docs/a-c/z.md', 'docs/none.md'] }],
  };
  const parts = [sources.layout, laid, { ...laid, title: null, start: null }].flatMap((layout) => {
    const docs = makeDocs({ ...sources, layout }, calm);
    const options = { base: null, live: null, docs: docs.frame };
    expect(docsFileAt('none', docs, options)).toBeNull();
    for (const file of docsFiles(docs, options)) expect(docsFileAt(file.path, docs, options)).toEqual(file);
    return [
      JSON.stringify(docs.frame),
      ...docs.problems.map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} → ${hint}`),
      printed(docsFiles(docs, options)),
      printed([galleryFile([], options)], true),
    ];
  });
  await expect(parts.join('\n')).toMatchFileSnapshot('golden/docs.txt');
});

/** Every construct of the pages, and what looks like one. */
const MARKDOWN = `---
title: T
---

# One *more*

Text with **bold**, _em_, \`code\`, ~~gone~~, a line  
break, <b>html</b>, <https://a.example/> and [a link](https://b.example/ "Title"), [a path](../c.md), [bad](javascript:x), [empty]().

> [!NOTE]
> Keep **this**.
>
> 1. And that.

> [!TIP] Not one.

> [!div class="checklist"]
> * One
> * Two

> Said.

3. Three

   Loose.
4. Four
   - [x] done
   - [ ] open

* A
* B

\`\`\`json
{ "a": 1 }
\`\`\`

\`\`\`console
$ ls
a
> b
\`\`\`

\`\`\`diff
--- a
+++ b
@@ 1 @@
-old
+new
 same
\`\`\`

    indented

| Left | Right | Mid | None |
| :--- | ---: | :-: | --- |
| 1 | \`2\\|3\` | **4** |
| 5 | 6 | 7 | 8 | 9 |

| Left | Right |
| --- | --- |

Text behind.
| no | table |

## Two

![Picture *alt*](media/a.png "T")

![Shown](b.png) ![](c.png)

## Two

###### Six

Line[^1] &amp; &copy; \\* \\\\ <!-- note -->

***

[^1]: Foot.
[ref]: https://c.example/

[ref] and [other][ref], www.example.com and a@b.example
`;

test('markdown as a page', async () => {
  const page = renderPage(MARKDOWN, {
    pictureAddress: (path) => (path === 'b.png' ? 'data:b' : null),
    linkAddress: (link) => (link.startsWith('..') ? '/c' : null),
  });
  const said = [lines(printHtml(page.body)), JSON.stringify({ ...page, body: [] }, null, 2)];
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('golden/markdown.txt');
});

/** Two pages each, with what differs in one way. */
const PAIRS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a word': ['Users are matched by user name here.', 'Users are matched by e-mail here.'],
  'words at both ends': ['Old words in the midst of it all.', 'Many words in the midst of it again.'],
  'blanks alone': ['One  two', 'One two'],
  'another sentence': ['Quite other things were here.', 'Nothing of that remains now at all.'],
  'a heading': ['## Set up\n\nText.\n\n## Other', '## Set it up\n\nText.\n\n## Other'],
  'a heading of another level': ['## Set up\n\nText.', '### Set up\n\nText.'],
  'the order': ['One first.\n\nTwo then.\n\nThree last.', 'Three last.\n\nOne first.\n\nTwo then.'],
  items: ['1. Open.\n2. Copy the token.\n3. Save.', '1. Open.\n2. Save.\n3. Close it.'],
  'an item within': ['* A\n  * B\n  * C\n* D', '* A\n  * B\n  * X\n* D'],
  'a numbered list': ['1. One\n2. Two', '* One\n* Two'],
  'rows and columns': [
    '| A | B |\n| - | - |\n| one | two |\n| three | four |',
    '| A | C | D |\n| - | - | - |\n| three | five | 1 |\n| one | two | 2 |',
  ],
  'columns of one name': ['| A | A |\n| - | - |\n| 1 | 2 |', '| A |\n| - |\n| 2 |'],
  'a cell': ['| A | B |\n| - | - |\n| one | two more |', '| A | B |\n| - | - |\n| one | two less |'],
  'an alert': ['> [!NOTE]\n> Mind the gap.', '> [!WARNING]\n> Mind the step.'],
  code: ['```\nlet x = 1;\n```', '```\nlet x = 2;\n```'],
  marks: [
    'Select **Save now** in `x` and [this](https://a.example/).',
    'Select *Save* in `y` and [this](https://b.example/).',
  ],
  'a picture': ['![One](a.png)\n\nText.', '![Two](a.png)\n\nText.'],
  'front matter': ['---\na: 1\n---\n\nText.', '---\na: 2\nb: 3\n---\n\nText.'],
  'front matter that came': ['Text.', '---\na: 2\n---\n\nText.'],
  'all of it': ['', '# New\n\nText.'],
  nothing: ['# Same\n\nText.', '# Same\n\nText.'],
  sections: [
    'Above.\n\n# One\n\nA b c d.\n\n## Two\n\nSame.\n\n### Three\n\nE f g h.',
    'Below.\n\n# One\n\nA b c x.\n\nAnd a passage that is new.\n\n## Two\n\nSame.\n\n### Three\n\nE f g y.',
  ],
};

test('the difference of two pages', async () => {
  const parts = Object.entries(PAIRS).map(([name, [before, after]]) => {
    const { body, sections, frontMatter } = comparePages(renderPage(before), renderPage(after));
    const told = sections.map(({ heading, anchor, passages }) => `${heading?.text ?? '–'} #${anchor}: ${passages}`);
    const front = frontMatter === null ? [] : [printHtml(frontMatter)];
    return [`### ${name}`, '', ...told, lines(printHtml(body)), ...front, ''].join('\n');
  });
  await expect(parts.join('\n')).toMatchFileSnapshot('golden/differences.txt');
});
