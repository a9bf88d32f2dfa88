/** Source attributes read out of objects of an export, attribute by attribute: objects of one export look alike. */
import { exportedAttribute, exportedValue, isObject, isPlainText } from '../exported-record.ts';
import type { SourceAttribute } from '../source-attribute.ts';
import { findSourceAttribute } from '../source-attributes.ts';

type Exported = Readonly<Record<string, unknown>>;

/** Where one source attribute stands in objects that have the same names. */
interface Spot {
  readonly name: string;
  /** The name in an inner object; `null`: the member itself is meant. */
  readonly inner: string | null;
  readonly attribute: SourceAttribute | null;
}

interface Layout {
  readonly names: readonly string[];
  /** A member may be an object with attributes in it: what such objects have is looked at one by one. */
  readonly hasInner: boolean;
  /** One for each attribute asked for; `null`: these objects do not have it. */
  readonly spots: readonly (Spot | null)[];
}

export interface JsonColumns {
  /** One list for each attribute asked for. Absent is `undefined`. */
  readonly columns: readonly unknown[][];
  /** Which of the attributes some object has a member for, whatever stands there. */
  readonly seen: readonly boolean[];
}

/** Gives what `exportedRecord` gives for the same object and attribute. */
export class JsonColumnReader {
  readonly #wanted: readonly string[];
  /** Members that are objects with attributes in them, in small letters. */
  readonly #parents: ReadonlySet<string>;
  readonly #layouts = new Map<string, Layout>();
  #last: Layout = { names: [], hasInner: false, spots: [] };

  constructor(wanted: readonly string[]) {
    this.#wanted = wanted;
    this.#parents = new Set(wanted.flatMap(parentsOf));
  }

  read(objects: readonly Exported[]): JsonColumns {
    const columns = this.#wanted.map((): unknown[] => []);
    const seen = this.#wanted.map(() => false);
    for (let from = 0; from < objects.length; ) {
      const { layout, to } = this.#run(objects, from);
      for (const [index, column] of columns.entries()) {
        const spot = layout.spots[index] ?? null;
        addValues(column, objects, from, to, spot);
        if (spot !== null) seen[index] = true;
      }
      from = to;
    }
    return { columns, seen };
  }

  /** The objects from one on that look like it. */
  #run(objects: readonly Exported[], from: number): { readonly layout: Layout; readonly to: number } {
    const layout = this.#layoutOf(objects[from] ?? {});
    let to = from + 1;
    while (to < objects.length && this.#layoutOf(objects[to] ?? {}) === layout) to++;
    return { layout, to };
  }

  #layoutOf(object: Exported): Layout {
    const members = Object.keys(object);
    if (!this.#last.hasInner && areSame(members, this.#last.names)) return this.#last;
    const hasInner = members.some((name) => this.#parents.has(name.toLowerCase()));
    const names = hasInner ? withInner(object, members) : members;
    const key = names.join('\n');
    const known = this.#layouts.get(key);
    if (known !== undefined) {
      this.#last = known;
      return known;
    }
    const layout = { names, hasInner, spots: this.#wanted.map((wanted) => spotOf(wanted, names)) };
    // Objects that look different each time are not remembered for ever.
    if (this.#layouts.size < MOST_LAYOUTS) this.#layouts.set(key, layout);
    this.#last = layout;
    return layout;
  }
}

const MOST_LAYOUTS = 1000;

function parentsOf(wanted: string): string[] {
  const names = [wanted, findSourceAttribute('User', wanted)?.microsoftGraph ?? ''];
  return names.filter((name) => name.includes('.')).map((name) => name.slice(0, name.indexOf('.')).toLowerCase());
}

function addValues(column: unknown[], objects: readonly Exported[], from: number, to: number, spot: Spot | null): void {
  if (spot === null) {
    for (let index = from; index < to; index++) column.push(undefined);
    return;
  }
  const { name, inner, attribute } = spot;
  const isText = attribute === null || isPlainText(attribute);
  for (let index = from; index < to; index++) {
    const member = objects[index]?.[name];
    const value = inner === null ? member : isObject(member) ? member[inner] : undefined;
    column.push(isText && (typeof value === 'string' || attribute === null) ? value : exportedAs(attribute, value));
  }
}

function exportedAs(attribute: SourceAttribute | null, value: unknown): unknown {
  return attribute === null ? value : exportedValue(attribute, value);
}

/** Stands between a member and one of the object inside it; no name has it. */
const INNER = '\0';

/** The members, each followed by those of the object inside it. */
function withInner(object: Exported, members: readonly string[]): readonly string[] {
  return members.flatMap((name) => {
    const value = object[name];
    return isObject(value) ? [name, ...Object.keys(value).map((inner) => `${name}${INNER}${inner}`)] : [name];
  });
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

/** The service's own name counts before any other; among others the last one does. */
function spotOf(wanted: string, names: readonly string[]): Spot | null {
  const own = names.includes(wanted) ? wanted : null;
  const found = own ?? names.findLast((name) => exportedAttribute('User', name.replace(INNER, '.'))?.name === wanted);
  if (found === undefined) return null;
  const [name = '', inner = null] = found.split(INNER);
  const attribute = own === null ? exportedAttribute('User', wanted) : findSourceAttribute('User', wanted);
  return { name, inner, attribute };
}
