/** Makes the table of shapes (see `src/manifest/shape.ts`) from the manifest schema. */
import type { PropertyShape, Shape, Shapes, TextRole } from '../manifest/shape.ts';
import { follow, isList, isObject, readSchema, type SchemaObject } from './schema-node.ts';

export function manifestShapes(schemaText: string): Shapes {
  const root = readSchema(schemaText);
  const shapes: Record<string, Shape> = {};
  collect(root, root, 'Manifest', shapes);
  return shapes;
}

function collect(root: SchemaObject, schema: SchemaObject, name: string, shapes: Record<string, Shape>): void {
  const properties: Record<string, PropertyShape> = {};
  shapes[name] = { properties };
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
  if (held['properties'] !== undefined) {
    if (shapes[heldName] === undefined) collect(root, held, heldName, shapes);
    return { example, shape: heldName };
  }
  const isText = held['type'] === 'string' && held['enum'] === undefined;
  return isText ? { example, role: roleOf(described, held) } : { example };
}

/** Through references, lists, and the branch of a choice that is an object, to what is held in the end. */
function innermost(root: SchemaObject, schema: SchemaObject, name: string): { schema: SchemaObject; name: string } {
  const { $ref, items, anyOf } = schema;
  if (typeof $ref === 'string') return innermost(root, follow(root, schema), $ref.replace('#/$defs/', ''));
  if (isObject(items)) return innermost(root, items, name);
  const branch = isList(anyOf) ? anyOf.find((choice) => isObject(choice) && choice['const'] === undefined) : undefined;
  return isObject(branch) ? innermost(root, branch, name) : { schema, name };
}

function roleOf(...schemas: readonly SchemaObject[]): TextRole {
  const description = schemas.map((schema) => String(schema['markdownDescription'] ?? '')).join('\n');
  if (description.includes('Inline Markdown')) return 'inline';
  return description.includes('Markdown blocks') ? 'block' : 'plain';
}
