/** Elements made straight from the tree of a page are those that the libraries make of it, place by place. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertedHtml } from '../../src/preview/markdown/markdown-to-html.ts';
import { parseMarkdown } from '../../src/preview/markdown/parse-markdown.ts';
import { straightHtml } from '../../src/preview/markdown/straight-html.ts';
import { ALL_FOLDERS, chosenPages } from '../import/corpus.ts';
import { runs } from '../run/depth.ts';
import { connector } from '../tutorial/connector-builder.ts';
import { renderAll, templateKit } from '../tutorial/template-kit.ts';

/** Whether they are made straight. */
function isAlike(markdown: string): boolean {
  const tree = parseMarkdown(markdown);
  const straight = straightHtml(tree);
  if (straight === null) return false;
  // The order of properties is that of the printed page.
  expect(JSON.stringify(straight, inOrder), markdown).toBe(JSON.stringify(convertedHtml(tree), inOrder));
  return true;
}

/** Of places and elements the members are told by their names, of properties in the order in which they are printed. */
function inOrder(key: string, value: unknown): unknown {
  if (key === 'properties' || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

test('the pages of this repository and of the cases', () => {
  const root = path.join(import.meta.dirname, '../..');
  for (const folder of ['generated', 'test/cases']) {
    const pages = fs.readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name, 'tutorial.md'));
    for (const page of pages.filter((file) => fs.existsSync(file)))
      expect(isAlike(fs.readFileSync(page, 'utf8')), page).toBe(true);
  }
});

test('a page of every edition and vocabulary', () => {
  for (const { pair, text } of renderAll(templateKit(), connector())) expect(isAlike(text), pair).toBe(true);
});

test('published pages', () => {
  for (const { text } of chosenPages(ALL_FOLDERS)) isAlike(text);
});

const PIECES = [
  '**',
  '*',
  '`',
  '[a](b.md "t")',
  '[a](javascript:b)',
  '[a](https://ä.example/%20)',
  '![p](q.png)',
  '<b>',
];
const MORE_PIECES = [
  '&amp;',
  '\\',
  'www.a.example',
  '~~x~~',
  '[^1]',
  '[x]: y',
  '  \n',
  'words',
  ' ',
  '\n',
  '\n\n',
  '- [x] ',
];
const BLOCKS = ['# ', '1. ', '3. ', '- ', '> ', '    ', '```js\n', '```\n', '---\n', '| a | b |\n|---|:-:|\n| 1 |\n'];

/** Forms that pages seldom have; the libraries alone know some of them. */
test.each([
  'a&#10; b',
  'a &#10;b',
  'a&#13;b',
  '[a](b.md "t") and ![c](d.png "u")',
  '![](e.png)',
  '- a\n\n  b\n- c',
  '- a\n- b\n\n- c',
  '-\n- a',
  '- [ ] a\n- [x] b',
  '0. a\n1. b',
  '> a\n>\n> b',
  '| a | b | c |\n|:--|--:|---|\n| 1 |\n| 1 | 2 | 3 | 4 |',
  '| a |\n|---|',
  '```\nx\n```\n\n    y\n',
  '```js title="z"\nx\n```',
  'a\n***\nb',
  '<!-- c -->\n\n<b>x</b>',
  'a<br>b  \nc',
  '[a]: b\n\n[a] and [^1]\n\n[^1]: n',
  'mailto:a@b.example and https://c.example',
  '[a](mailto:b@c.example) [d](tel:1) [e](a:b)',
  '![a](data:image/png;base64,x)',
])('%j', (markdown) => {
  isAlike(markdown);
});

test('made-up texts', () => {
  const piece = fc.constantFrom(...PIECES, ...MORE_PIECES, ...BLOCKS);
  const tried = runs(2000);
  let straight = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      if (isAlike(pieces.join(''))) straight += 1;
    }),
    { numRuns: tried },
  );
  expect(straight).toBeGreaterThan(tried / 4);
});
