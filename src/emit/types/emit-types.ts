/** `types.ts`: the schema's resources as TypeScript, by json-schema-to-typescript. */
import type { Options } from 'json-schema-to-typescript';
import type { Connector } from '../../connector/connector.ts';
import { codeHeader } from '../code/header.ts';
import { createMemo } from '../code/memo.ts';
import { buildShapes } from './build-shape.ts';
import { formatTypes } from './format-types.ts';
import { interfaceSchemas } from './interface-schemas.ts';
import { resourceSchema } from './resource-schema.ts';
import { isAssured } from './resource-shape.ts';

const OPTIONS: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  // Prettier takes most of the library's time (library-traps sheet, 5); `formatTypes` lays the text out instead.
  format: false,
  // The schema has no references, and none may ever lead to the network or the disk.
  $refOptions: { resolve: { external: false } },
};

const compiled = createMemo<string>();

export async function emitTypes(connector: Connector): Promise<string> {
  const { compile } = await import('json-schema-to-typescript');
  const interfaces: string[] = [];
  for (const shape of buildShapes(connector)) {
    for (const { title, schema } of interfaceSchemas(resourceSchema(shape, isAssured))) {
      const key = JSON.stringify(schema);
      interfaces.push(compiled.get(key) ?? compiled.set(key, formatTypes(await compile(schema, title, OPTIONS))));
    }
  }
  return `${codeHeader(connector.manifestPath)}\n\n${interfaces.join('\n')}`;
}
