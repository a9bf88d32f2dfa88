/** The JSON Schema of a resource, from its shape: what the connector may send, and nothing else. */
import { isInheritedName } from '../code/property-name.ts';
import { describeAttribute } from './describe-attribute.ts';
import type { JsonSchema } from './json-schema.ts';
import { record } from './json-schema.ts';
import type {
  EntriesShape,
  EntryShape,
  LeafShape,
  ObjectShape,
  PropertyShape,
  ResourceShape,
} from './resource-shape.ts';
import { isRequired } from './resource-shape.ts';

/** Tells which properties are listed as required: for the rules all that are, for the types those that are sent for sure. */
export type Demand = (property: PropertyShape) => boolean;

/** Over the wire, times, references and binary values are strings (RFC 7643 section 2.3). */
const VALUE_TYPES: Readonly<Record<LeafShape['valueType'], NonNullable<JsonSchema['type']>>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'integer',
  decimal: 'number',
  dateTime: 'string',
  reference: 'string',
  binary: 'string',
};

export function resourceSchema(shape: ResourceShape, demand: Demand = isRequired): JsonSchema {
  const { root } = shape;
  const described = objectSchema(root, demand);
  const own = { schemas: schemasSchema(shape), meta: metaSchema(shape) };
  return {
    ...described,
    properties: { ...own, ...described.properties },
    required: ['schemas', ...(described.required ?? [])],
  };
}

/**
 * The service itself does not list the URNs of extensions in `schemas` (scim-client fact sheet, section 4.1), but
 * RFC 7643 section 3 wants every schema listed whose attributes are present, and servers check it. So they may stand
 * here, the core URN must.
 */
function schemasSchema(shape: ResourceShape): JsonSchema {
  const [core = ''] = shape.schemas;
  return {
    description: 'The schemas that the resource uses.',
    type: 'array',
    items: { type: 'string', enum: [...shape.schemas, ...shape.extensions.map((extension) => extension.name)] },
    contains: { const: core },
    uniqueItems: true,
  };
}

/** The client sends the resource type along when it creates an object (scim-client fact sheet, section 4.1). */
function metaSchema({ resource, root }: ResourceShape): JsonSchema {
  return {
    title: `${root.typeName}Meta`,
    description: 'Sent when the object is created.',
    type: 'object',
    properties: { resourceType: { const: resource } },
    required: ['resourceType'],
    additionalProperties: false,
  };
}

function objectSchema(object: ObjectShape, demand: Demand): JsonSchema {
  const fixed = object.fixed.map(({ name, value }): [string, JsonSchema] => [name, { const: value }]);
  const extras = object.extras.map(({ name, type }): [string, JsonSchema] => [name, { type }]);
  const properties = object.properties.map((property) => [property.name, propertySchema(property, demand)] as const);
  const required = [
    ...object.fixed.filter((value) => value.kind === 'selector').map((value) => value.name),
    ...object.properties.filter(demand).map((property) => property.name),
  ];
  return {
    title: object.typeName,
    type: 'object',
    properties: record([...fixed, ...extras, ...properties]),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function propertySchema(property: PropertyShape, demand: Demand): JsonSchema {
  if (property.kind === 'object') return objectSchema(property, demand);
  if (property.kind === 'entries') return entriesSchema(property, demand);
  const description = describeAttribute(property.attribute);
  const type = VALUE_TYPES[property.valueType];
  if (!property.list) return { description, type };
  return { description, type: 'array', items: { type }, ...(demand(property) && { minItems: 1 }) };
}

function entriesSchema({ entries }: EntriesShape, demand: Demand): JsonSchema {
  const items = entries.map((entry) => objectSchema(entry.object, demand));
  const [only, ...others] = items;
  const demanded = entries.filter((entry) => entry.object.properties.some(demand));
  return {
    type: 'array',
    items: only !== undefined && others.length === 0 ? only : oneOf(entries, items),
    // One entry a filter: `type` values are unique inside an attribute (scim-client fact sheet, section 5).
    ...(!entries.some((entry) => entry.whole) && { maxItems: entries.length }),
    ...mustContain(demanded.map((entry) => entry.object)),
  };
}

/** The schema of an entry that is one of several: told apart by one text property where all have it, as by `type`. */
function oneOf(entries: readonly EntryShape[], items: readonly JsonSchema[]): JsonSchema {
  const selectors = entries.flatMap((entry) => entry.object.fixed.filter((value) => value.kind === 'selector'));
  const [first] = selectors;
  const told =
    selectors.length === entries.length && selectors.every(({ name, value }) => name === first?.name && isTag(value));
  if (first === undefined || !told) return { anyOf: items };
  return { type: 'object', discriminator: { propertyName: first.name }, required: [first.name], oneOf: items };
}

/** Values that the compiler can tell entries apart by: it keeps them as the names of an ordinary object. */
function isTag(value: string | boolean): boolean {
  return typeof value === 'string' && value !== '' && !isInheritedName(value);
}

function mustContain(demanded: readonly ObjectShape[]): JsonSchema {
  const tests = demanded.map((object): JsonSchema => {
    const selectors = object.fixed.filter((value) => value.kind === 'selector');
    if (selectors.length === 0) return { minItems: 1 };
    return {
      contains: {
        type: 'object',
        properties: record(selectors.map(({ name, value }) => [name, { const: value }])),
        required: selectors.map(({ name }) => name),
      },
    };
  });
  const [only, ...others] = tests;
  if (only === undefined) return {};
  return others.length === 0 ? only : { allOf: tests };
}
