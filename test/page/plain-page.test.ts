/** The plain reader against the full parser: a page that it reads, as a whole or in part, has the same tree, place by place. */
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFully } from '../../src/page/full-parser.ts';
import { readInParts } from '../../src/page/plain/page-in-parts.ts';
import { readPlainPage } from '../../src/page/plain/plain-page.ts';
import { anyText } from '../any-text.ts';
import { ALL_FOLDERS, chosenPages, NO_CORPUS } from '../import/corpus.ts';
import { runs } from '../run/depth.ts';
import { onlyWhere } from '../run/only-where.ts';
import { connector } from '../tutorial/connector-builder.ts';
import { renderAll, templateKit } from '../tutorial/template-kit.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const CORPUS = chosenPages(ALL_FOLDERS);

/** Whether the plain reader reads a text as a whole; what it does not read so is read in parts. */
function isReadAlike(text: string): boolean {
  const tree = readPlainPage(text);
  const full = parseFully(text);
  // Trees are large, and nearly all have the members of their nodes in one order.
  const expected = JSON.stringify(full);
  // What cannot be cut is read as a whole by that parser, whose tree of it is there.
  const read = tree ?? readInParts(text, (part) => (part === text ? full : parseFully(part)));
  if (JSON.stringify(read) !== expected) expect(asData(read), text).toEqual(JSON.parse(expected));
  return tree !== null;
}

function asData(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree));
}

test('the pages of the cases and of this repository are read, as the full parser reads them', () => {
  for (const folder of ['generated', 'test/cases']) {
    const files = fs.readdirSync(path.join(ROOT, folder)).map((name) => path.join(ROOT, folder, name, 'tutorial.md'));
    const pages = files.filter((file) => fs.existsSync(file));
    expect(pages.length).toBeGreaterThan(3);
    for (const file of pages) expect(isReadAlike(fs.readFileSync(file, 'utf8')), file).toBe(true);
  }
});

test('a page of every edition, vocabulary and portal is read, as the full parser reads it', () => {
  for (const { pair, text } of renderAll(templateKit(), connector())) expect(isReadAlike(text), pair).toBe(true);
});

describe('published pages', () => {
  onlyWhere(CORPUS.length > 0, NO_CORPUS);

  test('are read for a good part, as the full parser reads them', () => {
    const read = CORPUS.filter(({ text }) => isReadAlike(text));
    // Those that are chosen for all that they have are the odd ones.
    expect(read.length).toBeGreaterThan(CORPUS.length / 3);
  });
});

/** What begins and ends blocks, pairs, and is looked at twice by a parser. */
const PIECES: readonly string[] = [
  ...['a', 'b c', 'é', '“', '—', '😀', '1', '.', ':', '"', "'", '!', '~', '+', '= ', 'http://x.y', 'a@b.c'],
  ...['*', '**', '_', '`', '``', '**b**', '_a_', '`c`', '\\', '\\*', '\\|', '&check;', '&amp;', '&x;', '#'],
  ...['[', ']', '(b)', '(b.md)', '](b.md)', '![', ']:', '[d](e)', '![f](g)', '](h "i")', '[j](k?l=1&m=2)', '[!NOTE]'],
  ...[
    '<',
    '<a name="x">',
    '</a>',
    "<a name='x'></a>",
    "<a name='x y'></a>",
    '<br>',
    '<!-- a -->',
    '<!--',
    '-->',
    'a\t\n',
  ],
  ...['\n', '\n\n', '\n\n\n', ' ', '  ', '    ', ' \n', '  \n', '\t', '\n\t', '\n    ', '\n\n    ', 'x\n    y'],
  ...['* ', '- ', '1. ', '2. ', '10) ', '> ', '>\n', '# ', '## ', '```\n', '``` js\n', '---', '===', '\n==='],
  ...['|', '| a | b |\n', '| --- | --- |\n', '| a |\n', '|a|b|\n|-|-|\n', '|:-|-|\n'],
];

test('whatever is written: read alike, or refused', () => {
  const text = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, anyText({ maxLength: 4 })), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      text.map((pieces) => pieces.join('')),
      (written) => void isReadAlike(written),
    ),
    { numRuns: runs(1500) },
  );
});

const [LONG = ''] = renderAll(templateKit(), connector()).map(({ text }) => text);
const LINES = LONG.split('\n');

test('marks of emphasis, with anything on each of their sides: read alike, or refused', () => {
  // A letter, a blank, marks of punctuation and of currency: what CommonMark 0.31 tells apart in section 6.2.
  const sides = ['', 'a', ' ', '.', '€'];
  const pairs = sides.flatMap((before) => sides.map((behind) => [before, behind] as const));
  for (const mark of ['_', '**'])
    for (const [before, behind] of pairs)
      isReadAlike(pairs.map(([inside, after]) => `x${before}${mark}${behind}b${inside}${mark}${after}x\n`).join('\n'));
});

