/** `userMatching`, `groupMatching`: the queries that look for an object in the app, in order of precedence. */
import type { Attribute, ResourceMapping } from '../../connector/connector.ts';
import { stringLiteral } from '../code/string-literal.ts';
import { canonicalName } from '../types/canonical-name.ts';
import type { ResourceShape } from '../types/resource-shape.ts';
import { environmentParameter, type ModuleParts, sourceParameter } from './module-parts.ts';
import { isConverted, valueCode } from './value-code.ts';
import { valueNames } from './value-names.ts';

export const MATCHING_TYPE = [
  '/** A query that finds the object in the app, by one of its attributes. */',
  'export interface Matching {',
  '  readonly attribute: string;',
  '  readonly filter: string;',
  '}',
];

export function matchingFunction(
  mapping: ResourceMapping,
  shape: ResourceShape,
  parts: ModuleParts,
): readonly string[] {
  parts.environment = false;
  const subject = mapping.resource.toLowerCase();
  const lines = mapping.matching.flatMap((attribute) => queryLine(attribute, shape, parts));
  const parameters = `${sourceParameter(mapping.resource, lines)}${environmentParameter(parts)}`;
  return [
    `/** The queries that look for a ${subject} in the app, the first to try first; a ${subject} without any cannot be provisioned. */`,
    `export function ${subject}Matching(${parameters}): Matching[] {`,
    '  const found: Matching[] = [];',
    ...lines,
    '  return found;',
    '}',
  ];
}

function queryLine(attribute: Attribute, shape: ResourceShape, parts: ModuleParts): readonly string[] {
  const leaf = shape.placements.find((placement) => placement.attribute === attribute)?.place?.leaf;
  // Matching happens at every run, also on what flows only once; a default stands in only when an object is created.
  const always: Attribute = { ...attribute, flow: { ...attribute.flow, value: 'always' } };
  const value =
    leaf === undefined || leaf.list
      ? null
      : valueCode(shape.resource, { ...leaf, attribute: always }, false, 'update', parts);
  if (leaf === undefined || value === null) return [];
  const name = canonicalName(attribute);
  const query = (code: string) =>
    `found.push({ attribute: ${stringLiteral(name)}, filter: ${stringLiteral(`${name} eq `)} + JSON.stringify(${code}) });`;
  if (isConverted(leaf.valueType) && !value.nullable) return [`  ${query(value.code)}`];
  const filled = (code: string) => `${code} != null${isConverted(leaf.valueType) ? '' : ` && ${code} !== ""`}`;
  if (value.property) return [`  if (${filled(value.code)}) ${query(value.code)}`];
  // The type keeps the compiler from knowing the value so well that it takes the test for a mistake.
  const type = isConverted(leaf.valueType) ? '' : ': string | null';
  const held = valueNames(shape).get(leaf) ?? 'mapped';
  return [`  const ${held}${type} = ${value.code};`, `  if (${filled(held)}) ${query(held)}`];
}
