/**
 * From the attributes that a manifest lists to the object mapping that every output reads. Facts that the app does
 * not document are taken from the platform's default mapping only where the block's `basis` asks for that, and are
 * marked as assumed.
 */
import { parseExpression } from '../expression/syntax/parse-expression.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { parseAttributePath, samePath } from '../scim/attribute-path.ts';
import { findScimAttribute, findTopAttribute } from '../scim/schemas.ts';
import type { Attribute, Basis, Fact, Mapping, Resource, ResourceMapping } from './connector.ts';
import { DEFAULT_MAPPING, type DefaultRow } from './default-mapping.ts';
import { resolvePicture } from './resolve-setup.ts';
import { resolveValueType } from './value-type.ts';

type ManifestBlock = Manifest['users'] | Exclude<Manifest['groups'], false | undefined>;
type ManifestAttribute = NonNullable<ManifestBlock['attributes']>[number];

export function resolveMapping<Action extends string>(
  resource: Resource,
  block: ManifestBlock & { readonly actions: readonly Action[] },
  pointer: string,
): ResourceMapping<Action> {
  const listed = block.attributes?.map((attribute, index) => ({
    attribute,
    pointer: `${pointer}/attributes/${index}`,
  }));
  const rows =
    listed ?? DEFAULT_MAPPING[resource].map((row) => ({ attribute: { name: row.name }, pointer: `${pointer}/basis` }));
  const resolved = rows.map((row) =>
    resolveAttribute(resource, row.attribute, row.pointer, block.basis, `${pointer}/basis`),
  );
  const attributes = block.basis === 'documented' ? resolved : assumeMatching(resource, resolved, `${pointer}/basis`);
  const { mapping, attributes: table } = block.pictures ?? {};
  return {
    resource,
    pointer,
    basis: block.basis,
    actions: block.actions,
    attributes,
    matching: attributes.filter((attribute) => attribute.matching !== null).sort(byPrecedence),
    notes: (block.notes ?? []).map((value, index) => documented(value, `${pointer}/notes/${index}`)),
    pictures: {
      mapping: mapping === undefined ? null : resolvePicture(mapping, `${pointer}/pictures/mapping`),
      attributes: table === undefined ? null : resolvePicture(table, `${pointer}/pictures/attributes`),
    },
  };
}

export function documented<T>(value: T, pointer: string): Fact<T> {
  return { value, basis: 'documented', pointer };
}

function byPrecedence(a: Attribute, b: Attribute): number {
  return (a.matching?.value ?? 0) - (b.matching?.value ?? 0);
}

function resolveAttribute(
  resource: Resource,
  stated: ManifestAttribute,
  pointer: string,
  blockBasis: ManifestBlock['basis'],
  basisPointer: string,
): Attribute {
  const { path } = parseAttributePath(stated.name);
  const basis: Basis = blockBasis === 'platform-default' ? 'assumed' : 'documented';
  const row = blockBasis === 'documented' || path === null ? null : findDefault(resource, stated.name);
  const scim = path === null ? null : findScimAttribute(resource, path);
  const fact = <T>(value: T | undefined, key: string): Fact<T> | null =>
    value === undefined ? null : { value, basis, pointer: `${pointer}/${key}` };
  const type =
    fact(stated.type, 'type') ?? (row !== null && basis === 'assumed' ? { value: row.type, basis, pointer } : null);
  return {
    name: stated.name,
    path,
    scim,
    pointer,
    basis,
    type,
    valueType: resolveValueType(scim, type?.value ?? null),
    multiValued: stated.multiValued ?? (path?.filter === null && isList(resource, path)),
    mapping: statedMapping(stated, basis, pointer) ?? assumedMapping(row, basisPointer),
    matching: fact(stated.matching, 'matching'),
    filterable: fact(stated.filterable, 'filterable'),
    required: fact(stated.required, 'required'),
    flow: { value: stated.flow ?? 'always', basis, pointer: stated.flow === undefined ? pointer : `${pointer}/flow` },
    defaultValue: fact(stated.default, 'default'),
    note: fact(stated.note, 'note'),
  };
}

/** A path without a filter into a multi-valued attribute stands for the whole list. */
function isList(resource: Resource, path: NonNullable<Attribute['path']>): boolean {
  return findTopAttribute(resource, path)?.multiValued ?? false;
}

function findDefault(resource: Resource, name: string): DefaultRow | null {
  const { path } = parseAttributePath(name);
  if (path === null) return null;
  const rows = DEFAULT_MAPPING[resource];
  return rows.find((row) => row.name === name || sameAs(row.name, path)) ?? null;
}

function sameAs(name: string, path: NonNullable<Attribute['path']>): boolean {
  const other = parseAttributePath(name).path;
  return other !== null && samePath(other, path);
}

function statedMapping(stated: ManifestAttribute, basis: Basis, pointer: string): Fact<Mapping> | null {
  const fact = (value: Mapping | null, key: string): Fact<Mapping> | null =>
    value === null ? null : { value, basis, pointer: `${pointer}/${key}` };
  if (stated.source !== undefined) return fact({ kind: 'direct', source: stated.source }, 'source');
  if (stated.constant !== undefined) return fact({ kind: 'constant', value: stated.constant }, 'constant');
  if (stated.expression !== undefined) return fact(readExpression(stated.expression), 'expression');
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

/**
 * Where no attribute states a matching precedence, the default row's attribute is assumed, unless the app documents
 * that it cannot be filtered on; then the first attribute that can is the closest printed proxy
 * (tutorial-corpus fact sheet, section 0).
 */
function assumeMatching(resource: Resource, attributes: readonly Attribute[], pointer: string): Attribute[] {
  if (attributes.some((attribute) => attribute.matching !== null)) return [...attributes];
  const byDefault = attributes.find((attribute) => findDefault(resource, attribute.name)?.matching !== undefined);
  const chosen =
    byDefault?.filterable?.value === false || byDefault === undefined
      ? attributes.find((attribute) => attribute.filterable?.value === true)
      : byDefault;
  if (chosen === undefined) return [...attributes];
  return attributes.map((attribute) => (attribute === chosen ? assumedToMatch(attribute, pointer) : attribute));
}

/** The platform queries the app by every matching attribute, so what is assumed to match is assumed to be filterable. */
function assumedToMatch(attribute: Attribute, pointer: string): Attribute {
  const assumed = { basis: 'assumed', pointer } as const;
  return {
    ...attribute,
    matching: { value: 1, ...assumed },
    filterable: attribute.filterable ?? { value: true, ...assumed },
  };
}
