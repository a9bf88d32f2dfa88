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
  // A verb takes "to", an -ing form, or neither.
  {
    wrong:
      /\b([Bb]e|[Aa]re|[Ii]s|[Nn]ot) able (?=(?:use|see|sign|log|create|access|configure|add|edit|change|view|find|select)\b)/g,
    right: '$1 able to ',
  },
  {
    wrong:
      /\b([Yy]ou|[Uu]sers|[Tt]hey|[Ww]e) (need|want|wish|have) (?=(?:have|use|see|enter|create|configure|add|enable|copy|select|contact|assign) (?:the|your|an?|it)\b)/g,
    right: '$1 $2 to ',
  },
  {
    wrong: /\b([Dd]o you want|[Ww]ould you like) (?=(?:enable|use|create|configure|add|see|go|provision|sync)\b)/g,
    right: '$1 to ',
  },
  {
    wrong:
      /\b(lets?|makes?) (you|users|them|us|admins|administrators|the (?:app|service|user|admin)) to (?=\p{Ll}+\b)/gu,
    right: '$1 $2 ',
  },
  {
    wrong: /(?<=(?:\u00AC\n|[.!?]) )(Let|Make) (users|them|the (?:app|service|user|admin)) to (?=\p{Ll}+\b)/gu,
    right: '$1 $2 ',
  },
  {
    wrong: /\b([Ss]top|[Ff]inish|[Kk]eep) to (provision|configur|sync)(?:ing|e)?\b/g,
    right: '$1 $2ing',
  },
  {
    wrong: /\b([Ss]tart|[Ss]top|[Bb]egin|[Kk]eep) provision(?= (?:the |your )?(?:users|groups|accounts)\b)/g,
    right: '$1 provisioning',
  },
  {
    wrong: /\b([Aa]void|[Cc]onsider|[Ff]inish|[Ss]uggest) to (delet|configur|creat|us|shar|chang|remov|enabl)e\b/g,
    right: '$1 $2ing',
  },
  {
    wrong: /\b([Aa]void|[Cc]onsider|[Ff]inish|[Ss]uggest) to (add|assign|select|enter|provision|sync|copy|click)\b/g,
    right: '$1 $2ing',
  },
  { wrong: /(?<=(?:\u00AC\n|[.!?]) )After to (configur|creat|delet|enabl|sav|generat)e\b/g, right: 'After $1ing' },
  { wrong: /(?<=(?:\u00AC\n|[.!?]) )After to (add|assign|select|enter|click|copy)\b/g, right: 'After $1ing' },
  { wrong: /\b([Oo]nce|[Ww]hen) (configur|creat|delet|enabl|sav|generat|complet)e(?=, )/g, right: '$1 $2ed' },
  { wrong: /\b([Ii]t|[Tt]his|that) not (work|exist|appear|match|support|contain|show)s?\b/g, right: '$1 does not $2' },
  {
    wrong:
      /\b([Yy]ou|[Tt]hey|[Ww]e) not (see|have|find|need|want|know|receive)\b(?<!\b(?:[Dd]o|[Dd]id|[Cc]an|[Ss]hould|[Ww]ill) \S+ not \S+)/g,
    right: '$1 do not $2',
  },
  { wrong: /\b(must|can|cannot|should|will|may) (mapp|add|assign|sync)ed\b/g, right: '$1 be $2ed' },
  {
    wrong:
      /\b([Oo]ne or more|[Tt]wo or more|[Aa]t least (?:two|three)) (user|group|role|account|attribute|token|step|option|field)(?= (?:is|are|in|has|have|to|with|must|can|that)\b|[.,])/g,
    right: '$1 $2s',
  },
  { wrong: /\b([Mm]ore than one) (user|group|role|account|attribute|token|step|option|field)s\b/g, right: '$1 $2' },
  {
    wrong:
      /\b(page|window|dialog|button|field|token|key|tab|app|application) who(?= (?:is|opens|appears|has|shows|was)\b)/g,
    right: '$1 that',
  },
  { wrong: /\b(You|you|It|it|This|The) \1\b/g, right: '$1' },
  {
    wrong:
      /\b([Tt]he (?:token|page|app|user|value|key|service|group)) it (?=(?:is|has|was|will|can)\b)(?<!\b(?:for|with|to|of|that|which|when|if|in|on|from|and) [Tt]he \S+ it )/g,
    right: '$1 ',
  },
];
