/** Values with places to fill in, and what goes into these. */
import type { Field } from '../../../manifest/manifest.generated.ts';
import type { Phrase } from '../../outline/phrase.ts';
import { bareWords, PLACE, placeMeanings } from '../addresses.ts';
import { isAddressLabel } from '../credential-fields.ts';

/** Where the value of a field comes from, as manifests say it. */
export type Source = NonNullable<Field['from']>;

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

/** The source of an address; what its places mean is told by its sentence or by others, or else by their own words. */
export function addressSource(value: string, phrase: Phrase, others: readonly Phrase[] = []): Source {
  return valueSource(value, placeMeanings(value, phrase, others));
}

function ownWords(place: string): string {
  const words = bareWords(place)
    .replace(/[_-]+/g, ' ')
    .replace(/^\S+$/, (word) => word.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .trim();
  return words === '' ? place : words;
}

/** Whether a name in the app is that of a part of an address, which goes into a place of it: "Tenant ID", `…/<TenantID>`. */
export function namesPlace(name: string, said: readonly { readonly source: Source }[]): boolean {
  const bare = (words: string) => words.replace(/[\W_]/g, '').toLowerCase();
  const places = said.flatMap(({ source: { template } }) => template?.placeholders ?? []);
  const isPlace = places.some(({ text, means }) => [text, means].some((each) => bare(each) === bare(name)));
  return isPlace && !isAddressLabel(name);
}
