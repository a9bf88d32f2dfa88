/** What can be learned of disabled users, and of groups. */
import { isRecord } from '../../json/is-record.ts';
import { SCHEMAS } from '../../scim/schemas.ts';
import { attributeNamed, isDone, unread } from '../claims/ask.ts';
import type { Claim } from '../claims/claim.ts';
import { GROUP_CLAIMS } from '../claims/group-claims.ts';
import { seenAfterDisabling } from '../claims/update-claims.ts';
import type { Trial } from '../trial.ts';
import { type Learned, type Lecture, type Lesson, observed } from './lesson.ts';

export const ACCOUNT_LESSONS = {
  'active-false': {
    says: 'What becomes of a user whose active becomes false.',
    learn: async ({ trial, connector }) => {
      if (connector.users.activeFalse !== null || attributeNamed(trial.app.users, 'active') === null) return [];
      const { value, evidence } = await observed(trial, () => seenAfterDisabling(trial));
      if (value !== 'disabled' && value !== 'gone') return [];
      const why =
        value === 'gone'
          ? 'Read again, the user was gone.'
          : 'Read again, the user was there, with active false. Whether anybody can sign in is not to be seen over SCIM.';
      const edit = { op: 'add', path: '/users/activeFalse', value: value === 'gone' ? 'deletes' : 'disables' } as const;
      return [{ edit, subject: 'users', why, evidence }];
    },
  },
  groups: {
    says: 'Whether the server takes groups.',
    learn: async ({ trial, connector }) => {
      if (connector.groupsDocumented) return [];
      const { value, evidence } = await observed(trial, () => takesGroups(trial));
      return value === null ? [] : [{ edit: groupsEdit(value), subject: 'groups', why: GROUP_WORDS[value], evidence }];
    },
  },
  'group-rename': {
    says: 'Whether a group can be renamed.',
    learn: (lecture) =>
      learnOfGroups(lecture, {
        isOpen: openTo(lecture, 'rename'),
        key: 'rename',
        claim: GROUP_CLAIMS['group-renamed'],
      }),
  },
  'nested-groups': {
    says: 'Whether a group can be a member of a group.',
    learn: (lecture) =>
      learnOfGroups(lecture, { isOpen: openTo(lecture, 'nested'), key: 'nested', claim: GROUP_CLAIMS['nested-group'] }),
  },
} as const satisfies Readonly<Record<string, Lesson>>;

type TakesGroups = 'created' | 'nowhere';

const GROUP_WORDS: Readonly<Record<TakesGroups, string>> = {
  created: 'A group was created, and could be read again.',
  nowhere: 'There is no /Groups on this server.',
};

/** A list of groups alone shows nothing: only one that was created does. */
async function takesGroups(trial: Trial): Promise<TakesGroups | null> {
  const list = await trial.send({ method: 'GET', path: ['Groups'], query: { startIndex: '1', count: '1' } });
  if (list.reply?.status === 404 || list.reply?.status === 501) return 'nowhere';
  if (!isDone(list) || !isRecord(list.json)) return null;
  const mark = trial.newMark();
  const [core] = SCHEMAS.Group;
  const { made } = await trial.create('Group', { schemas: [core.urn], displayName: mark }, mark);
  return made !== null && (await trial.read(made)) !== null ? 'created' : null;
}

function groupsEdit(takes: TakesGroups): Learned['edit'] {
  const value = takes === 'nowhere' ? false : { actions: ['create', 'update', 'delete'], basis: 'platform-default' };
  return { op: 'add', path: '/groups', value };
}

/** Something of groups that the manifest itself could say and does not. */
function openTo({ connector: { groups } }: Lecture, key: 'rename' | 'nested'): boolean {
  return groups !== null && groups[key] === null && groups.attributes.length > 0;
}

interface GroupQuestion {
  readonly isOpen: boolean;
  readonly key: 'rename' | 'nested';
  readonly claim: Pick<Claim, 'judge' | 'needs'>;
}

async function learnOfGroups(
  { trial, results }: Lecture,
  { isOpen, key, claim }: GroupQuestion,
): Promise<readonly Learned[]> {
  const needed = key === 'rename' ? 'displayName' : 'members';
  const { groups } = trial.app;
  const isBlind = results.some((each) => claim.needs.some((need) => need === each.claim) && each.verdict !== 'proven');
  if (!isOpen || isBlind || groups === null || attributeNamed(groups, needed) === null) return [];
  const { value, evidence } = await observed(trial, () => claim.judge(trial, '').catch(unread));
  if (value.verdict !== 'proven' && value.verdict !== 'refuted') return [];
  const edit = { op: 'add', path: `/groups/${key}`, value: value.verdict === 'proven' } as const;
  return [{ edit, subject: 'groups', why: value.why, evidence }];
}
