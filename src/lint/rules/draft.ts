import type { LintRule } from '../lint-rule.ts';

export const draft: LintRule = {
  id: 'draft',
  severity: 'warning',
  local: 'value',
  title: 'A manifest is no draft when its page is published.',
  cause: 'Nobody has compared the manifest with what the app documents, so its page may call documented facts unknown.',
  fix: 'Fill in what the app documents, then take the mark away.',
  example: 'manifest',
  bad: '{ "draft": true }',
  good: '{ "draft": false }',
  check({ manifest }, report) {
    if (manifest.draft !== true) return;
    report(
      { pointer: '/draft', part: 'label' },
      'This manifest is a draft.',
      'Fill in what the app documents, then remove "draft".',
    );
  },
};
