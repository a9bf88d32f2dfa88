import type { PageFinding, TableCell } from '../page.ts';
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
      const again = body.flatMap(([name]) => {
        if (name === undefined || name.value === '') return [];
        const isAgain = seen.has(name.value);
        seen.add(name.value);
        const { value, start, end } = name;
        return isAgain
          ? [{ message: `"${value}" has a row above already.`, hint: 'Remove one of the two.', start, end }]
          : [];
      });
      return [...again, ...sharedFields(body)];
    }),
};

/** A name as apps print it above a field: "Personal Contact Number". A remark, "Not mapped by default", may hold for many. */
const FIELD_NAME = /^\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)+$/u;

/** Two values of one attribute, of type work and of type mobile for example, that are both said to be one field of the app. */
function sharedFields(body: readonly (readonly TableCell[])[]): PageFinding[] {
  const first = new Map<string, string>();
  return body.flatMap((cells) => {
    const [name] = cells;
    const note = cells.slice(2).find(({ value }) => FIELD_NAME.test(value));
    const attribute = /^(\w+)\[/.exec(name?.value ?? '')?.[1];
    if (name === undefined || note === undefined || attribute === undefined) return [];
    const key = `${attribute} ${note.value}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, name.value);
    if (before === undefined || before === name.value) return [];
    const { value, start, end } = note;
    return [{ message: `"${value}" stands at ${before} too.`, hint: 'Say which of the two it is.', start, end }];
  });
}
