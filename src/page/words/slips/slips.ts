/** Every slip that pages are searched for, by its kind. */
import { soughtIn } from '../sought/sought-patterns.ts';
import { AGREEMENT_SLIPS } from './agreement.ts';
import { ARTICLE_SLIPS } from './articles.ts';
import { COMMA_SLIPS } from './commas.ts';
import { COMPOUND_SLIPS } from './compounds.ts';
import { COPIED_SLIPS } from './copied.ts';
import { DETERMINER_SLIPS } from './determiners.ts';
import { FORM_SLIPS } from './forms.ts';
import { NAME_SLIPS } from './names.ts';
import { NUMBER_SLIPS } from './one-or-several.ts';
import { plainWords } from './plain-words.ts';
import { PREPOSITION_SLIPS } from './prepositions.ts';
import { PUNCTUATION_SLIPS } from './punctuation.ts';
import { REAL_WORD_SLIPS } from './real-words.ts';
import { REPEATED_WORDS } from './repeated-words.ts';
import type { Slip } from './slip.ts';
import { USAGE_SLIPS } from './usage.ts';
import { VERB_SLIPS } from './verbs.ts';

const ALL: readonly Slip[] = [
  ...COPIED_SLIPS,
  ...COMPOUND_SLIPS,
  ...VERB_SLIPS,
  ...PREPOSITION_SLIPS,
  ...AGREEMENT_SLIPS,
  ...ARTICLE_SLIPS,
  ...DETERMINER_SLIPS,
  ...NAME_SLIPS,
  ...REAL_WORD_SLIPS,
  ...REPEATED_WORDS,
  ...PUNCTUATION_SLIPS,
  ...COMMA_SLIPS,
  ...USAGE_SLIPS,
  ...FORM_SLIPS,
  ...NUMBER_SLIPS,
];

/** A slip, and words without which no text has it. */
export interface SoughtSlip extends Slip {
  readonly words: string;
}

export const SLIPS: readonly SoughtSlip[] = ALL.map((slip) => ({ ...slip, words: plainWords(slip.wrong) }));

/**
 * The paragraphs of a page are searched together, for what is looked for in one of them hardly matters then. Where there
 * are more pages than these it pays to read all patterns first: each paragraph is searched for what its own words allow.
 */
export const FEW_PAGES = 10;

let read: ReturnType<typeof soughtIn<SoughtSlip>> | null = null;

/** The slips, in their order, that may be in a text. The first call reads all patterns. */
export function slipsSoughtIn(text: string): readonly SoughtSlip[] {
  read ??= soughtIn(SLIPS);
  return read(text);
}
