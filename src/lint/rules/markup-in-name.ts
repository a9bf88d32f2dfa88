import type { LintRule } from '../lint-rule.ts';

/**
 * What only Markdown means: a single asterisk marks mandatory fields, angle brackets stand round place-holders, and one
 * number sign is a number.
 */
const MARKUP = /^#{2,6}(?= )|\*\*[^*]+\*\*|`[^`]+`|\[[^[\]]+\]\([^()\s]+\)/u;

export const markupInName: LintRule = {
  id: 'markup-in-name',
  severity: 'warning',
  local: 'value',
  title: 'Names and labels are written without markup.',
  cause:
    'The text is printed as it stands, and the page makes it bold or a link where it should be: readers see the asterisks, backticks or brackets.',
  fix: 'Remove the markup.',
  example: 'manifest',
  bad: '{ "auth": { "adminRole": "**Owner**" } }',
  good: '{ "auth": { "adminRole": "Owner" } }',
  check({ texts }, report) {
    for (const { pointer, text, traits, holds } of texts) {
      if (traits.markdown !== null || (holds !== 'plain' && holds !== 'phrase' && holds !== 'prose')) continue;
      const found = MARKUP.exec(text);
      if (found === null) continue;
      const range = [found.index, found.index + found[0].length] as const;
      report({ pointer, range }, 'This text is printed as it stands, markup included.', 'Remove the markup.');
    }
  },
};
