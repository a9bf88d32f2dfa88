/**
 * `clearedUserAttributes`, `clearedGroupAttributes`: what has to be removed because its value became empty. The
 * service itself never removes a value from an app (entra-provisioning fact sheet, section 5); code that
 * provisions on its own usually must.
 */

import { propertyKey } from '../code/property-name.ts';
import { stringLiteral } from '../code/string-literal.ts';
import { canonicalName } from '../types/canonical-name.ts';
import type { Parent, Placement, ResourceShape } from '../types/resource-shape.ts';
import { emptyParts, type ModuleParts } from './module-parts.ts';
import { makePlan } from './object-plan.ts';

export function clearedFunction(shape: ResourceShape, parts: ModuleParts): readonly string[] {
  const { resource } = shape;
  const subject = resource.toLowerCase();
  const { values } = makePlan(shape, 'update', emptyParts());
  const rows = shape.placements.flatMap((placement) => {
    const value = placement.place === null ? null : (values.get(placement.place.leaf) ?? null);
    // What always has a value is never cleared, and what the app requires must not be.
    if (value === null || (!value.nullable && value.list === null)) return [];
    return placement.place?.leaf.required === true ? [] : [placeRow(placement)];
  });
  parts.mappingFunctions.add('valueAt');
  return [
    `/** The attributes of a ${subject}, as paths of a PATCH, that the first update had a value for and the second has none. The provisioning service itself leaves such a value as it is. */`,
    `export function cleared${resource}Attributes(before: ${resource}Update, after: ${resource}Update): string[] {`,
    `  const cleared = ${placesName(shape)}.filter(({ steps }) => valueAt(before, steps) != null && valueAt(after, steps) == null);`,
    '  return cleared.map(({ path }) => path);',
    '}',
    '',
    `const ${placesName(shape)}: readonly { readonly path: string; readonly steps: readonly Step[] }[] = [`,
    ...rows.map((row) => `  ${row},`),
    '];',
  ];
}

function placesName({ resource }: ResourceShape): string {
  return `${resource.toUpperCase()}_PLACES`;
}

function placeRow({ attribute, place }: Placement): string {
  const { parents = [], leaf } = place ?? {};
  const whole = parents.at(-1)?.whole === true;
  const steps = [...parents.flatMap(parentSteps), ...(leaf === undefined || whole ? [] : [stringLiteral(leaf.name)])];
  return `{ path: ${stringLiteral(canonicalName(attribute))}, steps: [${steps.join(', ')}] }`;
}

function parentSteps({ object, entriesOf, whole }: Parent): readonly string[] {
  if (entriesOf === null) return [stringLiteral(object.name)];
  if (whole) return [stringLiteral(entriesOf.name)];
  const told = object.fixed
    .filter(({ kind }) => kind === 'selector')
    .map(({ name, value }) => `${propertyKey(name)}: ${typeof value === 'string' ? stringLiteral(value) : value}`);
  return [stringLiteral(entriesOf.name), `{ ${told.join(', ')} }`];
}