test('a page with a slip anywhere: read alike, or refused', () => {
  const cut = fc.record({
    from: fc.nat(LINES.length - 1),
    count: fc.integer({ min: 2, max: 14 }),
    line: fc.nat(14),
    at: fc.nat(80),
    piece: fc.constantFrom('', ...PIECES),
    taken: fc.nat(3),
  });
  fc.assert(
    fc.property(cut, ({ from, count, line, at, piece, taken }) => {
      const lines = LINES.slice(from, from + count);
      const broken = lines.map((each, index) =>
        index === line % lines.length ? each.slice(0, at) + piece + each.slice(at + taken) : each,
      );
      isReadAlike(broken.join('\n'));
    }),
    { numRuns: runs(300) },
  );
});

/** What an item of a list may hold, plain and not; the further lines of each stand where the item's words do. */
const IN_ITEMS: readonly string[] = [
  ...[
    'a b',
    '> [!NOTE]\n> a',
    '> a\nlazy',
    '***a***',
    'a  \nb',
    '<div>\na\n</div>',
    '<br>',
    '<!-- a',
    '<!-- a -->',
    ' <!--a-->',
    '<!-- a --> b  ',
    '<!-- a -->\nb',
    '<!---->',
    '<!-->',
    'a\t',
    '# a\t',
    '**a** \t ',
    "<a name='x y'></a>",
    '<pre>\na',
  ],
  ...[
    '```\na\n\nb\n```',
    '```\na',
    '    a',
    '|a|b|\n|-|-|\n|c|',
    'a | b\n- | -\nc | d',
    '* a\n* ***b***',
    '1. a\n\n   ***b***',
  ],
  ...[
    '---',
    '***',
    '# a',
    'a\n===',
    '\ta',
    '&copy;',
    '[a]',
    '![b](c.png)',
    '-\ta',
    '* * *',
    '`a\nb`',
    '---\na: b\n---',
    '',
  ],
];

test('a list with an item that is not plain: read alike', () => {
  const blocks = fc.array(fc.constantFrom(...IN_ITEMS), { minLength: 1, maxLength: 4 });
  const item = fc.record({
    blocks,
    indent: fc.constantFrom(3, 3, 3, 4, 2, 0),
    gap: fc.constantFrom('\n\n', '\n\n', '\n'),
  });
  const list = fc.array(item, { minLength: 1, maxLength: 3 }).map((items) =>
    items.map(({ blocks: own, indent, gap }) => {
      const inside = own.join(gap).replaceAll('\n', `\n${' '.repeat(indent)}`);
      return `1. ${inside}`.replace(/ +$/gm, '');
    }),
  );
  fc.assert(
    fc.property(list, fc.constantFrom('\n', '\n\n'), fc.constantFrom('', 'b\n\n'), (items, between, before) => {
      isReadAlike(`${before}${items.join(between)}\n\nEnd.\n`);
    }),
    { numRuns: runs(1500) },
  );
});

test('of a step with many alerts, the full parser reads the one line that is not plain', () => {
  const read: string[] = [];
  const alerts = '\n\n    > [!NOTE]\n    > a'.repeat(20);
  readInParts(`1. a${alerts}\n\n    b ***c***${alerts}\n\n2. c\n`, (text) => {
    read.push(text);
    return parseFully(text);
  });
  expect(read.map((each) => each.trimEnd())).toEqual(['b ***c***']);
});

