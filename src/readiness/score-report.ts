/** What `score` reports of one connector. It is also the shape of `--format json`. */
import { openQuestions } from './open-questions.ts';
import { type Lack, type ScoreSubject, TIER_ROWS, TIERS, type Tier } from './tiers.ts';

export interface ScoreReport {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly tier: Tier;
  /** The tier after this one; `null`: there is none. */
  readonly next: Tier | null;
  /** What keeps it where it is: all that the next tier lacks. */
  readonly reasons: readonly Reason[];
  /** How much the tiers beyond the next one lack. */
  readonly later: readonly { readonly tier: Tier; readonly lacks: number }[];
}

export interface Reason {
  /** The rule, or the fact that nobody has stated; `null`: neither. */
  readonly about: string | null;
  readonly says: string;
  readonly pointer: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function scoreReport(given: Omit<ScoreSubject, 'questions'>): ScoreReport {
  const subject = { ...given, questions: openQuestions(given.connector) };
  const lacking = TIERS.map((tier) => ({ tier, lacks: TIER_ROWS[tier].lacks(subject) }));
  const first = lacking.findIndex(({ lacks }) => lacks.length > 0);
  const tier = TIERS[first === -1 ? TIERS.length - 1 : Math.max(first - 1, 0)] ?? 'draft';
  const [next, ...later] = first === -1 ? [] : lacking.slice(first);
  const { id, name } = given.connector;
  return {
    ...{ id, name, file: given.document.file, tier, next: next?.tier ?? null },
    reasons: (next?.lacks ?? []).map((lack) => reasonAt(lack, subject)),
    later: later.map(({ tier: each, lacks }) => ({ tier: each, lacks: lacks.length })),
  };
}

function reasonAt({ about, says, pointer, problem }: Lack, { document }: ScoreSubject): Reason {
  const { line, column } = problem ?? document.place(pointer, { part: 'label' });
  return { about, says, pointer, file: problem?.file ?? document.file, line, column };
}

/** Whether a connector is at least in a tier. */
export function reaches({ tier }: Pick<ScoreReport, 'tier'>, wanted: Tier): boolean {
  return TIERS.indexOf(tier) >= TIERS.indexOf(wanted);
}
