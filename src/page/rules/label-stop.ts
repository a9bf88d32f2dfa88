import { sourceOf, spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';

const QUOTED =
  /(?<=\b(?:[Cc]lick(?: on)?|[Ss]elect|[Gg]o to|[Oo]pen|[Ss]et|[Ii]n|[Uu]nder|[Cc]hoose|[Pp]ress|[Nn]avigate to|[Ii]nto)(?: the)? )["“]\p{Lu}[^"”\n*]{1,40}["”](?=[.,;]|\s*$| (?:tab|button|field|section|page|menu|to|and|in|option)\b)/gmu;

/** "Click "Reveal"", on a page whose labels are bold; one problem a page. */
function quoted({ prose, nodes }: Page): PageFinding[] {
  if (nodes.strongs.length <= MANY) return [];
  return nodes.paragraphs.flatMap((paragraph) => {
    const span = spanOf(paragraph);
    return Array.from(prose.slice(span.start, span.end).matchAll(QUOTED), ({ 0: said, index }): PageFinding => {
      const start = span.start + index;
      const place = { start, end: start + said.length };
      const text = `**${said.slice(1, -1)}**`;
      return {
        message: 'A label stands in quotation marks.',
        hint: 'Make it bold.',
        ...place,
        fix: [{ ...place, text }],
      };
    });
  });
}

/** Bold labels of a page that prints its labels in bold. */
const MANY = 3;

/** The bold words with the quotation marks right outside of them; `null` where there are none. */
function aroundBold(text: string, { start, end }: Span): Span | null {
  return /^(?:""|“”|'')$/.test(`${text[start - 1]}${text[end]}`) ? { start: start - 1, end: end + 1 } : null;
}

export const labelStopRule: PageRule = {
  id: 'page-label-stop',
  severity: 'info',
  title: 'The end of the sentence is no part of its label.',
  cause: 'The full stop stands between the marks of the bold words.',
  fix: 'Put it behind the marks; "lint --fix" does.',
  example: 'page',
  bad: '# Acme\n\nThen select **Save.**\n',
  good: '# Acme\n\nThen select **Save**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const findings = page.nodes.strongs.flatMap((strong): PageFinding[] => {
      const source = sourceOf(page, strong);
      const quoted = /^\*\*["“]([^"“”]+)["”]\*\*$/.exec(source)?.[1];
      if (quoted !== undefined) {
        const place = spanOf(strong);
        const message = 'The quotation marks are no part of the label.';
        return [{ message, hint: `Write "**${quoted}**".`, ...place, fix: [{ ...place, text: `**${quoted}**` }] }];
      }
      const [, first = ''] = /^\*\*\s*([>,;:→]|->)\s*\S/.exec(source) ?? [];
      if (first !== '') {
        const message = `"${first}" stands at the start of the bold words.`;
        return [{ message, hint: 'Put it before them.', ...spanOf(strong) }];
      }
      const around = aroundBold(page.text, spanOf(strong));
      if (around !== null) {
        const message = 'The label is bold, and has quotation marks besides.';
        return [{ message, hint: `Write "${source}".`, ...around, fix: [{ ...around, text: source }] }];
      }
      const [, mark = ''] = /[\p{L}\p{N})]([.,;])\*\*$/u.exec(source) ?? [];
      const { start, end } = spanOf(strong);
      const isInSentence = /\p{L}[^\n]* $/u.test(textBefore(page.text, start, 60));
      if (mark === '' || !isInSentence || wordsOf(strong).split(' ').length > 9) return [];
      const fix = [{ start: end - 3, end, text: `**${mark}` }];
      return [{ message: `"${mark}" stands inside of the bold words.`, hint: 'Put it behind them.', start, end, fix }];
    });
    return grouped([...findings, ...quoted(page)], 'this page');
  },
};
