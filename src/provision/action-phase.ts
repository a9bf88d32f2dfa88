/** The fourth phase: what is to be done, and the request that does it. */
import type { Connector } from '../connector/connector.ts';
import type { Value } from '../expression/runtime/value.ts';
import { isRecord } from '../json/is-record.ts';
import type { AppType } from '../provisioning/app.ts';
import { ENTERPRISE_USER } from '../scim/enterprise-user.ts';
import { applyPatch } from '../scim/patch/apply-patch.ts';
import { buildPatch, type PatchBody } from '../scim/patch/build-patch.ts';
import type { DialectName } from '../scim/patch/dialects.ts';
import { readResource } from '../scim/resource/read-resource.ts';
import type { Resource } from '../scim/resource/resource.ts';
import { ScimError } from '../scim/scim-error.ts';
import type { ImportedValue } from './import-phase.ts';
import type { MatchOutcome } from './match-phase.ts';
import type { ObjectType } from './object-type.ts';
import { outOfScopeWords, type ScopeOutcome } from './scope-phase.ts';

export type Action =
  | { readonly kind: 'create'; readonly body: Resource }
  | { readonly kind: 'update' | 'disable'; readonly id: string; readonly body: PatchBody }
  | { readonly kind: 'delete'; readonly id: string; readonly why: string }
  /** `isSettled`: the app has it as it should be. */
  | { readonly kind: 'skip'; readonly why: string; readonly isSettled: boolean };

export interface ActionSetup {
  readonly type: ObjectType;
  readonly connector: Connector;
  readonly dialect: DialectName;
  readonly scope: ScopeOutcome;
}

/** Creates who is not there, changes only what differs, disables or deletes who left; otherwise says why nothing is done. */
export function decideAction(match: MatchOutcome, imported: readonly ImportedValue[], setup: ActionSetup): Action {
  if (match.kind === 'stuck') return left(`${match.code}: ${match.why}`);
  try {
    if (match.kind === 'none') return decideCreation(imported, setup);
    return setup.scope.inScope ? decideUpdate(match, imported, setup) : decideRemoval(match, imported, setup);
  } catch (error) {
    if (error instanceof ScimError) return left(`A mapped value does not fit: ${error.message}`);
    throw error;
  }
}

function left(why: string): Action {
  return { kind: 'skip', why, isSettled: false };
}

/**
 * What the service names in `schemas` besides the core: never an app's own extension, though its object is in the body,
 * and for each group a schema of its own (scim-client fact sheet, sections 4.1 and 4.4).
 */
const SENT_SCHEMAS: Readonly<Record<AppType['type'], readonly string[]>> = {
  User: [ENTERPRISE_USER.urn],
  Group: ['http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'],
};

type Found = MatchOutcome & { readonly kind: 'found' };

function decideCreation(imported: readonly ImportedValue[], { type, connector, scope }: ActionSetup): Action {
  const { app, mapping, word } = type;
  // Who is blocked or gone is never newly created (entra-provisioning fact sheet, section 2).
  if (!scope.inScope) return left(`The ${word} is not in scope (${outOfScopeWords(scope)}), and not in the app.`);
  if (!mapping.actions.includes('create')) return left(`The manifest does not let ${word}s be created.`);
  if (word === 'group' && connector.groups?.precreated?.value === true)
    return left('A group of that name must be created in the app first, as the manifest says.');
  const values = imported.map((each) => [each, each.whenCreated] as const);
  const content = written({}, values, app, 'add');
  const schemas = [
    app.schemas[0].urn,
    ...SENT_SCHEMAS[app.type].filter((urn) => word === 'group' || Object.hasOwn(content, urn)),
  ];
  return { kind: 'create', body: { schemas, ...withPrimaryMail(content, app), meta: { resourceType: app.type } } };
}

function decideUpdate(found: Found, imported: readonly ImportedValue[], setup: ActionSetup): Action {
  const { word, mapping } = setup.type;
  const isKept = word === 'group' && setup.connector.groups?.rename?.value === false;
  const flowing = imported.filter(
    ({ onlyWhenCreated, written: { name } }) => !onlyWhenCreated && !(isKept && name === 'displayName'),
  );
  const body = changesOf(found, flowing, setup);
  if (body === null) return { kind: 'skip', why: 'Nothing differs.', isSettled: true };
  if (!mapping.actions.includes('update')) return left(`The manifest does not let ${word}s be updated.`);
  return { kind: 'update', id: found.id, body };
}

/**
 * Who leaves is disabled; who is gone for good is deleted, and so is whoever leaves an app that cannot disable
 * (entra-provisioning fact sheet, section 8).
 */
function decideRemoval(found: Found, imported: readonly ImportedValue[], setup: ActionSetup): Action {
  const { id } = found;
  const { mapping, word } = setup.type;
  const mayDelete = mapping.actions.includes('delete');
  if (setup.scope.isPurged) {
    if (mayDelete) return { kind: 'delete', id, why: 'it is deleted from the directory for good' };
    return left(`The manifest does not let ${word}s be deleted: it stays as it is.`);
  }
  // The other attributes are of no interest any more.
  const active = imported.filter(({ onlyWhenCreated, written: { name } }) => !onlyWhenCreated && name === 'active');
  if (active.length === 0 || !mapping.actions.includes('disable')) {
    if (mayDelete) return { kind: 'delete', id, why: `it left, and the app disables no ${word}s` };
    return left(`The ${word} is not in scope, and the manifest lets ${word}s neither be disabled nor deleted.`);
  }
  const body = changesOf(found, active, setup);
  return body === null
    ? { kind: 'skip', why: 'The user is disabled already.', isSettled: true }
    : { kind: 'disable', id, body };
}

function changesOf(
  { resource }: Found,
  imported: readonly ImportedValue[],
  { type: { app }, dialect }: ActionSetup,
): PatchBody | null {
  const before = readResource(resource, app.schemas);
  const values = imported.map((each) => [each, each.value] as const);
  return buildPatch(before, written(before, values, app, 'replace'), app.schemas, dialect);
}

/** A resource with the values in it; what is `null` is left alone. */
function written(
  before: Resource,
  values: readonly (readonly [ImportedValue, Value])[],
  { schemas }: AppType,
  op: 'add' | 'replace',
): Resource {
  const operations = values.flatMap(([{ written: attribute }, value]) =>
    value === null ? [] : [{ op, path: attribute.name, value }],
  );
  return applyPatch(before, operations, schemas);
}

/** The service marks the work address as the primary one (scim-client fact sheet, section 4.1). */
function withPrimaryMail(content: Resource, { schemas }: AppType): Resource {
  const { emails } = content;
  const isWork = (entry: unknown) => isRecord(entry) && entry['type'] === 'work' && entry['primary'] === undefined;
  if (!Array.isArray(emails) || !emails.some(isWork)) return content;
  return applyPatch(content, [{ op: 'add', path: 'emails[type eq "work"].primary', value: true }], schemas);
}
