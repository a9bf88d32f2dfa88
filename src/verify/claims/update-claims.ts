/** What is claimed of changing users, in each way that the service changes them. */

import type { ClaimId } from '../../proof/claim-id.ts';
import type { App, AppType } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { valueAt } from '../../provisioning/value-at.ts';
import type { WrittenOperation } from '../../scim/patch/dialects.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { likeness, shown } from '../resources.ts';
import type { Made, Trial } from '../trial.ts';
import { cannotTell, type Judgement, proven, refuted } from '../verdict.ts';
import {
  attributeNamed,
  attributeOf,
  filterFor,
  isDone,
  isKept,
  judgeFound,
  judgeReadBack,
  keptAttributes,
  NO_USER,
  noAnswer,
  otherValue,
  outcome,
  plainAttributes,
} from './ask.ts';
import { type Claim, ONCE } from './claim.ts';

const NO_EXTENSION = 'The manifest maps no simple attribute of an extension.';
const NO_MANAGER = 'The manifest maps no manager.';
const NO_ACTIVE = 'The manifest does not map active.';
const NO_NESTED = 'The manifest maps no two parts of one value.';
const NOTHING_PLAIN = 'No attribute is left that the server keeps and changes.';

export const UPDATE_CLAIMS = {
  'urn-path': {
    row: 12,
    says: () => 'An attribute of an extension is changed by the path of its URN.',
    subjects: ({ users }) => (extensionAttributes(users).length > 0 ? ONCE : NO_EXTENSION),
    needs: [],
    faults: ['urn-split-at-dots'],
    judge: async (trial) => {
      const written = extensionAttributes(trial.app.users).find(({ name }) => isKept(trial, name));
      return written === undefined ? cannotTell('The server keeps none of them.') : judgeReplaced(trial, written);
    },
  },
  changed: {
    row: null,
    says: (subject) => `${subject} of a user is changed.`,
    subjects: ({ users }) => changeable(users),
    needs: [],
    faults: ['attribute-not-updated'],
    judge: async (trial, subject) => {
      if (trial.refused.has(subject) || trial.dropped.has(subject))
        return cannotTell('The server does not keep it at all.');
      const judgement = await judgeReplaced(trial, attributeOf(trial, 'User', subject));
      if (judgement.verdict === 'refuted') trial.unchanging.add(subject);
      return judgement;
    },
  },
  'many-at-once': {
    row: 32,
    says: () => 'Several operations in one request are all carried out.',
    subjects: (app) => (plainAttributes(app).length > 1 ? ONCE : 'The manifest maps too few attributes.'),
    needs: [],
    faults: ['only-first-operation'],
    judge: async (trial) => {
      const several = keptAttributes(trial).slice(0, 3);
      const user = await trial.make('User');
      if (user === null) return NO_USER;
      if (several.length < 2) return cannotTell(NOTHING_PLAIN);
      const operations = several.map((each) => replace(user, each));
      const exchange = await trial.patch(user, ...operations);
      return judgeAll(trial, user, several, exchange);
    },
  },
  'capital-ops-users': {
    row: 7,
    says: () => 'Replace, with a capital, changes a user.',
    subjects: (app) => (plainAttributes(app).length > 0 ? ONCE : 'The manifest maps no attribute to try it with.'),
    needs: [],
    faults: ['capital-ops-ignored-on-users'],
    judge: async (trial) => {
      const [written] = keptAttributes(trial);
      const user = await trial.make('User');
      if (user === null) return NO_USER;
      if (written === undefined) return cannotTell(NOTHING_PLAIN);
      const exchange = await trial.patch(user, { ...replace(user, written), op: 'Replace' });
      return judgeReadBack(trial, user, written, otherValue(user, written), exchange);
    },
  },
  'active-false': {
    row: null,
    says: (subject) => `A user whose active becomes false is ${subject === '' ? 'kept or deleted' : subject}.`,
    subjects: (app) => {
      const active = hasActive(app);
      if (typeof active === 'string') return active;
      if (app.activeFalse === null) return 'The manifest does not say what becomes of such a user.';
      return [app.activeFalse === 'deletes' ? 'deleted' : 'kept'];
    },
    needs: [],
    faults: ['disabled-is-deleted'],
    judge: async (trial, subject) => {
      const found = await seenAfterDisabling(trial);
      if (found === 'no-user') return NO_USER;
      if (found === 'enabled') return cannotTell('No user could be disabled.');
      const says = found === 'gone' ? 'Read again, the user is gone.' : 'Read again, the user is there, and disabled.';
      return (found === 'gone') === (subject === 'deleted') ? proven(says) : refuted(says);
    },
  },
  'text-boolean': {
    row: 8,
    says: () => 'A user is disabled by "False", which is a text.',
    subjects: hasActive,
    needs: ['active-false'],
    faults: ['text-boolean-refused', 'text-boolean-kept'],
    judge: async (trial) => {
      const user = await trial.make('User');
      if (user === null) return NO_USER;
      const exchange = await trial.patch(user, { op: 'replace', path: 'active', value: 'False' });
      if (isDone(exchange) && trial.app.activeFalse === 'deletes' && (await trial.isGone(user)))
        return proven('Read again, the user is gone, as the manifest says.');
      return judgeReadBack(trial, user, attributeOf(trial, 'User', 'active'), false, exchange);
    },
  },
  'enabled-again': {
    row: 9,
    says: () => 'A disabled user is enabled again.',
    subjects: keepsDisabled,
    needs: ['active-false'],
    faults: ['enable-refused'],
    judge: async (trial) => {
      const user = await disabledUser(trial);
      if (typeof user === 'string') return cannotTell(user);
      const exchange = await trial.patch(user, { op: 'replace', path: 'active', value: true });
      return judgeReadBack(trial, user, attributeOf(trial, 'User', 'active'), true, exchange);
    },
  },
  'disabled-found': {
    row: 10,
    says: () => 'A disabled user is still found.',
    subjects: (app) =>
      app.users.matching === null ? 'The manifest names no attribute to match users on.' : keepsDisabled(app),
    needs: ['matching', 'active-false'],
    faults: ['disabled-hidden'],
    judge: async (trial) => {
      const user = await disabledUser(trial);
      const { matching } = trial.app.users;
      if (typeof user === 'string' || matching === null) return cannotTell(typeof user === 'string' ? user : NO_ACTIVE);
      const filter = filterFor(matching, valueAt(user.sent, matching, trial.app.users));
      return judgeFound(await trial.search('User', filter), user, 'a disabled user');
    },
  },
  'adds-entry': {
    row: 11,
    says: () => 'Adding to an entry that does not exist yet creates it.',
    subjects: ({ users }) =>
      entryAttributes(users).length > 0 ? ONCE : 'The manifest maps no optional entry of a list.',
    needs: [],
    faults: ['add-no-target'],
    judge: async (trial) => {
      const written = entryAttributes(trial.app.users).find(
        ({ name }) => !trial.refused.has(name) && !trial.dropped.has(name),
      );
      if (written === undefined) return cannotTell('The server keeps none of them.');
      const user = await trial.make('User', (each) => entryOf(each) === entryOf(written));
      if (user === null) return NO_USER;
      const value = otherValue(user, written);
      const exchange = await trial.patch(user, { op: 'add', path: written.name, value });
      return judgeReadBack(trial, user, written, value, exchange);
    },
  },
  'manager-by-id': {
    row: 13,
    says: () => 'A manager is set by a bare id.',
    subjects: hasManager,
    needs: ['urn-path'],
    faults: ['manager-bare-id-refused'],
    judge: async (trial) => judgeManager(trial, (id) => id),
  },
  'manager-by-object': {
    row: 13,
    says: () => 'A manager is set by an object with the id as its value.',
    subjects: hasManager,
    needs: ['urn-path'],
    faults: ['manager-object-misplaced'],
    judge: async (trial) => judgeManager(trial, (id) => ({ value: id })),
  },
  'manager-emptied': {
    row: 13,
    says: () => 'A manager is taken away by an empty value.',
    subjects: hasManager,
    needs: ['urn-path'],
    faults: ['manager-never-emptied'],
    judge: async (trial) => {
      const [user, boss, manager] = [await trial.make('User'), await trial.make('User'), managerOf(trial.app.users)];
      if (user === null || boss === null || manager === null) return NO_USER;
      for (const value of [boss.id, { value: boss.id }])
        if (likeness(boss.id, await trial.valueOf(user, manager)) !== 'same')
          await trial.patch(user, { op: 'replace', path: manager.name, value });
      if (likeness(boss.id, await trial.valueOf(user, manager)) !== 'same')
        return cannotTell('No manager could be set.');
      const exchange = await trial.patch(user, { op: 'replace', path: manager.name, value: '' });
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      const now = await trial.valueOf(user, manager);
      return now === undefined || now === ''
        ? proven('Read again, there is no manager.')
        : refuted(`The server ${outcome(exchange)}, and read again the manager is ${shown(now)}.`);
    },
  },
  'dotted-keys': {
    row: 14,
    says: () => 'A value without a path may name its attributes with dots.',
    subjects: ({ users }) => (nestedAttributes(users).length > 0 ? ONCE : 'The manifest maps no part of a value.'),
    needs: [],
    faults: ['dotted-keys-literal'],
    judge: async (trial) => {
      const written = nestedAttributes(trial.app.users).find(({ name }) => isKept(trial, name));
      const user = await trial.make('User');
      if (user === null) return NO_USER;
      if (written === undefined) return cannotTell(NOTHING_PLAIN);
      const value = otherValue(user, written);
      const exchange = await trial.patch(user, { op: 'replace', value: { [written.name]: value } });
      return judgeReadBack(trial, user, written, value, exchange);
    },
  },
  'nested-merged': {
    row: 15,
    says: () => 'A value without a path that names one part of an attribute leaves its other parts alone.',
    subjects: ({ users }) => (siblings(users).length > 1 ? ONCE : NO_NESTED),
    needs: [],
    faults: ['nested-complex-wiped'],
    judge: async (trial) => {
      const [changed, left] = siblings(trial.app.users).filter(({ name }) => isKept(trial, name));
      const user = await trial.make('User');
      if (user === null) return NO_USER;
      if (changed === undefined || left === undefined) return cannotTell(NO_NESTED);
      const { attribute, subAttribute } = changed.path;
      const value = otherValue(user, changed);
      const exchange = await trial.patch(user, {
        op: 'replace',
        value: { [attribute]: { [subAttribute ?? '']: value } },
      });
      const judgement = await judgeReadBack(trial, user, changed, value, exchange);
      if (judgement.verdict !== 'proven') return cannotTell(`The part itself was not changed. ${judgement.why}`);
      const now = await trial.valueOf(user, left);
      const before = valueAt(user.sent, left, trial.app.users);
      return likeness(before, now) === 'different'
        ? refuted(`${changed.name} was changed, and ${left.name}, which was not named, is now ${shown(now)}.`)
        : proven(`${changed.name} was changed, and ${left.name} is still there.`);
    },
  },
} as const satisfies Readonly<Partial<Record<ClaimId, Claim>>>;

