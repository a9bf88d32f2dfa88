import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePages } from '../../src/preview/difference/compare-pages.ts';
import { printHtml } from '../../src/preview/print-html.ts';
import { renderPage } from '../../src/preview/render-page.ts';
import { runs } from '../run/depth.ts';
import { dangers } from './check-html.ts';

function compare(before: string, after: string) {
  const compared = comparePages(renderPage(before), renderPage(after));
  return { ...compared, html: printHtml(compared.body) };
}

/** What is left to read when every removed, or every inserted, passage is taken away. */
function textWithout(html: string, mark: 'ins' | 'del'): string {
  let text = html;
  const innermost = new RegExp(`<${mark}(?: [^>]*)?>(?:(?!<${mark}[ >])[^])*?</${mark}>`, 'g');
  for (let last = ''; last !== text; ) {
    last = text;
    text = text.replace(innermost, '');
  }
  // A column, row or item that came or went as a whole.
  return text.replace(/<[^>]+>/g, '').replace(/\s+/g, '');
}

describe('the rendered difference', () => {
  it('of equal pages marks nothing', () => {
    const page = '# A\n\nText with **bold**.\n\n1. One\n2. Two\n';
    const { html, sections, frontMatter } = compare(page, page);
    expect(html).not.toMatch(/<(?:ins|del)[ >]/);
    expect(sections).toEqual([]);
    expect(frontMatter).toBeNull();
  });

  it('marks words inside a paragraph', () => {
    const { html } = compare('Users are matched by user name here.\n', 'Users are matched by e-mail here.\n');
    expect(html).toContain('matched by <del>user name</del><ins>e-mail</ins> here.');
  });

  it('keeps what is around a word: links, bold, code', () => {
    const { html } = compare('Select **Save now** in `x`.\n', 'Select **Save** in `y`.\n');
    expect(html).toContain('<strong>Save</strong><del><strong> now</strong></del>');
    expect(html).toContain('<del><code>x</code></del><ins><code>y</code></ins>');
  });

  it('shows a link that leads elsewhere, though its words stay', () => {
    const { html } = compare('See [this](https://a.example/).\n', 'See [this](https://b.example/).\n');
    expect(html).toMatch(
      /<del><a href="https:\/\/a.example\/"[^>]*>this<\/a><\/del><ins><a href="https:\/\/b.example\/"/,
    );
  });

  it('marks a paragraph that came, and one that went', () => {
    const { html } = compare(
      'One stays.\n\nEntirely removed sentence.\n',
      'Quite different words arrived.\n\nOne stays.\n',
    );
    expect(html).toContain('<ins class="passage"><p>Quite different words arrived.</p></ins>');
    expect(html).toContain('<del class="passage"><p>Entirely removed sentence.</p></del>');
    expect(html).toContain('<div class="unchanged"><p>One stays.</p></div>');
  });

  it('a list is compared item by item, and keeps its numbers', () => {
    const { html } = compare('1. Open the page.\n2. Copy the token.\n3. Save.\n', '1. Open the page.\n2. Save.\n');
    expect(html).toMatch(/<li[^>]*value="1"[^>]*>Open the page/);
    expect(html).toContain('<del>Copy the token.</del>');
    expect(html).toMatch(/<li[^>]*value="2"[^>]*>Save/);
  });

  it('a table is compared by its columns and rows', () => {
    const { html } = compare(
      '| Attribute | Type |\n| --- | --- |\n| `userName` | String |\n| `title` | String |\n',
      '| Attribute | Type | Required |\n| --- | --- | --- |\n| `userName` | String | Yes |\n| `nickName` | Binary | No |\n',
    );
    expect(html).toContain('<th class="row-ins"><ins>Required</ins></th>');
    expect(html).toContain('<td class="row-ins"><ins>Yes</ins></td>');
    expect(html).toMatch(/<tr class="row-del"><td class="row-del"><del><code>title<\/code><\/del>/);
    expect(html).toMatch(/<tr class="row-ins"><td class="row-ins"><ins><code>nickName<\/code><\/ins>/);
    expect(html).toContain('<td><code>userName</code></td><td>String</td>');
  });

  it('counts changed passages by section', () => {
    const { sections } = compare(
      '# A\n\nOld words here.\n\n## B\n\nSame.\n',
      '# A\n\nNew words here.\n\n## B\n\nSame.\n\nMore of it.\n',
    );
    expect(sections.map(({ heading, passages }) => [heading?.text, passages])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('a removed heading gives its anchor away', () => {
    const { html } = compare('## Set up\n\nText.\n\n## Other\n', 'Text.\n\n## Other\n');
    expect(html).toContain('<del class="passage"><h2>Set up</h2></del>');
  });

  it('compares the front matter', () => {
    const { frontMatter } = compare('---\ndate: 1\n---\n\n# A\n', '---\ndate: 2\n---\n\n# A\n');
    expect(printHtml(frontMatter ?? [])).toContain('<del><code>1</code></del><ins><code>2</code></ins>');
  });

  it('without what came it reads as before, without what went as now', () => {
    const block = fc.constantFrom(
      '# One\n',
      '## Two\n',
      'Some words about a thing.\n',
      'Some other words about a thing, and **more**.\n',
      '1. First.\n\n2. Second `code`.\n',
      '* Alpha\n* Beta\n* Gamma\n',
      '* Alpha\n* Delta\n',
      '> [!NOTE]\n> Mind the gap.\n',
      '> [!TIP]\n> Mind the step.\n',
      '```\nlet x = 1;\n```\n',
      '| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n',
      '| A | C |\n| - | - |\n| 1 | 5 |\n',
      '![A picture](a.png)\n',
    );
    const page = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n'));
    fc.assert(
      fc.property(page, page, (before, after) => {
        const { html } = compare(before, after);
        expect(dangers(html)).toEqual([]);
        const plain = (markdown: string) =>
          textWithout(printHtml(renderPage(markdown).body), 'ins').replaceAll('#', '');
        expect(textWithout(html, 'del').replaceAll('#', '')).toBe(plain(after));
        expect(textWithout(html, 'ins').replaceAll('#', '')).toBe(plain(before));
      }),
      { numRuns: runs(200) },
    );
  });
});
