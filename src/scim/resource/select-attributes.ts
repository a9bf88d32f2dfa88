import { attributePathOf } from '../attribute-path.ts';
import { attributeNamed, findExtension, findPlace, type SchemaSet } from '../schema-set.ts';
import { objectAt, type Resource, withMember } from './resource.ts';

/**
 * A resource with the attributes that a request wants: `attributes`, or all but `excludedAttributes`, each a list with
 * commas (RFC 7644 section 3.9). What is always returned stays, what never is goes.
 */
export function selectAttributes(resource: Resource, query: URLSearchParams, schemas: SchemaSet): Resource {
  const wanted = namesIn(query.get('attributes'));
  const shown = withoutHidden(resource, schemas);
  if (wanted.length > 0) return only(shown, wanted, schemas);
  return namesIn(query.get('excludedAttributes')).reduce((rest, name) => without(rest, name, schemas), shown);
}

function namesIn(list: string | null): readonly string[] {
  if (list === null) return [];
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function withoutHidden(resource: Resource, [core]: SchemaSet): Resource {
  const hidden = core.attributes.filter(({ name, returned }) => returned === 'never' && Object.hasOwn(resource, name));
  return hidden.reduce((rest, { name }) => withMember(rest, name, undefined), resource);
}

/** Asked for by name or not, these tell what the answer is. */
const ALWAYS = ['schemas', 'id'];

function only(resource: Resource, names: readonly string[], schemas: SchemaSet): Resource {
  const kept = ALWAYS.filter((name) => Object.hasOwn(resource, name)).map((name) => [name, resource[name]] as const);
  return names.reduce<Resource>((chosen, name) => {
    const found = placeOf(name, schemas);
    if (found === null) return chosen;
    const { urn, attribute, part } = found;
    const value = (urn === null ? resource : objectAt(resource, urn))[attribute];
    const shown = part === null ? value : partsOf(value, part);
    const around = urn === null ? chosen : objectAt(chosen, urn);
    const changed = withMember(around, attribute, shown);
    return urn === null ? changed : withMember(chosen, urn, changed);
  }, Object.fromEntries(kept));
}

function without(resource: Resource, name: string, schemas: SchemaSet): Resource {
  const extension = findExtension(schemas, name);
  if (extension !== null) return withMember(resource, extension.urn, undefined);
  const found = placeOf(name, schemas);
  if (found === null || found.part !== null || ALWAYS.includes(found.attribute)) return resource;
  if (found.urn === null) return withMember(resource, found.attribute, undefined);
  return withMember(resource, found.urn, withMember(objectAt(resource, found.urn), found.attribute, undefined));
}

function partsOf(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => partsOf(entry, part));
  return typeof value === 'object' && value !== null ? { [part]: objectMember(value, part) } : value;
}

function objectMember(value: object, name: string): unknown {
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function placeOf(
  text: string,
  schemas: SchemaSet,
): { urn: string | null; attribute: string; part: string | null } | null {
  const path = attributePathOf(text);
  const place = path === null ? null : findPlace(schemas, path.urn, path.attribute);
  if (path === null || place === null) return null;
  const found = { urn: place.urn, attribute: place.attribute.name };
  if (path.subAttribute === null) return { ...found, part: null };
  const part = attributeNamed(place.attribute.subAttributes ?? [], path.subAttribute);
  return part === null ? null : { ...found, part: part.name };
}
