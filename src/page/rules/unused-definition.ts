import type { TextEdit } from '../apply-fixes.ts';
import { spanOf } from '../node-span.ts';
import type { Page, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Where: zscaler and cornerstone-ondemand among 79 published pages (tutorial-corpus fact sheet, section c). */
export const unusedDefinitionRule: PageRule = {
  id: 'page-unused-definition',
  severity: 'warning',
  title: 'Each defined reference is used.',
  cause: 'The picture or link that used the reference is gone.',
  fix: 'Remove the definition.',
  example: 'page',
  bad: '# Acme\n\nOpen the portal.\n\n[1]: guide.md\n',
  good: '# Acme\n\nOpen [the portal][1].\n\n[1]: guide.md\n',
  check: (page) => {
    const { definitions, imageReferences, linkReferences } = page.nodes;
    const used = new Set([...imageReferences, ...linkReferences].map(({ identifier }) => identifier));
    return definitions
      .filter(({ identifier }) => !used.has(identifier))
      .map((definition) => {
        const span = spanOf(definition);
        const found = {
          message: `Nothing uses "${definition.label ?? definition.identifier}".`,
          hint: 'Remove it.',
          ...span,
        };
        const edit = wholeLine(page, span);
        return edit === null ? found : { ...found, fix: [edit] };
      });
  },
};

/**
 * The line of a definition that has one to itself, its line break included. Beside a lone carriage return it is left:
 * what remains could join it to another line break.
 */
function wholeLine({ text }: Page, { start, end }: Span): TextEdit | null {
  const before = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const after = /^[ \t]*(?:\r\n|\n|$)/.exec(text.slice(end))?.[0];
  if (before === undefined || after === undefined) return null;
  // What follows would become the first character of the page, and there it is a byte order mark.
  if (text.charAt(end + after.length) === BYTE_ORDER_MARK) return null;
  return { start: start - before.length, end: end + after.length, text: '' };
}
