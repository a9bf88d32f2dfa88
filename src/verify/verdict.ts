/** What was found about a claim. `cannot-tell` is no praise: nothing showed that the claim holds. */
export type Verdict = 'proven' | 'refuted' | 'cannot-tell' | 'not-applicable';

export interface Judgement {
  readonly verdict: Verdict;
  /** A sentence: what showed it. */
  readonly why: string;
}

export function proven(why: string): Judgement {
  return { verdict: 'proven', why };
}

export function refuted(why: string): Judgement {
  return { verdict: 'refuted', why };
}

export function cannotTell(why: string): Judgement {
  return { verdict: 'cannot-tell', why };
}

export function notApplicable(why: string): Judgement {
  return { verdict: 'not-applicable', why };
}
