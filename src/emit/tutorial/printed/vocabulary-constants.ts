/** What templates print of a vocabulary: names, labels, links, pictures and steps of the portal, by their view path. */

import { linkTarget } from '../../../markdown/link-target.ts';
import type { Vocabulary } from '../vocabulary-shape.ts';
import { vocabularyText } from '../vocabulary-text.ts';
import { literal, type Pattern } from './pattern.ts';
import { phrasePattern } from './phrase-pattern.ts';

export interface VocabularyConstants {
  /** `null`: this wave has no such thing, so a template that asks for it prints nothing. */
  readonly texts: ReadonlyMap<string, readonly Pattern[] | null>;
  /** How many items of a list are the vocabulary's. */
  readonly lists: ReadonlyMap<string, number>;
}

export function vocabularyConstants(vocabulary: Vocabulary): VocabularyConstants {
  const words = (text: string) =>
    phrasePattern(vocabularyText(text, vocabulary, { app: '{app}', gallery: '{gallery}' }), '', {});
  const picture = (shown: Vocabulary['pictures']['save']) =>
    shown === null ? null : [literal('!['), ...words(shown.alt), literal(`](${linkTarget(shown.path)})`)];
  const steps = (name: 'addApp' | 'openApp') =>
    vocabulary[name].flatMap((step, at): [string, Pattern[] | null][] => [
      [`${name}[${at}].text`, words(step.text)],
      [`${name}[${at}].picture`, picture(step.picture)],
    ]);
  const texts: [string, Pattern[] | null][] = [
    ...Object.entries(vocabulary.names).map(([key, name]): [string, Pattern[]] => [`names.${key}`, [literal(name)]]),
    ...Object.entries(vocabulary.labels).map(([key, label]): [string, Pattern[]] => [
      `labels.${key}`,
      [literal(label)],
    ]),
    ...Object.entries(vocabulary.links).map(([key, address]): [string, Pattern[] | null] => [
      `links.${key}`,
      address === null ? null : [literal(address)],
    ]),
    ...Object.entries(vocabulary.pictures).map(([key, shown]): [string, Pattern[] | null] => [
      `pictures.${key}`,
      picture(shown),
    ]),
    ['credentials.picture', picture(vocabulary.pictures.tenantUrlAndToken)],
    ...vocabulary.prerequisites.map((text, at): [string, Pattern[]] => [`prerequisites[${at}]`, words(text)]),
    ...steps('addApp'),
    ...steps('openApp'),
  ];
  const { addApp, openApp, prerequisites } = vocabulary;
  const lists = { addApp: addApp.length, openApp: openApp.length, prerequisites: prerequisites.length };
  return { texts: new Map(texts), lists: new Map(Object.entries(lists)) };
}
