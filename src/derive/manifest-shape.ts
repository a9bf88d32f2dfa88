/** Makes the table of shapes (see `src/manifest/shape.ts`) from the manifest schema. */
import type { PropertyShape, Shape, Shapes } from '../manifest/shape.ts';
import { TEXT_KINDS, type TextKind } from '../manifest/text-kind.ts';
import { follow, isList, isObject, readSchema, type SchemaObject, type SchemaValue } from './schema-node.ts';

export function manifestShapes(schemaText: string): Shapes {
  const root = readSchema(schemaText);
  const shapes: Record<string, Shape> = {};
  collect(root, root, 'Manifest', shapes);
  return shapes;
}

function collect(root: SchemaObject, schema: SchemaObject, name: string, shapes: Record<string, Shape>): void {
  const properties: Record<string, PropertyShape> = {};
  const { required } = schema;
  shapes[name] = isList(required) ? { properties, required: required.map(String) } : { properties };
  for (const [property, value] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {})) {
    if (isObject(value)) properties[property] = propertyShape(root, value, `${name}.${property}`, shapes);
  }
}

function propertyShape(
  root: SchemaObject,
  schema: SchemaObject,
  name: string,
  shapes: Record<string, Shape>,
): PropertyShape {
  const described = follow(root, schema);
  const example = JSON.stringify(isList(described['examples']) ? described['examples'][0] : null);
  const { schema: held, name: heldName } = innermost(root, schema, name);
  const shape: PropertyShape = {
    example,
    ...(described['type'] === 'array' ? { list: true } : {}),
    ...(isList(described['identity']) ? { identity: described['identity'].map(String) } : {}),
    ...(described['ordered'] === true ? { ordered: true } : {}),
    ...(described['whole'] === true ? { whole: true } : {}),
  };
  if (held['properties'] !== undefined) {
    if (shapes[heldName] === undefined) collect(root, held, heldName, shapes);
    return { ...shape, shape: heldName };
  }
  const isText = held['type'] === 'string' && held['enum'] === undefined;
  return isText ? { ...shape, holds: textKind(described['holds'] ?? held['holds'] ?? 'plain', name) } : shape;
}

/** Through references, lists, and the branch of a choice that is an object, to what is held in the end. */
export function innermost(
  root: SchemaObject,
  schema: SchemaObject,
  name: string,
): { schema: SchemaObject; name: string } {
  const { $ref, items, anyOf } = schema;
  if (typeof $ref === 'string') return innermost(root, follow(root, schema), $ref.replace('#/$defs/', ''));
  if (isObject(items)) return innermost(root, items, name);
  const branch = isList(anyOf) ? anyOf.find((choice) => isObject(choice) && choice['const'] === undefined) : undefined;
  return isObject(branch) ? innermost(root, branch, name) : { schema, name };
}

function textKind(holds: SchemaValue, name: string): TextKind {
  const kind = TEXT_KINDS.find((known) => known === holds);
  if (kind === undefined) throw new TypeError(`${name} holds ${JSON.stringify(holds)}: no kind of text has that name`);
  return kind;
}
