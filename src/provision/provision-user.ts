/** One user through the four phases of provisioning on demand (entra-provisioning fact sheet, section 11). */
import type { Connector } from '../connector/connector.ts';
import type { SourceRecord } from '../expression/evaluate/source-record.ts';
import type { Environment } from '../expression/runtime/environment.ts';
import { isRecord } from '../json/is-record.ts';
import { appOf } from '../provisioning/app.ts';
import { valueAt } from '../provisioning/value-at.ts';
import type { ScimClient, ScimRequest } from '../scim/client/client.ts';
import type { DialectName } from '../scim/patch/dialects.ts';
import { type Action, decideAction } from './action-phase.ts';
import { type ImportedValue, importValues } from './import-phase.ts';
import { findMatch, type MatchOutcome } from './match-phase.ts';
import { decideScope, type ScopeOutcome, withComputed } from './scope-phase.ts';

export interface ProvisionSetup {
  readonly connector: Connector;
  readonly client: ScimClient;
  readonly record: SourceRecord;
  readonly isAssigned: boolean;
  readonly dialect: DialectName;
  readonly environment: Environment;
  /** Do it; otherwise it is only said what would be done. */
  readonly apply: boolean;
}

export interface Provisioned {
  readonly scope: ScopeOutcome;
  readonly imported: readonly ImportedValue[];
  readonly match: MatchOutcome;
  readonly action: Action;
  /** `null`: nothing was sent. */
  readonly done: Done | null;
}

export interface Done {
  /** `null`: no answer came, and `failure` says why. */
  readonly status: number | null;
  readonly failure: string | null;
  /** What was sent and is not there when the user is read again: a 2xx alone shows nothing. */
  readonly lost: readonly string[];
}

export async function provisionUser(setup: ProvisionSetup): Promise<Provisioned> {
  const { connector, client, isAssigned, dialect, environment } = setup;
  const { users: type } = appOf(connector);
  const scope = decideScope(setup.record, isAssigned);
  const imported = importValues(type.attributes, withComputed(setup.record, scope), environment);
  const match = await findMatch(type, imported, client);
  const allowed = connector.users.actions;
  const action = decideAction(match, imported, { type, allowed, dialect, inScope: scope.inScope });
  const request = setup.apply ? requestFor(action) : null;
  const done = request === null ? null : await carryOut(request, action, imported, setup);
  return { scope, imported, match, action, done };
}

function requestFor(action: Action): ScimRequest | null {
  switch (action.kind) {
    case 'create':
      return { method: 'POST', path: ['Users'], body: action.body };
    case 'update':
    case 'disable':
      return { method: 'PATCH', path: ['Users', action.id], body: action.body };
    case 'skip':
      return null;
  }
}

async function carryOut(
  request: ScimRequest,
  action: Action,
  imported: readonly ImportedValue[],
  { client, connector }: ProvisionSetup,
): Promise<Done> {
  const { reply, failure, json } = await client.send(request);
  const status = reply?.status ?? null;
  if (status === null || status >= 300) return { status, failure: failure?.message ?? null, lost: [] };
  const id = 'id' in action ? action.id : isRecord(json) ? json['id'] : null;
  const { users } = appOf(connector);
  const again = await client.send({ method: 'GET', path: ['Users', String(id)] });
  const now = isRecord(again.json) && again.reply?.status === 200 ? again.json : null;
  const sent = imported.filter((each) => isSent(each, action));
  const lost = sent.filter(({ written, value, whenCreated }) => {
    const wanted = action.kind === 'create' ? whenCreated : value;
    const shown = now === null ? undefined : valueAt(now, written, users);
    return typeof wanted === 'string' && String(shown).toLowerCase() !== wanted.toLowerCase();
  });
  return { status, failure: null, lost: lost.map(({ written }) => written.name) };
}

function isSent({ written, onlyWhenCreated }: ImportedValue, { kind }: Action): boolean {
  if (written.definition.returned === 'never') return false;
  if (kind === 'create') return true;
  return kind === 'update' ? !onlyWhenCreated : written.name === 'active';
}
