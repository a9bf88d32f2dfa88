/** In which words a page of people is written. */
import { textOrder } from '../../problem/text-order.ts';
import { DOCUMENT, HEADINGS } from './page-phrases.ts';
import type { Vocabulary } from './vocabulary-shape.ts';

/**
 * Of the vocabularies with the brand that it prints more often, the one of whose own marks the page has the most; of
 * those with as many, the oldest. The marks: constants of the front matter, the last heading, and what a page calls
 * itself (tutorial-corpus fact sheet, section b, waves). Where no vocabulary has the brand, the package's that has.
 */
export function vocabularySeen(vocabularies: ReadonlyMap<string, Vocabulary> | undefined, text: string): string {
  const isEntra = isOfEntra(text);
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  const words = text.toLowerCase();
  const rows = Array.from(vocabularies ?? [], ([name, vocabulary]) => ({ name, ...vocabulary }))
    .filter(({ names }) => names.brand.includes('Entra') === isEntra)
    .map(({ name, since, names, headings, frontMatter }) => {
      const marks = [
        ...frontMatter.map(({ key, value }) => lines.has(`${key}: ${value ?? ''}`) && value !== null),
        lines.has(`## ${(headings ?? HEADINGS).next}`),
        words.includes(`this ${(names.document ?? DOCUMENT).toLowerCase()}`),
      ];
      return { name, since: since ?? '', count: marks.filter(Boolean).length };
    })
    .sort((a, b) => b.count - a.count || textOrder(a.since, b.since));
  return rows[0]?.name ?? (isEntra ? 'entra-id' : 'azure-ad');
}

function isOfEntra(text: string): boolean {
  // Anchors keep the names of earlier waves.
  const shown = text.replace(/<a\b[^>]*>/gi, '').replace(/\]\([^)]*\)/g, ']');
  const count = (words: RegExp) => shown.match(words)?.length ?? 0;
  const newer = count(/\bEntra\b/g);
  return newer > 0 && newer >= count(/\bAzure (?:AD|Active ?Directory|portal)\b/gi);
}
