/** A value with places to fill in, for a property that was just named. */
import { isRecord } from '../json/is-record.ts';
import { pointerTo } from '../json/json-node.ts';
import type { Description } from '../manifest/description.ts';
import { describedProperties } from '../manifest/description-at.ts';
import { shapeAt } from '../manifest/shape-at.ts';
import { snippetText } from './completion.ts';

/** Counts the places to fill in, in the order of the text. */
interface Places {
  next: number;
}

/**
 * What stands behind the colon: the words to choose from, a text to fill in, or an object with what it cannot do
 * without; an object that needs nothing has the members of its example. As a snippet of the Language Server Protocol.
 *
 * @param pointer of the property, or of the item of a list
 */
export function valueSnippet(pointer: string, described: Description): string {
  return snippetOf(pointer, described, { next: 1 });
}

function snippetOf(pointer: string, described: Description, places: Places): string {
  const { kinds, item, examples } = described;
  if (kinds.includes('list')) return `[${item === undefined ? '' : snippetOf(pointerTo(pointer, 0), item, places)}]`;
  if (kinds.includes('object')) return objectSnippet(pointer, described, places);
  const words = wordsOf(described);
  const place = places.next++;
  if (words.length > 0) return kinds.includes('text') ? `"${choice(place, words)}"` : choice(place, words);
  if (kinds.includes('text')) return `"$${place}"`;
  return `\${${place}:${typeof examples[0] === 'number' ? examples[0] : 1}}`;
}

function wordsOf({ choices, kinds }: Description): string[] {
  if (choices !== undefined) return choices.map(({ word }) => String(word));
  return kinds.includes('flag') ? ['true', 'false'] : [];
}

/** One word is no choice. */
function choice(place: number, words: readonly string[]): string {
  const [first = ''] = words;
  if (words.length === 1) return `\${${place}:${snippetText(first)}}`;
  return `\${${place}|${words.map((word) => word.replaceAll(/[\\,|$}]/gu, '\\$&')).join(',')}|}`;
}

function objectSnippet(pointer: string, { examples }: Description, places: Places): string {
  const required = shapeAt(pointer)?.required ?? [];
  const [example] = examples;
  const names = required.length > 0 ? required : Object.keys(isRecord(example) ? example : {});
  const properties = describedProperties(pointer);
  const members = names.flatMap((name) => {
    const described = properties.get(name);
    if (described === undefined) return [];
    return [`${snippetText(JSON.stringify(name))}: ${snippetOf(pointerTo(pointer, name), described, places)}`];
  });
  return members.length === 0 ? `{ $${places.next++} }` : `{ ${members.join(', ')} }`;
}
