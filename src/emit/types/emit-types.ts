/** `types.ts`: the schema's resources as TypeScript. */

import { codeHeader } from '../code/header.ts';
import { onceForMappings } from '../code/once-for-mappings.ts';
import type { CodeSource } from '../code-source.ts';
import { buildShapes } from './build-shape.ts';
import { printInterfaces } from './print-interfaces.ts';
import { resourceSchema } from './resource-schema.ts';
import { isAssured } from './resource-shape.ts';

export function emitTypes(connector: CodeSource): string {
  return `${codeHeader(connector.manifestPath)}\n\n${interfacesOf(connector)}`;
}

const interfacesOf = onceForMappings((mappings) =>
  buildShapes(mappings)
    .flatMap((shape) => printInterfaces(resourceSchema(shape, isAssured)))
    .join('\n'),
);
