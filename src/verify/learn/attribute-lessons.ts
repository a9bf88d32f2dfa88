/** What can be learned of attributes. */
import type { AppType } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { isComparable, isDone, unread } from '../claims/ask.ts';
import { judgeFilter } from '../claims/judge-filter.ts';
import type { Trial } from '../trial.ts';
import type { Judgement } from '../verdict.ts';
import { type Learned, type Lecture, type Lesson, observed, statedAttributes, stating } from './lesson.ts';

export const ATTRIBUTE_LESSONS = {
  filterable: {
    says: 'Which attributes can be filtered on.',
    learn: async ({ trial }) => {
      const { users, groups } = trial.app;
      const types = groups === null ? [users] : [users, groups];
      const learned: Learned[] = [];
      for (const type of types)
        for (const written of openToFilters(trial, type)) learned.push(...(await filterableOf(trial, type, written)));
      return learned;
    },
  },
  required: {
    says: 'Which attributes a user must have.',
    learn: async ({ trial }) => {
      const open = statedAttributes(trial.app.users).filter(
        ({ attribute, name }) => attribute.required === null && attribute.matching === null && !trial.refused.has(name),
      );
      if (open.length === 0 || !(await isCreated(trial, []))) return [];
      const bare = await observed(trial, () => isCreated(trial, open));
      if (bare.value) return open.map((each) => requiredOf(each, false, bare.evidence));
      const learned: Learned[] = [];
      for (const each of open) {
        const { value, evidence } = await observed(trial, () => isCreated(trial, [each]));
        learned.push(requiredOf(each, !value, evidence));
      }
      return learned;
    },
  },
  dropped: {
    says: 'Which attributes the server does not keep.',
    learn: async (lecture) => {
      const { users } = lecture.trial.app;
      return statedAttributes(users).flatMap((written): Learned[] => {
        const refuted = refutedResult(lecture, 'kept', written.name);
        if (refuted === null || isNeeded(written, users)) return [];
        const edit = { op: 'remove', path: written.attribute.pointer } as const;
        return [{ edit, subject: written.name, why: refuted.why, evidence: refuted.evidence }];
      });
    },
  },
  'create-only': {
    says: 'Which attributes keep the value that they were created with.',
    learn: async (lecture) =>
      statedAttributes(lecture.trial.app.users).flatMap((written): Learned[] => {
        const refuted = refutedResult(lecture, 'changed', written.name);
        const isOpen = written.attribute.flow.pointer === written.attribute.pointer;
        if (refuted === null || !isOpen || !isKeptAtCreation(lecture, written.name)) return [];
        const { why, evidence } = refuted;
        return [{ edit: stating(written, 'flow', 'create-only'), subject: written.name, why, evidence }];
      }),
  },
} as const satisfies Readonly<Record<string, Lesson>>;

function openToFilters(trial: Trial, type: AppType): readonly WritableAttribute[] {
  return statedAttributes(type)
    .filter(isComparable)
    .filter(
      ({ attribute, name, definition }) =>
        attribute.filterable === null &&
        attribute.matching === null &&
        definition.returned !== 'never' &&
        !trial.refused.has(name) &&
        !trial.dropped.has(name),
    );
}

async function filterableOf(trial: Trial, type: AppType, written: WritableAttribute): Promise<Learned[]> {
  const made = await (type.type === 'User' ? trial.shared('looking') : trial.make('Group'));
  if (made === null) return [];
  const { value: judgement, evidence } = await observed(trial, () => judgeFilter(trial, made, written).catch(unread));
  const isFilterable = VALUES[judgement.verdict];
  if (isFilterable === null) return [];
  const subject = type.type === 'User' ? written.name : `Group ${written.name}`;
  return [{ edit: stating(written, 'filterable', isFilterable), subject, why: judgement.why, evidence }];
}

const VALUES: Readonly<Record<Judgement['verdict'], boolean | null>> = {
  proven: true,
  refuted: false,
  'cannot-tell': null,
  'not-applicable': null,
};

async function isCreated(trial: Trial, without: readonly WritableAttribute[]): Promise<boolean> {
  const mark = trial.newMark();
  const sent = trial.sample('User', mark, (each) => without.some(({ name }) => name === each.name));
  return isDone((await trial.create('User', sent, mark)).exchange);
}

function requiredOf(written: WritableAttribute, isRequired: boolean, evidence: readonly number[]): Learned {
  const why = isRequired
    ? `Without ${written.name} alone no user was created.`
    : `A user was created without ${written.name}.`;
  return { edit: stating(written, 'required', isRequired), subject: written.name, why, evidence };
}

function refutedResult({ results }: Lecture, claim: 'kept' | 'changed', name: string) {
  return results.find((each) => each.claim === claim && each.subject === name && each.verdict === 'refuted') ?? null;
}

function isKeptAtCreation({ results }: Lecture, name: string): boolean {
  return results.some(({ claim, subject, verdict }) => claim === 'kept' && subject === name && verdict === 'proven');
}

/** Without it there would be no user, or none would be found again. */
function isNeeded({ name, attribute }: WritableAttribute, { required }: AppType): boolean {
  return attribute.matching !== null || required.some((each) => each.name === name);
}