function replace(made: Made, written: WritableAttribute): WrittenOperation {
  return { op: 'replace', path: written.name, value: otherValue(made, written) };
}

async function judgeReplaced(trial: Trial, written: WritableAttribute): Promise<Judgement> {
  const user = await trial.shared('changing');
  if (user === null) return NO_USER;
  const exchange = await trial.patch(user, replace(user, written));
  const judgement = await judgeReadBack(trial, user, written, otherValue(user, written), exchange);
  if (judgement.verdict !== 'refuted' || (await trial.read(user)) !== null) return judgement;
  trial.forget('changing');
  return refuted(`${judgement.why} There is nothing under its id any more.`);
}

async function judgeAll(
  trial: Trial,
  user: Made,
  several: readonly WritableAttribute[],
  exchange: Parameters<typeof outcome>[0],
): Promise<Judgement> {
  const lost = noAnswer(exchange);
  if (lost !== null) return lost;
  if (!isDone(exchange)) return refuted(`The server ${outcome(exchange)}.`);
  const resource = await trial.read(user);
  const left = several.filter(
    (each) =>
      resource === null || likeness(otherValue(user, each), valueAt(resource, each, trial.app.users)) === 'different',
  );
  const names = left.map(({ name }) => name).join(', ');
  return left.length === 0
    ? proven(`Read again, ${several.map(({ name }) => name).join(', ')} have their new values.`)
    : refuted(`The server ${outcome(exchange)}, and ${names} kept the old value.`);
}

