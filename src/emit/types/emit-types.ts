/** `types.ts`: the schema's resources as TypeScript. */

import { codeHeader } from '../code/header.ts';
import type { CodeSource } from '../code-source.ts';
import { buildShapes } from './build-shape.ts';
import { printInterfaces } from './print-interfaces.ts';
import { resourceSchema } from './resource-schema.ts';
import { isAssured } from './resource-shape.ts';

export function emitTypes(connector: CodeSource): string {
  const interfaces = buildShapes(connector).flatMap((shape) => printInterfaces(resourceSchema(shape, isAssured)));
  return `${codeHeader(connector.manifestPath)}\n\n${interfaces.join('\n')}`;
}
