/** What differs between two states of a resource, attribute by attribute, before a dialect puts it into words. */
import { isRecord } from '../../json/is-record.ts';
import { isSameValue } from '../../json/same-value.ts';
import { printAttributePath } from '../attribute-path.ts';
import { entriesOf, objectAt, type Resource } from '../resource/resource.ts';
import type { SchemaSet } from '../schema-set.ts';
import type { ScimAttribute } from '../scim-attribute.ts';

export type Change =
  /** `isNew`: nothing was there before. */
  | { readonly kind: 'set'; readonly path: string; readonly value: unknown; readonly isNew: boolean }
  | { readonly kind: 'unset'; readonly path: string }
  /** Entries of a list that refers to other resources. */
  | { readonly kind: 'join' | 'leave'; readonly path: string; readonly values: readonly string[] };

/**
 * In the order in which they must be carried out: what is set before what is taken away, since setting one entry's
 * `primary` touches the others'.
 */
export function changesBetween(before: Resource, after: Resource, schemas: SchemaSet): readonly Change[] {
  const changes = schemas.flatMap((schema, index) => {
    const urn = index === 0 ? null : schema.urn;
    const [old, next] = urn === null ? [before, after] : [objectAt(before, urn), objectAt(after, urn)];
    return schema.attributes
      .filter(({ name, mutability }) => mutability !== 'readOnly' && name !== 'schemas')
      .flatMap((attribute) => attributeChanges({ urn, attribute }, old[attribute.name], next[attribute.name]));
  });
  return [...changes.filter(({ kind }) => kind !== 'unset'), ...changes.filter(({ kind }) => kind === 'unset')];
}

interface Place {
  readonly urn: string | null;
  readonly attribute: ScimAttribute;
}

function attributeChanges(place: Place, old: unknown, next: unknown): Change[] {
  if (isSameValue(old, next)) return [];
  const { attribute } = place;
  if (attribute.multiValued) return listChanges(place, entriesOf(old), entriesOf(next));
  if (isRecord(old) && isRecord(next) && old['value'] === next['value']) return partChanges(place, null, old, next);
  return [setOrUnset(pathOf(place), old, next)];
}

/** Changes of the parts of one complex value; `type` names the entry where there are several. */
function partChanges(place: Place, type: string | null, old: Resource, next: Resource): Change[] {
  const names = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...names].flatMap((name) =>
    isSameValue(old[name], next[name]) ? [] : [setOrUnset(pathOf(place, type, name), old[name], next[name])],
  );
}

function setOrUnset(path: string, old: unknown, next: unknown): Change {
  return next === undefined ? { kind: 'unset', path } : { kind: 'set', path, value: next, isNew: old === undefined };
}

function listChanges(place: Place, old: readonly unknown[], next: readonly unknown[]): Change[] {
  const path = pathOf(place);
  const [oldIds, nextIds] = [idsOf(place, old), idsOf(place, next)];
  if (oldIds !== null && nextIds !== null)
    return [
      ...listed(
        'join',
        path,
        nextIds.filter((id) => !oldIds.includes(id)),
      ),
      ...listed(
        'leave',
        path,
        oldIds.filter((id) => !nextIds.includes(id)),
      ),
    ];
  const [oldTypes, nextTypes] = [byType(old), byType(next)];
  if (oldTypes === null || nextTypes === null) return [setOrUnset(path, asList(old), asList(next))];
  const types = new Set([...oldTypes.keys(), ...nextTypes.keys()]);
  return [...types].flatMap((key): Change[] => {
    const [before, after] = [oldTypes.get(key), nextTypes.get(key)];
    const type = String((before ?? after)?.['type']);
    if (after === undefined) return [{ kind: 'unset', path: pathOf(place, type) }];
    return partChanges(place, type, before ?? { type }, after);
  });
}

function asList(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length === 0 ? undefined : list;
}

function listed(kind: 'join' | 'leave', path: string, values: readonly string[]): Change[] {
  return values.length === 0 ? [] : [{ kind, path, values }];
}

/** The ids in a list of members, each once; `null` for any other list. */
function idsOf({ attribute }: Place, entries: readonly unknown[]): readonly string[] | null {
  if (attribute.name !== 'members') return null;
  const ids = entries.map((entry) => (isRecord(entry) ? entry['value'] : undefined));
  const texts = ids.filter((id) => typeof id === 'string');
  return texts.length === entries.length && new Set(texts).size === texts.length ? texts : null;
}

/**
 * Entries by their `type` in small letters, as filters compare it, where each has one of its own and says more than
 * that; `null` otherwise.
 */
function byType(entries: readonly unknown[]): ReadonlyMap<string, Resource> | null {
  const types = new Map<string, Resource>();
  for (const entry of entries) {
    const type = isRecord(entry) ? entry['type'] : undefined;
    if (!isRecord(entry) || typeof type !== 'string' || Object.keys(entry).length < 2) return null;
    if (types.has(type.toLowerCase())) return null;
    types.set(type.toLowerCase(), entry);
  }
  return types;
}

function pathOf({ urn, attribute }: Place, type: string | null = null, subAttribute: string | null = null): string {
  const filter = type === null ? null : { attribute: 'type', value: type };
  return printAttributePath({ text: '', urn, attribute: attribute.name, filter, subAttribute });
}
