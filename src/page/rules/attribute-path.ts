import { parseAttributePath } from '../../scim/attribute-path.ts';
import type { ScimResource } from '../../scim/schemas.ts';
import { canonicalSpelling, isUnknownStandardName, nearestStandardName } from '../../scim/standard-name.ts';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding, PageTable, TableCell } from '../page.ts';
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
  check: (page) => {
    const tables = page.tables.map(namesIn);
    const inTables = tables.flatMap((names) => {
      const resource = resourceOf(names);
      return grouped(
        names.flatMap((name) => slipOf(name, resource)),
        'this table',
      );
    });
    return [...inTables, ...inSentences(page, tables.flat())];
  },
};

/** The names of a table of attributes. */
function namesIn({ rows }: PageTable): TableCell[] {
  const [heading, ...body] = rows.map(({ cells }) => cells);
  if (!ATTRIBUTE_HEADING.test(heading?.[0]?.value ?? '')) return [];
  return body.flatMap(([name]) => (name === undefined || name.value === '' ? [] : [name]));
}

/** A user name is what people sign in with, whatever the attribute is called. */
const WORDS = new Set(['username', 'nickname']);

/** "phonenumbers", on a page whose table has phoneNumbers: the name without its capitals is no word of a sentence. */
function inSentences({ prose, nodes }: Page, names: readonly TableCell[]): PageFinding[] {
  const spelt = new Map(
    names
      .flatMap(({ value }) => value.match(/\b[a-z]+[A-Z]\w*/g) ?? [])
      .map((name): [string, string] => [name.toLowerCase(), name])
      .filter(([folded]) => !WORDS.has(folded)),
  );
  if (spelt.size === 0) return [];
  const findings = nodes.paragraphs.flatMap((paragraph) => {
    const { start, end } = spanOf(paragraph);
    return Array.from(prose.slice(start, end).matchAll(/(?<![\w./:@-])[a-z]{6,40}(?![\w./:@-]*\w)/g)).flatMap(
      ({ 0: said, index }): PageFinding[] => {
        const right = spelt.get(said);
        if (right === undefined) return [];
        const at = start + index;
        const message = `"${said}" is "${right}" in the table.`;
        return [{ message, hint: `Write "${right}".`, start: at, end: at + said.length }];
      },
    );
  });
  return grouped(findings, 'this page');
}

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
  const unknown = unknownName(name, resource, path.urn !== null);
  return unknown === null ? [] : [{ ...unknown, start, end }];
}

/** Of the resource itself, a name that is like none may be the app's own. */
function unknownName(
  name: string,
  resource: ScimResource,
  isInExtension: boolean,
): Pick<PageFinding, 'message' | 'hint'> | null {
  const guess = nearestStandardName(resource, name);
  if (guess === null && !isInExtension) return null;
  const kind = isInExtension ? 'that extension' : `SCIM ${resource.toLowerCase()}s`;
  return { message: `"${name}" is no attribute of ${kind}.`, hint: guess === null ? null : `Did you mean ${guess}?` };
}
