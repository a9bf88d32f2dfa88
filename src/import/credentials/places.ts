/** Values with places to fill in. */
import type { Source } from './field-reading.ts';

/** The brackets that published pages put around a place to fill in (tutorial-corpus fact sheet, section a). */
export const PLACE = /\{\{[^{}]+\}\}|\{[^{}]+\}|<[^<>]+>|\[[^[\]]+\]/g;

/** @param meanings what goes into each place, where the page tells it; a place that has none means its own words */
export function valueSource(value: string, meanings: ReadonlyMap<string, string>): Source {
  const explained = [...meanings.keys()].filter((place) => value.includes(place));
  const bracketed = (value.match(PLACE) ?? []).filter(
    (place) => !explained.some((known) => known.includes(place) || place.includes(known)),
  );
  const places = [...new Set([...explained, ...bracketed])].sort((a, b) => value.indexOf(a) - value.indexOf(b));
  if (places.length === 0) return { fixed: value };
  return {
    template: { value, placeholders: places.map((text) => ({ text, means: meanings.get(text) ?? ownWords(text) })) },
  };
}

function ownWords(place: string): string {
  const words = place
    .replace(/^[<{[]+|[>}\]]+$/g, '')
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim();
  return words === '' ? place : words;
}
