/** The places of a few lines of a page, found by fewer experiments than those of all lines take. */
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { factAt } from '../manifest/fact-at.ts';
import { facts } from '../manifest/facts.generated.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { itemOf, partsOf } from './manifest-nodes.ts';
import { NAMES_OF_FILES } from './other-values.ts';
import { type PageSubject, pageSubject } from './page-subject.ts';
import { pageNames } from './templates/trace-templates.ts';
import { toldByTexts } from './told-by-texts.ts';
import { type ManifestPlace, placeOf, placesOf, tracePage } from './trace-page.ts';

/**
 * Of hundreds of lines, those that show a text of their own are told by a handful of experiments. For each of the others
 * the parts are tried that have most likely made it, and the whole manifest only for a line that none of them has made.
 *
 * @param wanted numbers of lines, counted from 1
 */
export function traceLines(
  manifest: ManifestFile,
  kit: TemplateKit,
  choice: PageChoice,
  wanted: readonly number[],
): (line: number) => ManifestPlace | null {
  const subject = pageSubject(manifest, kit, choice);
  if (subject === null) return () => null;
  const told = toldByTexts(subject, pageNames(kit), wanted);
  const others = wanted.filter((line) => !told.has(line));
  const tried =
    others.length === 0 ? () => null : triedLines(subject, others, kit, () => tracePage(manifest, kit, choice));
  return (line) => {
    const pointer = told.get(line);
    return pointer === undefined ? tried(line) : placeOf(subject.document, pointer);
  };
}

/**
 * A text that stands in such a line, and in hardly another one, has most likely made it, or a part of the same item of a
 * list. Those are tried first.
 */
function triedLines(
  subject: PageSubject,
  wanted: readonly number[],
  kit: TemplateKit,
  whole: () => (line: number) => ManifestPlace | null,
): (line: number) => ManifestPlace | null {
  const { items, lines } = likelyMakers(subject, wanted);
  // Where one line needs the whole trace, it tells of the others as well.
  if (!wanted.every((line) => lines.has(line))) return whole();
  const first = placesOf(subject, kit, (pointer) => items.has(itemOf(pointer)));
  return (line) => (lines.has(line) ? first(line) : null) ?? whole()(line);
}

/** A text in more lines than this is a name, which is printed wherever there is something to say. */
const MOST_LINES = 2;

interface Likely {
  /** Pointers of items, and of texts in none. */
  readonly items: ReadonlySet<string>;
  /** Numbers of the lines that their texts stand in. */
  readonly lines: ReadonlySet<number>;
}

function likelyMakers({ manifest, page }: PageSubject, wanted: readonly number[]): Likely {
  const all = page.split('\n');
  const standsIn = (words: string): number[] => {
    const found = words.length < 2 ? [] : wanted.filter((line) => all[line - 1]?.includes(words));
    return found.length > 0 && all.filter((line) => line.includes(words)).length > MOST_LINES ? [] : found;
  };
  const [items, lines] = [new Set<string>(), new Set<number>()];
  for (const { pointer, value } of partsOf(manifest)) {
    const found = isOwnText(pointer)
      ? String(value)
          .split('\n')
          .flatMap((each) => standsIn(coreOf(each)))
      : [];
    for (const line of found) lines.add(line);
    if (found.length > 0) items.add(itemOf(pointer));
  }
  return { items, lines };
}

/** People's own words: those that are chosen among some are printed in others. */
function isOwnText(pointer: string): boolean {
  const fact = factAt(pointer);
  return fact !== null && facts[fact].kind === 'text' && !Object.hasOwn(NAMES_OF_FILES, fact);
}

/** What is printed of a text in any case: a capital may begin it, and a stop end it. */
function coreOf(text: string): string {
  const [, core = ''] = /^\s*\S(.*?)[.:;,\s]*$/u.exec(text) ?? [];
  return core;
}
