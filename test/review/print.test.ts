import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { documentHead } from '../../src/problem/json-documents.ts';
import type { Problem } from '../../src/problem/problem.ts';
import type { Change } from '../../src/review/change.ts';
import { compareChanges } from '../../src/review/compare-connectors.ts';
import { attributesWithout, EXAMPLE_ATTRIBUTES } from '../../src/review/example-manifest.ts';
import { escapeMarkdown } from '../../src/review/print/escape-markdown.ts';
import { reviewPrinters } from '../../src/review/print/printers.ts';
import type { ReviewReport } from '../../src/review/print/review-report.ts';
import { changesBetween, exampleWith } from './example-sides.ts';

const byMail = {
  homepage: null,
  users: {
    attributes: EXAMPLE_ATTRIBUTES.map(({ matching: _, ...rest }) =>
      rest.source === 'mail' ? { ...rest, matching: 1 } : rest,
    ),
  },
};

const NASTY =
  'x"><script>alert(1)</script> ![i](http://evil.example/p.png) | `code` @ana #1 www.evil.example\n# h\n::error::x%0A\u001B[31m\u202E$(id) </details>';

function reportOf(before: unknown, after: unknown, facets: Partial<ReviewReport> = {}): ReviewReport {
  const changes = changesBetween(exampleWith(before), exampleWith(after));
  const none = { problems: [], unread: 0, sources: new Map(), approved: new Map(), links: '' };
  return { base: 'main', changes, names: new Map([['acme', 'Acme']]), color: false, ...none, ...facets };
}

function many(count: number): object {
  return { prerequisites: Array.from({ length: count }, (_, index) => `Thing ${index} ${'!'.repeat(80)}`) };
}

function changeOf(fragment: unknown): Change {
  const [change] = changesBetween(exampleWith({}), exampleWith(fragment));
  if (change === undefined) throw new Error('no change');
  return change;
}

