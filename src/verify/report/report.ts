import type { Verdict } from '../verdict.ts';
import type { VerifyReport } from '../verify.ts';

/** A finished run, with what it was about. */
export interface FinishedRun {
  readonly connector: string;
  readonly name: string;
  /** The server without a path: what else an address may hold is nobody's business. */
  readonly server: string;
  /** ISO 8601. */
  readonly date: string;
  readonly report: VerifyReport;
  readonly advice: readonly string[];
  /** The path of the manifest, for proposals. */
  readonly manifest: string;
}

export interface ReportView {
  /** With the requests and answers of whatever is not proven. */
  readonly show: boolean;
  readonly quiet: boolean;
}

export type Reporter = (run: FinishedRun, view: ReportView) => string;

/** The worst first. */
export const VERDICTS: readonly Verdict[] = ['refuted', 'cannot-tell', 'proven', 'not-applicable'];

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  refuted: 'refuted',
  'cannot-tell': 'cannot tell',
  proven: 'proven',
  'not-applicable': 'not applicable',
};

export function countsOf({ results }: VerifyReport): Readonly<Record<Verdict, number>> {
  const count = (wanted: Verdict) => results.filter(({ verdict }) => verdict === wanted).length;
  return {
    proven: count('proven'),
    refuted: count('refuted'),
    'cannot-tell': count('cannot-tell'),
    'not-applicable': count('not-applicable'),
  };
}

/** "40 proven, 2 refuted, 1 cannot tell, 3 not applicable" */
export function summaryOf(report: VerifyReport): string {
  const counts = countsOf(report);
  return (['proven', 'refuted', 'cannot-tell', 'not-applicable'] as const)
    .map((verdict) => `${counts[verdict]} ${VERDICT_WORDS[verdict]}`)
    .join(', ');
}

/** What is still on the server, for a person who has to remove it. */
export function leftWords({ left }: VerifyReport): readonly string[] {
  return left.map(({ type, id, mark }) => `${type} ${id} (its values begin with ${mark})`);
}
