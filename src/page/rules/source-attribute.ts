import { findSourceAttribute, sourceAttributeNames } from '../../directory/source-attributes.ts';
import { nearest } from '../../problem/nearest.ts';
import type { PageFinding, TableCell } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';

/** entra-provisioning fact sheet, section 7: names as the service reads them, capitals included. */
export const sourceAttributeRule: PageRule = {
  id: 'page-source-attribute',
  severity: 'warning',
  title: 'A source attribute in a table is one that the directory has.',
  cause: 'The name is misspelt: whoever looks for it in the portal does not find it.',
  fix: 'Write it as the hint says.',
  example: 'page',
  bad: '# Acme\n\n|Source attribute|Target attribute|\n|---|---|\n|userPrincipleName|userName|\n',
  good: '# Acme\n\n|Source attribute|Target attribute|\n|---|---|\n|userPrincipalName|userName|\n',
  handWrittenOnly: true,
  check: ({ tables }) =>
    tables.flatMap(({ rows }) => {
      const [heading, ...body] = rows.map(({ cells }) => cells);
      const column = heading?.findIndex(({ value }) => SOURCE.test(value)) ?? -1;
      if (column === -1) return [];
      return grouped(
        body.flatMap((cells) => slipOf(cells[column])),
        'this table',
      );
    }),
};

/** "Azure AD attribute", "Source attribute (Microsoft Entra ID)". */
const SOURCE =
  /^\**(?:source|(?:microsoft )?(?:azure(?: active directory| ad)?|entra(?: id)?|aad))(?: source| user)? (?:attribute|propert(?:y|ie)|field)s?(?: name)?(?: \([^)]*\))?\**$/i;

function slipOf(cell: TableCell | undefined): PageFinding[] {
  const [, name = ''] = /^[`[*\\]*([A-Za-z]\w{2,40})[`\]*\\]*$/.exec(cell?.value ?? '') ?? [];
  if (cell === undefined || name === '' || /^extension_/i.test(name)) return [];
  if (findSourceAttribute('User', name) !== null || findSourceAttribute('Group', name) !== null) return [];
  const meant = nearest(name, [...sourceAttributeNames('User'), ...sourceAttributeNames('Group')]);
  if (meant === null) return [];
  const start = cell.start + cell.value.indexOf(name);
  const place = { start, end: start + name.length };
  return [{ message: `The directory has no "${name}".`, hint: `Did you mean "${meant}"?`, ...place }];
}
