import { spanOf, wordsOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';
import { isPlatformLabel } from '../words/portal-labels.ts';

export const labelSpaceRule: PageRule = {
  id: 'page-label-space',
  severity: 'warning',
  title: 'A label in bold is one blank away from its neighbors.',
  cause: 'The blank before or after the bold words is missing or stands inside the marks, or the marks inside a word.',
  fix: 'Put a blank outside the asterisks.',
  example: 'page',
  bad: '# Acme\n\nEnter it in **Tenant URL**and save.\n',
  good: '# Acme\n\nEnter it in **Tenant URL** and save.\n',
  check: ({ text, nodes }) =>
    nodes.strongs.flatMap((strong) => {
      // A part of a word may be bold; a label begins with a capital, and is no part of one.
      const words = wordsOf(strong);
      if (!/^\p{Lu}/u.test(words)) return [];
      const { start, end } = spanOf(strong);
      const places: PageFinding[] = [];
      if (/\p{L}{2}&\p{Lu}\p{L}/u.test(words)) places.push({ ...JOINED, start, end });
      if (/\p{Ll}{2}\((?!s\))\p{L}{2}/u.test(words))
        places.push({
          message: 'A blank before the parenthesis is missing.',
          hint: 'Put it in, as the portal has it.',
          start,
          end,
        });
      if (/\p{L}- \p{L}/u.test(words) && !/\d/.test(words))
        places.push({ message: 'A blank stands behind a hyphen of this label.', hint: 'Remove it.', start, end });
      if (/[\p{L}\p{N},;]$/u.test(textBefore(text, start, LETTER)))
        places.push(finding('before', start, { start, end }));
      if (/^(?:\p{Ll}|\p{Lu}\p{Ll})\p{L}/u.test(text.slice(end, end + 3)))
        places.push(finding('after', end, { start, end }));
      else if (isTorn(text, end)) places.push({ ...TORN, start, end });
      places.push(...halfLabel(text, words, { start, end }));
      return places;
    }),
};

/** A letter takes at most two units. */
const LETTER = 2;

const JOINED = { message: 'Two labels stand in one pair of marks.', hint: 'Write "**one** and **other**".' };

const TORN = { message: 'The bold words end inside a word.', hint: 'Put the last letters between the marks too.' };

/** "**Base UR**L", "**Sav**e": too few letters follow for a word. An "s" makes a plural. */
function isTorn(text: string, end: number): boolean {
  const rest = /^\p{L}+/u.exec(text.slice(end, end + 3))?.[0] ?? '';
  return rest !== '' && rest !== 's' && /\p{L}\*\*$/u.test(text.slice(end - 3, end));
}

/** "**Provisioning** Mode": the label of the portal goes on behind the bold words. */
function halfLabel(text: string, words: string, { start, end }: { start: number; end: number }): PageFinding[] {
  const next = /^ (\p{Lu}\p{L}+)(?=[ .,])/u.exec(text.slice(end, end + 30))?.[1];
  if (next === undefined || !isPlatformLabel(`${words} ${next}`)) return [];
  const label = `**${words} ${next}**`;
  const fix = [{ start, end: end + 1 + next.length, text: label }];
  return [{ message: `"${next}" belongs to the label.`, hint: `Write "${label}".`, start, end, fix }];
}

function finding(side: string, at: number, label: { start: number; end: number }): PageFinding {
  return {
    message: `No blank ${side} the label.`,
    hint: 'Put one in.',
    ...label,
    fix: [{ start: at, end: at, text: ' ' }],
  };
}
