/** Elements are printed as rehype-stringify prints them. */
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { printDocument, printHtml } from '../../src/preview/print-html.ts';

const library = unified().use(rehypeStringify).freeze();

const text = fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", '`', '\n', '\0', '…', '\uD800') });
const TAGS = ['p', 'br', 'a', 'img', 'td', 'script', 'style', 'svg', 'template', 'title', 'x-y'] as const;
const NAMES = ['className', 'href', 'id', 'hidden', 'download', 'tabIndex', 'colSpan', 'ariaHidden', 'dataLive'];
const MORE_NAMES = ['data-x', 'srcSet', 'accept', 'viewBox', 'htmlFor', 'defer', 'value', 'style', 'unheardOf'];
const word = fc.constantFrom('', 'a', 'b c', '"', ',');
const value = fc.oneof(text, fc.boolean(), fc.constantFrom(null, undefined, 0, 7, Number.NaN), fc.array(word));
const properties = fc.dictionary(fc.constantFrom(...NAMES, ...MORE_NAMES), value, {
  maxKeys: 3,
  noNullPrototype: true,
});

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant('text' as const), value: text }),
    fc.record({ type: fc.constant('comment' as const), value: text }),
    fc
      .record({ tagName: fc.constantFrom(...TAGS), properties, children: fc.array(tie('node'), { maxLength: 3 }) })
      .map(({ tagName, ...others }): Element => {
        const template = { content: { type: 'root' as const, children: [] } };
        return { type: 'element', tagName, ...others, ...(tagName === 'template' && template) };
      }),
  ),
}));

test('made-up elements', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 3 }), (children) => {
      expect(printHtml(children)).toBe(library.stringify({ type: 'root', children }));
    }),
    { numRuns: 500 },
  );
});

test('a document has its type in front', () => {
  expect(printDocument({ type: 'element', tagName: 'html', properties: { lang: 'en' }, children: [] })).toBe(
    '<!doctype html><html lang="en"></html>\n',
  );
});
