import { spanOf } from '../node-span.ts';
import type { PageRule } from '../page-rule.ts';

export const duplicateDefinitionRule: PageRule = {
  id: 'page-duplicate-definition',
  severity: 'warning',
  title: 'Each reference is defined once.',
  cause: 'Two lines define the same name; the second one is never used.',
  fix: 'Remove one of them, or give it a name of its own.',
  example: 'page',
  bad: '# Acme\n\nSee [the guide][1].\n\n[1]: guide.md\n[1]: manual.md\n',
  good: '# Acme\n\nSee [the guide][1].\n\n[1]: guide.md\n',
  check: ({ nodes }) => {
    const first = new Map<string, string>();
    return nodes.definitions.flatMap((definition) => {
      const { identifier, label, url } = definition;
      const before = first.get(identifier);
      first.set(identifier, before ?? url);
      if (before === undefined) return [];
      const hint = before === url ? 'Remove this one.' : `The first leads to "${before}", this one to "${url}".`;
      return [{ message: `"${label ?? identifier}" is defined above already.`, hint, ...spanOf(definition) }];
    });
  },
};
