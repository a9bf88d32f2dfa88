/** What is claimed of creating: that it works, and that everything is kept. */

import { isRecord } from '../../json/is-record.ts';
import type { ClaimId } from '../../proof/claim-id.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { valueAt } from '../../provisioning/value-at.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { idOf, likeness, shown } from '../resources.ts';
import { type Trial, Unread } from '../trial.ts';
import { cannotTell, proven, refuted } from '../verdict.ts';
import { attributeOf, groupsOf, isDone, NO_GROUP, NO_USER, noAnswer, outcome } from './ask.ts';
import { type Claim, ONCE } from './claim.ts';

export const CREATION_CLAIMS = {
  'media-type': {
    row: 25,
    says: () => 'Bodies are application/scim+json, both ways.',
    subjects: () => ONCE,
    needs: [],
    faults: ['scim-json-refused', 'answers-plain-json'],
    judge: async (trial) => {
      const mark = trial.newMark();
      const { exchange } = await trial.create('User', trial.sample('User', mark), mark);
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      if (exchange.reply?.status === 415) {
        trial.contentType = 'application/json';
        return refuted('A body of the type application/scim+json was answered with 415.');
      }
      const type = exchange.reply?.headers['content-type'] ?? 'no content type';
      return type.toLowerCase().startsWith('application/scim+json')
        ? proven(`Such a body is read, and the answer is ${type}.`)
        : refuted(`The answer is ${type}.`);
    },
  },
  'optional-attributes': {
    row: 29,
    says: () => 'No optional attribute that is filled in refuses the whole user.',
    subjects: () => ONCE,
    needs: [],
    faults: ['optional-attribute-refused'],
    judge: async (trial) => {
      const mark = trial.newMark();
      const { exchange } = await trial.create('User', trial.sample('User', mark), mark);
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      if (isDone(exchange)) return proven('A user with every attribute was created.');
      const refusing = await refusingAttributes(trial);
      if (refusing === null) return cannotTell(`The server ${outcome(exchange)}, without the optional attributes too.`);
      for (const { name } of refusing) trial.refused.add(name);
      const names = refusing.map(({ name }) => name).join(', ');
      return names === ''
        ? cannotTell(`All attributes together were ${outcome(exchange)}; each by itself was taken.`)
        : refuted(`A user with ${names} was ${outcome(exchange)}; without, it is created.`);
    },
  },
  created: {
    row: null,
    says: (subject) => `A ${subject} is created, and the answer has its id.`,
    subjects: ({ groups }) => (groups === null ? ['user'] : ['user', 'group']),
    needs: [],
    faults: ['created-without-id'],
    judge: async (trial, subject) => {
      const type = subject === 'user' ? 'User' : 'Group';
      const mark = trial.newMark();
      const { exchange, made } = await trial.create(type, trial.sample(type, mark), mark);
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      if (!isDone(exchange)) return refuted(`The server ${outcome(exchange)}.`);
      if (idOf(exchange.json) === null) return refuted(`The server ${outcome(exchange)}, and the answer has no id.`);
      const there = made === null ? null : await trial.look('created', made, (seen) => seen !== null);
      if (there instanceof Unread) return refuted(`The server ${outcome(exchange)}. ${there.message}`);
      return there === null
        ? refuted(`The server ${outcome(exchange)}, and nothing is to be read under the id.`)
        : proven(`The server ${outcome(exchange)}, and shows it under its id.`);
    },
  },
  kept: {
    row: 31,
    says: (subject) => `${subject} is kept when a user is created.`,
    subjects: ({ users }) =>
      users.attributes
        .filter((each) => !each.isReference && each.definition.returned !== 'never')
        .map(({ name }) => name),
    needs: [],
    faults: ['attribute-dropped'],
    judge: async (trial, subject) => {
      if (trial.refused.has(subject)) return cannotTell('A user with this attribute is not created at all.');
      const user = await trial.shared('looking');
      if (user === null) return NO_USER;
      const written = attributeOf(trial, 'User', subject);
      const sent = valueAt(user.sent, written, trial.app.users);
      const valueIn = (resource: Resource) => valueAt(resource, written, trial.app.users);
      const resource = await trial.readAfter(
        user,
        (seen) => seen !== null && likeness(sent, valueIn(seen)) !== 'different',
      );
      if (resource === null) return cannotTell('The user is not there any more.');
      const now = valueIn(resource);
      const like = likeness(sent, now);
      if (like === 'same') return proven(`Read again, it is ${shown(now)}.`);
      if (like === 'other-case') return proven(`Read again, it is ${shown(now)}: the server changes capitals.`);
      if (like === 'other-writing')
        return proven(`Read again, it is ${shown(now)}: the server writes it in its own way.`);
      trial.dropped.add(subject);
      return refuted(`Sent was ${shown(sent)}; read again it is ${shown(now)}${like === 'as-text' ? ', a text' : ''}.`);
    },
  },
  required: {
    row: null,
    says: (subject) => `${subject === '' ? 'Something' : subject} is required: without it no user is created.`,
    subjects: ({ users }) => {
      const named = users.attributes.filter(
        ({ attribute, isReference }) => attribute.required?.value === true && !isReference,
      );
      return named.length === 0 ? 'The manifest calls nothing required.' : named.map(({ name }) => name);
    },
    needs: [],
    faults: ['required-not-enforced'],
    judge: async (trial, subject) => {
      const mark = trial.newMark();
      const sent = trial.sample('User', mark, ({ name }) => name === subject);
      const { exchange } = await trial.create('User', sent, mark);
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      if (isDone(exchange)) return refuted(`The server ${outcome(exchange)}: a user was created without it.`);
      return (exchange.reply?.status ?? 0) >= 500
        ? cannotTell(`The server ${outcome(exchange)}: it failed.`)
        : proven(`The server ${outcome(exchange)}.`);
    },
  },
  location: {
    row: 26,
    says: () => 'A new user has a Location, an absolute meta.location, and meta with its times.',
    subjects: () => ONCE,
    needs: [],
    faults: ['location-missing', 'meta-location-relative', 'meta-times-missing'],
    judge: async (trial) => {
      const mark = trial.newMark();
      const { exchange } = await trial.create('User', trial.sample('User', mark), mark);
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      if (!isDone(exchange)) return cannotTell(`The server ${outcome(exchange)}.`);
      const meta = isRecord(exchange.json) && isRecord(exchange.json['meta']) ? exchange.json['meta'] : {};
      const missing = [
        ...(exchange.reply?.headers['location'] === undefined ? ['the header Location'] : []),
        ...(/^https?:\/\//u.test(String(meta['location'])) ? [] : ['an absolute meta.location']),
        ...['created', 'lastModified']
          .filter((name) => Number.isNaN(Date.parse(String(meta[name]))))
          .map((name) => `meta.${name}`),
      ];
      return missing.length === 0
        ? proven('All of them are there.')
        : refuted(`The answer lacks ${missing.join(', ')}.`);
    },
  },
  'members-readable': {
    row: 18,
    says: () => 'The members of a group can be read.',
    subjects: (app) => {
      const groups = groupsOf(app);
      if (typeof groups === 'string') return groups;
      return groups.attributes.some(({ name }) => name === 'members') ? ONCE : 'The manifest maps no members.';
    },
    needs: [],
    faults: ['members-never-shown'],
    judge: async (trial) => {
      const [group, user] = [await trial.make('Group'), await trial.make('User')];
      if (group === null) return NO_GROUP;
      if (user === null) return NO_USER;
      const added = await trial.patch(group, { op: 'add', path: 'members', value: [{ value: user.id }] });
      const lost = noAnswer(added);
      if (lost !== null) return lost;
      if (!isDone(added)) return refuted(`Adding a member was ${outcome(added)}.`);
      const shown = await trial.read(group);
      if (shown === null) return cannotTell('The group is not there any more.');
      const seen = JSON.stringify(shown['members'] ?? null);
      if (seen.includes(JSON.stringify(user.id))) return proven('The member that was added is shown.');
      return refuted(`A member was added, the server ${outcome(added)}, and the group shows ${seen}.`);
    },
  },
} as const satisfies Readonly<Partial<Record<ClaimId, Claim>>>;

/** The optional attributes that refuse a user by themselves; `null` where not even the others are taken. */
async function refusingAttributes(trial: Trial): Promise<readonly WritableAttribute[] | null> {
  const optional = trial.app.users.attributes.filter((written) => !written.isReference && !isNeeded(trial, written));
  if ((await trial.make('User', (each) => optional.includes(each))) === null) return null;
  const refusing: WritableAttribute[] = [];
  for (const written of optional) {
    const others = optional.filter((each) => each !== written);
    if ((await trial.make('User', (each) => others.includes(each))) === null) refusing.push(written);
  }
  return refusing;
}

function isNeeded(trial: Trial, written: WritableAttribute): boolean {
  const { required, matching } = trial.app.users;
  return written === matching || written.name === 'userName' || required.some(({ name }) => name === written.name);
}
