import { type JsonDocument, readJsonDocument } from '../../json/json-document.ts';
import { isSafeTarget } from '../../markdown/link-target.ts';
import { didYouMean } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { findMisfits, type Misfit, withNulls } from './fit-shape.ts';
import { isPageFact, PAGE_FACTS } from './front-matter.ts';
import { isShown } from './page-facts/page-fact.ts';
import { pageFacts } from './page-facts/page-facts.ts';
import { isMonth } from './portal/era.ts';
import type { TemplateRuleId } from './template-rules.ts';
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
  const hidden = vocabulary === null ? [] : hiddenFrontMatter(vocabulary);
  return {
    vocabulary,
    problems: [
      ...misfits.map((each) => problemOf('vocabulary-shape', 'error', each, document)),
      ...hidden.map((each) => problemOf('vocabulary-hides-fact', 'warning', each, document)),
    ],
  };
}

/** What a manifest says of the page's front matter, and no row of it asks for. */
function hiddenFrontMatter({ frontMatter }: Vocabulary): Misfit[] {
  return Object.entries(pageFacts).flatMap(([fact, row]) => {
    const name = isShown(row) ? row.frontMatter : undefined;
    if (name === undefined || frontMatter.some(({ from }) => from === name)) return [];
    const message = `Pages in these words hide ${fact}: no row of the front matter is from "${name}".`;
    return [misfit('/frontMatter', message, `Add a row: { "key": "…", "from": "${name}" }`)];
  });
}

function isVocabulary(value: unknown): value is Vocabulary {
  return findMisfits(value, vocabularyShape).length === 0;
}

function problemOf(
  rule: TemplateRuleId,
  severity: Problem['severity'],
  { pointer, part, message, hint }: Misfit,
  document: JsonDocument,
): Problem {
  return { rule, severity, message, file: document.file, pointer, hint, ...document.place(pointer, { part }) };
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
    ...eraMisfits(vocabulary),
  ];
}

function eraMisfits(vocabulary: Vocabulary): Misfit[] {
  return (['since', 'until'] as const).flatMap((key) => {
    const month = vocabulary[key];
    return month === null || isMonth(month)
      ? []
      : [misfit(`/${key}`, `"${month}" is no month.`, 'Write year and month: 2026-02.')];
  });
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
