/** `mapping.ts`: from a directory object to the SCIM resource that goes to the app. */
import type { Connector, ResourceMapping } from '../../connector/connector.ts';
import { emitRuntime } from '../../expression/compile/emit-runtime.ts';
import { codeHeader } from '../code/header.ts';
import { buildShapes } from '../types/build-shape.ts';
import type { ResourceShape } from '../types/resource-shape.ts';
import { mapFunction } from './map-function.ts';
import { mappingRuntime } from './mapping-runtime.ts';
import { MATCHING_TYPE, matchingFunction } from './matching-function.ts';
import { emptyParts, type ModuleParts } from './module-parts.ts';
import { sourceInterface } from './source-interface.ts';

const UPDATE_TYPE = [
  '/** Any part of a resource. */',
  'export type Update<T> = T extends readonly (infer Item)[] ? Update<Item>[] : T extends object ? { [Key in keyof T]?: Update<T[Key]> } : T;',
];

export function emitMapping(connector: Connector): string {
  const parts = emptyParts();
  const shapes = buildShapes(connector);
  const functions = shapes.flatMap((shape) => resourceFunctions(mappingOf(connector, shape), shape, parts));
  const imports = `import type { ${[...parts.types].sort().join(', ')} } from "./types.js";`;
  const constants = [...parts.constants].sort().map(([name, code]) => `const ${name} = ${code};`);
  const runtime = [...mappingRuntime(parts.mappingFunctions), emitRuntime(parts.expressionFunctions).trim()];
  // The runtime declares the two together; a module may need only one.
  const unused = runtime.some((text) => /^type Value =/m.test(text)) ? 'export type { Value };' : '';
  const types = [UPDATE_TYPE.join('\n'), MATCHING_TYPE.join('\n')];
  const sections = [imports, constants.join('\n'), ...functions, ...types, ...runtime, unused].filter(
    (text) => text !== '',
  );
  return `${codeHeader(connector.manifestPath)}\n\n${sections.join('\n\n')}\n`;
}

function mappingOf(connector: Connector, shape: ResourceShape): ResourceMapping {
  return shape.resource === 'Group' && connector.groups !== null ? connector.groups : connector.users;
}

function resourceFunctions(mapping: ResourceMapping, shape: ResourceShape, parts: ModuleParts): readonly string[] {
  const create = mapFunction(shape, 'create', parts);
  const update = mapFunction(shape, 'update', parts);
  parts.types.add(shape.root.typeName);
  const updateType = `export type ${shape.resource}Update = Update<${shape.root.typeName}>;`;
  return [sourceInterface(mapping, parts), create, update, matchingFunction(mapping, shape, parts), [updateType]].map(
    (lines) => lines.join('\n'),
  );
}
