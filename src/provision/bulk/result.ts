import { isRight } from '../done.ts';
import type { Provisioned } from '../provision-object.ts';
import type { ReferenceOutcome } from '../reference-phase.ts';

/** What became of one user of many, in the order in which a summary lists them. */
export const RESULTS = ['created', 'updated', 'disabled', 'deleted', 'unchanged', 'skipped', 'failed'] as const;

export type Result = (typeof RESULTS)[number];

export function isResult(value: unknown): value is Result {
  return RESULTS.some((result) => result === value);
}

export interface Outcome {
  readonly result: Result;
  /** A sentence, for what was left or went wrong. */
  readonly why: string | null;
  /** Somebody has to look. */
  readonly isWrong: boolean;
  /** Nothing came of it for a reason that is the server's, not the user's. */
  readonly isServerLost: boolean;
}

export function right(result: Result): Outcome {
  return { result, why: null, isWrong: false, isServerLost: false };
}

function left(why: string): Outcome {
  return { result: 'skipped', why, isWrong: false, isServerLost: false };
}

export function failed(why: string, isServerLost = false): Outcome {
  return { result: 'failed', why, isWrong: true, isServerLost };
}

const BY_ACTION = { create: 'created', update: 'updated', disable: 'disabled', delete: 'deleted' } as const;

/** The codes of the provisioning log that speak of the server as a whole. */
const LOST: ReadonlySet<string> = new Set(['Timeout', 'Unauthorized', 'TooManyRequests', 'WebExceptionProtocolError']);

export function outcomeOf({ match, action, done }: Provisioned): Outcome {
  if (match.kind === 'stuck') return failed(`${match.code}: ${match.why}`, LOST.has(match.code));
  if (action.kind === 'skip') return action.isSettled ? right('unchanged') : left(action.why);
  if (done === null || isRight(done)) return right(BY_ACTION[action.kind]);
  const { status, failure, lost, unread } = done;
  if (status === null) return failed(`No answer came: ${failure ?? 'it is not known why.'}`, true);
  if (status === 409 && action.kind === 'create')
    return failed('EntryConflict: the app has somebody with such a value, whom no search finds.');
  if (status >= 300) return failed(`The server answered ${status}.`, isOfServer(status));
  const why = unread === null ? `Read again, these are not there: ${lost.join(', ')}.` : `Reading it again ${unread}.`;
  return { ...right(BY_ACTION[action.kind]), why, isWrong: true };
}

/** No token that holds, too many requests, or nobody behind the gateway: the next user fares no better. */
function isOfServer(status: number): boolean {
  return [401, 429, 502, 503, 504].includes(status);
}

export function referenceOutcome({ references, body, done, why, code, attribute }: ReferenceOutcome): Outcome {
  if (why !== null)
    return code === null ? left(`${attribute}: ${why}`) : failed(`${attribute}: ${why}`, LOST.has(code));
  const stuck = references.find((each) => each.code !== null);
  if (stuck !== undefined) return failed(`${attribute}: ${stuck.why}.`, LOST.has(stuck.code ?? ''));
  if (done !== null) {
    const { status, unread, lost } = done;
    if (status === null) return failed(`${attribute}: no answer came.`, true);
    if (unread !== null) return failed(`${attribute}: reading it again ${unread}.`);
    if (lost.length > 0) return failed(`${attribute}: read again, it is not there.`);
    if (status >= 300) return failed(`${attribute}: the server answered ${status}.`, isOfServer(status));
  }
  const other = references.find((each) => each.why !== null);
  if (other !== undefined) return left(`${attribute}: ${other.why}.`);
  const isSettled = body === null && references.every(({ id }) => id !== null);
  return right(isSettled ? 'unchanged' : 'updated');
}
