/** Source attributes read out of objects of an export, attribute by attribute: objects of one export look alike. */
import { exportedAttribute, exportedValue, isObject, isPlainText } from '../exported-record.ts';
import type { SourceAttribute } from '../source-attribute.ts';
import { findSourceAttribute } from '../source-attributes.ts';
import { type JsonObjects, readJsonObjects } from './json-objects.ts';
import { caughtValue, type LinePattern, linePattern } from './line-pattern.ts';

type Exported = Readonly<Record<string, unknown>>;

/** Where one source attribute stands in objects that have the same names. */
interface Spot {
  readonly name: string;
  /** The name in an inner object; `null`: the member itself is meant. */
  readonly inner: string | null;
  readonly attribute: SourceAttribute | null;
  /** Its texts are what they are in the export. */
  readonly isText: boolean;
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

interface Found {
  readonly columns: unknown[][];
  readonly seen: boolean[];
}

interface Pattern {
  readonly key: string;
  readonly layout: Layout;
  /** `null`: users of this kind cannot be read by one. */
  readonly line: LinePattern | null;
}

const MOST_PATTERNS = 4;

/** Gives what `exportedRecord` gives for the same object and attribute. */
export class JsonColumnReader {
  readonly #wanted: readonly string[];
  /** Members that are objects with attributes in them, in small letters. */
  readonly #parents: ReadonlySet<string>;
  readonly #layouts = new Map<string, Layout>();
  readonly #patterns: Pattern[] = [];
  #last: Layout;

  constructor(wanted: readonly string[]) {
    this.#wanted = wanted;
    this.#parents = new Set(wanted.flatMap(parentsOf));
    this.#last = { names: [], hasInner: false, spots: wanted.map(() => null) };
  }

  read(objects: readonly Exported[]): JsonColumns {
    const found = this.#none();
    this.#add(objects, found);
    return found;
  }

  /**
   * Reads a user a line.
   *
   * @param parse gives `undefined` for what is no JSON
   */
  readLines(
    text: string,
    firstLine: number,
    parse: (text: string) => unknown,
  ): JsonColumns & Omit<JsonObjects, 'objects'> {
    const found = this.#none();
    const lines: number[] = [];
    let lacksPages: boolean | null = null;
    for (let [at, line] = [0, firstLine]; at < text.length; line++) {
      const end = this.#addByPattern(text, at, found);
      if (end !== -1) {
        lines.push(line);
        at = end;
        continue;
      }
      const next = text.indexOf('\n', at);
      const piece = { text: text.slice(at, next === -1 ? text.length : next + 1), line, lines: null };
      const read = readJsonObjects(piece, parse);
      this.#add(read.objects, found);
      this.#learn(read);
      lines.push(...read.lines);
      lacksPages = read.lacksPages ?? lacksPages;
      if (read.slip !== null) return { ...found, lines, slip: read.slip, lacksPages };
      at += piece.text.length;
    }
    return { ...found, lines, slip: null, lacksPages };
  }

  #none(): Found {
    return { columns: this.#wanted.map((): unknown[] => []), seen: this.#wanted.map(() => false) };
  }

  /** @returns where the line ends; -1: no pattern fits it */
  #addByPattern(text: string, at: number, found: Found): number {
    for (const pattern of this.#patterns) {
      const { line } = pattern;
      if (line === null) continue;
      line.pattern.lastIndex = at;
      const caught = line.pattern.exec(text);
      if (caught === null) continue;
      addCaught(caught, pattern, line, found);
      return line.pattern.lastIndex;
    }
    return -1;
  }

  /** A user that no pattern fitted is the pattern of those that follow; of a few kinds at most. */
  #learn({ objects, lacksPages }: JsonObjects): void {
    const [object] = objects;
    if (object === undefined || lacksPages !== null || this.#patterns.length >= MOST_PATTERNS) return;
    const layout = this.#layoutOf(object);
    const key = JSON.stringify(
      Object.entries(object).map(([name, value]) => [name, isObject(value) && Object.keys(value)]),
    );
    if (this.#patterns.some((each) => each.key === key)) return;
    this.#patterns.push({ key, layout, line: linePattern(object, layout.spots) });
  }

  #add(objects: readonly Exported[], { columns, seen }: Found): void {
    for (let from = 0; from < objects.length; ) {
      const { layout, to } = this.#run(objects, from);
      for (const [index, column] of columns.entries()) {
        const spot = layout.spots[index] ?? null;
        addValues(column, objects, from, to, spot);
        if (spot !== null) seen[index] = true;
      }
      from = to;
    }
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
  const { name, inner } = spot;
  for (let index = from; index < to; index++) {
    const member = objects[index]?.[name];
    column.push(readValue(inner === null ? member : isObject(member) ? member[inner] : undefined, spot));
  }
}

/** Counted loops: this runs for each user of a directory. */
function addCaught(
  caught: RegExpExecArray,
  { layout }: Pattern,
  { places }: LinePattern,
  { columns, seen }: Found,
): void {
  const { spots } = layout;
  for (let group = 0; group < places.length; group++) {
    const place = places[group] ?? -1;
    const value = caughtValue(caught[2 * group + 1], caught[2 * group + 2]);
    columns[place]?.push(readValue(value, spots[place] ?? null));
  }
  for (let place = 0; place < spots.length; place++) {
    if (spots[place] === null) columns[place]?.push(undefined);
    else seen[place] = true;
  }
}

function readValue(value: unknown, spot: Spot | null): unknown {
  if (spot === null || spot.attribute === null || (spot.isText && typeof value === 'string')) return value;
  return exportedValue(spot.attribute, value);
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
  const means = (name: string) => exportedAttribute('User', name.replace(INNER, '.'))?.name === wanted;
  const found = names.includes(wanted) ? wanted : names.findLast(means);
  if (found === undefined) return null;
  const [name = '', inner = null] = found.split(INNER);
  const attribute = findSourceAttribute('User', wanted);
  return { name, inner, attribute, isText: attribute === null || isPlainText(attribute) };
}
