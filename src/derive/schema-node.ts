/** A JSON Schema as data: what the derivations below read from and rebuild. */
export type SchemaValue = string | number | boolean | null | readonly SchemaValue[] | SchemaObject;
export interface SchemaObject {
  readonly [keyword: string]: SchemaValue;
}

export function readSchema(text: string): SchemaObject {
  const schema: SchemaValue = JSON.parse(text);
  if (!isObject(schema)) throw new TypeError('A schema file holds one object');
  return schema;
}

export function isObject(value: SchemaValue | undefined): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: SchemaValue | undefined): value is readonly SchemaValue[] {
  return Array.isArray(value);
}

/** Keywords whose members are names of the author's choice, each with a schema. */
const MAPS: ReadonlySet<string> = new Set(['properties', '$defs']);
/** Keywords that hold a schema, or a list of them. */
const SCHEMAS: ReadonlySet<string> = new Set([
  'items',
  'anyOf',
  'oneOf',
  'allOf',
  'not',
  'if',
  'then',
  'else',
  'additionalProperties',
]);

/** Every schema inside a schema, itself included, with the pointer that leads to it. */
export function* subschemas(schema: SchemaObject, pointer = ''): Generator<{ pointer: string; schema: SchemaObject }> {
  yield { pointer, schema };
  for (const [keyword, value] of Object.entries(schema)) {
    if (MAPS.has(keyword) && isObject(value)) yield* eachIn(value, `${pointer}/${keyword}`);
    else if (!SCHEMAS.has(keyword)) continue;
    else if (isList(value)) yield* eachIn(Object.fromEntries(value.entries()), `${pointer}/${keyword}`);
    else if (isObject(value)) yield* subschemas(value, `${pointer}/${keyword}`);
  }
}

function* eachIn(map: SchemaObject, pointer: string): Generator<{ pointer: string; schema: SchemaObject }> {
  for (const [name, value] of Object.entries(map)) {
    if (isObject(value)) yield* subschemas(value, `${pointer}/${name}`);
  }
}

/** The schema rebuilt with each subschema changed; the names under `properties` and `$defs` are left alone. */
export function mapSubschemas(schema: SchemaObject, change: (schema: SchemaObject) => SchemaObject): SchemaObject {
  const rebuilt: Record<string, SchemaValue> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (MAPS.has(keyword) && isObject(value)) rebuilt[keyword] = mapEach(value, change);
    else if (!SCHEMAS.has(keyword)) rebuilt[keyword] = value;
    else if (isList(value))
      rebuilt[keyword] = value.map((item) => (isObject(item) ? mapSubschemas(item, change) : item));
    else rebuilt[keyword] = isObject(value) ? mapSubschemas(value, change) : value;
  }
  return change(rebuilt);
}

function mapEach(map: SchemaObject, change: (schema: SchemaObject) => SchemaObject): SchemaObject {
  const entries = Object.entries(map).map(([name, value]) => [
    name,
    isObject(value) ? mapSubschemas(value, change) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The schema a node stands for, `$ref`s into `$defs` followed. */
export function follow(root: SchemaObject, schema: SchemaObject): SchemaObject {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return schema;
  const definition = isObject(root['$defs']) ? root['$defs'][$ref.replace('#/$defs/', '')] : undefined;
  if (!isObject(definition)) throw new TypeError(`${$ref} leads nowhere`);
  return definition;
}
