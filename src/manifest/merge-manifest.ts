/**
 * A manifest imported again, over the one that people went on with. What the page gives is taken from the page; what
 * it does not give, a key, an attribute, a note, stays as people have it. Entries of lists are told by their name.
 */

import { isManifest } from './is-manifest.ts';
import type { Manifest } from './manifest.generated.ts';

export function mergeManifest(page: Manifest, own: Manifest): Manifest {
  const merged = mergeObjects(page, own, '');
  return isManifest(merged) ? merged : page;
}

type Fields = Readonly<Record<string, unknown>>;

/** Objects that mean one thing as a whole: parts of two of them would contradict each other. */
const WHOLE: ReadonlySet<string> = new Set(['from', 'code', 'table', 'template', 'choices']);

/** Keys of which an object has one: the page's takes the place of any other. */
const ONE_OF: readonly string[] = ['source', 'expression', 'constant'];

/** What belongs to one way to sign in: of another one, it says nothing. */
const OF_METHOD: readonly string[] = ['methodLabel', 'fields', 'enter'];

function mergeObjects(page: object, own: object, key: string): Fields {
  const given: Fields = { ...page };
  const kept: Fields = key === 'auth' ? ofSameMethod(page, { ...own }) : { ...own };
  // A page that tells no method takes none away.
  if (key === 'auth' && given['method'] === 'undocumented' && 'method' in kept) return { ...given, ...kept };
  if (WHOLE.has(key)) return given;
  const isSourced = ONE_OF.some((name) => name in given);
  const merged: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given))
    merged[name] = name in kept ? mergeValues(value, kept[name], name) : value;
  for (const [name, value] of Object.entries(kept)) {
    if (name in merged || (isSourced && ONE_OF.includes(name))) continue;
    merged[name] = value;
  }
  if ('$schema' in kept) merged['$schema'] = kept['$schema'];
  // Attributes that people listed are documented, whatever the page shows of them.
  if (!('attributes' in given) && 'attributes' in kept && 'basis' in kept) merged['basis'] = kept['basis'];
  return merged;
}

/** Without what is of another method than the page's; a field that the page has as well keeps what people added. */
function ofSameMethod(page: object, own: Fields): Fields {
  const { method, fields }: Fields = { ...page };
  if (method === own['method'] || method === 'undocumented') return own;
  const names = new Set(Array.isArray(fields) ? fields.map(nameOf) : []);
  const ownFields = Array.isArray(own['fields']) ? own['fields'].filter((field) => names.has(nameOf(field))) : [];
  const others = Object.entries(own).filter(([name]) => !OF_METHOD.includes(name));
  return { ...Object.fromEntries(others), ...(ownFields.length > 0 && { fields: ownFields }) };
}

function mergeValues(page: unknown, own: unknown, key: string): unknown {
  if (Array.isArray(page) && Array.isArray(own)) return mergeLists(page, own, key);
  if (isObject(page) && isObject(own)) return mergeObjects(page, own, key);
  return page;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The page's list in its order; an entry that only people have stands behind the one that it stood behind. */
function mergeLists(page: readonly unknown[], own: readonly unknown[], key: string): unknown[] {
  const owned = new Map(own.map((entry) => [nameOf(entry), entry]));
  const merged = page.map((entry) =>
    owned.has(nameOf(entry)) ? mergeValues(entry, owned.get(nameOf(entry)), key) : entry,
  );
  const names = page.map(nameOf);
  own.forEach((entry, index) => {
    const name = nameOf(entry);
    if (names.includes(name)) return;
    const before = own.slice(0, index).findLast((other) => names.includes(nameOf(other)));
    const at = before === undefined ? names.length : names.indexOf(nameOf(before)) + 1;
    merged.splice(at, 0, entry);
    names.splice(at, 0, name);
  });
  return merged;
}

/** What tells one entry of a list from the others; the second of them where an entry has none of the first. */
const NAMES: readonly (readonly string[])[] = [
  ['name', 'portal', 'heading', 'url', 'path', 'date', 'text', 'yields', 'when'],
  ['method', 'step', 'address', 'attribute', 'operator', 'at'],
];

function nameOf(entry: unknown): string {
  if (!isObject(entry)) return JSON.stringify(entry);
  const fields: Fields = { ...entry };
  for (const names of NAMES) {
    const parts = names.flatMap((name) => (name in fields ? [name, fields[name]] : []));
    if (parts.length > 0) return JSON.stringify(parts.slice(0, 4));
  }
  return JSON.stringify(entry);
}
