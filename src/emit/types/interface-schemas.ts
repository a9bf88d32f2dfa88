/**
 * A resource's schema taken apart into one schema an interface. Where one uses another, that one's name stands
 * (`tsType`, a keyword of json-schema-to-typescript): so the order and the names of types are ours, and an interface
 * that many connectors share is compiled once.
 */
import type { JsonSchema } from './json-schema.ts';
import { record } from './json-schema.ts';

export interface InterfaceSchema {
  readonly title: string;
  /** For json-schema-to-typescript, which wants a plain object. */
  readonly schema: Record<string, unknown>;
}

/** The interfaces of a schema, each before those that it uses. */
export function interfaceSchemas(schema: JsonSchema): readonly InterfaceSchema[] {
  const { title = '', description, properties = {}, required = [] } = schema;
  const own = {
    title,
    ...(description !== undefined && { description }),
    type: 'object',
    properties: record(Object.entries(properties).map(([name, member]) => [name, memberSchema(member)])),
    required,
    additionalProperties: false,
  };
  return [{ title, schema: own }, ...Object.values(properties).flatMap(objectsIn).flatMap(interfaceSchemas)];
}

function objectsIn({ title, items, oneOf, anyOf, ...schema }: JsonSchema): readonly JsonSchema[] {
  if (title !== undefined) return [{ title, ...schema }];
  return items === undefined ? [...(oneOf ?? []), ...(anyOf ?? [])] : objectsIn(items);
}

/** Without the keywords that say nothing about a type: the length of a list is for the rules to check. */
function memberSchema({ title, description, type, const: constant, items }: JsonSchema): Record<string, unknown> {
  const described = description === undefined ? {} : { description };
  if (title !== undefined) return { tsType: title };
  if (constant !== undefined) return { ...described, const: constant };
  if (items === undefined) return { ...described, ...(type !== undefined && { type }) };
  const names = objectsIn(items).map((object) => object.title ?? '');
  if (names.length > 0)
    return { ...described, tsType: names.length === 1 ? `${names[0]}[]` : `(${names.join(' | ')})[]` };
  const { type: itemType, enum: values } = items;
  return {
    ...described,
    type: 'array',
    items: values === undefined ? { ...(itemType !== undefined && { type: itemType }) } : { enum: values },
  };
}
