import { parseAttributePath } from '../../scim/attribute-path.ts';
import type { ScimResource } from '../../scim/schemas.ts';
import { canonicalSpelling, isUnknownStandardName, nearestStandardName } from '../../scim/standard-name.ts';
import type { PageFinding, TableCell } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { ATTRIBUTE_HEADING } from '../words/attribute-heading.ts';

/** Where: curly and escaped quotation marks, blanks and misspelt names on 4 of 79 pages (tutorial-corpus fact sheet, section a). */
export const attributePathRule: PageRule = {
  id: 'page-attribute-path',
  severity: 'warning',
  title: 'Attribute names in tables can be copied into the portal.',
  cause:
    'The name is no SCIM path, or a standard attribute is misspelt: whoever copies it gets an error, or an attribute that stays empty.',
  fix: 'Write it as the hint says, unless the app really calls it so.',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Type|\n|---|---|\n|emails[type eq “work”].value|String|\n',
  good: '# Acme\n\n|Attribute|Type|\n|---|---|\n|emails[type eq "work"].value|String|\n',
  handWrittenOnly: true,
  check: ({ tables }) =>
    tables.flatMap(({ rows }) => {
      const [heading, ...body] = rows.map(({ cells }) => cells);
      if (!ATTRIBUTE_HEADING.test(heading?.[0]?.value ?? '')) return [];
      const names = body.flatMap(([name]) => (name === undefined || name.value === '' ? [] : [name]));
      const resource = resourceOf(names);
      return grouped(
        names.flatMap((name) => slipOf(name, resource)),
        'this table',
      );
    }),
};

/** A table with members is about groups (RFC 7643, section 4.2). */
function resourceOf(names: readonly TableCell[]): ScimResource {
  return names.some(({ value }) => bare(value).toLowerCase() === 'members') ? 'Group' : 'User';
}

/** Backticks and bold are markup, and a backslash before a mark is Markdown's. */
function bare(value: string): string {
  return value.replace(/\\(?=[[\]"_*|.])/g, '').replace(/^(?:\*\*|`)+|(?:\*\*|`)+$/g, '');
}

function slipOf({ value, start, end }: TableCell, resource: ScimResource): PageFinding[] {
  const name = bare(value);
  // More than one word without a filter is a description of attributes, not a name.
  if (/\s/.test(name) && !/[[\]:"]/.test(name)) return [];
  const { path, slips } = parseAttributePath(name);
  const [slip] = path === null ? slips.slice(-1) : slips;
  if (slip !== undefined) return [{ message: slip.message, hint: slip.hint, start, end }];
  if (path === null) return [];
  const spelling = canonicalSpelling(resource, name);
  if (spelling !== null)
    return [{ message: `"${name}" is spelt "${spelling}" in SCIM.`, hint: `Write ${spelling}`, start, end }];
  if (!isUnknownStandardName(resource, path)) return [];
  const guess = nearestStandardName(resource, name);
  if (guess === null && path.urn === null) return [];
  const kind = path.urn === null ? `SCIM ${resource.toLowerCase()}s` : 'that extension';
  return [
    {
      message: `"${name}" is no attribute of ${kind}.`,
      hint: guess === null ? null : `Did you mean ${guess}?`,
      start,
      end,
    },
  ];
}
