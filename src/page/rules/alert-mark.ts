import { ALERT_KINDS, ALERT_MARKS } from '../../markdown/alert-kinds.ts';
import { sourceOf, spanOf } from '../node-span.ts';
import { alertNamed } from '../outline/alert.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const alertMarkRule: PageRule = {
  id: 'page-alert-mark',
  severity: 'error',
  title: 'The mark of a note is one that the documentation site knows.',
  cause:
    'The mark is misspelt, lacks its exclamation mark, or is not the first line of a quotation: readers see it as text.',
  fix: 'Write "> [!NOTE]" on a line of its own, and the note in the lines below.',
  example: 'page',
  bad: '# Acme\n\n> [!NOTES]\n> Groups are slow.\n',
  good: '# Acme\n\n> [!NOTE]\n> Groups are slow.\n',
  check: (page) => {
    const inQuotations = new Set(page.nodes.quotations.flatMap(({ children }) => children.slice(0, 1)));
    return page.nodes.paragraphs.flatMap((paragraph): PageFinding[] => {
      const found = MARK.exec(sourceOf(page, paragraph));
      if (found === null) return [];
      const { 0: mark, groups = {} } = found;
      const { sign = '', name = groups['bare'] ?? '' } = groups;
      const { start } = spanOf(paragraph);
      const place = { start, end: start + mark.length };
      if (sign === '') {
        const message = `"${mark}" ${mark.startsWith('!') ? 'has its exclamation mark outside' : 'lacks its exclamation mark'}.`;
        return [{ message, hint: `Write [!${name.toUpperCase()}].`, ...place }];
      }
      if (alertNamed(name) === null)
        return OTHER.test(name)
          ? []
          : [{ message: `There is no alert "${name}".`, hint: `Write ${ALERT_MARKS}.`, ...place }];
      if (inQuotations.has(paragraph)) {
        const isGlued = /^[ \t]+[^\s>]/.test(sourceOf(page, paragraph).slice(mark.length));
        const message = 'The mark of a note stands on a line of its own, and this one goes on.';
        return isGlued ? [{ message, hint: 'Put the note on the line below.', ...place }] : inSmallLetters(name, place);
      }
      return [{ ...(isQuoted(page, place) ? BEHIND_WORDS : OUTSIDE), ...place }];
    });
  },
};

const OUTSIDE = { message: 'A note is a quotation, and this stands outside of one.', hint: 'Put "> " before it.' };

const BEHIND_WORDS = {
  message: 'The mark of a note is the first line of its quotation, and this one stands behind others.',
  hint: 'Begin a quotation of its own with it.',
};

function isQuoted({ nodes }: Page, { start, end }: Span): boolean {
  return nodes.quotations.map(spanOf).some((quotation) => quotation.start <= start && end <= quotation.end);
}

/** "[!Tip]", where all pages have "[!TIP]". */
function inSmallLetters(name: string, place: Span): PageFinding[] {
  if (!/^[A-Z][a-z]+$/.test(name)) return [];
  return [{ message: `"[!${name}]" has small letters.`, hint: `Write [!${name.toUpperCase()}].`, ...place }];
}

/** "[!NOTE]", whatever the name; without an exclamation mark only the known names, alone on their line. */
const MARK = new RegExp(
  `^!?\\\\?\\[(?:(?<sign>!) ?(?<name>\\w+)\\\\?\\]|(?<bare>${ALERT_KINDS.join('|')})\\\\?\\][ \\t]*(?=\\n))`,
  'i',
);

/** What else the documentation site writes in this way. */
const OTHER = /^(?:div|include|video|code|tabbedcode)/i;
