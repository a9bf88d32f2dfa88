import { linkTarget } from '../../markdown/link-target.ts';
import type { Vocabulary } from './vocabulary-shape.ts';

/** The names that a vocabulary's texts may hold in braces. */
export type Placeholder = 'app' | 'gallery';

export const PLACEHOLDERS: readonly Placeholder[] = ['app', 'gallery'];

/** `[text][thing]`, where thing is a name of the table of links. */
export const THING_LINK = /\[([^\]]*)\]\[([^\]]*)\]/g;

/** `{app}` or `{gallery}`. */
export const PLACEHOLDER = /\{(\w+)\}/g;

/** A text of the vocabulary with its things turned into addresses and its names filled in. */
export function vocabularyText(
  text: string,
  vocabulary: Vocabulary,
  names: Readonly<Record<Placeholder, string>>,
): string {
  const links: Readonly<Record<string, string | null>> = vocabulary.links;
  return text
    .replace(THING_LINK, (whole, shown: string, thing: string) => {
      const address = links[thing];
      // A wave without a page about a thing still has words for it.
      if (address === null) return shown;
      return address === undefined ? whole : `[${shown}](${linkTarget(address)})`;
    })
    .replace(PLACEHOLDER, (whole, name: string) => (name === 'app' || name === 'gallery' ? names[name] : whole));
}
