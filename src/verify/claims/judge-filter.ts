/** Whether a server searches by an attribute: it finds what has the value, and nothing that has another one. */
import { isRecord } from '../../json/is-record.ts';
import type { AppType } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { valueAt } from '../../provisioning/value-at.ts';
import type { Exchange } from '../../scim/client/client.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { likeness, resourcesIn } from '../resources.ts';
import type { Made, Trial } from '../trial.ts';
import { cannotTell, type Judgement, proven, refuted } from '../verdict.ts';
import { filterFor, isDone, noAnswer, otherValue, outcome } from './ask.ts';

/**
 * Others may have the same value, a country or a type: they may be found as well. Then a search for another value must
 * leave ours out, since a server that does not filter at all would have passed until then.
 *
 * @param spell the value as it is searched for
 */
export async function judgeFilter(
  trial: Trial,
  made: Made,
  written: WritableAttribute,
  spell: (value: unknown) => unknown = (value) => value,
): Promise<Judgement> {
  const type = trial.typeOf(made.type);
  const value = await trial.valueOf(made, written);
  if (value === undefined) return cannotTell(`The server does not show ${written.name}.`);
  const filter = filterFor(written, spell(value));
  const exchange = await trial.search(made.type, filter);
  const problem = problemOf(exchange, filter);
  if (problem !== null) return problem;
  const found = resourcesIn(exchange.json);
  if (!found.some((resource) => isMade(resource, made))) return notFound(exchange, found, filter);
  const others = found.filter((resource) => !isMade(resource, made));
  if (others.length === 0) return proven(`The search for ${filter} found it, and nothing else.`);
  const strangers = others.filter((resource) => !hasValue(resource, value, written, type));
  if (strangers.length > 0)
    return refuted(`The search for ${filter} found ${found.length} resources: the filter is not obeyed.`);
  return judgeOtherValue(trial, made, written, filter);
}

async function judgeOtherValue(
  trial: Trial,
  made: Made,
  written: WritableAttribute,
  filter: string,
): Promise<Judgement> {
  const other = filterFor(written, otherValue(made, written));
  const exchange = await trial.search(made.type, other);
  const problem = problemOf(exchange, other);
  if (problem !== null) return problem;
  return resourcesIn(exchange.json).some((resource) => isMade(resource, made))
    ? refuted(`The search for ${other} found it, which has another value: the filter is not obeyed.`)
    : proven(`The search for ${filter} found it, and the one for ${other} did not.`);
}

function problemOf(exchange: Exchange, filter: string): Judgement | null {
  const lost = noAnswer(exchange);
  if (lost !== null) return lost;
  return isDone(exchange) ? null : refuted(`The search for ${filter} was ${outcome(exchange)}.`);
}

/** On a page that does not show all that was found, it may stand on the next. */
function notFound({ json }: Exchange, found: readonly Resource[], filter: string): Judgement {
  const total = isRecord(json) ? json['totalResults'] : null;
  return typeof total === 'number' && total > found.length
    ? cannotTell(`The search for ${filter} found ${total} resources, and its first page shows ${found.length} of them.`)
    : refuted(`The search for ${filter} did not find it: ${found.length} resources came.`);
}

function isMade(resource: Resource, { id }: Made): boolean {
  return String(resource['id']) === id;
}

function hasValue(resource: Resource, value: unknown, written: WritableAttribute, type: AppType): boolean {
  return likeness(value, valueAt(resource, written, type)) !== 'different';
}
