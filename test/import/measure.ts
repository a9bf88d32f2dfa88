/** How much of published pages comes back: in the page that is made of their manifest, or in the list of what has no place. */

import type { ImportedPage } from '../../src/import/import-page.ts';
import { isPlatformPage, isPlatformPicture } from '../../src/page/words/platform-pages.ts';
import { isPlatformLabel } from '../../src/page/words/portal-labels.ts';
import { extractFacts, type Fact, factKey } from '../facts/extract-facts.ts';
import type { CorpusPage } from './corpus.ts';
import type { RoundTrip } from './round-trip.ts';

export interface Measured {
  readonly page: string;
  readonly rows: number;
  readonly rowsBack: number;
  readonly others: number;
  /** Stand in the regenerated page. */
  readonly back: number;
  /** Of the rest: words and pictures of the platform, which other pages of it have in another form. */
  readonly platform: number;
  /** Of the rest: told in the list of what has no place. */
  readonly listed: number;
  readonly silent: readonly Fact[];
}

export function measureTrip({ folder, name, text }: CorpusPage, { first, page }: RoundTrip): Measured {
  const facts = extractFacts(text);
  const found = new Set(extractFacts(page).map(foldKey));
  const rows = facts.filter(({ kind }) => kind === 'row');
  const others = facts.filter(({ kind }) => kind !== 'row');
  const isBack = (fact: Fact) => found.has(foldKey(fact)) || (fact.kind === 'link' && isAddressIn(fact.fact, page));
  const missing = others.filter((fact) => !isBack(fact));
  const ofPlatform = missing.filter((fact) => isOfPlatform(fact, first));
  const rest = missing.filter((fact) => !ofPlatform.includes(fact));
  const listed = rest.filter((fact) => isListed(fact, first));
  return {
    page: `${folder}/${name}`,
    rows: rows.length,
    rowsBack: rows.filter((fact) => found.has(foldKey(fact)) || isDivided(fact.fact, page)).length,
    others: others.length,
    back: others.length - missing.length,
    platform: ofPlatform.length,
    listed: listed.length,
    silent: rest.filter((fact) => !listed.includes(fact)),
  };
}

/** An address that the published page prints bare may be code in the other one. */
function isAddressIn(fact: string, page: string): boolean {
  if (/[.-]/.test(fact) && fact.length > 8) return page.includes(fact);
  return [...page.matchAll(/`https:\/\/[^`?\s]*?\/?(?=[`?])/g)].some(([address]) =>
    address.replace(/\/$/, '').endsWith(`/${fact}`),
  );
}

/** A table with an address in each of several columns becomes a table a column. */
function isDivided(row: string, page: string): boolean {
  const cells = row.split(' | ');
  return cells.some((cell) => cell.startsWith('https://')) && cells.every((cell) => page.includes(cell));
}

/** A full stop inside the bold, blanks on one line, and a page with and without an anchor, are the same fact. */
function foldKey({ kind, fact }: Fact): string {
  const folded =
    kind === 'link' ? fact.replace(/#.*$/, '').toLowerCase() : fact.replace(/[.:]$/, '').replace(/ +/g, ' ');
  return factKey({ kind, fact: folded });
}

function isOfPlatform({ kind, fact }: Fact, { manifest }: ImportedPage): boolean {
  if (kind === 'link' && isPlatformPicture(fact)) return true;
  if (kind === 'link') return isPlatformPage(fact) || fact === '';
  if (kind === 'picture') return isPlatformPicture(fact);
  if (kind === 'bold') return isPlatformLabel(fact) || fact.toLowerCase() === manifest?.name.toLowerCase();
  return false;
}

function isListed({ fact }: Fact, { unplaced }: ImportedPage): boolean {
  const words = fact.replace(/\s+/g, ' ').slice(0, 60);
  return unplaced.some(({ text }) => text.includes(words));
}