/** What means something that is defined elsewhere, what looks so, and what defines it or seems to. */
const MEANT: readonly string[] = [
  ...[
    '![b][a]',
    '[b][a]',
    '[b][A]',
    '[b][c]',
    '[a]',
    '[ a ]',
    '[a][]',
    '[b] [a]',
    '[![b][a]][a]',
    '[x [b][a] y][a]',
    '[a](b.md)',
  ],
  ...[
    '[b][a](c)',
    '![x ![b][a] y](c.png)',
    '[**b**][a]',
    '> [a\n> ]',
    '> ![b][a]',
    '1. ![b][a]',
    '1. b\n\n   ![c][a]',
    '* ***b***\n* [c][a]',
  ],
  ...['|[a]|![b][a]|\n|-|-|\n|c|d|', '# [b][a]', 'b ***c***', '<br>', '`[b][a]`', '\\[b][a]', '[b][a\\]', '[b\\][a]'],
];
const DEFINING: readonly string[] = [
  ...[
    '[a]: b.md',
    '[A]: b.md',
    '[a]:b.md',
    '[a]: b.md  ',
    '[a]:  b.md',
    '[a]: <b.md>',
    '[a]: b.md "c"',
    '[a]: b.md\n"c"',
  ],
  ...[
    '[a]: b.md\n[c]: d.md',
    '[a]: b.md\n[a]: d.md',
    '[a]: b.md\nc',
    '[a]: b.md\n# c',
    '[a]: b.md\n* c',
    '[a]: b.md\n    c',
  ],
  ...[
    'b\n[a]: c.md',
    '# b\n[a]: c.md',
    '> [a]: b.md',
    '* [a]: b.md',
    '* b\n[a]: c.md',
    '* b\n\n[a]: c.md',
    '```\n[a]: b.md\n```',
  ],
  ...[
    ' [a]: b.md',
    '[a]: b.md\\',
    '[a]: b&amp;c',
    '[a b]: c.md',
    '[a\\b]: c.md',
    '[^a]: b.md',
    '[a]: b.md\n\n[c]: d.md',
    '<!--\n[a]: b.md\n-->',
  ],
];

test('what is defined on a page, in whatever way: read alike', () => {
  const blocks = fc.array(fc.constantFrom(...MEANT, ...IN_ITEMS), { maxLength: 4 });
  const defining = fc.array(fc.constantFrom(...DEFINING), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(blocks, defining, blocks, fc.constantFrom('\n', '\n\n'), (before, defined, behind, gap) => {
      isReadAlike(`${[...before, ...defined, ...behind].join(gap)}\n`);
    }),
    { numRuns: runs(3000) },
  );
});

test('a page with addresses at its foot, below a comment, is plain', () => {
  expect(
    isReadAlike(
      '1. b\n\n    ![c][1]\n\n2. See [d][e].\n\n<a name="f g"></a>\n\nh\t\n\n<!--i-->\n[1]: b.png\n[e]: c.md\n',
    ),
  ).toBe(true);
});

const GOING_ON_BELOW: readonly string[] = [
  '* a\nb\n',
  '* a\n  b\nc\n  d\n\n  e\n* f\n',
  '1. a\n\n   * b\n ![c](d.png)\n   * e\nf **g**\n\n2. h\n',
];

test.each(GOING_ON_BELOW)('what goes on below an item is plain: %j', (text) => {
  expect(isReadAlike(text)).toBe(true);
});

/** Each would be another tree if it were taken for plain. */
const REFUSED: readonly string[] = [
  '[a]: b.md\n\n[a]\n',
  '[a]: b.md "c"\n\n[a]\n',
  '[a]: b.md\nc\n',
  'b\n[a]: c.md\n\n[d][a]\n',
  'a\n===\n',
  'a\n---\n',
  '    code\n',
  '<div>\n\na\n\n</div>\n',
  '> a\nlazy\n',
  '* # a\nlazy\n',
  '* > a\nlazy\n',
  '* ```\n  a\nb\n  ```\n',
  'a  \nb\n',
  'a\\\nb\n',
  '***a***\n',
  '**a*b**c*\n',
  'a | b\n- | -\n',
  'a\r\nb\n',
  '\uFEFF# a\n',
  '1.\ta\n',
  '+\t\n',
  '&copy;\n',
  '<https://a.example>\n',
  '* * *\n',
  '```\nopen\n',
  '``` \t\nb\n```\n',
  `${'> '.repeat(40)}a\n`,
  `${'['.repeat(40)}a\n`,
];

test.each(REFUSED)('%j is left to the full parser', (text) => {
  expect(readPlainPage(text)).toBeNull();
});

/** What stands behind a line without words is no part of its own where something before goes on. */
const GOING_ON: readonly string[] = [
  '\ta\n\n```\nb\n\nc\n',
  '```\nb\n\nc\n```\n\n* * *\n',
  '<!-- a\n\nb -->\n\nc\n',
  '<pre>\n\na\n',
  '* * *\n\n[a]\n\n[a]: b.md\n',
  '1.\ta\n\n2. b\n\nc\n',
  '---\na: b\n\nc: d\n---\n---\n\n---\n',
  '---\n\n> a\n',
];

test.each(GOING_ON)('%j is the same in parts', (text) => {
  expect(asData(readInParts(text, parseFully))).toEqual(asData(parseFully(text)));
});

test('of a page with one tab, the full parser reads a few lines', () => {
  const read: string[] = [];
  readInParts(`a\n\n\tb\n\n${LONG.replace(/^---.*?\n---\n/s, '')}`, (text) => {
    read.push(text);
    return parseFully(text);
  });
  expect(read.map((each) => each.trimEnd())).toEqual(['a\n\n\tb']);
});
