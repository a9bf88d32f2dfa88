import { type AttributePath, parseAttributePath } from '../../scim/attribute-path.ts';
import { findTopAttribute, type ScimResource, scimAttributeNames } from '../../scim/schemas.ts';
import { canonicalSpelling, isUnknownStandardName, nearestStandardName } from '../../scim/standard-name.ts';
import { labelOf, spanOf } from '../node-span.ts';
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
        names.flatMap((name) => [...slipOf(name, resource), ...escaped(name, names)]),
        'this table',
      );
    });
    return [...inTables, ...inSentences(page, tables.flat()), ...withType(page)];
  },
};

interface NamedRow {
  readonly name: TableCell;
  /** What stands in the second column, the types of most tables. */
  readonly type: string;
}

/** The names of a table of attributes. */
function namesIn({ rows }: PageTable): NamedRow[] {
  const [heading, ...body] = rows.map(({ cells }) => cells);
  if (!ATTRIBUTE_HEADING.test(heading?.[0]?.value ?? '')) return [];
  return body.flatMap(([name, type]) =>
    name === undefined || name.value === '' ? [] : [{ name, type: type?.value ?? '' }],
  );
}

/** A user name is what people sign in with, whatever the attribute is called. */
const WORDS = new Set(['username', 'nickname']);

/** "phonenumbers", on a page whose table has phoneNumbers: the name without its capitals is no word of a sentence. */
function inSentences({ prose, nodes }: Page, names: readonly NamedRow[]): PageFinding[] {
  const spelt = new Map(
    names
      .flatMap(({ name }) => name.value.match(/\b[a-z]+[A-Z]\w*/g) ?? [])
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

/** "**addresses[type eq "work"].locality|String**": the cell of the type came with the name. */
function withType({ nodes }: Page): PageFinding[] {
  return [...nodes.strongs, ...nodes.inlineCode].flatMap((node): PageFinding[] => {
    const [, path, type] = /^(\S.*)\|(String|Boolean|Reference|Integer|DateTime)\|?$/.exec(labelOf(node)) ?? [];
    if (path === undefined) return [];
    return [{ message: `"|${type}" is no part of the name.`, hint: `Write ${path}`, ...spanOf(node) }];
  });
}

/** A table with members is about groups (RFC 7643, section 4.2). */
function resourceOf(names: readonly NamedRow[]): ScimResource {
  return names.some(({ name }) => bare(name.value).toLowerCase() === 'members') ? 'Group' : 'User';
}

/** Backticks and bold are markup, and a backslash before a mark is Markdown's. */
function bare(value: string): string {
  return value.replace(/\\(?=[[\]"_*|.])/g, '').replace(/^(?:\*\*|`)+|(?:\*\*|`)+$/g, '');
}

function slipOf({ name: { value, start, end }, type }: NamedRow, resource: ScimResource): PageFinding[] {
  const name = bare(value);
  // More than one word without a filter is a description of attributes, not a name.
  if (/\s/.test(name) && !/[[\]:"]/.test(name)) return [];
  const { path, slips } = parseAttributePath(name);
  const [slip] = path === null ? slips.slice(-1) : slips;
  const found = slip ?? (path === null ? null : slipOfPath(name, path, type, resource));
  return found === null ? [] : [{ message: found.message, hint: found.hint, start, end }];
}

/** "emails[type eq \\"work\\"].value", where other rows have no backslash. */
function escaped({ name: { value, start, end } }: NamedRow, names: readonly NamedRow[]): PageFinding[] {
  if (!value.includes('\\"') || !names.some(({ name }) => /(?<!\\)"/.test(name.value))) return [];
  return [
    {
      message: 'The quotation marks have a backslash, and those of other rows have none.',
      hint: `Write ${value.replaceAll('\\"', '"')}`,
      start,
      end,
    },
  ];
}

type Said = Pick<PageFinding, 'message' | 'hint'>;

/** What is odd about a path that can be read. */
function slipOfPath(name: string, path: AttributePath, type: string, resource: ScimResource): Said | null {
  if (path.filter !== null && path.subAttribute === null && type === 'String')
    return { message: `"${name}" is an entry with parts, and no text.`, hint: `Write ${name}.value` };
  if (path.filter === null && path.subAttribute === null && type === 'String' && isListOfEntries(path, resource))
    return {
      message: `"${name}" is a list of entries with parts, and no text.`,
      hint: `Write which entry and which part: ${name}[…].value`,
    };
  const spelling = canonicalSpelling(resource, name);
  if (spelling !== null) return { message: `"${name}" is spelt "${spelling}" in SCIM.`, hint: `Write ${spelling}` };
  return isUnknownStandardName(resource, path) ? unknownName(name, resource, path.urn !== null) : null;
}

function fullName(resource: ScimResource, last: string): string | null {
  return scimAttributeNames(resource).find((name) => name.endsWith(`:${last}`)) ?? null;
}

/** Whether an attribute has entries with parts. Roles are sent as they are, by a function of their own. */
function isListOfEntries(path: AttributePath, resource: ScimResource): boolean {
  const attribute = findTopAttribute(resource, path);
  return (
    resource === 'User' && attribute?.multiValued === true && attribute.type === 'complex' && attribute.name !== 'roles'
  );
}

/** Of the resource itself, a name that is like none may be the app's own. */
function unknownName(name: string, resource: ScimResource, isInExtension: boolean): Said | null {
  const guess = nearestStandardName(resource, name);
  if (guess === null && !isInExtension) return null;
  // The name is right, and the schema before it misspelt.
  const whole = guess !== null && name.endsWith(`:${guess}`) ? fullName(resource, guess) : null;
  if (whole !== null)
    return { message: `"${name}" is no attribute of SCIM ${resource.toLowerCase()}s.`, hint: `Write ${whole}` };
  const kind = isInExtension ? 'that extension' : `SCIM ${resource.toLowerCase()}s`;
  const hint = guess === name ? 'It belongs to an extension: write its URN before it.' : `Did you mean ${guess}?`;
  return { message: `"${name}" is no attribute of ${kind}.`, hint: guess === null ? null : hint };
}