/** Attributes that are changed one by one; what another claim changes in its own way is left to it. */
function changeable({ attributes }: AppType): readonly string[] {
  return attributes
    .filter(({ isReference, definition }) => !isReference && definition.returned !== 'never')
    .filter(
      ({ name, path, attribute }) => name !== 'active' && path.urn === null && attribute.flow.value !== 'create-only',
    )
    .map(({ name }) => name);
}

function extensionAttributes({ attributes }: AppType): readonly WritableAttribute[] {
  return attributes.filter(({ path, isReference }) => path.urn !== null && path.filter === null && !isReference);
}

function nestedAttributes({ attributes }: AppType): readonly WritableAttribute[] {
  return attributes.filter(
    ({ path, isReference }) => path.urn === null && path.filter === null && path.subAttribute !== null && !isReference,
  );
}

/** Parts of the same value: the largest such family. */
function siblings(users: AppType): readonly WritableAttribute[] {
  const parts = nestedAttributes(users).filter(({ definition }) => definition.type === 'string');
  const families = new Map<string, WritableAttribute[]>();
  for (const part of parts) families.set(part.path.attribute, [...(families.get(part.path.attribute) ?? []), part]);
  return [...families.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Entries of lists that no user must have. */
function entryAttributes({ attributes, required, matching }: AppType): readonly WritableAttribute[] {
  const needed = new Set([...required.map(({ name }) => name), matching?.name]);
  const isFree = (entry: string) => !attributes.some((each) => entryOf(each) === entry && needed.has(each.name));
  return attributes.filter(
    (each) =>
      each.path.filter?.attribute.toLowerCase() === 'type' &&
      each.path.subAttribute !== null &&
      isFree(entryOf(each) ?? ''),
  );
}

/** The entry that an attribute is a part of; `null` for what is part of none. */
function entryOf({ path, name }: WritableAttribute): string | null {
  return path.filter === null ? null : name.slice(0, name.indexOf(']') + 1);
}

function hasActive({ users }: App): readonly string[] | string {
  return attributeNamed(users, 'active') === null ? NO_ACTIVE : ONCE;
}

/** Where a disabled user is deleted, there is nobody to find or to enable. */
function keepsDisabled(app: App): readonly string[] | string {
  return app.activeFalse === 'deletes' ? 'The manifest says that such a user is deleted.' : hasActive(app);
}

function managerOf({ attributes }: AppType): WritableAttribute | null {
  return (
    attributes.find(({ path, definition }) => path.attribute === 'manager' && definition.type === 'complex') ?? null
  );
}

function hasManager({ users }: App): readonly string[] | string {
  return managerOf(users) === null ? NO_MANAGER : ONCE;
}

async function judgeManager(trial: Trial, form: (id: string) => unknown): Promise<Judgement> {
  const [user, boss, manager] = [await trial.make('User'), await trial.make('User'), managerOf(trial.app.users)];
  if (user === null || boss === null || manager === null) return NO_USER;
  const exchange = await trial.patch(user, { op: 'replace', path: manager.name, value: form(boss.id) });
  return judgeReadBack(trial, user, manager, boss.id, exchange);
}

/** What the server shows of a user after each of the two ways to disable one. */
export async function seenAfterDisabling(trial: Trial): Promise<'disabled' | 'gone' | 'enabled' | 'no-user'> {
  const user = await trial.make('User');
  if (user === null) return 'no-user';
  const active = attributeOf(trial, 'User', 'active');
  for (const value of [false, 'False']) {
    await trial.patch(user, { op: 'replace', path: 'active', value });
    const now = await trial.readAfter(user, isNoMoreActive);
    if (now === null) return (await trial.isGone(user)) ? 'gone' : 'enabled';
    if (valueAt(now, active, trial.app.users) === false) return 'disabled';
  }
  return 'enabled';
}

function isNoMoreActive(resource: Resource | null): boolean {
  return resource === null || resource['active'] !== true;
}

/** A user who is disabled, in whichever way the server knows; a sentence where it knows none. */
async function disabledUser(trial: Trial): Promise<Made | string> {
  const user = await trial.make('User');
  if (user === null) return NO_USER.why;
  const active = attributeOf(trial, 'User', 'active');
  for (const value of [false, 'False']) {
    await trial.patch(user, { op: 'replace', path: 'active', value });
    if ((await trial.valueAfter(user, active, false)) === false) return user;
  }
  return 'No user could be disabled.';
}
