/** What no one has stated yet of a connector, the gravest first. */
import type { Connector } from '../connector/connector.ts';
import { isNotHere } from '../manifest/fact.ts';
import { isFactPath } from '../manifest/fact-at.ts';
import type { FactPath } from '../manifest/facts.generated.ts';
import { GRAVITIES, type Gravity } from './gravity.ts';
import type { Answer, QuestionEntry } from './question-row.ts';
import { authQuestions } from './questions/auth-questions.ts';
import { groupQuestions } from './questions/group-questions.ts';
import { mappingQuestions } from './questions/mapping-questions.ts';
import { pageQuestions } from './questions/page-questions.ts';

/** Every fact that a manifest can state, and what is asked where nobody has; a property that the schema gains needs a row. */
export const QUESTIONS: Readonly<Record<FactPath, QuestionEntry>> = {
  ...pageQuestions,
  ...authQuestions,
  ...mappingQuestions,
  ...groupQuestions,
};

/** A question at its place in one manifest. */
export interface OpenQuestion {
  /** The fact that would answer it. */
  readonly fact: FactPath;
  readonly gravity: Gravity;
  readonly question: string;
  readonly why: string;
  /** Where the answer would stand, which need not be there yet. */
  readonly pointer: string;
  /** Whose it is; `null` where there is only one. */
  readonly of: string | null;
  readonly answers: readonly Answer[];
}

/** By gravity; within it in the order of the tables and of the manifest. */
export function openQuestions(connector: Connector): OpenQuestion[] {
  const open = Object.entries(QUESTIONS).flatMap(([fact, entry]) =>
    isFactPath(fact) && !isNotHere(entry) ? askedOf(connector, fact, entry) : [],
  );
  return open.toSorted((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity));
}

function askedOf(
  connector: Connector,
  fact: FactPath,
  { gravity, question, why, open }: Exclude<QuestionEntry, { notHere: string }>,
): OpenQuestion[] {
  return open(connector).map((place) => ({
    fact,
    gravity: place.gravity ?? gravity,
    question,
    why,
    pointer: place.pointer,
    of: place.of ?? null,
    answers: place.answers,
  }));
}
