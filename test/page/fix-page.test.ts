import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes, type Fix, type TextEdit } from '../../src/page/apply-fixes.ts';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import { fixPage } from '../../src/page/fix-page.ts';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';

async function fixed(text: string): Promise<string> {
  return (await fixPage(text, 'page.md')).text;
}

const REPAIRS: readonly (readonly [string, string, string])[] = [
  ['doubled blanks', '# A\n\nOpen  it   now.\n', '# A\n\nOpen it now.\n'],
  ['a doubled blank in the title', '---\ntitle: A  b\n---\n\n# A\n', '---\ntitle: A b\n---\n\n# A\n'],
  ['missing cells', '|a|b|c|\n|-|-|-|\n|1|\n|1|2\n|1|2|3\n', '|a|b|c|\n|-|-|-|\n|1|||\n|1|2||\n|1|2|3|\n'],
  ['a gap', '1. a\n2. b\n4. c\n5. d\n', '1. a\n2. b\n3. c\n4. d\n'],
  ['irregular numbers', '1. a\n1. b\n1. c\n3. d\n4. e\n6. f\n', '1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n'],
  ['numbers with brackets', '1) a\n3) b\n', '1) a\n2) b\n'],
  ['slips', 'You may choose to enabled it.Click **Save** .\n', 'You may choose to enable it. Click **Save**.\n'],
  ['a label', 'The **Tenant URL**and the**Token**.\n', 'The **Tenant URL** and the **Token**.\n'],
  ['swapped brackets', 'See (a)[https://a.example].\n', 'See [a](https://a.example).\n'],
  [
    'a padded link',
    'See this [ guide](a.md), or this[ one](b.md).\n',
    'See this [guide](a.md), or this [one](b.md).\n',
  ],
  ['an unused definition', 'Text.\n\n[1]: a.md\n[2]: b.md\n\n[b][2]\n', 'Text.\n\n[2]: b.md\n\n[b][2]\n'],
  ['a heading of a table', '|Attribute|type|\n|-|-|\n|a|b|\n', '|Attribute|Type|\n|-|-|\n|a|b|\n'],
  ['a full stop after an include', '[!INCLUDE [a](a.md)].\n', '[!INCLUDE [a](a.md)]\n'],
  [
    'a sample name',
    '# Configure Acme for automatic user provisioning\n\nUsers in TestApp, `TestApp`, [TestApp](TestApp.md).\n',
    '# Configure Acme for automatic user provisioning\n\nUsers in Acme, `TestApp`, [Acme](TestApp.md).\n',
  ],
];

test.each(REPAIRS)('%s are mended', async (_, before, after) => {
  expect(await fixed(before)).toBe(after);
});

const LEFT: readonly (readonly [string, string])[] = [
  [
    'windows line breaks, tabs and blanks at the end',
    '# A\r\n\r\n*\tOne  \r\n\ttwo.\t\r\n\r\n\r\n> [!NOTE]\r\n> Three. \r\n',
  ],
  ['code', '# A\n\n`a  b`\n\n    c  d\n\n```\n|a|b|\n|-|-|\n|1|\n```\n'],
  ['alerts and checklists', '# A\n\n> [!div class="checklist"]\n> * Create users.\n> * Remove users.\n'],
  ['a file without a line break at its end', '# A\n\nText.'],
  ['a byte order mark', '\uFEFF# A\n\nText.\n'],
  ['a sample name on a page that names no app', '# A\n\nUsers in TestApp.\n'],
  ['steps whose text would become code', '9. a\n9. b\n\n         c\n'],
];

test.each(LEFT)('%s: left as it is', async (_, text) => {
  expect(await fixed(text)).toBe(text);
});

test('a byte order mark stays where something is mended', async () => {
  expect(await fixed('\uFEFF# A\r\n\r\nOpen  it.\r\n')).toBe('\uFEFF# A\r\n\r\nOpen it.\r\n');
});

test('numbers that grow a digit keep what belongs to their steps', async () => {
  const steps = Array.from({ length: 11 }, (_, index) => `${index < 3 ? 1 : index}. step\n\n    ![x](x.png)\n\n`);
  const { text } = await fixPage(`# A\n\n${steps.join('')}`, 'page.md');
  expect(text).toContain('10. step\n\n    ![x](x.png)\n\n11. step');
  const narrow = `# A\n\n${steps.join('').replaceAll('    !', '   !')}`;
  expect(await fixed(narrow)).toBe(narrow);
});

test.each(PAGE_RULES)('mending the bad example of $id leaves no repair undone', async ({ id, bad }) => {
  const { text, fixed: mended } = await fixPage(bad, 'page.md');
  const left = (await checkPublishedPage(text, 'page.md')).map(({ rule }) => rule);
  if (mended.some(({ rule }) => rule === id)) expect(left).not.toContain(id);
  expect(await fixed(text)).toBe(text);
});

test('what was mended is told, and what remains', async () => {
  const { fixed: mended, problems } = await fixPage('# A\n\nOpen  TestApp.\n', 'page.md');
  expect(mended.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(['3:5 page-double-space']);
  expect(problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(['3:6 page-sample-name']);
});

const edit: fc.Arbitrary<TextEdit> = fc.record({
  start: fc.integer({ min: -2, max: 22 }),
  end: fc.integer({ min: -2, max: 22 }),
  text: fc.string({ maxLength: 3 }),
});
const fixes: fc.Arbitrary<Fix[]> = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 });

test('edits are made whole, inside the text, and never over one another', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fixes, (text, given) => {
      const { text: after, applied } = applyFixes(text, given);
      const made = applied.flat().sort((a, b) => a.start - b.start);
      let rebuilt = after;
      // Taken back from left to right, they give the text as it was.
      for (const { start, end, text: put } of made) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(rebuilt.slice(start, start + put.length)).toBe(put);
        rebuilt = rebuilt.slice(0, start) + text.slice(start, end) + rebuilt.slice(start + put.length);
      }
      expect(rebuilt).toBe(text);
    }),
  );
});
