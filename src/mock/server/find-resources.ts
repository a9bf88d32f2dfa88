import { type AppType, MOST_RESULTS } from '../../provisioning/app.ts';
import { attributePathOf } from '../../scim/attribute-path.ts';
import { parseFilter } from '../../scim/filter.ts';
import { evaluateFilter } from '../../scim/filter-evaluate.ts';
import { resolveFilter } from '../../scim/resolve-filter.ts';
import { listResponse, readPage } from '../../scim/resource/list-response.ts';
import { selectAttributes } from '../../scim/resource/select-attributes.ts';
import { findPlace, type SchemaSet } from '../../scim/schema-set.ts';
import { ScimError } from '../../scim/scim-error.ts';
import type { StoredResource } from '../store/stored-resource.ts';
import type { Behaviour } from './behaviour.ts';
import type { Exchange, Reply } from './exchange.ts';
import { wholeResource } from './represent.ts';

/** The answer to a query: one page of what fulfils the filter (RFC 7644 section 3.4.2). */
export function findResources(type: AppType, exchange: Exchange, behaviour: Behaviour): Reply {
  const { query, base } = exchange;
  const found = behaviour.found(matching(type, exchange), exchange);
  const { startIndex, count } = readPage(query, MOST_RESULTS);
  const page = found.slice(startIndex - 1, startIndex - 1 + count);
  const resources = page.map((stored) => selectAttributes(wholeResource(stored, type, base), query, type.schemas));
  return { status: 200, headers: {}, body: listResponse(resources, found.length, startIndex) };
}

function matching(type: AppType, { query, base, store }: Exchange): readonly StoredResource[] {
  const text = query.get('filter');
  if (text === null) return [...store.all(type.type)];
  const { filter, slips } = parseFilter(text);
  if (filter === null) throw new ScimError(400, 'invalidFilter', slips[0]?.message ?? 'This is no filter.');
  const resolved = resolveFilter(filter, type.schemas);
  const caseExact = (name: string) => isCaseExact(name, type.schemas);
  return [...store.candidates(type.type, resolved)].filter((stored) =>
    evaluateFilter(resolved, wholeResource(stored, type, base), { caseExact }),
  );
}

function isCaseExact(name: string, schemas: SchemaSet): boolean {
  const path = attributePathOf(name);
  return path !== null && findPlace(schemas, path.urn, path.attribute)?.attribute.caseExact === true;
}
