/** What a tenant runs, taken over into a manifest: what is documented of the app stays, and what flows is the tenant's. */
import type { Connector, Resource, ResourceMapping } from '../connector/connector.ts';
import { sourcesOf } from '../connector/resolve-attribute.ts';
import { resolveConnector } from '../connector/resolve-connector.ts';
import { inSchemaOrder } from '../manifest/in-schema-order.ts';
import type { Groups, Manifest, Users } from '../manifest/manifest.generated.ts';
import {
  compareAttribute,
  flagsOf,
  isSameScope,
  isSameSet,
  knowsMatching,
  listsAttributes,
  pairAttributes,
  targetKey,
} from './compare-mapping.ts';
import { extensionsRead } from './extensions-read.ts';
import { isSayable } from './is-sayable.ts';
import type { Kept, LiveAttribute, LiveMapping, LiveSchema } from './live-schema.ts';
import { takenAttributes } from './taken-attributes.ts';

export interface TakenOver {
  readonly manifest: Manifest;
  /** What of the modelled parts no manifest can say, so that it was left out. */
  readonly unread: readonly Kept[];
}

/** Of which resources every attribute is written out: what the platform's default fills in cannot say what is not mapped. */
type WrittenOut = Readonly<Record<Resource, boolean>>;

/**
 * `compared`: attributes that a manifest does not list are only assumed, and no word of it is contradicted. `imported`: they
 * are listed then. `new`: nothing of the manifest is documented yet, so that its actions come from the schema, too.
 */
type Taking = 'compared' | 'imported' | 'new';

export function takeOver(
  manifest: Manifest,
  connector: Connector,
  live: LiveSchema,
  taking: Taking = 'compared',
): TakenOver {
  const isNew = taking === 'new';
  const isOpen = (mapping: ResourceMapping) => taking === 'compared' && !listsAttributes(mapping);
  const short = taken(manifest, connector, live, isNew, { User: isNew, Group: isNew });
  const { users, groups } = resolveConnector(short.manifest, connector.id, connector.manifestPath);
  const writtenOut = {
    User: isNew || (live.users !== null && !isOpen(users) && stillDiffers(users, live.users)),
    Group: isNew || (groups !== null && live.groups !== null && !isOpen(groups) && stillDiffers(groups, live.groups)),
  };
  return isNew || !(writtenOut.User || writtenOut.Group) ? short : taken(manifest, connector, live, isNew, writtenOut);
}

function stillDiffers(mapping: ResourceMapping, live: LiveMapping): boolean {
  const { pairs, unmapped, unlisted } = pairAttributes(mapping, live);
  const knows = { knowsMatching: knowsMatching(mapping) };
  return (
    unmapped.length > 0 ||
    unlisted.some(isSayable) ||
    pairs.some(
      ({ attribute, live: found }) =>
        isSayable(found) && Object.values(compareAttribute(attribute, found, knows)).includes(true),
    )
  );
}

function taken(
  manifest: Manifest,
  connector: Connector,
  live: LiveSchema,
  isNew: boolean,
  writtenOut: WrittenOut,
): TakenOver {
  const unread: Kept[] = [];
  const users = takeUsers(manifest, connector, live, isNew, unread, writtenOut.User);
  const groups = takeGroups(manifest, connector, live.groups, unread, writtenOut.Group);
  const { groups: _, ...others } = manifest;
  const whole: Manifest = { ...others, users, ...(groups === undefined ? {} : { groups }) };
  return { manifest: inSchemaOrder({ ...whole, ...extensionsRead(whole, manifest, live) }), unread };
}

function takeUsers(
  { users }: Manifest,
  connector: Connector,
  { root, users: live }: LiveSchema,
  isNew: boolean,
  unread: Kept[],
  isWrittenOut: boolean,
): Users {
  if (live === null) unread.push({ pointer: root.pointer, what: 'there is no mapping of users' });
  if (live === null) return users;
  if (!live.enabled) unread.push({ pointer: `${live.node.pointer}/enabled`, what: 'users are not provisioned' });
  const actions = takenActions(users.actions, live, isNew, unread);
  return takeBlock({ ...users, actions }, connector.users, live, unread, isWrittenOut);
}

function takeGroups(
  { groups }: Manifest,
  connector: Connector,
  live: LiveMapping | null,
  unread: Kept[],
  isWrittenOut: boolean,
): Manifest['groups'] {
  if (live === null || !live.enabled) return groups === undefined ? groups : false;
  const known = groups === undefined || groups === false ? null : groups;
  const block: Groups = known ?? { actions: ['create', 'update', 'delete'], basis: 'documented' };
  const flags = live.actions ?? flagsOf(block.actions);
  const others = GROUP_ACTIONS.filter(([flag]) => flags.has(flag)).map(([, action]) => action);
  if (others.length === 0) unread.push(noAction(live));
  const actions = isSameSet(flagsOf(block.actions), flags) || others.length === 0 ? block.actions : others;
  const mapping = connector.groups ?? { ...connector.users, scope: null, attributes: [], matching: [] };
  return takeBlock({ ...block, actions }, mapping, live, unread, isWrittenOut || known === null);
}

const GROUP_ACTIONS = [
  ['Add', 'create'],
  ['Update', 'update'],
  ['Delete', 'delete'],
] as const;

function noAction({ node }: LiveMapping): Kept {
  return { pointer: `${node.pointer}/flowTypes`, what: 'nothing is created, updated or deleted' };
}

/** To disable is to update `active`: the schema has one flag for both. */
function takenActions(actions: Users['actions'], live: LiveMapping, isNew: boolean, unread: Kept[]): Users['actions'] {
  const flags = live.actions;
  if (flags === null || (!isNew && isSameSet(flagsOf(actions), flags))) return actions;
  const disables = live.attributes.some(isOfActive);
  const updating: Users['actions'] = disables ? ['update', 'disable'] : ['update'];
  const before = isNew ? [] : actions.filter((action) => action === 'update' || action === 'disable');
  const others: Users['actions'] = [
    ...(flags.has('Add') ? (['create'] as const) : []),
    ...(flags.has('Update') ? (before.length === 0 ? updating : before) : []),
    ...(flags.has('Delete') ? (['delete'] as const) : []),
  ];
  if (others.length > 0) return others;
  unread.push(noAction(live));
  return actions;
}

/** By `active`, or by whatever the app of another kind has in its place: it follows what the service computes. */
function isOfActive({ target, source }: LiveAttribute): boolean {
  if (targetKey(target) === targetKey('active')) return true;
  return source.kind === 'mapping' && [...sourcesOf(source.mapping)].includes('IsSoftDeleted');
}

function takeBlock<Block extends Users | Groups>(
  block: Block,
  mapping: ResourceMapping,
  live: LiveMapping,
  unread: Kept[],
  isWrittenOut: boolean,
): Block {
  return takenAttributes(withScope(block, mapping, live, unread), mapping, live, unread, isWrittenOut);
}

function withScope<Block extends Users | Groups>(
  block: Block,
  { scope }: ResourceMapping,
  live: LiveMapping,
  unread: Kept[],
): Block {
  if (live.scope.kind === 'unread') {
    unread.push({ pointer: live.scope.pointer, what: `scoping filters with ${live.scope.why}` });
    return block;
  }
  const { filters } = live.scope;
  if (isSameScope(scope ?? [], filters)) return block;
  return {
    ...block,
    scope: filters.map(({ name, clauses }) => ({
      ...(name === null ? {} : { name }),
      clauses: clauses.map(({ attribute, operator, value }) => ({
        attribute,
        operator,
        ...(value === null ? {} : { value }),
      })),
    })),
  };
}
