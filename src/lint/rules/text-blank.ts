import type { LintRule } from '../lint-rule.ts';

export const textBlank: LintRule = {
  id: 'text-blank',
  severity: 'error',
  local: 'value',
  title: 'A text says something.',
  cause: 'The text is made of blanks alone, so a sentence of the page would have a hole.',
  fix: 'Fill it in, or leave the property out.',
  example: 'manifest',
  bad: '{ "name": " " }',
  good: '{ "name": "Acme" }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      // An empty cell of a table and an empty alternative text have rules of their own, or may be meant.
      if (text === '' || traits.lines === 'reported-elsewhere' || /\S/u.test(text.replace(BLANKS, ''))) continue;
      report({ pointer }, 'This text is blank.', 'Fill it in, or leave the property out.');
    }
  },
};

/** Characters without a shape that are no white space to a regular expression. */
const BLANKS = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
