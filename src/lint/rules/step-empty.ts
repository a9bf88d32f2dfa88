import type { LintRule } from '../lint-rule.ts';

export const stepEmpty: LintRule = {
  id: 'step-empty',
  severity: 'error',
  local: 'item',
  title: 'Each step says what to do.',
  cause: 'The step has neither a text nor a value to copy, so its number would stand before nothing.',
  fix: 'Add a `text`; pictures, notes and code belong to the step whose action they show.',
  example: 'manifest',
  bad: '{ "gallery": { "steps": [{ "optional": true }] } }',
  good: '{ "gallery": { "steps": [{ "text": "Select **Sign up**.", "optional": true }] } }',
  check({ steps }, report) {
    for (const { pointer, text, yields } of steps) {
      if (text !== null || yields.length > 0) continue;
      report(
        { pointer, part: 'label' },
        'This step says nothing to do.',
        'Add "text", or "yields" with the labels that are copied.',
      );
    }
  },
};
