/** Pages as people meet them: checked by the page rules, imported, and shown in the preview when a manifest is saved. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { largePage } from './large-pages.mjs';
import { writeProject } from './made-up-connectors.mjs';
import { median, milliseconds } from './timing.mjs';

const WARMING = 12;

const SHELL = { env: {}, out: () => {}, err: () => {}, color: false };

/** Of the shapes that there are, those that take the longest, and what people write most. Of each, 5 MB are imported, or as much as is read. */
const LARGE_SHAPES = ['rows of the mapping', 'paragraphs', 'sections', 'steps', 'alerts in one step', 'bold labels'];

export async function measurePages(root, work) {
  const load = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);
  const [{ lintPage, readTemplates }, { pageImporter }, { startPreview }, { findPageLimit }] = await Promise.all(
    ['index.js', 'import/import-page.js', 'cli/preview/preview.js', 'page/page-limits.js'].map(load),
  );
  const pages = fs
    .readdirSync(path.join(root, 'connectors'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => fs.readFileSync(path.join(root, 'generated', path.basename(name, '.json'), 'tutorial.md'), 'utf8'));
  const importPage = pageImporter({ templates: readTemplates(root) });
  const check = await medianOver(pages, (page) => lintPage({ text: page, file: 'page.md' }));
  let number = 0;
  // Each time another page under another name: what was rendered or traced before is not found again, what was read of its sentences is.
  const readNext = async (text) => {
    number += 1;
    importPage(`${text}${'\n'.repeat(number)}`, `page-${number}.md`);
  };
  // Until then the engine compiles what an import runs.
  for (let round = 0; round < WARMING; round++) for (const page of pages) await readNext(page);
  const read = await medianOver(pages, readNext);
  const large = LARGE_SHAPES.map((shape) => {
    const page = largestPage(shape, (text) => findPageLimit(text, 'large.md') === null);
    return [
      `import of a page of ${(page.length / 1_000_000).toFixed(1)} MB, most of it ${shape}`,
      milliseconds(() => importPage(page, 'large.md')),
      5000,
      'ms',
    ];
  });
  return [
    ['the page rules on one page', check, 100, 'ms'],
    ['import of one page, warm', read, 8, 'ms'],
    ...large,
    ['a saved manifest is in the preview', await previewTime(startPreview, path.join(work, 'preview')), 300, 'ms'],
  ];
}

function largestPage(shape, isRead) {
  let length = 5_000_000;
  while (!isRead(largePage(shape, length))) length *= 0.9;
  return largePage(shape, length);
}

async function medianOver(pages, work) {
  const times = [];
  for (const page of [...pages, ...pages, ...pages]) {
    const start = performance.now();
    await work(page);
    times.push(performance.now() - start);
  }
  return median(times.slice(pages.length));
}

/** From the save to the page with the saved words in it. */
async function previewTime(startPreview, root) {
  writeProject(root, 4);
  const server = await startPreview(
    { root, base: false, format: 'text', quiet: true, color: false },
    { cwd: root, ...SHELL },
  );
  const file = path.join(root, 'connectors/app-0000.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  const times = [];
  try {
    for (const plan of ['Basic', 'Premium', 'Ultimate', 'Lasting', 'Final']) {
      await pause(200);
      const start = performance.now();
      fs.writeFileSync(file, JSON.stringify({ ...manifest, prerequisites: [`A **${plan}** plan`] }));
      while (!(await textOf(`${server.url}app-0000/index.html`)).includes(plan)) await pause(2);
      times.push(performance.now() - start);
    }
  } finally {
    await server.close();
  }
  return median(times);
}

async function textOf(url) {
  return (await fetch(url)).text();
}

function pause(duration) {
  return new Promise((resolve) => setTimeout(resolve, duration));
}
