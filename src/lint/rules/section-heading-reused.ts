import type { LintRule } from '../lint-rule.ts';

export const sectionHeadingReused: LintRule = {
  id: 'section-heading-reused',
  severity: 'error',
  local: 'members',
  title: 'Each free section has a heading of its own.',
  cause: 'Two sections have one heading: readers cannot tell them apart, and a link to it leads to the first.',
  fix: 'Give one of them another heading, or make one section of both.',
  example: 'manifest',
  bad: `{ "sections": [{ "at": "end", "heading": "Roles", "body": ["Acme has roles."] },
    { "at": "groups", "heading": "Roles", "body": ["Groups have roles."] }] }`,
  good: `{ "sections": [{ "at": "end", "heading": "Roles", "body": ["Acme has roles."] },
    { "at": "groups", "heading": "Roles of groups", "body": ["Groups have roles."] }] }`,
  check({ connector: { sections } }, report) {
    const seen = new Set<string>();
    for (const { heading, pointer } of sections) {
      const folded = heading.trim().toLowerCase();
      if (seen.has(folded))
        report(
          { pointer: `${pointer}/heading` },
          `There is a section ${JSON.stringify(heading)} already.`,
          'Give it another heading.',
        );
      seen.add(folded);
    }
  },
};
