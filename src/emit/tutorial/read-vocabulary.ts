import { type JsonDocument, readJsonDocument } from '../../json/json-document.ts';
import { isSafeTarget } from '../../markdown/link-target.ts';
import { didYouMean } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { findMisfits, type Misfit, withNulls } from './fit-shape.ts';
import { isPageFact, PAGE_FACTS } from './front-matter.ts';
import { linkShape, type Vocabulary, vocabularyShape } from './vocabulary-shape.ts';
import { PLACEHOLDER, PLACEHOLDERS, THING_LINK } from './vocabulary-text.ts';

export interface VocabularyResult {
  readonly vocabulary: Vocabulary | null;
  readonly problems: readonly Problem[];
}

/** A vocabulary file as data, or its problems with their places. */
export function readVocabulary(text: string, file: string): VocabularyResult {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || problems.length > 0) return { vocabulary: null, problems };
  const value = withNulls(document.value, vocabularyShape);
  const fits = isVocabulary(value);
  const misfits = [...findMisfits(document.value, vocabularyShape), ...(fits ? checkContent(value) : [])];
  const vocabulary = fits && misfits.length === 0 ? value : null;
  return { vocabulary, problems: misfits.map((misfit) => problemOf(misfit, document)) };
}

function isVocabulary(value: unknown): value is Vocabulary {
  return findMisfits(value, vocabularyShape).length === 0;
}

function problemOf({ pointer, part, message, hint }: Misfit, document: JsonDocument): Problem {
  const place = document.place(pointer, { part });
  return { rule: 'vocabulary-shape', severity: 'error', message, file: document.file, pointer, hint, ...place };
}

/** What the shape cannot say: that each thing is in the table, each name is known, and each address is safe. */
function checkContent(vocabulary: Vocabulary): Misfit[] {
  return [
    ...Object.entries(vocabulary.links)
      .filter(([, address]) => address !== null && !isSafeTarget(address))
      .map(([thing]) => misfit(`/links/${thing}`, 'The address is neither http, https nor relative.', null)),
    ...vocabulary.frontMatter.flatMap(({ from }, index) =>
      from === null || isPageFact(from)
        ? []
        : [misfit(`/frontMatter/${index}/from`, `A page has no fact "${from}".`, suggest(from, PAGE_FACTS))],
    ),
    ...vocabulary.prerequisites.flatMap((text, index) => checkText(text, `/prerequisites/${index}`)),
    ...checkNavigation(vocabulary.addApp, '/addApp'),
    ...checkNavigation(vocabulary.openApp, '/openApp'),
    ...Object.entries(vocabulary.pictures).flatMap(([name, picture]) =>
      picture === null ? [] : checkText(picture.alt, `/pictures/${name}/alt`),
    ),
  ];
}

function checkNavigation(steps: Vocabulary['addApp'], pointer: string): Misfit[] {
  return steps.flatMap(({ text, picture }, index) => [
    ...checkText(text, `${pointer}/${index}/text`),
    ...(picture === null ? [] : checkText(picture.alt, `${pointer}/${index}/picture/alt`)),
  ]);
}

function checkText(text: string, pointer: string): Misfit[] {
  const things = Object.keys(linkShape.fields);
  const links = Array.from(text.matchAll(THING_LINK), ([, , thing = '']) => thing).filter(
    (thing) => !things.includes(thing),
  );
  const names = Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name).filter(
    (name) => !PLACEHOLDERS.some((known) => known === name),
  );
  return [
    ...links.map((thing) => misfit(pointer, `The table of links has no "${thing}".`, suggest(thing, things))),
    ...names.map((name) => misfit(pointer, `There is no name {${name}}.`, suggest(name, PLACEHOLDERS))),
  ];
}

function suggest(word: string, known: readonly string[]): string {
  return didYouMean(word, known) ?? `Known: ${known.join(', ')}.`;
}

function misfit(pointer: string, message: string, hint: string | null): Misfit {
  return { pointer, part: 'value', message, hint };
}
