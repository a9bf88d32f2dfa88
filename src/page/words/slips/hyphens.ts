/** Words that are joined before a noun, whatever the noun. */
import type { Slip } from './slip.ts';

const BEFORE =
  '\\b(?:[Aa]n?|[Tt]he|[Yy]our|[Tt]his|[Ee]ach|[Uu]se|[Uu]sing|[Ww]ith|[Hh]as|[Hh]ave|[Oo]f|[Ff]or|[Aa]s|[Ii]s|[Cc]hoose|[Ss]elect|[Cc]reate|[Gg]enerate|[Aa]ssign|[Nn]ew|[Aa]nd) ';
/** A noun follows, and nothing that the last word may belong to. */
const NOUN =
  '(?= (?!(?:per|when|at|for|in|to|by|if|as|of|on|from|with|and|or|only|before|after|is|are|was|the|your|an?|it|this|that|you|by|using|via|through|within|so|then|but|than|because|while|until|up|out|off)\\b)\\p{Ll}{3,})';

/** Words that are one adjective together: those that share their last word stand in one row. */
const JOINED: readonly (readonly [first: string, last: string])[] = [
  ['[Oo]ne|[Rr]eal|[Ff]ull|[Pp]art', 'time'],
  ['[Ss]ingle|[Mm]ulti', 'use|tenant|factor'],
  ['[Rr]ead|[Ww]rite|[Vv]iew', 'only'],
  ['[Ll]ong|[Ss]hort', 'lived|term'],
  ['[Tt]hird', 'party'],
  ['[Tt]wo|[Oo]ne', 'factor|step|way'],
  ['[Cc]ase', 'sensitive|insensitive'],
  ['[Rr]ight|[Ll]eft', 'hand'],
  ['[Tt]op|[Ll]ow|[Hh]igh', 'level'],
  ['[Uu]ser', 'friendly|defined'],
  ['[Rr]ole|[Tt]oken|[Ww]eb|[Cc]loud|[Bb]rowser|[Rr]ule|[Gg]roup', 'based'],
  ['[Ww]ell', 'known|defined'],
  ['[Ss]elf', 'service|hosted|signed'],
  ['[Tt]enant|[Cc]ompany|[Oo]rganization', 'wide'],
  ['[Cc]ustomer|[Cc]ompany|[Aa]pp', 'specific'],
  ['[Cc]omma|[Ss]emicolon|[Ss]pace', 'separated|delimited'],
  ['[Mm]achine|[Hh]uman', 'readable'],
  ['[Hh]ard', 'coded'],
  ['[Ff]ine', 'grained'],
];

/** The same of three words. */
const THREE: readonly string[] = [
  '([Ss]tep) (by) (step)',
  '([Ee]nd(?= to end)|[Dd]ay(?= to day)|[Oo]ne(?= to one)|[Uu]p(?= to date)) (to) (end|day|one|date)',
  '([Ee]asy|[Hh]ard) (to) (use|find|guess)',
  '([Oo]ut) (of) (band)',
];

export const HYPHEN_SLIPS: readonly Slip[] = [
  ...JOINED.map(([first, last]) => ({
    wrong: new RegExp(`\\b(${first}) (${last})${NOUN}(?<=${BEFORE}\\S+ \\S+)`, 'gu'),
    right: '$1-$2',
  })),
  ...THREE.map((words) => ({
    wrong: new RegExp(`\\b${words}${NOUN}(?<=${BEFORE}\\S+ \\S+ \\S+)`, 'gu'),
    right: '$1-$2-$3',
  })),
  // "An auto generated password", "it is auto populated".
  {
    wrong:
      /\b([Aa])uto (?=(?:generated|populated|assigned|created|provisioned|enabled|filled|deleted|updated|detected|provisioning|provision|renewal|renewed|approve|approved|approval|enroll|enrollment|save|saved|complete|completed|discover|discovery|assign|generate|populate|mapped|mapping|sync|synced|added|join|login)\b)/g,
    right: '$1uto-',
  },
  // "A 5 minute interval".
  {
    wrong:
      /(?<![\d.-])\b(\d+|two|three|four|five|ten|twelve|thirty|forty) (minute|hour|day|month|year|week|second|user|step|way) (?=(?:interval|cycle|period|trial|window|limit|delay|license|subscription|token|plan|retention|timeout|process|code|grace|contract|validity|string|prefix|procedure|guide|setup|wait|frequency|expiry|expiration|verification|authentication)\b)/g,
    right: '$1-$2 ',
  },
];
