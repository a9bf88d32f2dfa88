/** Every slip that pages are searched for, by its kind; `sought-slips.generated.ts` has them as a search reads them. */
import { ADVERB_SLIPS } from './adverbs.ts';
import { AGREEMENT_SLIPS } from './agreement.ts';
import { AMOUNT_SLIPS } from './amounts.ts';
import { ARTICLE_SLIPS } from './articles.ts';
import { VERB_OBJECT_SLIPS } from './behind-verbs.ts';
import { COMMA_SLIPS } from './commas.ts';
import { COMPOUND_SLIPS } from './compounds.ts';
import { CONSTRUCTION_SLIPS } from './constructions.ts';
import { COPIED_SLIPS } from './copied.ts';
import { DETERMINER_SLIPS } from './determiners.ts';
import { FORM_SLIPS } from './forms.ts';
import { HYPHEN_SLIPS } from './hyphens.ts';
import { LEAD_IN_SLIPS } from './lead-ins.ts';
import { NAME_SLIPS } from './names.ts';
import { NO_VERB_SLIPS } from './no-verb.ts';
import { NOUN_AS_VERB_SLIPS } from './nouns-as-verbs.ts';
import { NUMBER_SLIPS } from './one-or-several.ts';
import { OPEN_END_SLIPS } from './open-ends.ts';
import { PREPOSITION_SLIPS } from './prepositions.ts';
import { PUNCTUATION_SLIPS } from './punctuation.ts';
import { REAL_WORD_SLIPS } from './real-words.ts';
import { REPEATED_WORDS } from './repeated-words.ts';
import type { Slip } from './slip.ts';
import { SOUND_ALIKE_SLIPS } from './sound-alikes.ts';
import { SPLIT_WORD_SLIPS } from './split-words.ts';
import { UNIQUE_THING_SLIPS } from './unique-things.ts';
import { USAGE_SLIPS } from './usage.ts';
import { VERB_SHAPE_SLIPS } from './verb-shapes.ts';
import { VERB_SLIPS } from './verbs.ts';
import { WORD_ORDER_SLIPS } from './word-order.ts';

export const SLIPS: readonly Slip[] = [
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
  ...CONSTRUCTION_SLIPS,
  ...VERB_OBJECT_SLIPS,
  ...LEAD_IN_SLIPS,
  ...SPLIT_WORD_SLIPS,
  ...ADVERB_SLIPS,
  ...UNIQUE_THING_SLIPS,
  ...OPEN_END_SLIPS,
  ...SOUND_ALIKE_SLIPS,
  ...AMOUNT_SLIPS,
  ...HYPHEN_SLIPS,
  ...NO_VERB_SLIPS,
  ...VERB_SHAPE_SLIPS,
  ...WORD_ORDER_SLIPS,
  ...NOUN_AS_VERB_SLIPS,
];
