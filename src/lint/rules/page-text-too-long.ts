import type { LintRule } from '../lint-rule.ts';

/** Microsoft Learn’s limits for the front matter; search engines cut off what is longer. */
const LIMITS = { title: 65, description: 160 } as const;
const KEYS = ['title', 'description'] as const;

export const pageTextTooLong: LintRule = {
  id: 'page-text-too-long',
  severity: 'error',
  local: 'value',
  title: 'A title has at most 65 characters, a description at most 160.',
  cause: 'The text is longer than Microsoft Learn allows, and would be cut off in search results.',
  fix: 'Shorten it, or leave it out: then a fitting one is made from the name.',
  example: 'manifest',
  bad: '{ "tutorial": { "title": "Configure Acme Enterprise Cloud for automatic provisioning of its users" } }',
  good: '{ "tutorial": { "title": "Configure Acme Enterprise Cloud for automatic provisioning" } }',
  check({ manifest: { tutorial } }, report) {
    for (const key of KEYS) {
      const length = tutorial[key]?.length ?? 0;
      if (length <= LIMITS[key]) continue;
      const message = `This ${key} has ${length} characters, at most ${LIMITS[key]} are allowed.`;
      report(
        { pointer: `/tutorial/${key}`, range: [LIMITS[key], length] },
        message,
        `Leave out ${length - LIMITS[key]}.`,
      );
    }
  },
};
