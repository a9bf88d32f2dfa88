import { sourceOf, spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

/** Where: figma among 79 published pages has a stop behind a heading (tutorial-corpus fact sheet, section c). */
export const headingMarkRule: PageRule = {
  id: 'page-heading-mark',
  severity: 'warning',
  title: 'A heading has its marks before it, and none behind.',
  cause: 'The blank behind the number signs is missing, so that it is no heading; or it ends like a sentence.',
  fix: 'Write "## Words".',
  example: 'page',
  bad: '# Acme\n\n##Plan\n\nThink.\n',
  good: '# Acme\n\n## Plan\n\nThink.\n',
  check: (page) => [...glued(page), ...ended(page), ...crowded(page)],
};

function glued({ nodes, text }: Page): PageFinding[] {
  return nodes.paragraphs.flatMap((paragraph): PageFinding[] => {
    const { start } = spanOf(paragraph);
    const marks = /^#{2,6}(?=[\p{L}\p{N}*[])/u.exec(text.slice(start, start + 8))?.[0];
    if (marks === undefined) return [];
    const end = start + marks.length;
    const message = 'This is no heading: the blank behind its marks is missing.';
    return [{ message, hint: 'Put it in.', start, end }];
  });
}

function ended(page: Page): PageFinding[] {
  return page.nodes.headings.flatMap((heading): PageFinding[] => {
    const source = sourceOf(page, heading);
    const at = /(?<=[\p{L}\p{N})])[.,;](?=[\s#]*$)/u.exec(source);
    if (at === null || /\b(?:etc|Inc|Ltd|Corp|Co)$/.test(source.slice(0, at.index))) return [];
    const start = spanOf(heading).start + at.index;
    const place = { start, end: start + 1 };
    return [
      { message: `The heading ends with "${at[0]}".`, hint: 'Remove it.', ...place, fix: [{ ...place, text: '' }] },
    ];
  });
}

/** Some tools take a heading right below a text for a part of it. */
function crowded({ nodes, text, lines }: Page): PageFinding[] {
  return nodes.headings.flatMap((heading): PageFinding[] => {
    const { start } = spanOf(heading);
    const before = lines.line(lines.locate(start).line - 1);
    if (before.trim() === '' || /^(?:---|\s*<|#)/.test(before) || !text.startsWith('#', start)) return [];
    const end = start + text.slice(start).search(/\n|$/);
    return [
      {
        message: 'The heading stands right below a text.',
        hint: 'Leave a line empty before it.',
        start,
        end,
        fix: [{ start, end: start, text: '\n' }],
      },
    ];
  });
}
