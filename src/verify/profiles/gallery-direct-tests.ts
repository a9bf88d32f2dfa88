/** Tests that ask the app themselves (scim-logic-app-tests fact sheet, sections 2 to 4, tests 12 to 17 and 20 to 22). */
import { isRecord } from '../../json/is-record.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { valueAt } from '../../provisioning/value-at.ts';
import type { WrittenOperation } from '../../scim/patch/dialects.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { isDone, outcome } from '../claims/ask.ts';
import { idOf, resourcesIn, shown } from '../resources.ts';
import type { Trial } from '../trial.ts';
import { isVerdict, makeDirectUser } from './direct-user.ts';
import { missingNames, schemasIn } from './flat-schemas.ts';
import { fails, failsByItself, type Lab, type ProfileTest, passes, skipped, type TestSays } from './profile.ts';

const discovered: ProfileTest['test'] = async ({ trial }) => {
  const exchange = await trial.send({ method: 'GET', path: ['Schemas'] });
  if (!isDone(exchange)) return fails(`Reading /Schemas was ${outcome(exchange)}.`);
  if (schemasIn(exchange.json).length === 0) return fails('The endpoint returned no schemas.');
  const { users, groups } = trial.app;
  const missing = [
    ...missingNames(exchange.json, 'User', namesOf(users.attributes)),
    ...(groups === null ? [] : missingNames(exchange.json, 'Group', namesOf(groups.attributes))),
  ];
  if (missing.length === 0) return passes('Every target attribute is in the list that the test makes of /Schemas.');
  const cures = missing.map(({ name, cure }) => `${name}: ${cure}`);
  return fails(`Missing attributes: ${missing.map(({ name }) => name).join(', ')}. ${cures.join(' ')}`);
};

/** As the target list has them: a manager is one name there. */
function namesOf(attributes: readonly WritableAttribute[]): string[] {
  return attributes.map(({ name }) => name);
}

/** The patch that the template sends: all in one without a path, but for entries of lists. */
function onePatch(values: readonly (readonly [WritableAttribute, unknown])[]): WrittenOperation[] {
  const plain = values.filter(([{ path }]) => path.filter === null).map(([{ name }, value]) => [name, value] as const);
  const entries = values.filter(([{ path }]) => path.filter !== null);
  return [
    ...(plain.length === 0 ? [] : [{ op: 'replace', value: Object.fromEntries(plain) }]),
    ...entries.map(([{ name }, value]) => ({ op: 'replace', path: name, value })),
  ];
}

function emptiable({ trial }: Lab): readonly WritableAttribute[] {
  const { attributes, required } = trial.app.users;
  return attributes.filter(
    ({ name, path, attribute, isReference, definition }) =>
      !isReference &&
      definition.type !== 'reference' &&
      attribute.mapping !== null &&
      attribute.matching === null &&
      !['userName', 'active', 'externalId'].includes(path.attribute) &&
      path.attribute !== 'roles' &&
      !required.some((each) => each.name === name),
  );
}

const emptied: ProfileTest['test'] = async (lab) => {
  const { trial } = lab;
  const chosen = emptiable(lab);
  if (chosen.length === 0)
    return failsByItself(
      'PATCH with no operation.',
      'With nothing to empty it sends Operations: [], which may be refused.',
    );
  const made = await makeDirectUser(lab);
  if (isVerdict(made)) return made;
  for (const value of ['', null]) {
    const changed = await trial.patch(made, ...onePatch(chosen.map((written) => [written, value] as const)));
    if (!isDone(changed)) return fails(`Emptying with ${shown(value)} was ${outcome(changed)}.`);
    const resource = await trial.read(made);
    const left = chosen.find((written) => !isEmptied(trial, resource, written, value));
    if (left !== undefined)
      return fails(`After ${shown(value)}, ${left.name} is ${shown(valueIn(trial, resource, left))}.`);
  }
  return passes('Emptied with "" and with null, the attributes are read as absent or null.');
};

function valueIn(trial: Trial, resource: Resource | null, written: WritableAttribute): unknown {
  return resource === null ? undefined : valueAt(resource, written, trial.app.users);
}

/** After "" an empty text may stay; after null it may not. Entries of lists are not looked at. */
function isEmptied(trial: Trial, resource: Resource | null, written: WritableAttribute, sent: string | null): boolean {
  const now = valueIn(trial, resource, written);
  return written.path.filter !== null || now === undefined || now === null || (now === '' && sent === '');
}

const userCreated: ProfileTest['test'] = async (lab) => {
  const made = await makeDirectUser(lab);
  if (isVerdict(made)) return made;
  const name = (await lab.trial.read(made))?.['userName'];
  return name === made.sent['userName']
    ? passes('The user has an id, and userName letter for letter.')
    : fails(`Returned userName did not match: ${shown(name)}.`);
};

