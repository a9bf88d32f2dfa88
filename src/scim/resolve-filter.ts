import { attributePathOf, extensionUrn, printAttributePath } from './attribute-path.ts';
import type { Filter, FilterPath } from './filter.ts';
import { type AttributePlace, attributeNamed, findPlace, type SchemaSet } from './schema-set.ts';
import type { ScimAttribute } from './scim-attribute.ts';
import { ScimError } from './scim-error.ts';

/**
 * A filter whose names are those of the schemas, with the URN of an extension where one has the attribute.
 *
 * @throws ScimError 400 invalidFilter where it asks for what no schema has: an empty answer would have the service
 *   create everybody again (scim-server-faults fact sheet, row 6)
 */
export function resolveFilter(filter: Filter, schemas: SchemaSet): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { ...filter, terms: filter.terms.map((term) => resolveFilter(term, schemas)) };
    case 'not':
      return { ...filter, term: resolveFilter(filter.term, schemas) };
    case 'some': {
      const { name, place } = resolveName(filter.attribute, schemas);
      return { ...filter, attribute: name, filter: insideEntry(filter.filter, place.attribute) };
    }
    case 'present':
    case 'compare':
      return { ...filter, path: resolvePath(filter.path, schemas) };
  }
}

function resolvePath(path: FilterPath, schemas: SchemaSet): FilterPath {
  const { name, place } = resolveName(path.attribute, schemas);
  if (path.subAttribute !== null && attributeNamed(place.attribute.subAttributes ?? [], path.subAttribute) === null)
    throw unknown(`${path.attribute}.${path.subAttribute}`);
  return { ...path, attribute: name, filter: path.filter && insideEntry(path.filter, place.attribute) };
}

/** A bracket speaks of the parts of an entry. */
function insideEntry(filter: Filter, attribute: ScimAttribute): Filter {
  return resolveFilter(filter, [{ urn: '', attributes: attribute.subAttributes ?? [] }]);
}

function resolveName(text: string, schemas: SchemaSet): { name: string; place: AttributePlace } {
  const path = attributePathOf(text);
  const place = path === null ? null : findPlace(schemas, extensionUrn(path), path.attribute);
  if (path === null || place === null) throw unknown(text);
  const sub =
    path.subAttribute === null ? null : attributeNamed(place.attribute.subAttributes ?? [], path.subAttribute);
  if (path.subAttribute !== null && sub === null) throw unknown(text);
  const resolved = { ...path, urn: place.urn, attribute: place.attribute.name, subAttribute: sub?.name ?? null };
  return { name: printAttributePath(resolved), place };
}

function unknown(name: string): ScimError {
  return new ScimError(400, 'invalidFilter', `There is no attribute ${name} to filter on.`);
}
