/** One manifest of everything that was read, its keys in the order of the schema. */
import type { Auth, Manifest, Step, Users } from '../manifest/manifest.generated.ts';
import type { Capabilities, GroupAction, UserAction } from './read-capabilities.ts';
import type { Lists } from './read-lists.ts';
import type { MappingDraft } from './read-mapping.ts';
import type { SetupDraft } from './read-setup.ts';
import { type Reading, report } from './reading.ts';

export interface Parts {
  readonly auth: Auth;
  readonly setup: SetupDraft;
  readonly gallery: { readonly name: string | null; readonly steps: readonly Step[] };
  readonly capabilities: Capabilities;
  /** What the configuration says it does with users, in a sentence. */
  readonly promised: { readonly line: number; readonly actions: readonly UserAction[] } | null;
  readonly users: MappingDraft;
  readonly groups: MappingDraft;
  readonly lists: Lists;
  readonly tutorial: Manifest['tutorial'];
}

export const SCHEMA = '../schemas/connector.schema.json';

export function assembleManifest(reading: Reading, parts: Parts): Manifest {
  const { facts, notes, sections } = reading;
  const { auth, setup, gallery, capabilities, users, lists } = parts;
  const groups = readGroups(reading, parts);
  const some = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : [...list]);
  return withoutUndefined({
    $schema: SCHEMA,
    name: reading.app,
    homepage: facts.homepage,
    releaseStage: facts.preview ? ('preview' as const) : undefined,
    singleSignOn: facts.ssoMentioned
      ? withoutUndefined({
          tutorial: facts.ssoTutorial,
          protocol: facts.ssoProtocol,
          recommended: facts.ssoRecommended,
        })
      : undefined,
    capabilities: some(capabilities.others),
    prerequisites: some(lists.prerequisites),
    auth,
    setup:
      setup.steps.length === 0 ? undefined : withoutUndefined({ intro: setup.intro ?? undefined, steps: setup.steps }),
    gallery:
      gallery.name === null && gallery.steps.length === 0
        ? undefined
        : withoutUndefined({ name: gallery.name ?? undefined, steps: some(gallery.steps) }),
    users: withoutUndefined({
      actions: userActions(reading, parts),
      ...mappingParts(users),
    }) satisfies Users,
    groups,
    limitations: some(lists.limitations),
    troubleshooting: some(lists.troubleshooting),
    changeLog: some(lists.changeLog),
    notes: some(notes),
    sections: some(sections),
    resources: some(lists.resources),
    tutorial: parts.tutorial,
  });
}

type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

function isDefined(entry: readonly [string, unknown]): boolean {
  return entry[1] !== undefined;
}

/** What nobody stated is left out, not written as nothing. */
function withoutUndefined<T extends object>(value: T): Defined<T>;
function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(isDefined));
}

function mappingParts({ basis, attributes, notes, pictures }: MappingDraft) {
  const listed = attributes === null || attributes.length === 0 ? undefined : attributes;
  return {
    basis: listed === undefined ? ('platform-default' as const) : basis,
    attributes: listed,
    notes: notes.length === 0 ? undefined : notes,
    pictures: Object.keys(pictures).length === 0 ? undefined : pictures,
  };
}

const USER_ACTIONS: readonly UserAction[] = ['create', 'update', 'disable', 'delete'];
const GROUP_ACTIONS: readonly GroupAction[] = ['create', 'update', 'delete'];

function userActions(reading: Reading, { capabilities, promised, users }: Parts): UserAction[] {
  const listed = USER_ACTIONS.filter((action) => capabilities.users.has(action));
  const stated = promised?.actions ?? [];
  if (listed.length > 0 && promised !== null) {
    const missing = stated.filter((action) => !capabilities.users.has(action));
    if (missing.length > 0) {
      report(
        reading,
        'import-actions-contradict',
        capabilities.line ?? 1,
        `The list of capabilities has no "${missing.join('", "')}" of users, and line ${promised.line} promises it.`,
        'The list of capabilities was followed.',
      );
    }
  }
  const actions = listed.length > 0 ? listed : USER_ACTIONS.filter((action) => stated.includes(action));
  const kept = actions.filter((action) => !users.cleared.has(action));
  if (kept.length > 0) return kept;
  return ['create', 'update', 'disable'];
}

/** `false` where users are mapped and groups are not: nobody could switch them on. */
function readGroups(reading: Reading, { capabilities, groups, users }: Parts): Manifest['groups'] {
  const { facts } = reading;
  const isMapped = groups.line !== null || capabilities.groups.size > 0;
  if (facts.groupsDenied !== undefined && groups.line === null) {
    if (capabilities.groups.size > 0 && capabilities.line !== null) {
      report(
        reading,
        'import-groups-contradict',
        facts.groupsDenied,
        `Groups are denied here, and promised in line ${capabilities.line}.`,
        'No groups were taken.',
      );
    }
    return false;
  }
  if (!isMapped) {
    if (users.line === null) return undefined;
    if (facts.groupsPromised !== undefined) {
      report(
        reading,
        'import-groups-contradict',
        facts.groupsPromised,
        `Groups are promised here, and behind the mapping of users in line ${users.line} no step maps them.`,
        'No groups were taken.',
      );
    }
    return false;
  }
  const listed = GROUP_ACTIONS.filter((action) => capabilities.groups.has(action));
  const possible = listed.length > 0 ? listed : GROUP_ACTIONS;
  const actions = facts.groupsUpdateOnly
    ? (['update'] as const)
    : possible.filter((action) => !groups.cleared.has(action));
  return withoutUndefined({
    actions: actions.length === 0 ? [...GROUP_ACTIONS] : [...actions],
    basis: groups.basis,
    attributes: mappingParts(groups).attributes,
    rename: facts.groupsRename,
    nested: facts.groupsNested,
    maximum: facts.groupsMaximum,
    precreated: facts.groupsPrecreated,
    notes: mappingParts(groups).notes,
    pictures: mappingParts(groups).pictures,
  });
}