const groupCreated: ProfileTest['test'] = async ({ trial }) => {
  const mark = trial.newMark();
  const name = `LASCDirectGroup-${mark}`;
  const body = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: name, externalId: mark };
  const { exchange } = await trial.create('Group', body, mark);
  if (!isDone(exchange)) return fails(`The group was ${outcome(exchange)}${noGroups(trial)}`);
  if (idOf(exchange.json) === null) return fails('No group id returned.');
  const answered = isRecord(exchange.json) ? exchange.json['displayName'] : undefined;
  return answered === name
    ? passes('The answer has the id and the name.')
    : fails('Returned displayName did not match.');
};

function noGroups({ app }: Trial): string {
  return app.groups === null ? ': this test runs whether the app has groups or not.' : '.';
}

/** Single values that the test writes, whatever they are for. */
function writable({ trial }: Lab): readonly WritableAttribute[] {
  return trial.app.users.attributes.filter(
    ({ path, isReference, definition }) =>
      !isReference &&
      ['string', 'integer', 'dateTime', 'boolean'].includes(definition.type) &&
      !['active', 'groups', 'roles', 'id', 'meta'].includes(path.attribute),
  );
}

function updateValue({ definition }: WritableAttribute, mark: string): unknown {
  if (definition.type === 'integer') return 4711;
  if (definition.type === 'dateTime') return '2026-02-28T08:00:00.0000000Z';
  return `upd-${mark.slice(-8)}`;
}

const userUpdated: ProfileTest['test'] = async (lab) => {
  const { trial } = lab;
  const chosen = writable(lab);
  const hidden = chosen.find(({ definition }) => definition.returned === 'never');
  if (hidden !== undefined)
    return failsByItself(`Mismatches: ${hidden.name}.`, `It reads ${hidden.name} back, which nobody may show.`);
  const truth = chosen.find(({ definition }) => definition.type === 'boolean');
  if (truth !== undefined)
    return failsByItself(
      'HTTP 0.',
      `It prints ${truth.name} as True, without quotation marks: its own JSON is broken.`,
    );
  const made = await makeDirectUser(lab);
  if (isVerdict(made)) return made;
  const values = chosen.map((written) => [written, updateValue(written, trial.newMark())] as const);
  const changed = await trial.patch(made, ...onePatch(values));
  if (!isDone(changed)) return refusedUpdate(changed, chosen);
  const resource = await trial.read(made);
  const wrong = values.filter(([written, value]) => !isShown(trial, resource, written, value));
  return wrong.length === 0
    ? passes('Every attribute is read back as it was written.')
    : fails(`Mismatches=${wrong.length}: ${wrong.map(([{ name }]) => name).join(', ')}.`);
};

/** It writes `upd-…` into addresses, numbers and languages; who checks them is right to refuse that. */
function refusedUpdate(changed: Parameters<typeof outcome>[0], chosen: readonly WritableAttribute[]): TestSays {
  const why = `The update was ${outcome(changed)}.`;
  const checked = chosen.filter(({ path }) => CHECKED.includes(path.attribute)).map(({ name }) => name);
  return changed.reply?.status === 400 && checked.length > 0
    ? failsByItself(
        why,
        `It writes "upd-…" into ${checked.join(', ')}, which a server may check: put values for them into scimTargetUserValues.`,
      )
    : fails(why);
}

const CHECKED: readonly string[] = ['userName', 'emails', 'phoneNumbers', 'locale', 'preferredLanguage', 'timezone'];

/** For entries of lists the value need only stand somewhere in the list. */
function isShown(trial: Trial, resource: Resource | null, written: WritableAttribute, value: unknown): boolean {
  if (resource === null) return false;
  const { path } = written;
  if (path.filter !== null) return JSON.stringify(resource[path.attribute] ?? null).includes(String(value));
  return String(valueAt(resource, written, trial.app.users)) === String(value);
}

const groupUpdated: ProfileTest['test'] = async ({ trial }) => {
  if (trial.app.groups === null) return fails('The app has no groups: this test runs all the same.');
  const group = await trial.make('Group');
  if (group === null) return fails('No group id returned.');
  const chosen = trial.app.groups.attributes.filter(
    ({ isReference, definition }) => !isReference && definition.type === 'string',
  );
  const deep = chosen.find(({ path }) => path.urn !== null || path.subAttribute !== null);
  if (deep !== undefined && !/:core:2\.0:/u.test(deep.path.urn ?? ''))
    return failsByItself(`Mismatches: ${deep.name}.`, 'It reads groups back by plain names alone.');
  const mark = trial.newMark();
  const changed = await trial.patch(
    group,
    ...chosen.map(({ name }) => ({ op: 'replace', path: name, value: `upd-${mark}-${name}` })),
  );
  if (!isDone(changed)) return fails(`The update was ${outcome(changed)}.`);
  const resource = await trial.read(group);
  const wrong = chosen.filter(({ name }) => resource?.[name] !== `upd-${mark}-${name}`);
  return wrong.length === 0
    ? passes('Every attribute is read back as it was written.')
    : fails(`Mismatches=${wrong.length}: ${wrong.map(({ name }) => name).join(', ')}.`);
};

const MOST_PAGES = 10;
const PAGE = 5;

