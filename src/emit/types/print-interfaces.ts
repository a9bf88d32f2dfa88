/**
 * A resource's schema as TypeScript, an interface an object: of the schemas that `resourceSchema` makes, what says
 * something of a type. The length of a list and what it must contain are for the rules to check.
 */
import { commentText } from '../code/comment.ts';
import { propertyKey } from '../code/property-name.ts';
import { stringLiteral } from '../code/string-literal.ts';
import type { JsonSchema } from './json-schema.ts';

/** The interfaces of a schema, each before those that it uses. Every object in it has a title, and no two the same. */
export function printInterfaces(schema: JsonSchema): readonly string[] {
  const { title = '', description, properties = {}, required = [] } = schema;
  const members = Object.entries(properties).flatMap(([name, member]) => {
    const mark = required.includes(name) ? '' : '?';
    // What is said of an object stands at its own interface.
    const said = member.title === undefined ? comment(member.description) : [];
    return [...said, `${propertyKey(name)}${mark}: ${typeOf(member)};`].map((line) => `  ${line}`);
  });
  const own = [...comment(description), `export interface ${title} {`, ...members, '}', ''].join('\n');
  return [own, ...Object.values(properties).flatMap(objectsIn).flatMap(printInterfaces)];
}

function comment(description: string | undefined): readonly string[] {
  return description === undefined ? [] : [`/** ${commentText(description)} */`];
}

function objectsIn(schema: JsonSchema): readonly JsonSchema[] {
  const { title, items, oneOf = [], anyOf = [] } = schema;
  if (title !== undefined) return [schema];
  return items === undefined ? [...oneOf, ...anyOf] : objectsIn(items);
}

const TYPES: Readonly<Record<Exclude<NonNullable<JsonSchema['type']>, 'array'>, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  object: 'object',
};

function typeOf({ title, type, const: constant, enum: values, items }: JsonSchema): string {
  if (title !== undefined) return title;
  if (constant !== undefined) return literal(constant);
  if (values !== undefined) return `(${values.map(literal).join(' | ')})`;
  if (type === 'array') return `${items === undefined ? 'unknown' : itemType(items)}[]`;
  return type === undefined ? 'unknown' : TYPES[type];
}

function itemType(items: JsonSchema): string {
  const names = objectsIn(items).map(({ title = '' }) => title);
  if (names.length === 0) return typeOf(items);
  return names.length === 1 ? names.join() : `(${names.join(' | ')})`;
}

function literal(value: string | boolean): string {
  return typeof value === 'string' ? stringLiteral(value) : String(value);
}
