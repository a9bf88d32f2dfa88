/** A manifest against a server: every claim judged, and nothing left behind. */

import type { Connector } from '../connector/connector.ts';
import type { ClaimId } from '../proof/claim-id.ts';
import type { OwnCheck } from '../proof/own-checks.ts';
import type { ClaimResult } from './claim-result.ts';
import { unread } from './claims/ask.ts';
import type { Need } from './claims/claim.ts';
import { CLAIM_IDS, CLAIMS } from './claims/claims.ts';
import { type Evidence, masked } from './evidence.ts';
import { judgeOwnCheck } from './judge-own-checks.ts';
import { learnAll } from './learn/lessons.ts';
import type { Proposal } from './learn/proposal.ts';
import type { Lab, ProfileName } from './profiles/profile.ts';
import { type ProfileReport, runProfile } from './profiles/profiles.ts';
import { Lost, type Made, Stopped, Trial, type TrialSetup } from './trial.ts';
import { cannotTell, type Judgement, notApplicable } from './verdict.ts';

export interface VerifyReport {
  readonly results: readonly ClaimResult[];
  readonly evidence: readonly Evidence[];
  /** What this run made and could not take away. */
  readonly left: readonly Made[];
  readonly made: number;
  /** Somebody ended it before all was judged. */
  readonly stopped: boolean;
  /** Why the server was given up; `null`: it answered to the end. */
  readonly lost: string | null;
  /** Milliseconds until the server showed a change, at the most; 0: at once. */
  readonly lag: number;
  /** What was learned; empty where nobody asked for it. */
  readonly proposals: readonly Proposal[];
  /** What tests of others would say; `null` where nobody asked for it. */
  readonly profile: ProfileReport | null;
}

export interface VerifySetup extends TrialSetup {
  /** How many claims are judged, and how many there are. */
  readonly onResult: (done: number, of: number) => void;
  /** The connector, where what it leaves open is to be learned as well. */
  readonly learn?: Connector;
  /** What stands beside the manifest to be tried as well. */
  readonly checks?: readonly OwnCheck[];
  /** Tests of others that are to be tried as well. */
  readonly profile?: Pick<Lab, 'connector' | 'tokens'> & { readonly name: ProfileName };
}

interface Task {
  readonly claim: ClaimId;
  readonly subject: string;
  /** Why it does not apply. */
  readonly notHere: string | null;
}

/** Judges every claim, then takes away what it made, whatever happened before. */
export async function verify(setup: VerifySetup): Promise<VerifyReport> {
  const trial = new Trial(setup);
  const results: ClaimResult[] = [];
  let made = 0;
  let left: readonly Made[] = [];
  let end: Error | null = null;
  let proposals: readonly Proposal[] = [];
  let profile: ProfileReport | null = null;
  try {
    end = await judgeAll(trial, setup, results);
    if (end === null) end = await judgeChecks(trial, setup, results).catch(ending);
    if (end === null && setup.profile !== undefined) {
      const { name, connector, tokens } = setup.profile;
      const lab = { trial, results, connector, tokens, shared: trial.newMark() };
      const tested = await runProfile(name, lab, setup.secrets).catch(ending);
      if (tested instanceof Error) end = tested;
      else profile = tested;
    }
    if (end === null && setup.learn !== undefined) {
      const learned = await learnAll({ trial, connector: setup.learn, results }).catch(ending);
      if (learned instanceof Error) end = learned;
      else proposals = learned.map((each) => ({ ...each, why: masked(each.why, setup.secrets) }));
    }
  } finally {
    made = trial.made.length;
    left = await trial.clean();
  }
  return {
    results,
    evidence: trial.evidence,
    left,
    made,
    stopped: end instanceof Stopped,
    lost: end instanceof Lost ? end.message : null,
    lag: trial.settling.lag,
    proposals,
    profile,
  };
}

function tasksFor({ app }: TrialSetup): Task[] {
  return CLAIM_IDS.flatMap((claim): Task[] => {
    const subjects = CLAIMS[claim].subjects(app);
    if (typeof subjects === 'string') return [{ claim, subject: '', notHere: subjects }];
    return subjects.map((subject) => ({ claim, subject, notHere: null }));
  });
}

/** @returns what ended the run before its time, `null` where nothing did */
async function judgeAll(trial: Trial, setup: VerifySetup, results: ClaimResult[]): Promise<Error | null> {
  const tasks = tasksFor(setup);
  let end: Error | null = null;
  for (const task of tasks) {
    const first = trial.evidence.length;
    const outcome: Judgement | Error =
      (task.notHere === null ? end : null) ?? (await judged(task, trial, results).catch(ending));
    const { verdict, why } = outcome instanceof Error ? unjudged(outcome) : outcome;
    if (outcome instanceof Error) end = outcome;
    const { row, says } = CLAIMS[task.claim];
    const evidence = trial.evidence.slice(first).map(({ number }) => number);
    const result = { claim: task.claim, subject: task.subject, row, says: says(task.subject), evidence, verdict };
    // A server may well answer with what it was sent.
    results.push({ ...result, why: masked(why, setup.secrets) });
    if (end === null) setup.onResult(results.length, tasks.length);
  }
  return end;
}

async function judgeChecks(
  trial: Trial,
  { checks = [], secrets }: VerifySetup,
  results: ClaimResult[],
): Promise<Error | null> {
  for (const check of checks) {
    const first = trial.evidence.length;
    const { verdict, why } = await judgeOwnCheck(trial, check);
    const evidence = trial.evidence.slice(first).map(({ number }) => number);
    const result = { claim: 'own-check', subject: check.name, row: null, says: check.name, evidence } as const;
    results.push({ ...result, verdict, why: masked(why, secrets) });
  }
  return null;
}

/** Ends the judging; anything else that is thrown is a defect. */
function ending(error: unknown): Error {
  if (error instanceof Stopped || error instanceof Lost) return error;
  throw error;
}

function unjudged(end: Error): Judgement {
  return cannotTell(end instanceof Stopped ? 'The run was ended before.' : `The server is lost. ${end.message}`);
}

async function judged(task: Task, trial: Trial, before: readonly ClaimResult[]): Promise<Judgement> {
  if (task.notHere !== null) return notApplicable(task.notHere);
  const { needs, judge } = CLAIMS[task.claim];
  const missing = needs.flatMap((need) => refutedNeed(need, trial, before))[0];
  if (missing !== undefined) return cannotTell(`It needs another claim that is refuted: ${missing.says}`);
  return judge(trial, task.subject).catch(unread);
}

function refutedNeed(need: Need, { app }: Trial, before: readonly ClaimResult[]): readonly ClaimResult[] {
  const claim = need === 'matching' ? 'filter' : need;
  return before.filter(
    (result) =>
      result.claim === claim &&
      result.verdict === 'refuted' &&
      (need !== 'matching' || result.subject === app.users.matching?.name),
  );
}
