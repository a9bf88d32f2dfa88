/** The site of this repository's own documentation: what `npm run docs:site` writes leads nowhere that is not there. */
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocs } from '../../src/cli/preview/docs/read-docs.ts';
import { type Docs, makeDocs } from '../../src/preview/docs/docs.ts';
import { docsFiles } from '../../src/preview/site/site.ts';
import { TemporaryProject } from '../cli/temporary-project.ts';
import { readTags } from '../preview/check-html.ts';
import { looseEnds } from '../preview/loose-ends.ts';

const CONNECTORS = fs.readdirSync('generated').filter((name) => !name.startsWith('.'));

let docs: Docs;
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  docs = makeDocs(readDocs(path.resolve('.'), 'docs'), (id) => CONNECTORS.includes(id));
  const made = docsFiles(docs, { base: null, live: null, docs: docs.frame });
  files = new Map(made.map((file) => [file.path, file.text]));
});

describe('the site of the documentation', () => {
  it('has every page of docs/ in its navigation, and nothing to tell of them', () => {
    expect(docs.problems).toEqual([]);
  });

  it('links to pages, anchors and pictures that are there', () => {
    // What the site has besides, of which other tests tell.
    const others = ['tutorials.html', '_preview/style.css', '_preview/script.js'];
    const connectors = CONNECTORS.flatMap((id) => [`${id}/index.html`, `${id}/manifest.html`]);
    const all = new Map([...files, ...[...others, ...connectors].map((file) => [file, ''] as const)]);
    expect(looseEnds(all)).toEqual([]);
  });

  it('says what each of its pictures shows', () => {
    const pictures = [...files.values()].flatMap(readTags).filter(({ name }) => name === 'img');
    expect(pictures.length).toBeGreaterThan(4);
    for (const { attributes } of pictures) expect((attributes.get('alt') ?? '').length).toBeGreaterThan(20);
  });

  it('shows no markup as text', () => {
    for (const [file, text] of files)
      expect([file, /<code>&lt;(?:br|img|a|details)\b/u.exec(text)]).toEqual([file, null]);
  });
});

it('the README has one picture, and all pictures together are small', () => {
  expect(fs.readFileSync('README.md', 'utf8').match(/!\[/gu)).toHaveLength(1);
  const sizes = fs.readdirSync('docs/media').filter((name) => /\.(?:png|svg)$/u.test(name));
  const bytes = sizes.map((name) => fs.statSync(path.join('docs/media', name)).size);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(120 * 1024);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(600 * 1024);
});

/** In a block or between backticks: a command with the options that are written behind it. */
const COMMAND = /(?:^|[\s`$])scimanifest ([a-z]+)((?: [^\n`]*)?)/gmu;

it('every option that a page shows is one of its command', async () => {
  const project = new TemporaryProject();
  const pages = [...docs.pages].filter(({ file }) => !/^(?:CHANGELOG|docs\/facts|docs\/reference)/u.test(file));
  const helps = new Map<string, string>();
  const unknown: string[] = [];
  for (const { file } of pages) {
    for (const [, name = '', rest = ''] of fs.readFileSync(file, 'utf8').matchAll(COMMAND)) {
      const help = helps.get(name) ?? (await project.run(name, '--help')).out;
      helps.set(name, help);
      const options = (rest.split(/[#|&]| \\| →/u)[0] ?? '').match(/(?<= )--[a-z-]+/gu) ?? [];
      unknown.push(...options.filter((option) => !help.includes(option)).map((option) => `${file}: ${name} ${option}`));
    }
  }
  expect(helps.size).toBeGreaterThan(15);
  expect(unknown).toEqual([]);
});
