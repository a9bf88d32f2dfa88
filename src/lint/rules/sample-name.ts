import { SAMPLE_NAMES } from '../../connector/sample-names.ts';
import { factAt } from '../../manifest/fact-at.ts';
import type { LintRule } from '../lint-rule.ts';

const TO_DO = /\b(?:TODO|TBD|FIXME|XXX+)\b/g;

export const sampleName: LintRule = {
  id: 'sample-name',
  severity: 'error',
  local: 'value',
  title: 'No sample name is left in a text.',
  cause: 'The text holds the name of a sample app or a note to oneself, where the real name should stand.',
  fix: 'Write the name of the app, or what was still to be done.',
  example: 'manifest',
  bad: '{ "prerequisites": ["A TestApp account with admin permissions"] }',
  good: '{ "prerequisites": ["An Acme account with admin permissions"] }',
  check({ manifest, texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (!traits.wordedHere) continue;
      for (const pattern of [SAMPLE_NAMES, TO_DO]) {
        for (const { 0: words, index } of text.matchAll(pattern)) {
          const hint =
            factAt(pointer) === '/name'
              ? 'Write the name that the gallery prints.'
              : `Write ${JSON.stringify(manifest.name)}, or what was meant.`;
          report(
            { pointer, range: [index, index + words.length] },
            `${JSON.stringify(words)} looks like a leftover of a sample.`,
            hint,
          );
        }
      }
    }
  },
};
