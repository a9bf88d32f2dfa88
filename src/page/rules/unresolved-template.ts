import { findAll, type PageRule } from '../page-rule.ts';

export const unresolvedTemplateRule: PageRule = {
  id: 'page-unresolved-template',
  severity: 'error',
  title: 'No template marks are left in the page.',
  cause: 'Double braces outside code are a place that nobody filled in.',
  fix: 'Fill it in; if the braces are meant, write them as code.',
  example: 'page',
  bad: '# Acme\n\nSign in to {{app}}.\n',
  good: '# Acme\n\nThe address is `https://{{region}}.acme.example`.\n',
  check: ({ prose }) =>
    findAll(prose, /\{\{[^{}\n]*\}?\}?/g, ([mark]) => ({ message: `"${mark}" was not filled in.`, hint: null })),
};
