import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printHtml } from '../../src/preview/print-html.ts';
import { renderPage } from '../../src/preview/render-page.ts';
import { anyText } from '../any-text.ts';
import { dangers, readTags } from './check-html.ts';

function html(markdown: string): string {
  return printHtml(renderPage(markdown).body);
}

describe('what the documentation site understands', () => {
  it.each(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'])('%s is an alert', (kind) => {
    const shown = html(`> [!${kind}]\n> Keep **this** in mind.\n`);
    expect(shown).toContain(`class="alert alert-${kind.toLowerCase()}" role="note"`);
    expect(shown).toContain('<p>Keep <strong>this</strong> in mind.</p>');
    expect(shown).not.toContain('[!');
  });

  it('a checklist is a list without its mark', () => {
    const shown = html('> [!div class="checklist"]\n> * One\n> * Two\n');
    expect(shown).toMatch(/^<div class="checklist">\s*<ul>/);
    expect(shown).not.toContain('[!div');
  });

  it('any other quotation stays one', () => {
    expect(html('> [!NOTES] no\n')).toContain('<blockquote>');
    expect(html('> plain\n')).toContain('<blockquote>');
    expect(html('> \n')).toContain('<blockquote>');
  });

  it('a picture that is not here leaves a frame with what it shows and where it is', () => {
    const shown = html('![The **SCIM** page](media/app/scim.png)');
    expect(shown).toContain('The SCIM page');
    expect(shown).toContain('media/app/scim.png');
    expect(shown).not.toContain('<img');
  });

  it('a picture that is here is shown', () => {
    const { body } = renderPage('![A page](media/a.png)', { pictureAddress: (path) => `/pictures/${path}` });
    expect(printHtml(body)).toContain('<img src="/pictures/media/a.png" alt="A page"');
  });

  it('the front matter is kept apart', () => {
    const page = renderPage('---\ntitle: A\n---\n\n# Heading\n');
    expect(page.frontMatter).toBe('title: A');
    expect(page.title).toBe('Heading');
    expect(printHtml(page.body)).not.toContain('title: A');
  });

  it('an attribute table can be sorted, and scrolls by itself', () => {
    const shown = html('| Attribute | Type |\n| --- | --- |\n| `userName` | String |\n');
    expect(shown).toContain('<div class="table" role="region" tabindex="0" aria-label="Table: Attribute, Type">');
    expect(shown).toContain('data-sortable');
  });

  it('a heading takes its words neither from the name of a picture nor from HTML', () => {
    const { headings } = renderPage("## ![Logo](media/logo.png) Set up\n\n## <a name='old'></a>Go `on`\n");
    expect(headings.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['Set up', 'set-up'],
      ['Go on', 'go-on'],
    ]);
  });

  it('a note at the foot of the page is reached, and leads back to each place', () => {
    const shown = html('Once[^a], twice[^a].\n\n[^a]: Why.\n');
    const ids = readTags(shown).flatMap(({ attributes }) => attributes.get('id') ?? []);
    const ways = readTags(shown).flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(ways.filter((way) => way.startsWith('#user-content'))).toHaveLength(4);
    expect(ways.filter((way) => !ids.includes(way.slice(1)))).toEqual([]);
  });

  it('headings have anchors of their own, also when they repeat', () => {
    const { headings } = renderPage('# Set up\n\n## Set up\n\n## Set-up-1\n\n## Über `x`!\n\n## ***\n\n## !!!\n');
    const anchors = headings.map(({ anchor }) => anchor);
    expect(anchors.slice(0, 2)).toEqual(['set-up', 'set-up-1']);
    expect(anchors).toContain('über-x');
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('what is left out of an anchor leaves no dash at its end', () => {
    const { headings } = renderPage('# What is next ?\n\n## (…) and then\n');
    expect(headings.map(({ anchor }) => anchor)).toEqual(['what-is-next', 'and-then']);
  });

  it('no anchor can be one of the frame', () => {
    expect(renderPage('# _main\n').headings[0]?.anchor).toBe('main');
  });

  it('links on the web lead there, links on the site say where they would', () => {
    const shown = html('[a](https://a.example/) [b](../b/c.md) [c](#here) <mailto:x@y.example>');
    expect(shown).toContain('<a href="https://a.example/" rel="noopener noreferrer">a</a>');
    expect(shown).toContain('aria-disabled="true" title="Leads to ../b/c.md on the documentation site"');
    expect(shown).toContain('<a href="#here">c</a>');
    expect(shown).toContain('href="mailto:x@y.example"');
  });
});

describe('hostile text', () => {
  const CASES: readonly string[] = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="x()">bold</b> b',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#x73;cript:alert(1))',
    '[x](&#1;javascript:alert(1))',
    '[x](vbscript:x) [y](data:text/html,<script>1</script>)',
    '![x](javascript:alert(1))',
    '![x" onerror="alert(1)](y.png)',
    '![x](data:image/svg+xml,<svg onload=alert(1)>)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
    '> [!NOTE]\n> <iframe src="//evil.example"></iframe>',
    '> [!div class="checklist" onclick="x"]\n> a',
    '# <svg onload=alert(1)>',
    '| Attribute |\n| --- |\n| <script>1</script> |\n',
    '```"><script>\nx\n```',
    '---\ntitle: </script><script>alert(1)</script>\n---\n',
    '<!-- --><script>1</script>',
    '<style>*{display:none}</style>',
    '[^1]\n\n[^1]: <base href="//evil.example">',
    '- [ ] <input onfocus=alert(1) autofocus>',
  ];

  it.each(CASES)('%s does nothing', (markdown) => {
    expect(dangers(html(markdown))).toEqual([]);
  });

  it('stays in sight: HTML is shown as its source', () => {
    expect(html('Before <b>bold</b> after')).toContain('<code class="language-html">&#x3C;b></code>bold');
  });

  it('whatever is written, the structure holds and nothing runs', () => {
    const piece = fc.oneof(
      fc.constantFrom(...CASES),
      fc.constantFrom(
        '> ',
        '\n',
        '\n\n',
        '* ',
        '1. ',
        '    ',
        '| a |\n| - |\n| ',
        '`',
        '**',
        '[',
        '](',
        ')',
        '<',
        '>',
        '"',
        "'",
        '&',
        '```\n',
        '#',
        '[!NOTE]\n',
        '~~',
        '\\',
      ),
      anyText({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const shown = html(pieces.join(''));
        expect(dangers(shown)).toEqual([]);
        readTags(shown);
      }),
      { numRuns: 300 },
    );
  });
});
