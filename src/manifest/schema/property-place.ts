/** Where a property belongs that stands in the wrong object: one level too high or too deep, or in another part. */
import { isRecord } from '../../json/is-record.ts';
import { pointerTo, splitPointer, valueAt } from '../../json/json-node.ts';
import { shapes } from '../manifest-validator.generated.js';
import type { PropertyShape } from '../shape.ts';
import { shapeNamed } from '../shape-at.ts';

/** The properties that lead to an object from the whole manifest; those that hold a list are marked. */
export type PropertyPlace = readonly PlacePart[];

interface PlacePart {
  readonly name: string;
  readonly isList: boolean;
}

interface Home {
  readonly place: PropertyPlace;
  readonly property: PropertyShape;
}

/** More places than this say nothing: `text` stands in seven. */
const MOST_PLACES = 2;

/**
 * The objects nearest to the one at `parent` that can have a property of that name and kind of value; none where they
 * are many.
 */
export function placesOf(parent: string, name: string, value: unknown): PropertyPlace[] {
  const from = placeAt(parent);
  const fitting = (homes().get(name) ?? []).filter(({ property }) => takesKind(property, value));
  const far = Math.min(...fitting.map(({ place }) => distance(from, place)));
  const nearest = fitting.filter(({ place }) => distance(from, place) === far).map(({ place }) => place);
  return nearest.length > MOST_PLACES ? [] : nearest;
}

/** Those of them that do not state it already: what stands where it belongs is not meant a second time. */
export function freePlacesOf(parent: string, name: string, given: unknown, manifest: unknown): PropertyPlace[] {
  return placesOf(parent, name, given).filter((place) => {
    const pointer = pointerOf(place, parent);
    return pointer === null || valueAt(manifest, pointerTo(pointer, name)) === undefined;
  });
}

/** `inside \`from\``, `inside \`users.attributes[]\``: below the object at `parent` from there, else from the manifest, as the reference names it. */
export function placeInWords(place: PropertyPlace, parent: string): string {
  if (place.length === 0) return 'in the manifest itself';
  const from = placeAt(parent);
  const isBelow = sharedParts(from, place) === from.length && place.length > from.length;
  const names = place.slice(isBelow ? from.length : 0).map(({ name, isList }) => (isList ? `${name}[]` : name));
  return `inside \`${names.join('.')}\``;
}

/** The member of the object at `parent` that leads to a place below it; `null` where it is not below. */
export function memberTowards(place: PropertyPlace, parent: string): string | null {
  const from = placeAt(parent);
  return sharedParts(from, place) === from.length ? (place[from.length]?.name ?? null) : null;
}

/** Where that object is, or would be, in a manifest with one at `parent`; `null` where it is one of a list that leads elsewhere. */
export function pointerOf(place: PropertyPlace, parent: string): string | null {
  const shared = sharedParts(placeAt(parent), place);
  if (place.slice(shared).some(({ isList }) => isList)) return null;
  const end = place.slice(0, shared).reduce((at, { isList }) => at + (isList ? 2 : 1), 0);
  const names = [...splitPointer(parent).slice(0, end), ...place.slice(shared).map(({ name }) => name)];
  return names.reduce<string>(pointerTo, '');
}

/** Whether a property takes a value of that kind, as its example and its shape tell. */
export function takesKind({ example, list, shape }: PropertyShape, value: unknown): boolean {
  const items: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (items !== null) return list === true && items.every((item) => isRecord(item) === (shape !== undefined));
  if (isRecord(value)) return shape !== undefined && list !== true;
  return typeof JSON.parse(example) === typeof value;
}

function distance(from: PropertyPlace, to: PropertyPlace): number {
  return from.length + to.length - 2 * sharedParts(from, to);
}

function sharedParts(one: PropertyPlace, other: PropertyPlace): number {
  const differing = one.findIndex(({ name }, index) => other[index]?.name !== name);
  return differing < 0 ? one.length : differing;
}

/** Of an object inside objects of its own kind, as inner steps are: the outermost. */
function placeAt(pointer: string): PropertyPlace {
  const place: PlacePart[] = [];
  const seen = ['Manifest'];
  for (const name of splitPointer(pointer).filter((key) => !/^\d+$/u.test(key))) {
    const property = shapeNamed(seen.at(-1) ?? '')?.properties[name];
    const known = seen.indexOf(property?.shape ?? '');
    if (known >= 0) {
      place.length = known;
      seen.length = known + 1;
    } else {
      place.push({ name, isList: property?.list === true });
      seen.push(property?.shape ?? '');
    }
  }
  return place;
}

let known: ReadonlyMap<string, readonly Home[]> | null = null;

/** Name of a property → where it can stand, objects inside objects of their own kind left out. */
function homes(): ReadonlyMap<string, readonly Home[]> {
  if (known !== null) return known;
  const found = new Map<string, Home[]>();
  collect('Manifest', [], [], found);
  known = found;
  return found;
}

function collect(shape: string, place: PropertyPlace, around: readonly string[], found: Map<string, Home[]>): void {
  for (const [name, property] of Object.entries(shapes[shape]?.properties ?? {})) {
    found.set(name, [...(found.get(name) ?? []), { place, property }]);
    const inner = property.shape;
    if (inner === undefined || inner === shape || around.includes(inner)) continue;
    collect(inner, [...place, { name, isList: property.list === true }], [...around, shape], found);
  }
}
