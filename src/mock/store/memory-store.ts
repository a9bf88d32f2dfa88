/** Resources in memory, found by id and by the value of any attribute without a look at the others. */
import type { Filter, FilterPath } from '../../scim/filter.ts';
import { leaves } from '../../scim/filter-evaluate.ts';
import { printFilterPath } from '../../scim/filter-print.ts';
import type { ScimResource } from '../../scim/schemas.ts';
import type { StoreChange, StoredResource } from './stored-resource.ts';

/** What answering a request may ask: nothing in it changes anything. */
export interface ReadableStore {
  readonly get: (type: ScimResource, id: string) => StoredResource | null;
  /** In the order of their creation. */
  readonly all: (type: ScimResource) => Iterable<StoredResource>;
  readonly count: (type: ScimResource) => number;
  /** All that fulfil the filter, and perhaps others: fewer to look at. */
  readonly candidates: (type: ScimResource, filter: Filter) => Iterable<StoredResource>;
}

export class MemoryStore implements ReadableStore {
  readonly #shelves: Readonly<Record<ScimResource, Shelf>> = { User: new Shelf(), Group: new Shelf() };

  apply(changes: readonly StoreChange[]): void {
    for (const change of changes) {
      if ('put' in change) this.#shelves[change.put.type].put(change.put);
      else this.#shelves[change.remove.type].remove(change.remove.id);
    }
  }

  get(type: ScimResource, id: string): StoredResource | null {
    return this.#shelves[type].resources.get(id) ?? null;
  }

  all(type: ScimResource): Iterable<StoredResource> {
    return this.#shelves[type].resources.values();
  }

  count(type: ScimResource): number {
    return this.#shelves[type].resources.size;
  }

  candidates(type: ScimResource, filter: Filter): Iterable<StoredResource> {
    const term = equality(filter);
    return term === null ? this.all(type) : this.#shelves[type].equal(term.path, term.value);
  }
}

/** A comparison that every result fulfils, of what clients write: the server's own attributes are in no index. */
function equality(filter: Filter): { readonly path: FilterPath; readonly value: string } | null {
  if (filter.kind === 'and') return filter.terms.map(equality).find((term) => term !== null) ?? null;
  if (filter.kind !== 'compare' || filter.operator !== 'eq' || typeof filter.value !== 'string') return null;
  return /^(?:meta|schemas)\b/u.test(filter.path.attribute) ? null : { path: filter.path, value: filter.value };
}

class Shelf {
  readonly resources = new Map<string, StoredResource>();
  /** By the path that they answer for; made when somebody asks for the first time. */
  readonly #indexes = new Map<string, ValueIndex>();

  put(resource: StoredResource): void {
    const before = this.resources.get(resource.id);
    for (const index of this.#indexes.values()) {
      if (before !== undefined) index.drop(before);
      index.add(resource);
    }
    this.resources.set(resource.id, resource);
  }

  remove(id: string): void {
    const before = this.resources.get(id);
    if (before === undefined) return;
    for (const index of this.#indexes.values()) index.drop(before);
    this.resources.delete(id);
  }

  equal(path: FilterPath, value: string): Iterable<StoredResource> {
    const key = printFilterPath(path);
    const index = this.#indexes.get(key) ?? this.#makeIndex(key, path);
    return index.find(value);
  }

  #makeIndex(key: string, path: FilterPath): ValueIndex {
    const index = new ValueIndex(path);
    for (const resource of this.resources.values()) index.add(resource);
    this.#indexes.set(key, index);
    return index;
  }
}

/** Resources by the values at one path, without regard to case. */
class ValueIndex {
  readonly #path: FilterPath;
  readonly #byValue = new Map<string, Map<string, StoredResource>>();

  constructor(path: FilterPath) {
    this.#path = path;
  }

  add(resource: StoredResource): void {
    for (const value of this.#valuesOf(resource)) {
      const found = this.#byValue.get(value) ?? new Map<string, StoredResource>();
      this.#byValue.set(value, found.set(resource.id, resource));
    }
  }

  drop(resource: StoredResource): void {
    for (const value of this.#valuesOf(resource)) {
      const found = this.#byValue.get(value);
      found?.delete(resource.id);
      if (found?.size === 0) this.#byValue.delete(value);
    }
  }

  find(value: string): Iterable<StoredResource> {
    return this.#byValue.get(value.toLowerCase())?.values() ?? [];
  }

  #valuesOf({ id, content }: StoredResource): readonly string[] {
    const values = this.#path.attribute === 'id' ? [id] : leaves(content, this.#path);
    return values.map((value) => String(value).toLowerCase());
  }
}
