/** Phrases that code prints where templates have a place for them: titles, descriptions, headings of columns. */
import {
  ACTION_VERBS,
  COLUMN_HEADINGS,
  CUSTOMER_INTENT,
  DESCRIPTIONS,
  GENERATED_FROM,
  TITLES,
  WHO,
} from '../page-phrases.ts';
import { joined, oneOf } from '../text-form.ts';
import type { Vocabulary } from '../vocabulary-shape.ts';
import type { PhraseKind } from './line-phrases.ts';
import type { Pattern } from './pattern.ts';
import { phrasePattern } from './phrase-pattern.ts';

export interface CodePhrase {
  readonly kind: PhraseKind;
  /** What stands for the section of a template. */
  readonly part: string;
  readonly parts: readonly Pattern[];
}

export function codePhrases({ names, titles }: Vocabulary): CodePhrase[] {
  const places = { verbs: joined({ kind: 'oneOf', words: Object.keys(ACTION_VERBS) }), who: oneOf(WHO) };
  const row = (kind: PhraseKind, part: string, phrase: string): CodePhrase => {
    return { kind, part, parts: phrasePattern(phrase.replace('{brand}', names.brand), '', places) };
  };
  const { users, usersAndGroups, shorter } = DESCRIPTIONS;
  return [
    ...(titles ?? TITLES).map((title) => row('title', 'front-matter', title)),
    ...[users, usersAndGroups, ...shorter].map((text) => row('description', 'front-matter', text)),
    row('intent', 'front-matter', CUSTOMER_INTENT),
    row('comment', 'front-matter', GENERATED_FROM),
    ...Object.entries(COLUMN_HEADINGS).map(([key, heading]) => row('cell', `columns/${key}`, heading)),
  ];
}
