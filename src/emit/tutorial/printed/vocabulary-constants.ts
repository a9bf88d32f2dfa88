/** What templates print of a vocabulary: names, labels, links and headings, by their view path. */

import { linkTarget } from '../../../markdown/link-target.ts';
import { includeLine } from '../include-line.ts';
import { DOCUMENT, HEADINGS } from '../page-phrases.ts';
import type { NavigationFile } from '../portal/portal-shape.ts';
import type { Vocabulary } from '../vocabulary-shape.ts';
import { vocabularyText } from '../vocabulary-text.ts';
import { choice, literal, type Pattern } from './pattern.ts';
import { phrasePattern } from './phrase-pattern.ts';

export interface VocabularyConstants {
  /** `null`: this wave has no such thing, so a template that asks for it prints nothing. */
  readonly texts: ReadonlyMap<string, readonly Pattern[] | null>;
  /** How many items of a list are the vocabulary's. */
  readonly lists: ReadonlyMap<string, number>;
}

type Row = readonly [path: string, parts: readonly Pattern[] | null];

/** @param portals what the navigations that go with the words call the portal, and where it is */
export function vocabularyConstants(
  vocabulary: Vocabulary,
  portals: readonly NonNullable<NavigationFile['portal']>[],
): VocabularyConstants {
  const { names, labels, links, headings, prerequisites } = vocabulary;
  const words = (text: string) =>
    phrasePattern(vocabularyText(text, vocabulary, { app: '{app}', gallery: '{gallery}' }), '', {});
  const { title, next } = headings ?? HEADINGS;
  const texts: Row[] = [
    ...rows('names', { ...names, directory: names.directory ?? names.brand, document: names.document ?? DOCUMENT }),
    ['names.portal', oneOf([names.portal, ...portals.map(({ name }) => name)])],
    ...rows('labels', labels),
    ...rows('links', links),
    ['links.portal', oneOf([links.portal, ...portals.map(({ address }) => address)].map(linkTarget))],
    ['title', phrasePattern(title.replace('{brand}', names.brand), '', {})],
    ['nextHeading', [literal(next)]],
    ...includeRows(vocabulary),
    ...prerequisites.map((text, at): Row => [`prerequisites[${at}]`, words(text)]),
  ];
  return { texts: new Map(texts), lists: new Map([['prerequisites', prerequisites.length]]) };
}

function rows(table: string, texts: Readonly<Record<string, string | null>>): Row[] {
  return Object.entries(texts).map(([key, text]): Row => [`${table}.${key}`, text === null ? null : [literal(text)]]);
}

function oneOf(texts: readonly string[]): Pattern[] {
  const [first, ...others] = [...new Set(texts)].map((text) => [literal(text)]);
  return first === undefined ? [] : others.length === 0 ? first : [choice(first, ...others)];
}

function includeRows({ includes }: Vocabulary): Row[] {
  if (includes === null) return [['include', null]];
  return Object.entries(includes).map(([key, path]): Row => [`include.${key}`, [literal(includeLine(path))]]);
}
