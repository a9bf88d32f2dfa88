import type { TextTraits } from '../../manifest/text-kind.ts';
import { checkBlockMarkdown } from '../../markdown/check-block-markdown.ts';
import { checkInlineMarkdown } from '../../markdown/check-inline-markdown.ts';
import { checkListedMarkdown } from '../../markdown/listed-markdown.ts';
import type { MarkupFinding } from '../../markdown/markup-finding.ts';
import type { LintRule } from '../lint-rule.ts';

const CHECKS: Readonly<Record<NonNullable<TextTraits['markdown']>, (text: string) => readonly MarkupFinding[]>> = {
  inline: checkInlineMarkdown,
  listed: checkListedMarkdown,
  block: checkBlockMarkdown,
};

export const markdownSlip: LintRule = {
  id: 'markdown-slip',
  severity: 'error',
  local: 'value',
  title: 'Texts use the Markdown that their place allows.',
  cause:
    'The text has HTML, a picture, block syntax, an unsafe link or a mark that is never closed. On the page it would change what stands around it.',
  fix: 'Bold, italics, code and links are allowed everywhere; pictures, notes, code and tables have properties of their own.',
  example: 'manifest',
  bad: '{ "prerequisites": ["An Acme tenant with the **Enterprise plan"] }',
  good: '{ "prerequisites": ["An Acme tenant with the **Enterprise** plan"] }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (traits.markdown === null) continue;
      for (const { message, hint, start, end } of CHECKS[traits.markdown](text))
        report({ pointer, range: [start, end] }, message, hint);
    }
  },
};
