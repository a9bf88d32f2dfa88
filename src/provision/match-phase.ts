/** The third phase: whether the app has the object already (entra-provisioning fact sheet, section 4). */
import { isRecord } from '../json/is-record.ts';
import type { AppType } from '../provisioning/app.ts';
import type { WritableAttribute } from '../provisioning/sample-resource.ts';
import { valueAt } from '../provisioning/value-at.ts';
import type { Exchange, ScimClient } from '../scim/client/client.ts';
import { printEqualityFilter } from '../scim/filter-print.ts';
import type { Resource } from '../scim/resource/resource.ts';
import type { ImportedValue } from './import-phase.ts';
import { INCOMPATIBLE, logCodeOf } from './log-code.ts';
import { resourceId } from './resource-id.ts';

export interface MatchQuery {
  readonly filter: string;
  readonly found: number;
}

export type MatchOutcome =
  | {
      readonly kind: 'found';
      readonly queries: readonly MatchQuery[];
      readonly id: string;
      readonly resource: Resource;
    }
  | { readonly kind: 'none'; readonly queries: readonly MatchQuery[] }
  /** Nothing can be done: the code that the provisioning log has for it, and why. */
  | { readonly kind: 'stuck'; readonly queries: readonly MatchQuery[]; readonly code: string; readonly why: string };

/** Each matching attribute is asked for by itself, in the order of precedence, until one finds somebody. */
export async function findMatch(
  type: AppType,
  imported: readonly ImportedValue[],
  client: ScimClient,
): Promise<MatchOutcome> {
  const queries: MatchQuery[] = [];
  const asked = matchingValues(imported);
  if (asked.length === 0)
    return { kind: 'stuck', queries, code: 'ImportSkipped', why: 'No matching attribute has a value.' };
  for (const { written, value } of asked) {
    const filter = printEqualityFilter(written.name, String(value));
    // The members of a large group are not asked for (scim-client fact sheet, section 3, row 10).
    const query = type.type === 'Group' ? { excludedAttributes: 'members', filter } : { filter };
    const exchange = await client.send({ method: 'GET', path: [`${type.type}s`], query });
    const resources = listIn(exchange);
    if (resources === null) return { kind: 'stuck', queries, ...problemOf(exchange) };
    queries.push({ filter, found: resources.length });
    const [first, ...others] = resources;
    if (others.length > 0) {
      const why = `${resources.length} resources have the same ${written.name}.`;
      return { kind: 'stuck', queries, code: 'DuplicateTargetEntries', why };
    }
    if (first !== undefined) return foundOne(first, queries, type, written, String(value));
  }
  return { kind: 'none', queries };
}

/** What an object is looked for by, in the order of precedence. */
export function matchingValues(imported: readonly ImportedValue[]): readonly ImportedValue[] {
  return imported
    .filter(({ written, value }) => written.attribute.matching !== null && typeof value === 'string' && value !== '')
    .sort((a, b) => (a.written.attribute.matching?.value ?? 0) - (b.written.attribute.matching?.value ?? 0));
}

/** A server that pays no heed to a filter finds somebody all the same, and nobody else's account may be changed. */
function foundOne(
  resource: Resource,
  queries: readonly MatchQuery[],
  type: AppType,
  written: WritableAttribute,
  value: string,
): MatchOutcome {
  const id = resourceId(resource);
  const shown = valueAt(resource, written, type);
  if (id === null) return { kind: 'stuck', queries, code: INCOMPATIBLE, why: 'What was found has no id.' };
  if (shown === undefined || String(shown).toLowerCase() === value.toLowerCase())
    return { kind: 'found', queries, id, resource };
  const why = `The server found somebody whose ${written.name} is another one: it does not filter by it.`;
  return { kind: 'stuck', queries, code: INCOMPATIBLE, why };
}

function listIn({ reply, json }: Exchange): readonly Resource[] | null {
  if (reply?.status !== 200 || !isRecord(json)) return null;
  const list = json['Resources'];
  if (list === undefined && json['totalResults'] === 0) return [];
  return Array.isArray(list) ? list.filter(isRecord) : null;
}

function problemOf(exchange: Exchange): { code: string; why: string } {
  const { reply, failure } = exchange;
  const unanswered = failure?.message ?? 'The server does not answer.';
  return {
    code: logCodeOf(exchange),
    why: reply === null ? unanswered : `The query was answered with ${reply.status}.`,
  };
}
