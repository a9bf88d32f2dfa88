/** What is claimed of searching: the service looks everybody up before it does anything. */
import { isRecord } from '../../json/is-record.ts';
import type { ClaimId } from '../../proof/claim-id.ts';
import type { App, AppType } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { printEqualityFilter } from '../../scim/filter-print.ts';
import { countOf, resourcesIn, shown } from '../resources.ts';
import type { Made, Trial } from '../trial.ts';
import { cannotTell, type Judgement, proven, refuted } from '../verdict.ts';
import {
  attributeOf,
  filterFor,
  hasMembers,
  isComparable,
  isDone,
  isScimError,
  judgeFound,
  NO_GROUP,
  NO_USER,
  noAnswer,
  outcome,
} from './ask.ts';
import { type Claim, ONCE } from './claim.ts';
import { judgeFilter } from './judge-filter.ts';

const NO_MATCHING = 'The manifest names no attribute to match users on.';

export const SEARCH_CLAIMS = {
  filter: {
    row: 4,
    says: (subject) => `${subject} can be filtered on.`,
    subjects: ({ users, groups }) => {
      const all = [...filterable(users), ...(groups === null ? [] : filterable(groups).map((name) => `Group ${name}`))];
      return all.length === 0 ? 'The manifest calls nothing filterable.' : all;
    },
    needs: [],
    faults: ['filter-refused', 'filter-searches-e-mail'],
    judge: async (trial, subject) => {
      const type = subject.startsWith('Group ') ? 'Group' : 'User';
      const written = attributeOf(trial, type, subject.replace(/^Group /u, ''));
      if (trial.dropped.has(written.name)) return cannotTell('The server does not keep the attribute.');
      return judgeSearch(trial, type, written, (value) => value);
    },
  },
  'unknown-value': {
    row: 1,
    says: () => 'A search that finds nobody is answered with 200 and an empty list.',
    subjects: hasMatching,
    needs: ['matching'],
    faults: ['empty-search-not-found'],
    judge: async (trial) => {
      const { matching } = trial.app.users;
      const exchange = await trial.search('User', printEqualityFilter(matching?.name ?? '', trial.newMark()));
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      const total = isRecord(exchange.json) ? exchange.json['totalResults'] : undefined;
      return isDone(exchange) && total === 0 && resourcesIn(exchange.json).length === 0
        ? proven('The list is empty.')
        : refuted(`The server ${outcome(exchange)}, with totalResults ${shown(total)}.`);
    },
  },
  'ignores-case': {
    row: 2,
    says: (subject) => `A search by ${subject} takes capitals and small letters for the same.`,
    subjects: ({ users: { matching } }) => {
      if (matching === null) return NO_MATCHING;
      const { caseExact, type } = matching.definition;
      return caseExact || type !== 'string' ? `Values of ${matching.name} differ by their capitals.` : [matching.name];
    },
    needs: ['matching'],
    faults: ['user-name-case-sensitive'],
    judge: async (trial, subject) =>
      judgeSearch(trial, 'User', attributeOf(trial, 'User', subject), (value) => String(value).toUpperCase()),
  },
  'external-id': {
    row: 3,
    says: () => 'externalId can be filtered on.',
    subjects: ({ users }) =>
      users.attributes.some(({ name }) => name === 'externalId') ? ONCE : 'The manifest does not map externalId.',
    needs: ['matching'],
    faults: ['external-id-filter-empty', 'external-id-filter-ignored'],
    judge: async (trial) => judgeSearch(trial, 'User', attributeOf(trial, 'User', 'externalId'), (value) => value),
  },
  'plus-is-blank': {
    row: 5,
    says: () => 'A plus sign stands for a blank in a query.',
    subjects: hasMatching,
    needs: ['matching'],
    faults: ['plus-kept-literal'],
    judge: async (trial) =>
      judgeWithUser(trial, async (user, matching) => {
        const value = await trial.valueOf(user, matching);
        if (value === undefined) return cannotTell(`The server does not show ${matching.name}.`);
        const exchange = await trial.search('User', filterFor(matching, value), { plus: true });
        return judgeFound(exchange, user, 'a user with plus signs for blanks');
      }),
  },
  'unknown-attribute': {
    row: 6,
    says: () => 'A search for an attribute that there is not is refused: 400 invalidFilter.',
    subjects: hasMatching,
    needs: ['matching'],
    faults: ['unknown-filter-attribute-ignored'],
    judge: async (trial) => {
      const exchange = await trial.search('User', 'scimanifestNoSuchAttribute eq "x"');
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      if (exchange.reply?.status !== 400)
        return refuted(`The server ${outcome(exchange)}, and ${countOf(resourcesIn(exchange.json))} came.`);
      const why = isScimError(exchange.json) ? exchange.json['scimType'] : 'invalidFilter';
      return why === 'invalidFilter'
        ? proven('The server answered 400.')
        : refuted(`The server answered 400, and its scimType is ${shown(why)}.`);
    },
  },
  paging: {
    row: 27,
    says: () => 'startIndex and count are obeyed, and totalResults counts all pages.',
    subjects: () => ONCE,
    needs: [],
    faults: ['paging-ignored'],
    judge: async (trial) => {
      const made = [await trial.shared('looking'), await trial.shared('changing')];
      if (made.includes(null)) return NO_USER;
      const [first, second] = [await page(trial, 1), await page(trial, 2)];
      const lost = noAnswer(first) ?? noAnswer(second);
      if (lost !== null) return lost;
      const problem = pageProblem(first.json, 1) ?? pageProblem(second.json, 2);
      if (problem !== null) return refuted(problem);
      const [a, b] = [first, second].map(({ json }) => resourcesIn(json)[0]?.['id']);
      return a === b ? refuted('Both pages show the same user.') : proven('Two pages of one user each are two users.');
    },
  },
  'excluded-members': {
    row: 28,
    says: () => 'excludedAttributes=members leaves the members of a group out.',
    subjects: hasMembers,
    needs: ['members-readable'],
    faults: ['excluded-members-shown'],
    judge: async (trial) => {
      const [group, user] = [await trial.make('Group'), await trial.make('User')];
      if (group === null) return NO_GROUP;
      if (user === null) return NO_USER;
      const added = await trial.patch(group, { op: 'add', path: 'members', value: [{ value: user.id }] });
      const lost = noAnswer(added);
      if (lost !== null) return lost;
      if (!isDone(added)) return cannotTell(`No member could be added: the server ${outcome(added)}.`);
      const without = await trial.read(group, { excludedAttributes: 'members' });
      if (without === null) return cannotTell('The group cannot be read that way.');
      return JSON.stringify(without['members'] ?? []).includes(JSON.stringify(user.id))
        ? refuted('The member is shown all the same.')
        : proven('The group came without its member.');
    },
  },
  'without-user-agent': {
    row: 30,
    says: () => 'A request without User-Agent is served.',
    subjects: () => ONCE,
    needs: [],
    faults: ['user-agent-demanded'],
    judge: async (trial) => {
      const headers = { 'User-Agent': null };
      const exchange = await trial.send({
        method: 'GET',
        path: ['Users'],
        query: { startIndex: '1', count: '1' },
        headers,
      });
      return (
        noAnswer(exchange) ??
        (isDone(exchange) ? proven('It was served.') : refuted(`Without User-Agent the server ${outcome(exchange)}.`))
      );
    },
  },
} as const satisfies Readonly<Partial<Record<ClaimId, Claim>>>;

