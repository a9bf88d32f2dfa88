/** `rules.schema.json`: JSON Schema 2020-12 of the resources that a connector sends. */

import { schemaComment } from '../code/header.ts';
import { onceForMappings } from '../code/once-for-mappings.ts';
import type { CodeSource } from '../code-source.ts';
import { buildShapes } from './build-shape.ts';
import type { JsonSchema } from './json-schema.ts';
import { record } from './json-schema.ts';
import { resourceSchema } from './resource-schema.ts';

export function emitSchema(connector: CodeSource): string {
  const about = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: schemaComment(connector.manifestPath),
  };
  return `${JSON.stringify(about, null, 2).slice(0, -CLOSED.length)},\n${definitionsOf(connector).slice(OPENED.length)}\n`;
}

const OPENED = '{\n';
const CLOSED = '\n}';

/** All but what the schema says of itself, as an object of JSON. */
const definitionsOf = onceForMappings((mappings) => {
  const definitions = buildShapes(mappings).map((shape) => [shape.resource, resourceSchema(shape)] as const);
  const references = definitions.map(([name]): JsonSchema => ({ $ref: `#/$defs/${name}` }));
  const [only] = references;
  const schema: JsonSchema = {
    ...(references.length === 1 ? only : { anyOf: references }),
    $defs: record(definitions),
  };
  return JSON.stringify(schema, null, 2);
});
