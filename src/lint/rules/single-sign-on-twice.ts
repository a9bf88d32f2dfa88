import type { LintRule } from '../lint-rule.ts';

/** What is needed need not be recommended. */
export const singleSignOnTwice: LintRule = {
  id: 'single-sign-on-twice',
  severity: 'warning',
  local: 'value',
  title: 'Single sign-on is required, or recommended.',
  cause: 'The manifest says both, so the page tells its readers that they must and that they should.',
  fix: 'Keep `required` where provisioning needs it, else `recommended`.',
  example: 'manifest',
  bad: '{ "singleSignOn": { "recommended": true, "required": true } }',
  good: '{ "singleSignOn": { "recommended": null, "required": true } }',
  check({ manifest: { singleSignOn } }, report) {
    if (singleSignOn?.recommended !== true || singleSignOn.required !== true) return;
    const place = { pointer: '/singleSignOn/recommended', part: 'key' } as const;
    report(place, 'What is required is more than recommended.', 'Remove "recommended", or "required".');
  },
};