/** Walks in fives, by the startIndex that the server answers. */
function paged(type: 'User' | 'Group'): ProfileTest['test'] {
  return async (lab) => {
    const { trial } = lab;
    const get = (start: number) =>
      trial.send({ method: 'GET', path: [`${type}s`], query: { startIndex: String(start), count: String(PAGE) } });
    const first = await get(1);
    if (!isDone(first)) return fails(`The first page was ${outcome(first)}.`);
    const total = Number(isRecord(first.json) ? first.json['totalResults'] : 0);
    if (type === 'Group' && trial.app.groups === null && total < 11) return fails('The app has no groups to page.');
    const filled = await fillUp(lab, type, 11 - total);
    if (filled !== null) return filled;
    let start = 1;
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { reply, json } = await get(start);
      if (reply?.status !== 200) return fails(`Page ${page} was answered with ${reply?.status ?? 'nothing'}.`);
      const answered = Number(isRecord(json) ? (json['startIndex'] ?? 0) : 0);
      const expected = (page - 1) * PAGE + 1;
      if (answered !== expected)
        return fails(
          `Page ${page} says startIndex ${shown(isRecord(json) ? json['startIndex'] : undefined)}, not ${expected}.`,
        );
      start = answered + resourcesIn(json).length;
      const all = Number(isRecord(json) ? json['totalResults'] : 0);
      if (start > all || resourcesIn(json).length === 0) return lastPage(page);
    }
    return lastPage(MOST_PAGES);
  };
}

/** @returns a verdict where no more are taken */
async function fillUp(lab: Lab, type: 'User' | 'Group', missing: number): Promise<TestSays | null> {
  for (let count = 0; count < missing; count++) {
    const made = type === 'User' ? await makeDirectUser(lab) : await lab.trial.make('Group');
    if (made === null) return fails('No more are created.');
    if (isVerdict(made)) return made;
  }
  return null;
}

function lastPage(pages: number): TestSays {
  return pages >= 2 ? passes(`Pages=${pages}: they begin at 1, 6, 11.`) : fails(`Pages=${pages}: two are wanted.`);
}

const managerUpdated: ProfileTest['test'] = async (lab) => {
  const { trial } = lab;
  const manager = trial.app.users.attributes.find(({ path }) => path.attribute === 'manager');
  if (manager === undefined) return skipped('The target list has no manager.');
  const [user, first, second] = [await makeDirectUser(lab), await makeDirectUser(lab), await makeDirectUser(lab)];
  if (isVerdict(user)) return user;
  if (isVerdict(first)) return first;
  if (isVerdict(second)) return second;
  for (const [op, boss] of [
    ['Add', first],
    ['replace', second],
  ] as const) {
    const changed = await trial.patch(user, { op, path: manager.name, value: boss.id });
    const now = await trial.valueOf(user, manager);
    if (!isDone(changed) || now !== boss.id)
      return fails(
        `SCIM manager verification failed: ${op} was ${outcome(changed)}, and the manager is ${shown(now)}.`,
      );
  }
  const changed = await trial.patch(user, { op: 'replace', path: manager.name, value: '' });
  const left = await trial.valueOf(user, manager);
  return isDone(changed) && (left === undefined || left === '' || left === null)
    ? passes('Set, changed and emptied by a bare id.')
    : fails(`Emptying the manager was ${outcome(changed)}, and it is ${shown(left)}.`);
};

const UPDATES = ['changed', 'many-at-once', 'dotted-keys'] as const;

export const GALLERY_DIRECT_TESTS: readonly ProfileTest[] = [
  // Production asks for /Schemas when the configuration is saved, and of some apps only.
  { name: 'Schema_Discoverability_Test', mandatory: true, test: discovered, production: [] },
  { name: 'SCIM_Null_Update_Test', mandatory: true, test: emptied, production: ['changed', 'manager-emptied'] },
  { name: 'SCIM_User_Create_Test', mandatory: true, test: userCreated, production: [['created', 'user'], 'kept'] },
  { name: 'SCIM_Group_Create_Test', mandatory: true, test: groupCreated, production: [['created', 'group']] },
  { name: 'SCIM_User_Update_Test', mandatory: true, test: userUpdated, production: UPDATES },
  {
    name: 'SCIM_Group_Update_Test',
    mandatory: true,
    test: groupUpdated,
    production: ['group-renamed', 'capital-ops-groups'],
  },
];

export const GALLERY_LATER_DIRECT_TESTS: readonly ProfileTest[] = [
  // The service's own searches find one resource or none.
  { name: 'SCIM_User_Pagination_Test', mandatory: true, test: paged('User'), production: ['matching'] },
  {
    name: 'SCIM_Group_Pagination_Test',
    mandatory: false,
    test: paged('Group'),
    production: [['filter', 'Group displayName']],
  },
  {
    name: 'SCIM_Update_Manager_Test',
    mandatory: true,
    test: managerUpdated,
    production: ['manager-by-object', 'manager-emptied'],
  },
];
