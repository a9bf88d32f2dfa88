/** Forms of verbs that English does not have, and plain forms where a participle stands. */
import type { Slip } from './slip.ts';

const HAVE = "(?:[Hh]ave|[Hh]as|[Hh]ad|['’]ve)";
const BE = '(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Bb]e|[Bb]een|[Bb]eing)';

/** Made like regular ones. */
const IRREGULAR: readonly (readonly [wrong: string, right: string])[] = [
  ['choosen', 'chosen'],
  ['choosed', 'chose'],
  ['setted', 'set'],
  ['putted', 'put'],
  ['readed', 'read'],
  ['sended', 'sent'],
  ['writed', 'written'],
  ['getted', 'got'],
  ['builded', 'built'],
  ['keeped', 'kept'],
  ['runned', 'run'],
  ['losed', 'lost'],
  ['finded', 'found'],
  ['becomed', 'become'],
  ['splitted', 'split'],
  ['hided', 'hidden'],
  ['costed', 'cost'],
];

/** A past that is no participle. */
const PAST: readonly (readonly [past: string, participle: string])[] = [
  ['showed', 'shown'],
  ['leaved', 'left'],
  ['took', 'taken'],
  ['gave', 'given'],
  ['chose', 'chosen'],
  ['wrote', 'written'],
  ['forgot', 'forgotten'],
  ['hid', 'hidden'],
  ['saw', 'seen'],
  ['broke', 'broken'],
];

export const FORM_SLIPS: readonly Slip[] = [
  ...IRREGULAR.map(([wrong, right]) => ({ wrong: new RegExp(`\\b${wrong}\\b`, 'g'), right })),
  ...PAST.map(([past, participle]) => ({
    wrong: new RegExp(`\\b(${BE}) ${past}\\b`, 'g'),
    right: `$1 ${participle}`,
  })),
  // "You will be redirect to it", "once you have complete the steps".
  {
    wrong: new RegExp(
      `\\b(${BE}) (redirect|prompt|display|sync|import|export|match|process)(?= (?:to|for|in|into|from|by|with|on|when)\\b|[.,;])(?<!\\b[Tt]here \\S+ \\S+)`,
      'g',
    ),
    right: '$1 $2ed',
  },
  {
    wrong: new RegExp(
      `(?<=\\b(?:[Yy]ou|[Tt]hey|[Ww]e|[Uu]sers|[Ii]t|[Aa]dministrator)['’ ]?)(${HAVE}) (complete|configure|create|enable|generate|save|remove|activate|receive|disable|authorize)(?= (?:the|your|this|all|these|it|an?)\\b)`,
      'g',
    ),
    right: '$1 $2d',
  },
  {
    wrong: new RegExp(
      `(?<=\\b(?:[Yy]ou|[Tt]hey|[Ww]e|[Uu]sers|[Ii]t|[Aa]dministrator)['’ ]?)(${HAVE}) (finish|select|enter|click|add|assign|install|download|upload|open)(?= (?:the|your|this|all|these|it|an?)\\b)`,
      'g',
    ),
    right: '$1 $2ed',
  },
];
