import { doubledWords } from '../../markdown/doubled-words.ts';
import type { LintRule } from '../lint-rule.ts';

export const wordDoubled: LintRule = {
  id: 'word-doubled',
  severity: 'warning',
  local: 'value',
  title: 'No word stands in a sentence twice in a row.',
  cause: 'A word was typed twice, or was left when a sentence was changed.',
  fix: 'Remove one of them.',
  example: 'manifest',
  bad: '{ "prerequisites": ["An Acme tenant that is is set up."] }',
  good: '{ "prerequisites": ["An Acme tenant that is set up."] }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (!traits.sentences) continue;
      for (const { word, start, end } of doubledWords(text))
        report({ pointer, range: [start, end] }, `${JSON.stringify(word)} stands there twice.`, 'Remove one of them.');
    }
  },
};
