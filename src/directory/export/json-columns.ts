/** Source attributes read out of objects of an export, attribute by attribute: objects of one export look alike. */
import { exportedAttribute, exportedValue, isObject } from '../exported-record.ts';
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
  readonly #layouts = new Map<string, Layout>();
  #last: Layout = { names: [], spots: [] };

  constructor(wanted: readonly string[]) {
    this.#wanted = wanted;
  }

  read(objects: readonly Exported[]): JsonColumns {
    const columns = this.#wanted.map((): unknown[] => []);
    const seen = this.#wanted.map(() => false);
    for (const object of objects) {
      const { spots } = this.#layoutOf(object);
      for (const [index, column] of columns.entries()) {
        const spot = spots[index] ?? null;
        column.push(spot === null ? undefined : valueAt(object, spot));
        if (spot !== null) seen[index] = true;
      }
    }
    return { columns, seen };
  }

  #layoutOf(object: Exported): Layout {
    const names = namesOf(object);
    if (areSame(names, this.#last.names)) return this.#last;
    const key = names.join('\0');
    const layout = this.#layouts.get(key) ?? { names, spots: this.#wanted.map((wanted) => spotOf(wanted, names)) };
    // Objects that look different each time are not remembered for ever.
    if (this.#layouts.size < 1000) this.#layouts.set(key, layout);
    this.#last = layout;
    return layout;
  }
}

/** Stands between a member and one of the object inside it; no name has it. */
const INNER = '\0';

/** The members, each followed by those of the object inside it. */
function namesOf(object: Exported): readonly string[] {
  const members = Object.keys(object);
  if (!members.some((name) => isObject(object[name]))) return members;
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

function valueAt(object: Exported, { name, inner, attribute }: Spot): unknown {
  const member = object[name];
  const value = inner === null ? member : isObject(member) ? member[inner] : undefined;
  return attribute === null ? value : exportedValue(attribute, value);
}
