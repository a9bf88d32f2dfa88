/** What a writer can turn to besides the passages of the page: what is open, what can be added, and everything else. */
import { valueAt } from '../../json/json-node.ts';
import { GRAVITY } from '../../readiness/gravity.ts';
import type { OpenQuestion } from '../../readiness/open-questions.ts';
import type { FormLink } from './form.ts';

export interface EditOverview {
  /** The gravest first. */
  readonly questions: readonly OverviewQuestion[];
  readonly additions: readonly FormLink[];
}

export interface OverviewQuestion {
  readonly pointer: string;
  readonly heading: string;
  readonly isGrave: boolean;
  readonly question: string;
  readonly why: string;
  readonly of: string | null;
}

/** The lists that grow while a page is written, by what is added to them. */
const ADDITIONS: readonly (readonly [list: string, label: string])[] = [
  ['/users/attributes', 'Attribute of users'],
  ['/groups/attributes', 'Attribute of groups'],
  ['/setup/steps', 'Step of the set-up'],
  ['/auth/fields', 'Credential'],
  ['/prerequisites', 'Prerequisite'],
  ['/limitations', 'Limitation'],
  ['/portalSteps', 'Picture or note at a step of the portal'],
  ['/notes', 'Note'],
  ['/blocks', 'Picture, table or code in a part of the page'],
  ['/sections', 'Section of its own'],
  ['/resources', 'Resource'],
];

export function editOverview(manifest: unknown, questions: readonly OpenQuestion[]): EditOverview {
  return {
    questions: questions.map(({ pointer, gravity, question, why, of }) => {
      const { heading, isGrave } = GRAVITY[gravity];
      return { pointer, heading, isGrave, question, why, of };
    }),
    additions: [...ADDITIONS, ...lastStepOf(manifest)].flatMap(([list, label]) => {
      const isOpen = !list.startsWith('/groups') || typeof valueAt(manifest, '/groups') === 'object';
      return isOpen ? [{ pointer: `${list}/${lengthAt(manifest, list)}`, label }] : [];
    }),
  };
}

/** Pictures stand at steps; most are added to the one that was just written. */
function lastStepOf(manifest: unknown): (readonly [list: string, label: string])[] {
  const last = lengthAt(manifest, '/setup/steps') - 1;
  return last < 0 ? [] : [[`/setup/steps/${last}/pictures`, 'Picture at the last step of the set-up']];
}

function lengthAt(manifest: unknown, list: string): number {
  const items = valueAt(manifest, list);
  return Array.isArray(items) ? items.length : 0;
}