describe('the formats of a review', () => {
  it('text: grouped, the gravest first, with place, witness and summary', () => {
    const text = reviewPrinters.text(reportOf({}, byMail));
    expect(text).toMatchInlineSnapshot(`
      "Acme (acme)
        breaking      Existing users are now matched by e-mail instead of user name; users without an e-mail are skipped.
                      connectors/acme.json:71:9  matching-changed  bfb369d1a6ef9a8540d4
                      │ user    userPrincipalName: "ana.ruiz@contoso.example", mail: "ana@mail.contoso.example"
                      │ before  looked up by userName eq "ana.ruiz@contoso.example"
                      │ after   looked up by emails[type eq "work"].value eq "ana@mail.contoso.example"
        safe          The homepage of the app is no longer linked.
                      connectors/acme.json:1:1  homepage  45a4b1227afd5c02078b

      Compared with main: 1 breaking, 0 need action, 1 safe.
      "
    `);
  });

  it('text: in colours, each with its beginning and its end', () => {
    const text = reviewPrinters.text(reportOf({}, { ...byMail, ...many(1) }, { color: true }));
    expect(text.replaceAll('\u001B', '')).toMatchInlineSnapshot(`
      "[1mAcme (acme)[22m
        [31mbreaking      [39mExisting users are now matched by e-mail instead of user name; users without an e-mail are skipped.
                      [2mconnectors/acme.json:71:9  matching-changed  bfb369d1a6ef9a8540d4[22m
                      │ user    userPrincipalName: "ana.ruiz@contoso.example", mail: "ana@mail.contoso.example"
                      │ before  looked up by userName eq "ana.ruiz@contoso.example"
                      │ after   looked up by emails[type eq "work"].value eq "ana@mail.contoso.example"
        [33mneeds action  [39mWhat is needed beforehand reads "Thing 0 !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" instead of "An Acme tenant".
                      [2mconnectors/acme.json:6:5  prerequisite  13d3e881753e9d89e6fb[22m
        [32msafe          [39mThe homepage of the app is no longer linked.
                      [2mconnectors/acme.json:1:1  homepage  45a4b1227afd5c02078b[22m

      Compared with main: 1 breaking, 1 needs action, 1 safe.
      "
    `);
  });

  it('json: exactly the public shape', () => {
    const { changes } = JSON.parse(reviewPrinters.json(reportOf({}, byMail)));
    expect(Object.keys(changes[0])).toEqual([
      'id',
      'fingerprint',
      'connector',
      'severity',
      'message',
      'file',
      'line',
      'column',
      'pointer',
      'witness',
      'affects',
    ]);
  });

  it('markdown: a summary line, a table and the witness', () => {
    const markdown = reviewPrinters.markdown(reportOf({}, byMail));
    expect(markdown).toContain('**1 breaking, 0 need action, 1 safe**, compared with main.');
    const tree = remark().use(remarkGfm).parse(markdown);
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'table', 'html', 'list', 'html']);
  });

  it('markdown: a row has the name of the app and the whole message', () => {
    const report = reportOf({}, attributesWithout('active'));
    const [message = ''] = report.changes.map((change) => change.message);
    expect(
      reviewPrinters
        .markdown(report)
        .split('\n')
        .filter((line) => line.includes('🛑')),
    ).toEqual([expect.stringContaining(`| Acme | ${escapeMarkdown(message)} | [`)]);
  });

  it.each([
    [20, null],
    [21, '* … and 1 more'],
    [24, '* … and 4 more'],
  ])('markdown: of %i problems twenty are listed, and the others counted', (count, rest) => {
    const problem: Problem = {
      ...{ rule: 'json-invalid', severity: 'error', message: 'It is no JSON.', hint: null },
      ...{ file: 'connectors/acme.json', line: 1, column: 1, pointer: '' },
    };
    const problems = Array.from({ length: count }, () => problem);
    const lines = reviewPrinters.markdown(reportOf({}, byMail, { problems })).split('\n');
    expect(lines.filter((line) => line.startsWith('* error:'))).toHaveLength(20);
    expect(lines.find((line) => line.startsWith('* …')) ?? null).toBe(rest);
  });

  it('github: an annotation on the line of the change', () => {
    const lines = reviewPrinters
      .github(reportOf({}, attributesWithout('active')))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^::error file=connectors\/acme\.json,line=\d+,col=\d+,title=breaking%3A attribute-removed::Users no longer get/u,
    );
  });

  it.each(['text', 'markdown', 'github', 'html', 'json'] as const)(
    '%s: nothing in a manifest becomes markup',
    (format) => {
      const nasty = {
        auth: { note: NASTY },
        notes: [{ at: 'end', text: NASTY }],
        prerequisites: [NASTY],
        users: { notes: [NASTY] },
      };
      const report = reportOf({}, nasty, { names: new Map([['acme', NASTY]]), approved: new Map(), base: NASTY });
      const printed = reviewPrinters[format]({
        ...report,
        approved: new Map(report.changes.map(({ fingerprint }) => [fingerprint, { reason: NASTY, by: NASTY }])),
      });
      if (format === 'json') return expect(JSON.parse(printed).changes.length).toBeGreaterThan(3);
      for (const hidden of ['\u001B', '\u202E']) expect(printed).not.toContain(hidden);
      if (format === 'html') {
        expect(printed).not.toMatch(/<script|<img|onerror/u);
        expect(printed).toContain("default-src 'none'");
      }
      if (format === 'github')
        expect(printed.split('\n').filter((line) => line !== '' && !line.startsWith('::notice file='))).toEqual([]);
      if (format === 'markdown') {
        const types = new Set<string>();
        const texts: string[] = [];
        const walk = (node: { type: string; value?: string; children?: readonly { type: string }[] }) => {
          types.add(node.type);
          if (node.type === 'html') texts.push(node.value ?? '');
          for (const child of node.children ?? []) walk(child);
        };
        walk(remark().use(remarkGfm).parse(printed));
        expect([...types].sort()).toEqual(expect.not.arrayContaining(['image', 'link', 'inlineCode', 'code']));
        for (const html of texts) expect(html).toMatch(/^(?:<details><summary>[^<]*<\/summary>|<\/details>|<br>)$/u);
      }
    },
  );

  it('says so where nothing changed', () => {
    for (const format of ['text', 'markdown', 'html'] as const)
      expect(reviewPrinters[format](reportOf({}, {}))).toContain('Nothing changed');
    expect(reviewPrinters.github(reportOf({}, {}))).toBe('');
    expect(JSON.parse(reviewPrinters.json(reportOf({}, {})))).toEqual({
      ...documentHead('diff'),
      changes: [],
      approved: [],
      problems: [],
    });
  });

  it('keeps a comment below the size that GitHub takes', () => {
    const markdown = reviewPrinters.markdown(reportOf({}, many(900)));
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toMatch(/and \d+ more changes/u);
  });

  it('a comment that is cut keeps every breaking row, whatever it is of', () => {
    const [one, grave] = [changeOf(many(1)), changeOf(attributesWithout('active'))];
    const small = Array.from({ length: 400 }, (_, index) => ({ ...one, connector: `a${index}` }));
    const breaking = ['y', 'z'].map((connector) => ({ ...grave, connector }));
    const report = { ...reportOf({}, {}), changes: [...small, ...breaking].sort(compareChanges) };
    const rows = reviewPrinters
      .markdown(report)
      .split('\n')
      .filter((line) => line.includes('🛑'));
    expect(rows.map((row) => row.split(' | ')[1])).toEqual(['y', 'z']);
    for (const format of ['text', 'html', 'json', 'github'] as const) {
      const printed = reviewPrinters[format](report);
      expect(printed.indexOf('attribute-removed'), format).toBeLessThan(printed.indexOf('prerequisite'));
    }
    const long = { ...grave, message: 'm'.repeat(400) };
    const all = {
      ...report,
      changes: Array.from({ length: 500 }, (_, index) => ({ ...long, connector: `c${index}` })),
    };
    const cut = reviewPrinters.markdown(all);
    expect(cut.length).toBeLessThan(65_536);
    expect(cut.match(/🛑/gu)).toHaveLength(500);
    // Their messages are cut, and say so.
    expect(cut.match(/\| m+… \| line \d+ \|/gu)).toHaveLength(500);
  });

  it('places are links: to the files beside the report, or where they can be looked at', () => {
    const report = reportOf({}, attributesWithout('active'));
    expect(reviewPrinters.markdown(report)).toMatch(
      /\[connectors\/acme.json, line \d+\]\(connectors\/acme\.json#L\d+\)/u,
    );
    const links = 'https://host.example/a/b/blob/1234/';
    expect(reviewPrinters.html({ ...report, links })).toMatch(
      /<a href="https:\/\/host\.example\/a\/b\/blob\/1234\/connectors\/acme\.json#L\d+">connectors\/acme\.json:/u,
    );
  });

  it('says that nothing could be compared where nothing could', () => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      const printed = reviewPrinters[format]({ ...reportOf({}, {}), unread: 2 });
      expect(printed).toContain('Nothing could be compared');
      expect(printed).not.toContain('Nothing changed');
    }
  });
});

describe('escaped for a comment', () => {
  it.each([
    '1. one',
    '- two',
    '# three',
    '*four*',
    '_five_',
    '<b>',
    '[a](b)',
    'a | b',
    '`c`',
    '&amp;',
    ':tada:',
    '> q',
    '~~s~~',
    'a\nb',
    'https://x.example',
    '$x$',
  ])('%j shows as it is', (text) => {
    const tree = remark().use(remarkGfm).parse(escapeMarkdown(text));
    const [paragraph] = tree.children;
    expect(paragraph?.type).toBe('paragraph');
    const children = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const shown = children.map((child) => (child.type === 'text' ? child.value : `<${child.type}>`)).join('');
    expect(shown.replaceAll('\u200B', '')).toBe(text.replace('\n', ' '));
  });
});
