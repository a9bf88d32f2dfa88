import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/page/front-matter.ts';
import { parsePage } from '../../src/page/parse-page.ts';

test.each([
  [`title: 'It''s Acme'`, 'title', "It's Acme", false],
  [`title: 'A''b''c'`, 'title', "A'b'c", false],
  [`title: "A \\"b\\" c"`, 'title', 'A "b" c', false],
  ['title: Acme # of today', 'title', 'Acme', false],
  ["title: 'Acme", 'title', "'Acme", false],
  ['# title: "Acme"', 'title', '"Acme"', true],
  ['## more  on it : x', 'more  on it', 'x', true],
  ['only words', '', 'only words', false],
])('%s', async (line, key, value, isComment) => {
  const { tree, text } = await parsePage(`---\n${line}\n---\n\n# Acme\n`);
  const [read] = readFrontMatter(tree, text);
  expect([read?.key, read?.value, read?.isComment]).toEqual([key, value, isComment]);
});
