/** `mapping.ts`: from a directory object to the SCIM resource that goes to the app. */
import type { ResourceMapping, UserMapping } from '../../connector/connector.ts';
import { emitRuntime } from '../../expression/compile/emit-runtime.ts';
import { codeHeader } from '../code/header.ts';
import { type Mappings, onceForMappings } from '../code/once-for-mappings.ts';
import type { CodeSource } from '../code-source.ts';
import { buildShapes } from '../types/build-shape.ts';
import type { ResourceShape } from '../types/resource-shape.ts';
import { clearedFunction } from './cleared-function.ts';
import { graphSource } from './graph-source.ts';
import { mapFunction } from './map-function.ts';
import { mappingRuntime } from './mapping-runtime.ts';
import { MATCHING_TYPE, matchingFunction } from './matching-function.ts';
import { emptyParts, type ModuleParts } from './module-parts.ts';
import { sourceInterface } from './source-interface.ts';

const UPDATE_TYPE = [
  '/** Any part of a resource. */',
  'export type Update<T> = T extends readonly (infer Item)[] ? Update<Item>[] : T extends object ? { [Key in keyof T]?: Update<T[Key]> } : T;',
];

export function emitMapping(connector: CodeSource): string {
  return `${codeHeader(connector.manifestPath)}\n\n${moduleOf(connector)}\n`;
}

const moduleOf = onceForMappings((mappings) => {
  const parts = emptyParts();
  const shapes = buildShapes(mappings);
  const functions = shapes.flatMap((shape) =>
    resourceFunctions(mappingOf(mappings, shape), shape, inactiveRemark(mappings, shape), parts),
  );
  const imports = `import type { ${[...parts.types].sort().join(', ')} } from "./types.js";`;
  const constants = [...parts.constants].sort().map(([name, code]) => `const ${name} = ${code};`);
  const runtime = [...mappingRuntime(parts.mappingFunctions), emitRuntime(parts.expressionFunctions).trim()];
  // The runtime declares the two together; a module may need only one.
  const unused = runtime.some((text) => /^type Value =/m.test(text)) ? 'export type { Value };' : '';
  const types = [UPDATE_TYPE.join('\n'), MATCHING_TYPE.join('\n')];
  return [imports, constants.join('\n'), ...functions, ...types, ...runtime, unused]
    .filter((text) => text !== '')
    .join('\n\n');
});

function mappingOf({ users, groups }: Mappings, shape: ResourceShape): ResourceMapping {
  return shape.resource === 'Group' && groups !== null ? groups : users;
}

const INACTIVE: Readonly<Record<NonNullable<UserMapping['activeFalse']>['value'] | 'unknown', string>> = {
  disables: ' The app disables an account whose `active` is false.',
  deletes: ' The app deletes an account whose `active` is false, for good.',
  unknown: ' Nobody documents what the app does with an account whose `active` is false.',
};

/** What an update can do to an account besides changing it: whoever calls the function should not find it out. */
function inactiveRemark({ users }: Mappings, { resource, placements }: ResourceShape): string {
  const sendsActive = placements.some(
    ({ attribute: { path, mapping } }) => path?.urn === null && path.attribute === 'active' && mapping !== null,
  );
  return resource === 'User' && sendsActive ? INACTIVE[users.activeFalse?.value ?? 'unknown'] : '';
}

function resourceFunctions(
  mapping: ResourceMapping,
  shape: ResourceShape,
  remark: string,
  parts: ModuleParts,
): readonly string[] {
  const create = mapFunction(shape, 'create', '', parts);
  const update = mapFunction(shape, 'update', remark, parts);
  parts.types.add(shape.root.typeName);
  const updateType = `export type ${shape.resource}Update = Update<${shape.root.typeName}>;`;
  return [
    sourceInterface(mapping, parts),
    create,
    update,
    matchingFunction(mapping, shape, parts),
    [updateType],
    clearedFunction(shape, parts),
    ...graphSource(mapping, parts),
  ].map((lines) => lines.join('\n'));
}
