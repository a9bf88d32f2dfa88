import { type Trial, Unread } from '../trial.ts';
import { ACCOUNT_LESSONS } from './account-lessons.ts';
import { ATTRIBUTE_LESSONS } from './attribute-lessons.ts';
import type { Learned, Lecture, Lesson } from './lesson.ts';
import type { LessonId, Proposal } from './proposal.ts';

/** Everything that can be learned of a server, a row a kind. */
const LESSONS: Readonly<Record<LessonId, Lesson>> = { ...ATTRIBUTE_LESSONS, ...ACCOUNT_LESSONS };

const LESSON_IDS: readonly LessonId[] = Object.keys(LESSONS).filter((id): id is LessonId => Object.hasOwn(LESSONS, id));

/** An attribute that is to be taken away is not described first. */
export async function learnAll(lecture: Lecture): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (const lesson of LESSON_IDS)
    for (const learned of await LESSONS[lesson].learn(lecture).catch(nothing))
      if (!hasFailed(lecture.trial, learned.evidence)) proposals.push({ lesson, ...learned });
  const removed = proposals.flatMap(({ edit }) => (edit.op === 'remove' ? [edit.path] : []));
  return proposals.filter(
    ({ edit }) => edit.op === 'remove' || !removed.some((path) => edit.path.startsWith(`${path}/`)),
  );
}

const NOT_IMPLEMENTED = 501;

/** A server that failed has not said no; one that does not implement it has. */
function hasFailed({ evidence }: Trial, numbers: readonly number[]): boolean {
  return evidence.some(
    ({ number, status }) =>
      numbers.includes(number) && (status === null || (status >= 500 && status !== NOT_IMPLEMENTED)),
  );
}

/** What cannot be read teaches nothing. */
function nothing(error: unknown): readonly Learned[] {
  if (error instanceof Unread) return [];
  throw error;
}
