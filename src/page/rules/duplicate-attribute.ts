import type { PageRule } from '../page-rule.ts';

export const duplicateAttributeRule: PageRule = {
  id: 'page-duplicate-attribute',
  severity: 'warning',
  title: 'Each attribute has one row.',
  cause: 'A row was copied, and its attribute stayed; the two may contradict each other.',
  fix: 'Remove one of the rows, or name the attribute that was meant.',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Type|\n|---|---|\n|userName|String|\n|userName|String|\n',
  good: '# Acme\n\n|Attribute|Type|\n|---|---|\n|userName|String|\n|title|String|\n',
  handWrittenOnly: true,
  check: ({ tables }) =>
    tables.flatMap(({ rows }) => {
      const [heading, ...body] = rows.map(({ cells }) => cells);
      if (heading?.[0]?.value.toLowerCase() !== 'attribute') return [];
      const seen = new Set<string>();
      return body.flatMap(([name]) => {
        if (name === undefined || name.value === '') return [];
        const isAgain = seen.has(name.value);
        seen.add(name.value);
        const { value, start, end } = name;
        return isAgain
          ? [{ message: `"${value}" has a row above already.`, hint: 'Remove one of the two.', start, end }]
          : [];
      });
    }),
};
