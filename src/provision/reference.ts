/** What an object of the directory says of another one: a manager, a member. */
import type { ResourceMapping } from '../connector/connector.ts';
import { exportedRecord } from '../directory/exported-record.ts';
import type { SourceRecord } from '../expression/evaluate/source-record.ts';
import { isRecord } from '../json/is-record.ts';
import { importValues } from './import-phase.ts';
import { findMatch } from './match-phase.ts';
import { objectType } from './object-type.ts';
import type { ProvisionSetup } from './provision-object.ts';
import { decideScope, outOfScopeWords } from './scope-phase.ts';

export interface ResolvedReference {
  /** As a person knows it. */
  readonly name: string;
  /** In the app; `null`: none, as far as is known. */
  readonly id: string | null;
  /** Why it is left as it is; `null`: it flows. */
  readonly why: string | null;
  /** What the provisioning log calls it where the search failed, and nobody knows; `null`: it did not. */
  readonly code: string | null;
}

/**
 * Finds the resource that is meant.
 *
 * @param value an object with its source attributes, as a query with `$expand` gives it, or the text that names one
 */
export async function resolveReference(value: unknown, setup: ProvisionSetup): Promise<ResolvedReference> {
  const record = recordOf(value);
  const name = nameOf(record);
  const isGroup = /group$/iu.test(String(record['@odata.type'] ?? record['objectType'] ?? ''));
  if (isGroup && setup.connector.groups?.nested?.value !== true)
    return { name, ...left('it is a group, and the manifest does not say that the app takes groups in groups') };
  const resource = isGroup ? 'Group' : 'User';
  const scope = decideScope(
    { resource, record, isAssigned: true, isPurged: false },
    { scope: filtersFor(record, isGroup ? setup.connector.groups : setup.connector.users) },
  );
  const found = await idOf(resource, record, setup);
  if (scope.inScope) return { name, ...found };
  return { name, id: found.id, why: `it is not in scope: ${outOfScopeWords(scope)}`, code: found.code };
}

/** Of another object a record often tells a name alone: filters that look at more decide nothing about it. */
function filtersFor(record: SourceRecord, mapping: ResourceMapping | null): ResourceMapping['scope'] {
  const filters = mapping?.scope ?? null;
  const isKnown = (filters ?? []).every(({ clauses }) =>
    clauses.every(({ attribute }) => Object.hasOwn(record, attribute)),
  );
  return isKnown ? filters : null;
}

async function idOf(
  resource: 'User' | 'Group',
  record: SourceRecord,
  { known, connector, environment, client }: ProvisionSetup,
): Promise<Omit<ResolvedReference, 'name'>> {
  const id = known.find(record);
  if (id !== undefined) return { id, why: null, code: null };
  const isMissing = left('it is not in the app');
  if (known.isMissing(record)) return isMissing;
  const type = objectType(connector, resource);
  if (type === null) return left('the app knows no groups');
  const matched = type.app.attributes.filter(({ attribute }) => attribute.matching !== null);
  const match = await findMatch(type.app, importValues(matched, record, environment), client);
  if (match.kind === 'found') known.add(record, match.id);
  if (match.kind === 'found') return { id: match.id, why: null, code: null };
  if (match.kind === 'none') {
    known.addMissing(record);
    return isMissing;
  }
  if (match.code === 'ImportSkipped') return left(`it says nothing that ${type.word}s are matched by`);
  return { id: null, why: `${match.code}: ${match.why}`.replace(/\.$/u, ''), code: match.code };
}

function left(why: string): Omit<ResolvedReference, 'name'> {
  return { id: null, why, code: null };
}

function recordOf(value: unknown): SourceRecord {
  if (isRecord(value)) return exportedRecord('User', value);
  const text = String(value);
  return text.includes('@') ? { userPrincipalName: text } : { objectId: text };
}

function nameOf(record: SourceRecord): string {
  const { userPrincipalName, displayName, objectId } = record;
  return (
    [userPrincipalName, displayName, objectId].map((each) => String(each ?? '')).find((text) => text !== '') ?? '?'
  );
}
