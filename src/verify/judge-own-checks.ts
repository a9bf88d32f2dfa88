/** Checks that stand beside the manifest: each asked, and its answer held against its schema. */
import { isRecord } from '../json/is-record.ts';
import type { OwnCheck } from '../proof/own-checks.ts';
import type { Exchange } from '../scim/client/client.ts';
import { isDone, noAnswer, outcome } from './claims/ask.ts';
import type { Trial } from './trial.ts';
import { cannotTell, type Judgement, proven, refuted } from './verdict.ts';

export async function judgeOwnCheck(trial: Trial, check: OwnCheck): Promise<Judgement> {
  const values = await placesOf(trial, check);
  if (typeof values === 'string') return cannotTell(values);
  const exchange = await ask(trial, check, values);
  const lost = noAnswer(exchange);
  if (lost !== null) return lost;
  const { status } = check;
  if (status === null ? !isDone(exchange) : exchange.reply?.status !== status)
    return refuted(`The server ${outcome(exchange)}${status === null ? '' : `, not with ${status}`}.`);
  const misfit = check.misfit(exchange.json);
  return misfit === null
    ? proven(`The server ${outcome(exchange)}, as it is expected.`)
    : refuted(`The answer does not fit: ${misfit}.`);
}

interface Places {
  readonly mark: string;
  readonly user: string;
  readonly group: string;
}

/** What the place-holders stand for: made for this check. */
async function placesOf(trial: Trial, check: OwnCheck): Promise<Places | string> {
  const text = JSON.stringify([check.path, check.query, check.body]);
  const isAsked = (name: string) => text.includes(`{${name}}`);
  const user = isAsked('user') ? await trial.make('User') : null;
  if (isAsked('user') && user === null) return 'No user could be created to try it with.';
  if (isAsked('group') && trial.app.groups === null) return 'The manifest provisions no groups.';
  const group = isAsked('group') ? await trial.make('Group') : null;
  if (isAsked('group') && group === null) return 'No group could be created to try it with.';
  return { mark: trial.newMark(), user: user?.id ?? '', group: group?.id ?? '' };
}

async function ask(trial: Trial, { method, path, query, body }: OwnCheck, places: Places): Promise<Exchange> {
  const sent = filled(body, places);
  const content = isRecord(sent) ? { body: sent } : {};
  if (method === 'POST' && isRecord(sent))
    return (await trial.create(path[0] === 'Groups' ? 'Group' : 'User', sent, places.mark)).exchange;
  const pairs = Object.entries(query).map(([key, value]) => [key, String(filled(value, places))] as const);
  const at = path.map((part) => String(filled(part, places)));
  return trial.send({ method, path: at, query: Object.fromEntries(pairs), ...content });
}

/** A value with the place-holders in its texts filled in. */
function filled(value: unknown, places: Places): unknown {
  if (typeof value === 'string')
    return value.replace(/\{(mark|user|group)\}/gu, (_, name: keyof Places) => places[name]);
  if (Array.isArray(value)) return value.map((each) => filled(each, places));
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, places)]))
    : value;
}
