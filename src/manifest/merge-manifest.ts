/**
 * A manifest imported again, over the one that people went on with. What the page gives is taken from the page; what
 * it does not give, a key, an attribute, a note, stays as people have it. By what the items of a list are known, and which
 * objects make sense as a whole only, the schema says (`identity`, `whole`).
 */
import { isRecord } from '../json/is-record.ts';
import { pointerTo } from '../json/json-node.ts';
import { pairItems } from '../json/pair-items.ts';
import { isManifest } from './is-manifest.ts';
import { itemIdentities } from './item-identities.ts';
import type { Manifest } from './manifest.generated.ts';
import { propertyAt } from './shape-at.ts';

export function mergeManifest(page: Manifest, own: Manifest): Manifest {
  const merged = mergeObjects({ ...page }, { ...own }, '');
  return isManifest(merged) ? merged : page;
}

type Fields = Readonly<Record<string, unknown>>;

/** Keys of which an object has one: the page's takes the place of any other. */
const ONE_OF: readonly string[] = ['source', 'expression', 'constant'];

function mergeValues(page: unknown, own: unknown, pointer: string): unknown {
  if (propertyAt(pointer)?.whole === true) return page;
  if (Array.isArray(page) && Array.isArray(own)) return mergeLists(page, own, pointer);
  return isRecord(page) && isRecord(own) ? mergeObjects(page, own, pointer) : page;
}

function mergeObjects(page: Fields, own: Fields, pointer: string): Fields {
  const isAuth = pointer === AUTH;
  // A page that tells no method takes none away.
  if (isAuth && page['method'] === 'undocumented' && 'method' in own) return { ...page, ...own };
  const kept = isAuth ? ofSameMethod(page, own) : own;
  const isSourced = ONE_OF.some((name) => name in page);
  const merged: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(page))
    merged[name] = name in kept ? mergeValues(value, kept[name], pointerTo(pointer, name)) : value;
  for (const [name, value] of Object.entries(kept)) {
    if (name in merged || (isSourced && ONE_OF.includes(name))) continue;
    merged[name] = value;
  }
  if ('$schema' in kept) merged['$schema'] = kept['$schema'];
  // Attributes that people listed are documented, whatever the page shows of them.
  if (!('attributes' in page) && 'attributes' in kept && 'basis' in kept) merged['basis'] = kept['basis'];
  return merged;
}

const AUTH = '/auth';
/** What belongs to one way to sign in: of another one, it says nothing. */
const OF_METHOD: readonly string[] = ['methodLabel', 'fields', 'enter'];

/** Without what is of another method than the page's; a field that the page has as well keeps what people added. */
function ofSameMethod(page: Fields, own: Fields): Fields {
  if (page['method'] === own['method']) return own;
  const others = Object.fromEntries(Object.entries(own).filter(([name]) => !OF_METHOD.includes(name)));
  const [fields, ownFields] = [page['fields'], own['fields']];
  if (!Array.isArray(fields) || !Array.isArray(ownFields)) return others;
  const { pairs } = pairItems(ownFields, fields, itemIdentities(propertyAt(`${AUTH}/fields`)));
  return { ...others, fields: pairs.map(({ before }) => before) };
}

/** The page's list in its order; an entry that only people have stands behind the one that it stood behind. */
function mergeLists(page: readonly unknown[], own: readonly unknown[], pointer: string): unknown[] {
  const { pairs, removed } = pairItems(own, page, itemIdentities(propertyAt(pointer)));
  const pairOf = new Map(pairs.map((pair) => [pair.to, pair]));
  const merged = page.map((entry, at) => {
    const pair = pairOf.get(at);
    const value = pair === undefined ? entry : mergeValues(entry, pair.before, pointerTo(pointer, at));
    return { value, from: pair?.from ?? null };
  });
  for (const { item, at } of removed) {
    const behind = merged.reduce((last, { from }, place) => {
      const isCloser = from !== null && from < at && from > (merged[last]?.from ?? -1);
      return isCloser ? place : last;
    }, -1);
    merged.splice(behind === -1 ? merged.length : behind + 1, 0, { value: item, from: at });
  }
  return merged.map(({ value }) => value);
}
