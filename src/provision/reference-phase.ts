/** The pass after the four phases: what refers to other objects (entra-provisioning fact sheet, section 1). */
import { isRecord } from '../json/is-record.ts';
import type { WritableAttribute } from '../provisioning/sample-resource.ts';
import { valueAt } from '../provisioning/value-at.ts';
import { type ShownResource, shownIn } from '../scim/client/shown-resource.ts';
import { applyPatch } from '../scim/patch/apply-patch.ts';
import { buildPatch, type PatchBody } from '../scim/patch/build-patch.ts';
import { readResource } from '../scim/resource/read-resource.ts';
import { entriesOf, type Resource } from '../scim/resource/resource.ts';
import { ScimError } from '../scim/scim-error.ts';
import { type Done, undone } from './done.ts';
import { logCodeOf } from './log-code.ts';
import { type ObjectType, objectType } from './object-type.ts';
import type { ProvisionSetup } from './provision-object.ts';
import { type ResolvedReference, resolveReference } from './reference.ts';
import type { Subject } from './subject.ts';

export interface ReferenceOutcome {
  /** The attribute of the app. */
  readonly attribute: string;
  readonly references: readonly ResolvedReference[];
  /** `null`: nothing differs, or nothing can be said. */
  readonly body: PatchBody | null;
  /** `null`: nothing was sent. */
  readonly done: Done | null;
  /** Why nothing is done; `null`: there is nothing to say. */
  readonly why: string | null;
  /** What the provisioning log calls it where reading failed; `null`: it did not. */
  readonly code: string | null;
}

/** Where the references go: a resource of the app, or one that is not there yet. */
export interface ReferenceTarget {
  /** `null`: it would have to be created first. */
  readonly id: string | null;
  /** As it was read; `null`: not yet. */
  readonly resource: Resource | null;
}

/** One outcome an attribute that refers to others and has something to say. */
export async function referencePhase(
  subject: Subject,
  target: ReferenceTarget,
  setup: ProvisionSetup,
): Promise<readonly ReferenceOutcome[]> {
  const type = objectType(setup.connector, subject.resource);
  const outcomes: ReferenceOutcome[] = [];
  for (const written of type?.app.attributes ?? []) {
    const values = referencesIn(subject, written);
    if (type !== null && values !== null) outcomes.push(await refer(values, written, type, target, setup));
  }
  return outcomes;
}

/** Whether there is anything in a record that refers to others. */
export function hasReferences(subject: Subject, type: ObjectType): boolean {
  return type.app.attributes.some((written) => referencesIn(subject, written) !== null);
}

/** `null`: nothing flows, and the attribute is left alone. An empty list of members says that there are none. */
function referencesIn({ record }: Subject, { isReference, attribute }: WritableAttribute): readonly unknown[] | null {
  const mapping = attribute.mapping?.value;
  if (!isReference || mapping?.kind !== 'direct' || !Object.hasOwn(record, mapping.source)) return null;
  const value = record[mapping.source];
  if (Array.isArray(value)) return value;
  return value === null || value === undefined || value === '' ? null : [value];
}

async function refer(
  values: readonly unknown[],
  written: WritableAttribute,
  type: ObjectType,
  target: ReferenceTarget,
  setup: ProvisionSetup,
): Promise<ReferenceOutcome> {
  const references: ResolvedReference[] = [];
  for (const value of values) references.push(await resolveReference(value, setup));
  const outcome = { attribute: written.name, references, body: null, done: null, why: null, code: null };
  if (!type.mapping.actions.includes('update'))
    return { ...outcome, why: `The manifest does not let ${type.word}s be updated.` };
  try {
    const { shown: now, code } = target.id === null ? NEW : await currentOf(target.id, target, written, type, setup);
    if (now.kind === 'gone') return { ...outcome, why: `The ${type.word} is not there any more.` };
    if (now.kind === 'unread') return { ...outcome, why: `Reading the ${type.word} ${now.why}.`, code };
    if (target.id === null && setup.apply) return { ...outcome, why: `Nobody knows the id of the ${type.word}.` };
    const body = patchFor(readResource(now.resource, type.app.schemas), references, written, type, setup);
    if (body === null || target.id === null || !setup.apply) return { ...outcome, body };
    return { ...outcome, body, done: await send(target.id, body, references, written, type, setup) };
  } catch (error) {
    if (error instanceof ScimError) return { ...outcome, why: `A reference does not fit: ${error.message}` };
    throw error;
  }
}

/** A search leaves members out, so a group is read once more. */
async function currentOf(
  id: string,
  { resource }: ReferenceTarget,
  { definition }: WritableAttribute,
  { app }: ObjectType,
  { client }: ProvisionSetup,
): Promise<Current> {
  if (resource !== null && definition.name !== 'members') return { shown: { kind: 'there', resource }, code: null };
  const exchange = await client.send({ method: 'GET', path: [`${app.type}s`, id] });
  return { shown: shownIn(exchange), code: logCodeOf(exchange) };
}

interface Current {
  readonly shown: ShownResource;
  /** What the provisioning log calls it, where it could not be read. */
  readonly code: string | null;
}

const NEW: Current = { shown: { kind: 'there', resource: {} }, code: null };

function patchFor(
  before: Resource,
  references: readonly ResolvedReference[],
  { name, definition }: WritableAttribute,
  { app }: ObjectType,
  { dialect }: ProvisionSetup,
): PatchBody | null {
  const flowing = references.flatMap(({ id, why }) => (id !== null && why === null ? [id] : []));
  const operation = (value: unknown) => ({ op: 'replace' as const, path: name, value });
  if (!definition.multiValued) {
    const [id] = flowing;
    const after = id === undefined ? before : applyPatch(before, [operation(id)], app.schemas);
    return buildPatch(before, after, app.schemas, dialect);
  }
  // Who is a member already and out of scope stays one: membership is not what leaving takes away.
  const ids = new Set(references.flatMap(({ id }) => (id === null ? [] : [id])));
  const current = entriesOf(before[definition.name]).map((entry) => (isRecord(entry) ? String(entry['value']) : ''));
  const kept = current.filter((id) => ids.has(id));
  const members = [...kept, ...flowing.filter((id) => !kept.includes(id))].map((value) => ({ value }));
  const [from, to] = [current.map((value) => ({ value })), members];
  const state = (value: unknown) => applyPatch(before, [operation(value)], app.schemas);
  return buildPatch(state(from), state(to), app.schemas, dialect);
}

async function send(
  id: string,
  body: PatchBody,
  references: readonly ResolvedReference[],
  written: WritableAttribute,
  { app }: ObjectType,
  { client }: ProvisionSetup,
): Promise<Done> {
  const path = [`${app.type}s`, id];
  const { reply, failure } = await client.send({ method: 'PATCH', path, body });
  const status = reply?.status ?? null;
  if (status === null || status >= 300) return undone(status, failure?.message ?? null);
  const again = shownIn(await client.send({ method: 'GET', path }));
  if (again.kind === 'unread') return { status, failure: null, lost: [], unread: again.why };
  const now = again.kind === 'there' ? again.resource : {};
  const flowing = references.flatMap((each) => (each.id !== null && each.why === null ? [each] : []));
  const shown = written.definition.multiValued
    ? entriesOf(now[written.definition.name]).map((entry) => (isRecord(entry) ? entry['value'] : entry))
    : [valueAt(now, written, app)];
  const lost = flowing.filter((each) => !shown.includes(each.id)).map(({ name }) => `${written.name} ${name}`);
  return { status, failure: null, lost, unread: null };
}
