/** What claims ask for in the same words. */
import { isRecord } from '../../json/is-record.ts';
import type { App, AppType } from '../../provisioning/app.ts';
import { sampleValueOf, type WritableAttribute } from '../../provisioning/sample-resource.ts';
import type { Exchange } from '../../scim/client/client.ts';
import { printEqualityFilter } from '../../scim/filter-print.ts';
import { countOf, likeness, resourcesIn, shown } from '../resources.ts';
import { type Made, type Trial, Unread } from '../trial.ts';
import { cannotTell, type Judgement, proven, refuted } from '../verdict.ts';
import { ONCE } from './claim.ts';

export const NO_USER = cannotTell('No user could be created to try it with.');
export const NO_GROUP = cannotTell('No group could be created to try it with.');

/** "answered with 404", or why there was no answer. */
export function outcome({ reply, failure }: Exchange): string {
  if (reply !== null) return `answered with ${reply.status}`;
  return `gave no answer: ${failure?.message ?? 'it is not known why.'}`;
}

export function isDone({ reply }: Exchange): boolean {
  return reply !== null && reply.status >= 200 && reply.status < 300;
}

/** No answer shows nothing of a claim. */
export function noAnswer({ reply, failure }: Exchange): Judgement | null {
  return reply === null ? cannotTell(`There was no answer: ${failure?.message ?? 'it is not known why.'}`) : null;
}

/** What could not be read shows nothing of a claim. */
export function unread(error: unknown): Judgement {
  if (error instanceof Unread) return cannotTell(error.message);
  throw error;
}

export function attributeNamed(type: AppType, name: string): WritableAttribute | null {
  return type.attributes.find((each) => each.name === name) ?? null;
}

/** The attribute of a subject, which the claim itself named. */
export function attributeOf(trial: Trial, type: 'User' | 'Group', name: string): WritableAttribute {
  const found = attributeNamed(trial.typeOf(type), name);
  if (found === null) throw new Error(`${name} is no attribute of ${type}s.`);
  return found;
}

/** Simple attributes of users that can be changed freely: neither matched on nor the switch of an account. */
export function plainAttributes({ users }: App): readonly WritableAttribute[] {
  return users.attributes.filter(
    ({ name, attribute, definition, isReference }) =>
      /^[\w.]+$/u.test(name) &&
      !['userName', 'externalId', 'active', 'password'].includes(name) &&
      !isReference &&
      definition.type === 'string' &&
      attribute.matching === null &&
      attribute.flow.value !== 'create-only',
  );
}

/** Those that the server was seen to keep, and to change as far as that was tried. */
export function keptAttributes(trial: Trial): readonly WritableAttribute[] {
  return plainAttributes(trial.app).filter(({ name }) => isKept(trial, name));
}

export function isKept({ refused, dropped, unchanging }: Trial, name: string): boolean {
  return !refused.has(name) && !dropped.has(name) && !unchanging.has(name);
}

/** Another value than the one that it was created with. */
export function otherValue({ mark }: Made, written: WritableAttribute): unknown {
  return sampleValueOf(written, { mark, variant: 1 });
}

/** Read again after a change: a 2xx alone shows nothing. */
export async function judgeReadBack(
  trial: Trial,
  made: Made,
  written: WritableAttribute,
  wanted: unknown,
  changed: Exchange,
): Promise<Judgement> {
  const lost = noAnswer(changed);
  if (lost !== null) return lost;
  if (!isDone(changed)) return refuted(`The server ${outcome(changed)}.`);
  const now = await trial.valueAfter(made, written, wanted);
  switch (likeness(wanted, now)) {
    case 'same':
      return proven(`Read again, ${written.name} is ${shown(now)}.`);
    case 'other-case':
      return proven(`Read again, ${written.name} is ${shown(now)}: the server changes capitals.`);
    case 'other-writing':
      return proven(`Read again, ${written.name} is ${shown(now)}: the server writes it in its own way.`);
    case 'as-text':
      return refuted(`The server ${outcome(changed)}, and keeps ${shown(now)}, a text, for ${shown(wanted)}.`);
    case 'different':
      return refuted(`The server ${outcome(changed)}, and read again ${written.name} is ${shown(now)}.`);
  }
}

/** A filter compares one value: of a complex attribute a part does, under a path of its own. */
export function isComparable({ definition }: WritableAttribute): boolean {
  return definition.type !== 'complex';
}

/** A filter that finds one resource by the value of an attribute. */
export function filterFor(written: WritableAttribute, value: unknown): string {
  const isSimple = typeof value === 'number' || typeof value === 'boolean';
  return printEqualityFilter(written.name, isSimple ? value : String(value));
}

/** Whether a search found exactly what this run made. */
export function judgeFound(exchange: Exchange, { id }: Made, what: string): Judgement {
  const lost = noAnswer(exchange);
  if (lost !== null) return lost;
  if (!isDone(exchange)) return refuted(`The search for ${what} was ${outcome(exchange)}.`);
  const found = resourcesIn(exchange.json);
  if (!found.some((resource) => String(resource['id']) === id))
    return refuted(`The search for ${what} did not find it: ${countOf(found)} came.`);
  return found.length === 1
    ? proven(`The search for ${what} found it, and nothing else.`)
    : refuted(`The search for ${what} found ${countOf(found)}: the filter is not obeyed.`);
}

/** Whether an answer is an error as RFC 7644 section 3.12 has it. */
export function isScimError(json: unknown): json is Readonly<Record<string, unknown>> {
  return (
    isRecord(json) && Array.isArray(json['schemas']) && json['schemas'].some((urn) => String(urn).endsWith(':Error'))
  );
}

export function groupsOf({ groups }: App): AppType | string {
  return groups ?? 'The manifest provisions no groups.';
}

export function hasMembers(app: App): readonly string[] | string {
  const groups = groupsOf(app);
  if (typeof groups === 'string') return groups;
  return attributeNamed(groups, 'members') === null ? 'The manifest maps no members.' : ONCE;
}
