/** What can be open about groups, besides their attributes. */
import type { Connector, GroupMapping } from '../../connector/connector.ts';
import type { FactsUnder } from '../../manifest/fact-members.ts';
import { adding, NO_NO, type OpenPlace, PART, PROSE, type QuestionEntry, STATED } from '../question-row.ts';

export const groupQuestions: Readonly<Record<'/groups' | FactsUnder<'/groups'>, QuestionEntry>> = {
  '/groups': {
    gravity: 'groups',
    question: 'Are groups provisioned?',
    why: 'Administrators give access by groups: where the app has none, they have to know before they assign one.',
    open: ({ groupsDocumented }) =>
      groupsDocumented
        ? []
        : [
            {
              pointer: '/groups',
              answers: [
                adding('/groups', false, 'the app has no groups'),
                adding('/groups', { actions: ['create', 'update', 'delete'], basis: 'platform-default' }),
              ],
            },
          ],
  },
  '/groups/actions': STATED,
  '/groups/scope': PART,
  '/groups/basis': STATED,
  '/groups/matching': PART,
  '/groups/rename': {
    gravity: 'details',
    question: 'Does a group that is renamed get its new name in the app?',
    why: 'Where it does not, two names of one group drift apart.',
    open: openOfGroups('rename'),
  },
  '/groups/nested': {
    gravity: 'details',
    question: 'Can the app hold groups inside groups?',
    why: 'Where it cannot, the members of inner groups get nothing.',
    open: openOfGroups('nested'),
  },
  '/groups/maximum': NO_NO,
  '/groups/precreated': {
    gravity: 'details',
    question: 'Must groups exist in the app before the first cycle?',
    why: 'Somebody has to create them there, and the page cannot say so.',
    open: openOfGroups('precreated'),
  },
  '/groups/notes': PROSE,
  '/groups/pictures': PROSE,
};

function openOfGroups(
  key: keyof Pick<GroupMapping, 'rename' | 'nested' | 'precreated'>,
): (connector: Connector) => OpenPlace[] {
  const pointer = `/groups/${key}`;
  return ({ groups }) =>
    groups === null || groups[key] !== null
      ? []
      : [{ pointer, answers: [adding(pointer, true), adding(pointer, false)] }];
}
