/** What the path of a PATCH operation leads to (RFC 7644 section 3.5.2, rule PATH). */
import { remembered } from '../../problem/remembered.ts';
import { attributePathOf } from '../attribute-path.ts';
import { type Filter, parseFilter } from '../filter.ts';
import { isRefusedName } from '../resource/refused-names.ts';
import { type AttributePlace, attributeNamed, findPlace, type SchemaSet } from '../schema-set.ts';
import type { ScimAttribute } from '../scim-attribute.ts';
import { ScimError } from '../scim-error.ts';

export interface Target extends AttributePlace {
  /** Picks the entries of a multi-valued attribute. */
  readonly filter: Filter | null;
  readonly subAttribute: ScimAttribute | null;
}

/** @throws ScimError 400 invalidPath for what is no path, or leads to nothing that the schemas know */
export function findTarget(text: string, schemas: SchemaSet): Target {
  const find = finders.get(schemas) ?? remembered((path) => lookUp(path, schemas));
  finders.set(schemas, find);
  return find(text);
}

/** Clients write the same few paths in every PATCH. */
const finders = new WeakMap<SchemaSet, (text: string) => Target>();

function lookUp(text: string, schemas: SchemaSet): Target {
  const { name, filter, subName } = splitPath(text);
  const path = attributePathOf(name);
  if (path === null) throw noSuchPath(text);
  const place = findPlace(schemas, path.urn, path.attribute);
  const sub = subName ?? path.subAttribute;
  if (place === null || [path.attribute, sub ?? ''].some(isRefusedName)) throw noSuchPath(text);
  const subAttribute = sub === null ? null : attributeNamed(place.attribute.subAttributes ?? [], sub);
  if (sub !== null && subAttribute === null) throw noSuchPath(text);
  if (filter !== null && !place.attribute.multiValued) throw noSuchPath(text);
  return { ...place, filter, subAttribute };
}

interface SplitPath {
  readonly name: string;
  readonly filter: Filter | null;
  readonly subName: string | null;
}

/** A path is what a filter has before its operator, so the reader of filters reads it. */
function splitPath(text: string): SplitPath {
  const tested = parseFilter(`${text} pr`).filter;
  if (tested?.kind === 'present') {
    const { attribute, filter, subAttribute } = tested.path;
    return { name: attribute, filter, subName: subAttribute };
  }
  const picked = parseFilter(text).filter;
  if (picked?.kind === 'some') return { name: picked.attribute, filter: picked.filter, subName: null };
  throw noSuchPath(text);
}

function noSuchPath(text: string): ScimError {
  return new ScimError(400, 'invalidPath', `There is no attribute ${text}.`);
}
