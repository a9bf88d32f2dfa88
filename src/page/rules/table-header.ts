import type { PageRule } from '../page-rule.ts';

/** Where: 6 of 79 published pages (tutorial-corpus fact sheet, section c). */
export const tableHeaderRule: PageRule = {
  id: 'page-table-header',
  severity: 'warning',
  title: 'The headings of attribute tables are spelled alike.',
  cause: 'The words of the heading have other capitals than on other pages.',
  fix: 'Write "Attribute", "Type", "Supported for filtering" and "Required by" with the name of the app.',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Type|Supported For Filtering|\n|---|---|---|\n|userName|String|&check;|\n',
  good: '# Acme\n\n|Attribute|Type|Supported for filtering|\n|---|---|---|\n|userName|String|&check;|\n',
  handWrittenOnly: true,
  check: ({ tables }) =>
    tables.flatMap(({ rows }) => {
      const cells = rows[0]?.cells ?? [];
      const [first] = cells;
      if (first === undefined) return [];
      if (
        OTHER_NAMES.test(first.value) &&
        rows.slice(1).some((row) => /^(?:userName|name\.\w+|displayName)$/.test(row.cells[0]?.value ?? ''))
      )
        return [
          {
            message: `"${first.value}" is "Attribute" on other pages.`,
            hint: 'Write "Attribute".',
            start: first.start,
            end: first.end,
          },
        ];
      if (first.value.toLowerCase() !== 'attribute') return [];
      return cells.flatMap(({ value, start }) => {
        const wanted = HEADINGS.find((heading) => value.toLowerCase().startsWith(heading.toLowerCase()));
        if (wanted === undefined || value.startsWith(wanted)) return [];
        const end = start + wanted.length;
        return [
          {
            message: `"${value.slice(0, wanted.length)}" is "${wanted}" on other pages.`,
            hint: `Write "${wanted}".`,
            start,
            end,
            fix: [{ start, end, text: wanted }],
          },
        ];
      });
    }),
};

/** What else stands above the names of attributes. */
const OTHER_NAMES = /^(?:variables?|names?|fields?|propert(?:y|ies)|parameters?|attributes|keys?)$/i;

const HEADINGS: readonly string[] = ['Attribute', 'Type', 'Supported for filtering', 'Required by '];
