/** Whether a server searches by an attribute: it finds what has the value, and nothing that has another one. */
import { isRecord } from '../../json/is-record.ts';
import type { AppType } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { valueAt } from '../../provisioning/value-at.ts';
import type { Exchange } from '../../scim/client/client.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { countOf, likeness, resourcesIn } from '../resources.ts';
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
  const exchange = await trial.settling.look(
    'found',
    () => trial.search(made.type, filter),
    (seen) => !isDone(seen) || isOnPage(seen, made) || isCutOff(seen),
  );
  const problem = problemOf(exchange, filter);
  if (problem !== null) return problem;
  if (!isOnPage(exchange, made) && !isCutOff(exchange)) return notFound(resourcesIn(exchange.json), filter);
  const page = isOnPage(exchange, made) ? exchange : await lastPage(trial, made, filter, exchange);
  if (!isOnPage(page, made)) return judgeWithMatching(trial, made, written, filter);
  const found = resourcesIn(page.json);
  const others = found.filter((resource) => !isMade(resource, made));
  if (others.length === 0) return proven(`The search for ${filter} found it, and nothing else.`);
  const strangers = others.filter((resource) => !hasValue(resource, value, written, type));
  if (strangers.length > 0)
    return refuted(`The search for ${filter} found ${countOf(found)}: the filter is not obeyed.`);
  return judgeOtherValue(trial, made, written, filter);
}

/** Where most servers have what was made last. */
function lastPage(trial: Trial, made: Made, filter: string, { json }: Exchange): Promise<Exchange> {
  const total = isRecord(json) ? Number(json['totalResults']) : 0;
  const startIndex = String(Math.max(1, total - resourcesIn(json).length + 1));
  return trial.search(made.type, filter, { query: { startIndex } });
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
  return isOnPage(exchange, made)
    ? refuted(`The search for ${other} found it, which has another value: the filter is not obeyed.`)
    : proven(`The search for ${filter} found it, and the one for ${other} did not.`);
}

function problemOf(exchange: Exchange, filter: string): Judgement | null {
  const lost = noAnswer(exchange);
  if (lost !== null) return lost;
  return isDone(exchange) ? null : refuted(`The search for ${filter} was ${outcome(exchange)}.`);
}

function notFound(found: readonly Resource[], filter: string): Judgement {
  return refuted(`The search for ${filter} did not find it: ${countOf(found)} came.`);
}

/** Whether a page does not show all that was found: ours may stand on the next. */
function isCutOff({ json }: Exchange): boolean {
  const total = isRecord(json) ? json['totalResults'] : null;
  return typeof total === 'number' && total > resourcesIn(json).length;
}

/** Many have the value: together with the attribute that is matched on, the search must find ours, and miss it with another value. */
async function judgeWithMatching(
  trial: Trial,
  made: Made,
  written: WritableAttribute,
  filter: string,
): Promise<Judgement> {
  const { matching } = trial.typeOf(made.type);
  const name = matching === null ? undefined : await trial.valueOf(made, matching);
  const many = cannotTell(`The search for ${filter} found more than one page shows, and ours is not on the first.`);
  if (matching === null || matching.name === written.name || name === undefined) return many;
  const both = (value: string) => `${value} and ${filterFor(matching, name)}`;
  const other = filterFor(written, otherValue(made, written));
  const [hit, miss] = [await trial.search(made.type, both(filter)), await trial.search(made.type, both(other))];
  // Nobody claims that the server knows "and".
  if (!isDone(hit) || !isDone(miss) || !isOnPage(hit, made)) return many;
  return isOnPage(miss, made)
    ? refuted(`The search for ${both(other)} found it, which has another value: the filter is not obeyed.`)
    : proven(`The search for ${both(filter)} found it, and the one for ${both(other)} did not.`);
}

function isOnPage({ json }: Exchange, made: Made): boolean {
  return resourcesIn(json).some((resource) => isMade(resource, made));
}

function isMade(resource: Resource, { id }: Made): boolean {
  return String(resource['id']) === id;
}

function hasValue(resource: Resource, value: unknown, written: WritableAttribute, type: AppType): boolean {
  return likeness(value, valueAt(resource, written, type)) !== 'different';
}
