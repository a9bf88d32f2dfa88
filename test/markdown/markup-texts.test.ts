/** What is told of Markdown near the limits of what manifests take, with the place that it means between marks. */
import { expect, test } from 'vitest';
import { checkBlockMarkdown } from '../../src/markdown/check-block-markdown.ts';
import { checkInlineMarkdown } from '../../src/markdown/check-inline-markdown.ts';
import type { MarkupFinding } from '../../src/markdown/markup-finding.ts';

const INLINE = [
  'a *b* c_d_e _f_ __g__ *h',
  '_a b_c and d_ e',
  'a** b ** c**d**e',
  '*(a)*b and a*(b)* and (*c*)',
  '**a *b** c*',
  '`a``b` and ``a`b`` and ``c`',
  '\\*a* and \\`b`',
  'a ![b](c.png) and ! [d]',
  '<b>x</b> and <!-- y --> and <https://a.example> and <a b',
  '[a](b "t") [a](b \'t\') [a]( b ) [a](<b c>) [a]() [a](b c)',
  '[a [b](c) d](e) and [f](g)',
  '[a](javascript:b) [a](ftp://b) [a](//b) [a](mailto:b@c)',
  '[**a](b)** and [`a](b)`',
  '[a] (b) and [c] and (d)',
  'a\nb',
  'a\tb',
  '1) a',
  '- a',
  '> a',
  '```a',
  '***a*** b',
  '___',
  'a\\',
  '|a|',
];

const BLOCKS = [
  'a | b\nc | d | e\nf',
  'a\n|b|c|\n|-|-|\n|d|',
  '![a](b.png)',
  '![](b.png)',
  '![a](../b.png)\n![c](https://a.example/d.png)\n![e](javascript:f)',
  '* a\n\n  ![b](c.png)\n* ![](d.png)',
  '* a ![b](c.png)',
  '> [!NOTE]\n> ![a](b.png)\n> c',
  'a\n===',
  'a\n\n---\n\nb',
  '1. a\n   ## b',
  '> # a',
  '~~~\n# a\n```\n~~~',
  '* ```\n  a\n  ```',
  '```js\na',
  '| a | b |\n|---|:-:|\n| c |\n| d | e \\| f |\n| g | h | i |',
  'a | b\n--- | ---\nc | d',
  'a | b |\n\n---|---',
  '[a]: b\n\n::: c\n\n[!INCLUDE [d](e)]\n\n> [!HINT]\n> f\n\n[!div class="g"]',
  '**a\n\nb**',
  '* **a\n* b**',
  '1. a <b>\n2. [c](d e)',
  'a  \nb **c\nd',
  '* a\n\tb\n\r\n* c',
];

function told(text: string, { start, end, message, hint }: MarkupFinding): string {
  const marked = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
  return `  ${JSON.stringify(marked).slice(1, -1)}\n    ${message} ${hint}`;
}

test.each([
  ['in a sentence', INLINE, checkInlineMarkdown, 'markup-in-sentences.txt'],
  ['in a block', BLOCKS, checkBlockMarkdown, 'markup-in-blocks.txt'],
] as const)('%s', async (_, texts, check, file) => {
  const lines = texts.flatMap((text) => [
    JSON.stringify(text).slice(1, -1),
    ...check(text).map((finding) => told(text, finding)),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${file}`);
});
