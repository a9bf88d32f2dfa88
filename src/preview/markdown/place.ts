/** Where each passage of a page comes from, shown at its side. */
import type { Element, ElementContent, Properties } from 'hast';
import { classNames, element } from '../element.ts';

export interface ManifestPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  /** Of what else has a hand in it; left out: nobody asked. */
  readonly others?: readonly string[];
}

/** The manifest's place behind a line of a page (`generated/<id>/tutorial.md`); `null` where only a template made it. */
export type PlaceOfLine = (page: string, line: number) => ManifestPlace | null;

type PlaceAt = (line: number) => ManifestPlace | null;

const PASSAGES: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'pre']);

/** Every passage with a link to its place. Nothing is repeated: a passage inside another one's line is left out. */
export function showPlaces(
  nodes: readonly ElementContent[],
  placeAt: PlaceAt,
  withPlace: Placed = linked,
): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const line = isPassage(node) ? (node.position?.start.line ?? 0) : 0;
    const place = line === 0 ? null : placeAt(line);
    if (place !== null) return withPlace(node, place, line);
    const open = { ...node, children: showPlaces(node.children, placeAt, withPlace) };
    return line === 0 ? open : withPlace(open, null, line);
  });
}

/** A passage with what is shown of its place; `null`: no value of the manifest makes it. */
type Placed = (passage: Element, place: ManifestPlace | null, line: number) => Element;

const linked: Placed = (passage, place) => (place === null ? passage : withMarker(passage, placeMarker(place)));

/** For the script that edits, which asks the server where the words of a passage without a place come from. */
export const editable: Placed = (passage, place, line) =>
  place === null
    ? { ...passage, properties: { ...passage.properties, dataLine: line } }
    : withMarker(passage, editMarker(place));

/** In a list without blank lines, the item is the paragraph. */
function isPassage(node: Element): boolean {
  if (node.tagName === 'li') return !node.children.some((child) => child.type === 'element' && child.tagName === 'p');
  return PASSAGES.has(node.tagName);
}

function withMarker(passage: Element, marker: Element): Element {
  const properties: Properties = { ...passage.properties, className: [...classNames(passage), 'placed'] };
  if (passage.tagName !== 'tr') return { ...passage, properties, children: [...passage.children, marker] };
  // The first cell is in sight, however far the table is scrolled.
  const first = passage.children.findIndex((child) => child.type === 'element');
  const children = passage.children.map((cell, index) =>
    index === first && cell.type === 'element' ? { ...cell, children: [...cell.children, marker] } : cell,
  );
  return { ...passage, properties, children };
}

/** What is further away than these has little to do with a passage. */
const MOST_OTHERS = 12;

/** The script that edits knows the passage by its pointer. */
function editMarker(place: ManifestPlace): Element {
  const marker = placeMarker(place);
  const others = (place.others ?? []).slice(0, MOST_OTHERS).join(' ');
  return { ...marker, properties: { ...marker.properties, dataPointer: place.pointer, dataOthers: others } };
}

/** @param way from the page to those of the connector */
export function placeMarker({ file, line, column, pointer }: ManifestPlace, way = ''): Element {
  const where = `${file}:${line}`;
  const title = `${where}:${column}${pointer === '' ? '' : ` ${pointer}`}`;
  return element(
    'a',
    { className: ['place'], href: `${way}manifest.html#L${line}`, title },
    element('span', { className: ['unseen'] }, 'From '),
    where,
    pointer === '' ? null : element('span', { className: ['place-pointer'] }, ` ${pointer}`),
  );
}
