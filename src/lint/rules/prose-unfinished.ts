import type { LintRule } from '../lint-rule.ts';

/** Several sentences, the last of which has no stop; a single phrase of a list needs none. */
const UNFINISHED = /[.!?]["')\]*_`]*\s+\p{Lu}[^.!?:…]*[\p{L}\p{N}]["')\]*_`]*$/u;

export const proseUnfinished: LintRule = {
  id: 'prose-unfinished',
  severity: 'warning',
  local: 'value',
  title: 'A sentence ends with a full stop.',
  cause: 'The last of several sentences has no full stop, so it runs into what follows on the page.',
  fix: 'Put one.',
  example: 'manifest',
  bad: '{ "limitations": ["Groups keep their names. Rename them in Acme"] }',
  good: '{ "limitations": ["Groups keep their names. Rename them in Acme."] }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if ((traits.markdown !== 'inline' && traits.markdown !== 'listed') || !UNFINISHED.test(text.slice(-LONGEST)))
        continue;
      const end = text.length;
      report({ pointer, range: [end - 1, end] }, 'The last sentence has no full stop.', 'Put one.');
    }
  },
};

/** As much of a text as a sentence is long: nobody waits for a text of megabytes. */
const LONGEST = 400;
