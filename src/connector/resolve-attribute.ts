import { attributesIn } from '../expression/syntax/attributes-in.ts';
import { parseExpression } from '../expression/syntax/parse-expression.ts';
import { facts } from '../manifest/facts.generated.ts';
import type { Attribute as ManifestAttribute, Users } from '../manifest/manifest.generated.ts';
import { attributePathOf } from '../scim/attribute-path.ts';
import { findScimAttribute, findTopAttribute } from '../scim/schemas.ts';
import type { Attribute, Basis, Fact, Mapping, Resource } from './connector.ts';
import type { DefaultRow } from './default-mapping.ts';
import { findDefault } from './find-default.ts';
import { nothingElse } from './nothing-else.ts';
import { resolveValueType } from './value-type.ts';

/**
 * One attribute of the app. Facts that the app does not document are taken from the platform's default mapping only
 * where the block's `basis` asks for that, and are marked as assumed. A default alone is the portal's mapping of kind
 * None: nothing flows but the default, on creation (entra-provisioning fact sheet, section 5).
 *
 * @param basisPointer the node that asks for the defaults
 */
export function resolveAttribute(
  resource: Resource,
  stated: ManifestAttribute,
  pointer: string,
  blockBasis: Users['basis'],
  basisPointer: string,
): Attribute {
  const { name, type, source, expression, constant, matching, filterable, ...more } = stated;
  const { required, multiValued, flow, default: defaultValue, note, ...rest } = more;
  nothingElse(rest);
  const path = attributePathOf(name);
  const basis: Basis = blockBasis === 'platform-default' ? 'assumed' : 'documented';
  const row = blockBasis === 'documented' || path === null ? null : findDefault(resource, path);
  const scim = path === null ? null : findScimAttribute(resource, path);
  const fact = <T>(value: T | undefined, key: string): Fact<T> | null =>
    value === undefined ? null : { value, basis, pointer: `${pointer}/${key}` };
  const assumedType = row !== null && basis === 'assumed' ? { value: row.type, basis, pointer } : null;
  const knownType = fact(type, 'type') ?? assumedType;
  return {
    name,
    path,
    scim,
    pointer,
    basis,
    type: knownType,
    valueType: resolveValueType(scim, knownType?.value ?? null),
    statedMultiValued: fact(multiValued, 'multiValued'),
    multiValued: multiValued ?? (path?.filter === null && isList(resource, path)),
    mapping:
      statedMapping({ source, expression, constant }, fact) ??
      assumedMapping(row, basisPointer) ??
      // What is written and cannot be read is unknown, not nothing.
      (defaultValue === undefined || expression !== undefined ? null : fact({ kind: 'none' }, 'default')),
    matching: fact(matching, 'matching'),
    filterable: fact(filterable, 'filterable'),
    required: fact(required, 'required'),
    flow: fact(flow, 'flow') ?? { value: facts['/users/attributes/*/flow'].default, basis, pointer },
    defaultValue: fact(defaultValue, 'default'),
    note: fact(note, 'note'),
  };
}

/** A path without a filter into a multi-valued attribute stands for the whole list. */
function isList(resource: Resource, path: NonNullable<Attribute['path']>): boolean {
  return findTopAttribute(resource, path)?.multiValued ?? false;
}

interface StatedMapping {
  readonly source: string | undefined;
  readonly expression: string | undefined;
  readonly constant: string | undefined;
}

function statedMapping(
  { source, expression, constant }: StatedMapping,
  fact: (value: Mapping | undefined, key: string) => Fact<Mapping> | null,
): Fact<Mapping> | null {
  if (source !== undefined) return fact({ kind: 'direct', source }, 'source');
  if (constant !== undefined) return fact({ kind: 'constant', value: constant }, 'constant');
  if (expression !== undefined) return fact(readExpression(expression) ?? undefined, 'expression');
  return null;
}

function assumedMapping(row: DefaultRow | null, pointer: string): Fact<Mapping> | null {
  if (row === null) return null;
  const mapping =
    row.source === undefined ? readExpression(row.expression ?? '') : ({ kind: 'direct', source: row.source } as const);
  return mapping === null ? null : { value: mapping, basis: 'assumed', pointer };
}

/** A bare `[attribute]` is a direct mapping and a bare `"text"` a constant one (expressions fact sheet, section 1). */
function readExpression(text: string): Mapping | null {
  const { expression } = parseExpression(text);
  if (expression === null) return null;
  if (expression.kind === 'attribute') return { kind: 'direct', source: expression.name };
  if (expression.kind === 'text') return { kind: 'constant', value: expression.value };
  return { kind: 'expression', text, expression };
}

/** The source attributes that a mapping reads. */
export function* sourcesOf(mapping: Mapping): Generator<string> {
  if (mapping.kind === 'direct') yield mapping.source;
  if (mapping.kind === 'expression') yield* attributesIn(mapping.expression);
}
