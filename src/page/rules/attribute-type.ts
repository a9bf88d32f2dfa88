import { nearest } from '../../problem/nearest.ts';
import { parseAttributePath } from '../../scim/attribute-path.ts';
import { findScimAttribute } from '../../scim/schemas.ts';
import type { PageFinding, TableCell } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { ATTRIBUTE_HEADING } from '../words/attribute-heading.ts';

/** RFC 7643, sections 2.3 and 4; the types of published tables (tutorial-corpus fact sheet, section a). */
export const attributeTypeRule: PageRule = {
  id: 'page-attribute-type',
  severity: 'warning',
  title: 'The type of an attribute is a type, and its own.',
  cause: 'The type is misspelt, or it is that of another attribute: what is true or false is no text.',
  fix: 'Write the type that the schema of the app gives.',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Type|\n|---|---|\n|active|String|\n',
  good: '# Acme\n\n|Attribute|Type|\n|---|---|\n|active|Boolean|\n',
  handWrittenOnly: true,
  check: ({ tables }) =>
    tables.flatMap(({ rows }) => {
      const [heading, ...body] = rows.map(({ cells }) => cells);
      if (!ATTRIBUTE_HEADING.test(heading?.[0]?.value ?? '') || !/^(?:data )?type$/i.test(heading?.[1]?.value ?? ''))
        return [];
      return grouped(
        body.flatMap(([name, type]) => slipOf(name, type)),
        'this table',
      );
    }),
};

const TYPES: readonly string[] = [
  'String',
  'Boolean',
  'Reference',
  'Integer',
  'Decimal',
  'DateTime',
  'Binary',
  'Complex',
];

/** Types of other languages, of which some are near to one of these. */
const OTHERS = /^(?:strings?\[\]|bool|int|text|list|array|object|number|date|time|enum)$/i;

function slipOf(name: TableCell | undefined, type: TableCell | undefined): PageFinding[] {
  if (name === undefined || type === undefined) return [];
  const { value, start, end } = type;
  if (value === '') {
    const message = 'The type of this attribute is missing.';
    return name.value === '' ? [] : [{ message, hint: 'Fill it in.', start: name.start, end: name.end }];
  }
  if (!/^[A-Za-z]{3,12}$/.test(value)) return [];
  const said = TYPES.includes(value) ? slipOfType(name.value, value) : unknownType(value);
  if (said === null) return [];
  const { message, hint, text } = said;
  return [{ message, hint, start, end, ...(text !== undefined && { fix: [{ start, end, text }] }) }];
}

interface Said {
  readonly message: string;
  readonly hint: string;
  /** What it should be, where there is no doubt. */
  readonly text?: string;
}

function unknownType(type: string): Said {
  const meant = nearest(type, TYPES);
  return meant === null || OTHERS.test(type)
    ? { message: `"${type}" is no type of an attribute.`, hint: `Write one of ${TYPES.join(', ')}.` }
    : { message: `"${type}" is "${meant}".`, hint: `Write "${meant}".`, text: meant };
}

function slipOfType(name: string, type: string): Said | null {
  const wanted = isTruth(name);
  if (wanted === null || wanted === (type === 'Boolean')) return null;
  return wanted
    ? { message: `"${name}" is true or false, and no ${type}.`, hint: 'Write "Boolean".' }
    : { message: `"${name}" is a text, and not true or false.`, hint: 'Write "String".' };
}

/** Whether a standard attribute is true or false; `null` of one that no standard schema has. */
function isTruth(name: string): boolean | null {
  const { path } = parseAttributePath(name);
  const type = path === null ? undefined : findScimAttribute('User', path)?.type;
  return type === undefined || type === 'complex' ? null : type === 'boolean';
}
