/** What on a page is a name of the app. */
import type { Phrase } from '../outline/phrase.ts';

export function isName(label: string, names: readonly string[]): boolean {
  const folded = label.toLowerCase().replace(/\s+/g, ' ').trim();
  return names.some((name) => name.toLowerCase() === folded);
}

/** The link on the app's own name. */
export function homepageIn({ links }: Phrase, names: readonly string[]): Phrase['links'][number] | null {
  return links.find(({ text, url }) => isName(text, names) && /^https?:\/\//.test(url)) ?? null;
}

/** The link on the app's own name is a fact of the sentence, not a part of its wording. */
export function withoutLink(phrase: Phrase, { text, url }: Phrase['links'][number]): Phrase {
  const links = phrase.links.filter((link) => link.text !== text || link.url !== url);
  const written = phrase.text.replace(/\[([^\]]*)\]\(([^()\s]*)\)/g, (link, shown: string, target: string) =>
    target === url ? shown : link,
  );
  return { ...phrase, text: written, links };
}
