/**
 * How far a connector is. Each tier asks for something more, and whatever it lacks is a reason with its place: a tier is
 * never a number that somebody has to believe.
 */
import type { Connector } from '../connector/connector.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import { GRAVITY, type Gravity } from './gravity.ts';
import type { OpenQuestion } from './open-questions.ts';

/** The lowest first. */
export const TIERS = ['draft', 'documented', 'matched', 'proven', 'deployed'] as const;

export type Tier = (typeof TIERS)[number];

/** What is known of a connector besides its manifest. */
export interface ScoreSubject {
  readonly connector: Connector;
  readonly document: JsonDocument;
  /** What lint says of it. */
  readonly problems: readonly Problem[];
  readonly questions: readonly OpenQuestion[];
  /** `current`: its mapping stands in a tenant as it is today. `older`: an earlier one does. */
  readonly deployed: 'no' | 'older' | 'current';
}

/** What keeps a connector from a tier. */
export interface Lack {
  /** The rule that was broken, or the fact that nobody has stated; `null`: neither. */
  readonly about: string | null;
  readonly says: string;
  readonly pointer: string;
  /** Of a problem that has a place of its own. */
  readonly problem?: Problem;
}

export interface TierRow {
  /** What the tier means. */
  readonly title: string;
  readonly lacks: (subject: ScoreSubject) => readonly Lack[];
}

/** What a connector needs to be in a tier, besides all that the lower ones need. */
export const TIER_ROWS: Readonly<Record<Tier, TierRow>> = {
  draft: { title: 'A manifest that somebody has begun.', lacks: () => [] },
  documented: {
    title:
      'What the app documents stands in the manifest, and an administrator can sign in and trust what happens to leavers.',
    lacks: (subject) => [...draftMark(subject), ...errors(subject), ...open(subject, ['sign-in', 'credentials'])],
  },
  matched: {
    title:
      'Accounts that the app already has are found, what flows into each attribute is known, and so is what becomes of leavers.',
    lacks: (subject) => open(subject, ['leavers', 'matching', 'filtering', 'values']),
  },
  proven: {
    title: 'All that it claims was proven on a server, and is claimed the same way today.',
    lacks: (subject) => unproven(subject),
  },
  deployed: {
    title: 'Its mapping stands in a tenant as it is today.',
    lacks: ({ deployed }) => (deployed === 'current' ? [] : [NOT_DEPLOYED[deployed]]),
  },
};

const NOT_DEPLOYED: Readonly<Record<'no' | 'older', Lack>> = {
  no: { about: null, says: 'It was not deployed from here: run "scimanifest deploy" for it.', pointer: '' },
  older: { about: null, says: 'The mapping was changed since it was deployed: deploy it again.', pointer: '/users' },
};

function draftMark({ connector }: ScoreSubject): Lack[] {
  if (!connector.draft) return [];
  return [
    {
      about: '/draft',
      says: 'It is marked as a draft: nobody has compared it with what the app documents.',
      pointer: '/draft',
    },
  ];
}

function errors({ problems }: ScoreSubject): Lack[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({ about: problem.rule, says: problem.message, pointer: problem.pointer, problem }));
}

function open({ questions }: ScoreSubject, gravities: readonly Gravity[]): Lack[] {
  return questions
    .filter(({ gravity }) => gravities.includes(gravity))
    .map(({ fact, gravity, question, of, pointer }) => ({
      about: fact,
      says: `${GRAVITY[gravity].heading}: ${of === null ? '' : `${of}: `}${question}`,
      pointer,
    }));
}

function unproven({ connector: { proof }, problems }: ScoreSubject): Lack[] {
  if (proof === null)
    return [
      {
        about: null,
        says: 'Nothing of it was proven on a server: run "scimanifest verify --record" for it.',
        pointer: '',
      },
    ];
  const stale = problems.filter(({ rule }) => rule === 'proof-stale');
  const left = proof.tried - proof.proven;
  const some =
    left === 0
      ? []
      : [
          {
            about: null,
            says: `${left} of ${proof.tried} claims are not proven: ${proof.open.join(', ')}.`,
            pointer: '',
          },
        ];
  return [
    ...stale.map((problem) => ({ about: problem.rule, says: problem.message, pointer: problem.pointer, problem })),
    ...some,
  ];
}
