/** One user or group through the four phases of provisioning on demand (entra-provisioning fact sheet, section 11). */
import type { Connector } from '../connector/connector.ts';
import type { Environment } from '../expression/runtime/environment.ts';
import { isRecord } from '../json/is-record.ts';
import { valueAt } from '../provisioning/value-at.ts';
import type { ScimClient, ScimRequest } from '../scim/client/client.ts';
import { shownIn } from '../scim/client/shown-resource.ts';
import type { DialectName } from '../scim/patch/dialects.ts';
import { type Action, decideAction } from './action-phase.ts';
import { type Done, undone } from './done.ts';
import { type ImportedValue, importValues } from './import-phase.ts';
import type { KnownObjects } from './known-objects.ts';
import { findMatch, type MatchOutcome } from './match-phase.ts';
import type { ObjectType } from './object-type.ts';
import { resourceId } from './resource-id.ts';
import { decideScope, type ScopeOutcome, withComputed } from './scope-phase.ts';
import type { Subject } from './subject.ts';

export interface ProvisionSetup {
  readonly connector: Connector;
  readonly client: ScimClient;
  readonly dialect: DialectName;
  readonly environment: Environment;
  /** Do it; otherwise it is only said what would be done. */
  readonly apply: boolean;
  /** Grows as objects are found and made. */
  readonly known: KnownObjects;
}

export interface Provisioned {
  readonly scope: ScopeOutcome;
  readonly imported: readonly ImportedValue[];
  readonly match: MatchOutcome;
  readonly action: Action;
  /** `null`: nothing was sent. */
  readonly done: Done | null;
  /** In the app; `null`: it is not there, or not yet. */
  readonly id: string | null;
}

/** @param begin is called before a creation is sent: from here on the object may be there without anybody knowing */
export async function provisionObject(
  subject: Subject,
  type: ObjectType,
  setup: ProvisionSetup,
  begin: () => void = () => undefined,
): Promise<Provisioned> {
  const { connector, client, dialect, environment, apply, known } = setup;
  const scope = decideScope(subject, type.mapping);
  const imported = importValues(type.app.attributes, withComputed(subject.record, scope), environment);
  const match = await findMatch(type.app, imported, client);
  const action = decideAction(match, imported, { type, connector, dialect, scope });
  if (apply && action.kind === 'create') begin();
  const carried = apply ? await carryOut(action, imported, type, setup) : null;
  const id = carried?.id ?? (match.kind === 'found' ? match.id : null);
  if (id !== null || (action.kind === 'create' && !apply)) known.add(subject.record, id);
  return { scope, imported, match, action, done: carried?.done ?? null, id };
}

function requestFor(action: Action, endpoint: string): ScimRequest | null {
  switch (action.kind) {
    case 'create':
      return { method: 'POST', path: [endpoint], body: action.body };
    case 'update':
    case 'disable':
      return { method: 'PATCH', path: [endpoint, action.id], body: action.body };
    case 'delete':
      return { method: 'DELETE', path: [endpoint, action.id] };
    case 'skip':
      return null;
  }
}

interface Carried {
  readonly done: Done;
  readonly id: string | null;
}

async function carryOut(
  action: Action,
  imported: readonly ImportedValue[],
  type: ObjectType,
  setup: ProvisionSetup,
): Promise<Carried | null> {
  const { client } = setup;
  const request = requestFor(action, `${type.app.type}s`);
  if (request === null) return null;
  const { reply, failure, json } = await client.send(request);
  const status = reply?.status ?? null;
  if (status === null && action.kind === 'create') {
    // The request may have arrived, though no answer came: only a search tells.
    const match = await findMatch(type.app, imported, client);
    if (match.kind === 'found')
      return { done: await judgeDone(201, match.id, action, imported, type, setup), id: match.id };
  }
  if (status === null || status >= 300) return { done: undone(status, failure?.message ?? null), id: null };
  const id = 'id' in action ? action.id : isRecord(json) ? resourceId(json) : null;
  return { done: await judgeDone(status, id ?? '', action, imported, type, setup), id };
}

async function judgeDone(
  status: number,
  id: string,
  action: Action,
  imported: readonly ImportedValue[],
  { app }: ObjectType,
  { client, connector }: ProvisionSetup,
): Promise<Done> {
  const done = { status, failure: null, lost: [], unread: null };
  if (id === '') return { ...done, lost: ['id'] };
  const again = shownIn(await client.send({ method: 'GET', path: [`${app.type}s`, id] }));
  if (again.kind === 'unread') return { ...done, unread: again.why };
  const isGone = again.kind === 'gone';
  if (action.kind === 'delete') return { ...done, lost: isGone ? [] : ['the deletion'] };
  // Some apps delete whoever is disabled, and say so.
  if (action.kind === 'disable' && isGone && connector.users.activeFalse?.value === 'deletes') return done;
  const now = isGone ? null : again.resource;
  const sent = imported.filter((each) => isSent(each, action));
  const lost = sent.filter(({ written, value, whenCreated }) => {
    const wanted = action.kind === 'create' ? whenCreated : value;
    const shown = now === null ? undefined : valueAt(now, written, app);
    return typeof wanted === 'string' && String(shown).toLowerCase() !== wanted.toLowerCase();
  });
  return { ...done, lost: lost.map(({ written }) => written.name) };
}

function isSent({ written, onlyWhenCreated }: ImportedValue, { kind }: Action): boolean {
  if (written.definition.returned === 'never') return false;
  if (kind === 'create') return true;
  return kind === 'update' ? !onlyWhenCreated : written.name === 'active';
}
