/** The fourth phase: what is to be done, and the request that does it. */
import type { UserAction } from '../connector/connector.ts';
import type { Value } from '../expression/runtime/value.ts';
import { isRecord } from '../json/is-record.ts';
import type { AppType } from '../provisioning/app.ts';
import { applyPatch } from '../scim/patch/apply-patch.ts';
import { buildPatch, type PatchBody } from '../scim/patch/build-patch.ts';
import type { DialectName } from '../scim/patch/dialects.ts';
import { readResource } from '../scim/resource/read-resource.ts';
import type { Resource } from '../scim/resource/resource.ts';
import { ScimError } from '../scim/scim-error.ts';
import type { ImportedValue } from './import-phase.ts';
import type { MatchOutcome } from './match-phase.ts';

export type Action =
  | { readonly kind: 'create'; readonly body: Resource }
  | { readonly kind: 'update' | 'disable'; readonly id: string; readonly body: PatchBody }
  | { readonly kind: 'skip'; readonly why: string };

export interface ActionSetup {
  readonly type: AppType;
  /** What the manifest lets the service do. */
  readonly allowed: readonly UserAction[];
  readonly dialect: DialectName;
  readonly inScope: boolean;
}

/** Creates who is not there, changes only what differs, disables who left; otherwise says why nothing is done. */
export function decideAction(match: MatchOutcome, imported: readonly ImportedValue[], setup: ActionSetup): Action {
  if (match.kind === 'stuck') return { kind: 'skip', why: `${match.code}: ${match.why}` };
  try {
    return match.kind === 'none' ? decideCreation(imported, setup) : decideChange(match, imported, setup);
  } catch (error) {
    if (error instanceof ScimError) return { kind: 'skip', why: `A mapped value does not fit: ${error.message}` };
    throw error;
  }
}

function decideCreation(imported: readonly ImportedValue[], { type, allowed, inScope }: ActionSetup): Action {
  // Who is blocked or gone is never newly created (entra-provisioning fact sheet, section 2).
  if (!inScope) return { kind: 'skip', why: 'The user is not in scope, and not in the app.' };
  if (!allowed.includes('create')) return { kind: 'skip', why: 'The manifest does not let users be created.' };
  const values = imported.map((each) => [each, each.whenCreated] as const);
  const content = written({}, values, type, 'add');
  const used = type.schemas.slice(1).filter(({ urn }) => Object.hasOwn(content, urn));
  const schemas = [type.schemas[0].urn, ...used.map(({ urn }) => urn)];
  return { kind: 'create', body: { schemas, ...withPrimaryMail(content, type), meta: { resourceType: type.type } } };
}

function decideChange(
  { id, resource }: MatchOutcome & { readonly kind: 'found' },
  imported: readonly ImportedValue[],
  { type, allowed, dialect, inScope }: ActionSetup,
): Action {
  const before = readResource(resource, type.schemas);
  const flowing = imported.filter(({ onlyWhenCreated }) => !onlyWhenCreated);
  // Whoever leaves is disabled; the other attributes are of no interest any more.
  const sent = inScope ? flowing : flowing.filter(({ written: { name } }) => name === 'active');
  const values = sent.map((each) => [each, each.value] as const);
  const body = buildPatch(before, written(before, values, type, 'replace'), type.schemas, dialect);
  const needed = inScope ? 'update' : 'disable';
  if (!inScope && sent.length === 0)
    return { kind: 'skip', why: 'The user is not in scope, and no mapping disables users.' };
  if (body === null) return { kind: 'skip', why: inScope ? 'Nothing differs.' : 'The user is disabled already.' };
  if (!allowed.includes(needed)) return { kind: 'skip', why: `The manifest does not let users be ${needed}d.` };
  return { kind: needed, id, body };
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