function hasMatching({ users }: App): readonly string[] | string {
  return users.matching === null ? NO_MATCHING : ONCE;
}

/** What the manifest calls filterable, or matches on; `externalId` has a claim of its own. */
function filterable({ attributes, type }: AppType): readonly string[] {
  return attributes
    .filter(({ attribute }) => attribute.filterable?.value === true || attribute.matching !== null)
    .filter(isComparable)
    .filter(({ name, isReference }) => !isReference && (type === 'Group' || name !== 'externalId'))
    .map(({ name }) => name);
}

async function judgeSearch(
  trial: Trial,
  type: 'User' | 'Group',
  written: WritableAttribute,
  spell: (value: unknown) => unknown,
): Promise<Judgement> {
  const made = await (type === 'User' ? trial.shared('looking') : trial.make(type));
  if (made === null) return type === 'User' ? NO_USER : NO_GROUP;
  return judgeFilter(trial, made, written, spell);
}

async function judgeWithUser(
  trial: Trial,
  judge: (user: Made, matching: WritableAttribute) => Promise<Judgement>,
): Promise<Judgement> {
  const user = await trial.shared('looking');
  const { matching } = trial.app.users;
  return user === null || matching === null ? NO_USER : judge(user, matching);
}

function page(trial: Trial, start: number) {
  return trial.send({ method: 'GET', path: ['Users'], query: { startIndex: String(start), count: '1' } });
}

function pageProblem(json: unknown, start: number): string | null {
  const { totalResults, startIndex } = isRecord(json) ? json : {};
  const count = resourcesIn(json).length;
  if (count !== 1) return `A page of one has ${count} users.`;
  if (startIndex !== undefined && startIndex !== start)
    return `The page from ${start} says that it starts at ${shown(startIndex)}.`;
  return typeof totalResults === 'number' && totalResults >= 2
    ? null
    : `totalResults is ${shown(totalResults)}, and there are more.`;
}
