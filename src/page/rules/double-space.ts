import { titleSpans } from '../front-matter.ts';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { findAll, type PageRule } from '../page-rule.ts';

export const doubleSpaceRule: PageRule = {
  id: 'page-double-space',
  severity: 'warning',
  title: 'Words are one blank apart.',
  cause: 'A name with a blank at its end was pasted into a sentence.',
  fix: 'Remove the second blank.',
  example: 'page',
  bad: '# Acme\n\nOpen Acme  and sign in.\n',
  good: '#  Acme\n\nOpen Acme and sign in.\n',
  check(page) {
    // Most pages have none anywhere, and one search tells so.
    if (!/[^\s>][ \t]{2,}\S/.test(page.prose)) return quoted(page);
    return [...quoted(page), ...wordsOfPage(page), ...titleSpans(page.frontMatter)].flatMap((span) =>
      inSpan(page, span),
    );
  },
};

/** Behind the mark of a note, in a line of words. */
function quoted({ prose }: Page): PageFinding[] {
  if (!prose.includes('>  ')) return [];
  return findAll(prose, /(?<=^[ \t]*>) {2,3}(?=\p{Lu}\p{Ll}* )/gmu, ([blanks]) => ({
    message: `${blanks.length} blanks behind the mark of the note.`,
    hint: 'Leave one.',
  })).map((found) => ({ ...found, fix: [{ start: found.start, end: found.end, text: ' ' }] }));
}

/** Blanks that line up the columns of a table are style, not mistakes. */
function wordsOfPage({ nodes }: Page): Span[] {
  return [...nodes.paragraphs, ...nodes.headings].map(spanOf);
}

function inSpan({ prose }: Page, span: Span): PageFinding[] {
  const source = prose.slice(span.start, span.end);
  return findAll(source, /(?<=[^\s>#])[ \t]{2,}(?=\S)/g, ([blanks]) => ({
    message: `${blanks.length} blanks between two words.`,
    hint: 'Leave one.',
  })).map((found) => {
    const place = { start: found.start + span.start, end: found.end + span.start };
    return { ...found, ...place, fix: [{ ...place, text: ' ' }] };
  });
}
