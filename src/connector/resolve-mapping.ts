/** From what a manifest says of users, or of groups, to the object mapping that every output reads. */
import type {
  Groups,
  Attribute as ManifestAttribute,
  ScopingFilter as ManifestFilter,
  MappingPictures,
  Users,
} from '../manifest/manifest.generated.ts';
import { assumeMatching } from './assume-matching.ts';
import type {
  AppRole,
  Attribute,
  Fact,
  GroupMapping,
  Resource,
  ResourceMapping,
  ScopingFilter,
  UserMapping,
} from './connector.ts';
import { DEFAULT_MAPPING } from './default-mapping.ts';
import { documented } from './documented.ts';
import { nothingElse } from './nothing-else.ts';
import { resolveAttribute } from './resolve-attribute.ts';
import { resolvePicture } from './resolve-setup.ts';

export function resolveUsers(users: Users): UserMapping {
  const { actions, scope, activeFalse, basis, matching, attributes, unnamed, roles, notes, pictures, ...rest } = users;
  nothingElse(rest);
  return {
    ...resolveMapping('User', { actions, scope, basis, matching, attributes, notes, pictures }, '/users'),
    activeFalse: activeFalse === undefined ? null : documented(activeFalse, '/users/activeFalse'),
    unnamed: unnamed === undefined ? null : documented(unnamed, '/users/unnamed'),
    roles: (roles ?? []).map(resolveRole),
  };
}

function resolveRole(role: NonNullable<Users['roles']>[number], index: number): AppRole {
  const { name, value = null, appRole = null, attribute = null, means = null, ...rest } = role;
  nothingElse(rest);
  return { name, value, appRole, attribute, means, pointer: `/users/roles/${index}` };
}

export function resolveGroups(groups: Groups): GroupMapping {
  const { actions, scope, basis, matching, attributes, notes, pictures, rename, nested, maximum, precreated, ...rest } =
    groups;
  nothingElse(rest);
  const fact = <T>(value: T | undefined, key: string): Fact<T> | null =>
    value === undefined ? null : documented(value, `/groups/${key}`);
  return {
    ...resolveMapping('Group', { actions, scope, basis, matching, attributes, notes, pictures }, '/groups'),
    rename: fact(rename, 'rename'),
    nested: fact(nested, 'nested'),
    maximum: fact(maximum, 'maximum'),
    precreated: fact(precreated, 'precreated'),
  };
}

/** What users and groups have in common. */
interface Block<Action extends string> {
  readonly actions: readonly Action[];
  readonly scope: Users['scope'];
  readonly basis: Users['basis'];
  readonly matching: Users['matching'];
  readonly attributes: readonly ManifestAttribute[] | undefined;
  readonly notes: readonly string[] | undefined;
  readonly pictures: MappingPictures | undefined;
}

function resolveMapping<Action extends string>(
  resource: Resource,
  block: Block<Action>,
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
  const matchingUndocumented = block.matching === 'undocumented';
  const attributes =
    block.basis === 'documented' || matchingUndocumented
      ? resolved
      : assumeMatching(resource, resolved, `${pointer}/basis`);
  return {
    resource,
    pointer,
    basis: block.basis,
    actions: block.actions,
    scope: block.scope?.map((filter, index) => resolveFilter(filter, `${pointer}/scope/${index}`)) ?? null,
    attributes,
    matching: attributes.filter((attribute) => attribute.matching !== null).sort(byPrecedence),
    matchingUndocumented,
    notes: (block.notes ?? []).map((value, index) => documented(value, `${pointer}/notes/${index}`)),
    pictures: resolveMappingPictures(block.pictures ?? {}, `${pointer}/pictures`),
  };
}

function resolveFilter({ name, clauses, ...rest }: ManifestFilter, pointer: string): ScopingFilter {
  nothingElse(rest);
  return {
    name: name ?? null,
    clauses: clauses.map((clause, index) => resolveClause(clause, `${pointer}/clauses/${index}`)),
    pointer,
  };
}

function resolveClause(
  { attribute, operator, value, ...rest }: ManifestFilter['clauses'][number],
  pointer: string,
): ScopingFilter['clauses'][number] {
  nothingElse(rest);
  return { attribute, operator, value: value ?? null, pointer };
}

function resolveMappingPictures(
  { mapping, attributes, ...rest }: MappingPictures,
  pointer: string,
): ResourceMapping['pictures'] {
  nothingElse(rest);
  return {
    mapping: mapping === undefined ? null : resolvePicture(mapping, `${pointer}/mapping`),
    attributes: attributes === undefined ? null : resolvePicture(attributes, `${pointer}/attributes`),
  };
}

function byPrecedence(a: Attribute, b: Attribute): number {
  return (a.matching?.value ?? 0) - (b.matching?.value ?? 0);
}
