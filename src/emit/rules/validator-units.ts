/**
 * A resource's schema taken apart into units, one for each object and list, that refer to each other by name. Each
 * becomes one validator function: so an edited attribute changes the functions around it and no other, and a unit
 * that many connectors share is compiled once.
 */
import type { JsonSchema } from '../types/json-schema.ts';
import { record } from '../types/json-schema.ts';

export interface ValidatorUnit {
  /** Unique in a connector; a JavaScript name. */
  readonly name: string;
  /** Without text for readers; what is a unit of its own is a `$ref` to that unit's name. */
  readonly schema: JsonSchema;
  /** The units it refers to, each with the part of its schema that the compiler looks into: what entries differ in. */
  readonly refersTo: ReadonlyMap<string, JsonSchema>;
}

/** The units of a schema, the outermost last. */
export function splitSchema(schema: JsonSchema): readonly ValidatorUnit[] {
  const units: ValidatorUnit[] = [];
  addUnit(schema.title ?? '', schema, units);
  return units;
}

function addUnit(name: string, schema: JsonSchema, units: ValidatorUnit[]): JsonSchema {
  const refersTo = new Map<string, JsonSchema>();
  const bare = withoutText(schema, (part) => {
    const own = unitName(part);
    if (own === null) return null;
    refersTo.set(own, {
      properties: record(Object.entries(part.properties ?? {}).filter(([, inner]) => inner.const !== undefined)),
    });
    return addUnit(own, part, units);
  });
  units.push({ name, schema: bare, refersTo });
  return { $ref: name };
}

/** Objects have a title; a list is named after what stands in it first. No title has an underscore in it. */
function unitName(schema: JsonSchema): string | null {
  if (schema.title !== undefined) return schema.title;
  const { items } = schema;
  const entry = items?.title ?? (items?.oneOf ?? items?.anyOf)?.[0]?.title;
  return entry === undefined ? null : `${entry}_List`;
}

function withoutText(schema: JsonSchema, asUnit: (part: JsonSchema) => JsonSchema | null): JsonSchema {
  const { title: _title, description: _description, items, properties, oneOf, anyOf, ...rest } = schema;
  const inner = (part: JsonSchema): JsonSchema => asUnit(part) ?? withoutText(part, asUnit);
  return {
    ...rest,
    ...(items !== undefined && { items: inner(items) }),
    ...(properties !== undefined && {
      properties: record(Object.entries(properties).map(([name, part]) => [name, inner(part)])),
    }),
    ...(oneOf !== undefined && { oneOf: oneOf.map(inner) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(inner) }),
  };
}
