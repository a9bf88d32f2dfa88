import { STYLE_SLIPS } from '../../markdown/style-slips.ts';
import type { LintRule } from '../lint-rule.ts';

export const proseStyle: LintRule = {
  id: 'prose-style',
  severity: 'warning',
  local: 'value',
  title: 'Prose says what to do, and nothing besides.',
  cause:
    'The text has filler words, or speaks of clicking where a control is selected: whoever skims the page reads past what counts.',
  fix: 'Take the wording of the hint.',
  example: 'manifest',
  bad: '{ "prerequisites": ["An Acme tenant is needed in order to start."] }',
  good: '{ "prerequisites": ["An Acme tenant."] }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (!traits.sentences) continue;
      for (const { wrong, hint } of STYLE_SLIPS) {
        for (const { 0: words, index } of withoutCode(text).matchAll(wrong))
          report(
            { pointer, range: [index, index + words.length] },
            `${JSON.stringify(words)} can be said shorter.`,
            hint,
          );
      }
    }
  },
};

/** Code and the addresses of links are not prose. Offsets stay. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`|\]\([^)]*\)/gu, (code) => ' '.repeat(code.length));
}
