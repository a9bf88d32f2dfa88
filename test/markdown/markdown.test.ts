import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBlockMarkdown } from '../../src/markdown/check-block-markdown.ts';
import { checkInlineMarkdown, checkSpans } from '../../src/markdown/check-inline-markdown.ts';
import { codeSpan } from '../../src/markdown/code-span.ts';
import { headingSlug } from '../../src/markdown/heading.ts';
import { isSafeTarget, linkTarget } from '../../src/markdown/link-target.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { tableCell } from '../../src/markdown/table-cell.ts';
import { yamlScalar } from '../../src/markdown/yaml-scalar.ts';

test.each([
  ['Acme', 'Acme'],
  ['snake_case', 'snake_case'],
  ['_start', '\\_start'],
  ['a*b [c] `d`', 'a\\*b \\[c\\] \\`d\\`'],
  ['1. First', '1\\. First'],
  ['# 1', '\\# 1'],
  ['a\n\n  b\t', 'a b'],
  ['AT&T', 'AT&T'],
  ['&lt;', '\\&lt;'],
  ['{{x}}', '{\\{x}}'],
])('plain text %j', (text, wanted) => {
  expect(plainText(text)).toBe(wanted);
});

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  ['', ''],
])('code %j', (text, wanted) => {
  expect(codeSpan(text)).toBe(wanted);
});

test.each([
  ['a|b', 'a\\|b'],
  ['a\\|b', 'a\\|b'],
  ['a\\\\|b', 'a\\\\\\|b'],
  [' ', ''],
])('cell %j', (text, wanted) => {
  expect(tableCell(text)).toBe(wanted);
});

test.each([
  ['https://a.example/(x) y', 'https://a.example/%28x%29%20y'],
  ['media/a_b/c.png', 'media/a_b/c.png'],
  ['javascript:alert(1)', '#'],
  ['java\nscript:x', '#'],
  ['&#106;avascript:x', '#'],
  ['data:text/html,x', '#'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['#here', '#here'],
])('target %j', (text, wanted) => {
  expect(linkTarget(text)).toBe(wanted);
  expect(isSafeTarget(wanted)).toBe(true);
});

test.each([
  ['Acme', 'Acme'],
  ['11/24/2020', '11/24/2020'],
  ['a: b', "'a: b'"],
  ["it's", "'it''s'"],
  ['yes', "'yes'"],
  ['007', "'007'"],
  ['', "''"],
  ['a\n---\nb', 'a --- b'],
  ['# x', "'# x'"],
])('YAML %j', (text, wanted) => {
  expect(yamlScalar(text)).toBe(wanted);
});

test('slugs are what the page host makes', () => {
  expect(headingSlug('Step 5. Configure “Acme” (EU) for SCIM')).toBe('step-5-configure-acme-eu-for-scim');
});

describe('inline Markdown', () => {
  test.each([
    'Open **Settings** > **API**.',
    'Copy *this* and `<that>`.',
    'See [the guide](https://a.example/b_(c)) or [mail](mailto:a@b.example) or [here](../b.md "title").',
    'A [bracket] and 2 * 3 and a_b_c, and <https://a.example/>.',
    'Less < more, and a & b.',
    '**Users > User Provisioning**',
    'It costs $5, or 50% less!',
  ])('%s is fine', (text) => {
    expect(checkInlineMarkdown(text)).toEqual([]);
  });

  test.each([
    ['<b>x</b>', /HTML/, 0, 3],
    ['Open <script>.', /HTML/, 5, 13],
    ['# Title', /block/, 0, 1],
    ['1. First', /block/, 0, 2],
    ['    code', /block/, 0, 4],
    ['See ![x](y.png).', /picture/, 4, 6],
    ['a `b', /Code is opened/, 2, 3],
    ['a **b', /never closed/, 2, 4],
    ['Open Acme**, then go on', /no partner/, 9, 11],
    ['a ** b', /no partner/, 2, 4],
    ['[x](javascript:y)', /neither http/, 0, 17],
    ['[x](<javascript:y>)', /neither http/, 0, 19],
    ['[x]()', /nowhere/, 0, 5],
    ['[x](a b)', /no readable address/, 0, 4],
    ['[**x](a)', /never closed/, 1, 3],
    ['[a [b](c)](d)', /link stands in the text/, 3, 7],
    ['[a [b](javascript:y)](d)', /link stands in the text/, 3, 7],
    ['a\nb', /line break/, 1, 2],
  ])('%j is told', (text, message, start, end) => {
    const found = checkInlineMarkdown(text);
    expect(found[0]?.message).toMatch(message);
    expect([found[0]?.start, found[0]?.end]).toEqual([start, end]);
  });
});

test('links in links are read to the end, however deep', () => {
  expect(checkInlineMarkdown(`${'['.repeat(20_000)}${'](x)'.repeat(20_000)}`)).toHaveLength(1);
});

test('what is harmless at one look is so mark by mark', () => {
  const letter = fc.oneof(
    fc.constantFrom(...'ab1é .,;:\'"()/?!%@$^}=+{-', '’'),
    fc.constantFrom(...'*_`[]<>\\|~#&\n\r\t'),
  );
  const text = fc.array(letter, { maxLength: 8 }).map((letters) => `a${letters.join('')}`);
  fc.assert(
    fc.property(text, (each) => {
      expect(checkInlineMarkdown(each)).toEqual(checkSpans(each));
    }),
    { numRuns: 3000 },
  );
});

describe('block Markdown', () => {
  test.each([
    'A paragraph\nof two lines with **bold\ntext**.',
    '* one\n* two\n    1. three',
    '|a|b|\n|---|---|\n|1|`x`|',
    '```sql\n# not a heading <b>\n```',
    '> [!NOTE]\n> Mind this.',
    // Only a fence of its kind, as long and without words, closes the code.
    ...['``` js', '``', '~~~'].map((line) => `\`\`\`\nopen\n${line}\n<b>\n\`\`\``),
    '```\nclosed\n````  \nA paragraph.',
  ])('%j is fine', (text) => {
    expect(checkBlockMarkdown(text)).toEqual([]);
  });

  test.each([
    ['# Title', /heading/],
    ['Title\n===', /heading/],
    ['* # Title', /heading/],
    ['a\n\n<div>', /HTML/],
    ['```\nopen', /never closed/],
    ['```\nclosed\n```\n\n<div>', /HTML/],
    ['[a]: b', /reference/],
    ['[!INCLUDE [a](b)]', /includes/],
    ['a\n\n* see [x](javascript:y)', /neither http/],
    [':::image:::', /extension/],
  ])('%j is told', (text, message) => {
    const [found] = checkBlockMarkdown(text);
    expect(found?.message).toMatch(message);
    expect(found?.hint).not.toBe('');
  });
});
