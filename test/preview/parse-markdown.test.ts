import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parseInParts, parseMarkdown } from '../../src/preview/markdown/parse-markdown.ts';
import { runs } from '../run/depth.ts';

const whole = remark().use(remarkGfm).use(remarkFrontmatter).freeze();

/** A tree with the lines of its nodes, and nothing that only an editor would need. */
function plain(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'position' ? [value.start.line, value.end.line] : value)),
  );
}

const generated = path.join(import.meta.dirname, '../../generated');
const pages = fs.readdirSync(generated).flatMap((id) => {
  const file = path.join(generated, id, 'tutorial.md');
  return fs.existsSync(file) ? [[id, fs.readFileSync(file, 'utf8')] as const] : [];
});

describe('parsing in parts', () => {
  it.each(pages)('of %s gives what parsing as a whole gives', (_id, text) => {
    expect(plain(parseMarkdown(text))).toEqual(plain(whole.parse(text)));
  });

  it('is used for an ordinary page', () => {
    expect(parseInParts('# A\n\n1. One:\n\n    | A | B |\n    | - | - |\n    | 1 | `x` |\n\n2. Two\n')).not.toBeNull();
  });

  it.each([
    '~~gone~~',
    'see www.example.com',
    'see https://a.example',
    'a@b.example',
    '* [x] done',
    'a[^1]\n\n[^1]: b',
    'a | b\n- | -\n1 | 2',
    '```\n| a |\n| - |\n```',
    '> | a |\n> | - |',
    '<div>\n\n| a |\n| - |\n',
  ])('leaves %j to the whole', (text) => {
    expect(plain(parseMarkdown(text))).toEqual(plain(whole.parse(text)));
  });

  it('gives the same tree for whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '| a | b |\n| - | - |\n',
        '| 1 | 2 |\n',
        '\n',
        '\n\n',
        '    ',
        '* ',
        '1. ',
        'text ',
        '**',
        '`',
        '---\n',
        '|',
        '# H\n',
        '> ',
        '[x](https://a.example)',
        '\\',
        '<b>',
        '&amp;',
        ':',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(plain(parseMarkdown(text))).toEqual(plain(whole.parse(text)));
      }),
      { numRuns: runs(400) },
    );
  });
});
