/** One thing or several: what a verb, a possessive or a word for an amount says otherwise than its noun. */
import type { Slip } from './slip.ts';

/** Any of some words, with a capital or without. */
function anyOf(words: string): string {
  return `(?:${words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')})`;
}

const THINGS =
  'user group account attribute value token key role field step option setting permission app application member admin administrator employee customer license';
const ONE = anyOf(THINGS);
const SEVERAL = anyOf(THINGS.replace(/(?<=\w)(?= |$)/g, 's'));
/** A verb behind these may be in its plain form: "does everyone have". */
const ASKED =
  '(?<!\\b(?:[Dd]o|[Dd]oes|[Dd]id|[Ll]et|[Cc]an|[Cc]ould|[Ss]hould|[Ww]ill|[Ww]ould|[Mm]ust|[Mm]ake|[Hh]elp|[Hh]aving|[Rr]ecommend|[Rr]equire|[Aa]nd|[Oo]r|of|for|with)\\s\\S+ \\S+)';

const VERBS: readonly (readonly [several: string, one: string])[] = [
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
  ["don't", "doesn't"],
  ['need', 'needs'],
  ['want', 'wants'],
  ['require', 'requires'],
  ['exist', 'exists'],
  ['belong', 'belongs'],
];

/** Those that are said of one in a clause about it alone. */
const OF_ONE_ALONE: readonly (readonly [several: string, one: string])[] = [
  ...VERBS,
  ['manage', 'manages'],
  ['use', 'uses'],
  ['own', 'owns'],
  ['leave', 'leaves'],
  ['join', 'joins'],
  ['receive', 'receives'],
  ['match', 'matches'],
  ['support', 'supports'],
];

export const NUMBER_SLIPS: readonly Slip[] = [
  // "Users who does not exist", "a user who have".
  ...VERBS.map(([several, one]) => ({
    wrong: new RegExp(
      `\\b(${SEVERAL} (?:who|that)) ${one}\\b(?<!\\b(?:of|in|for|and|or)(?: the)? ${SEVERAL} \\S+ \\S+)`,
      'g',
    ),
    right: `$1 ${several}`,
  })),
  ...OF_ONE_ALONE.map(([several, one]) => ({
    wrong: new RegExp(`\\b((?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|[Aa]ny) ${ONE} (?:who|that)) ${several}\\b`, 'g'),
    right: `$1 ${one}`,
  })),
  ...VERBS.map(([several, one]) => ({
    wrong: new RegExp(
      `\\b([Ee]veryone|[Ee]verybody|[Nn]obody|[Ss]omeone|[Ss]omebody|[Aa]nyone|[Ee]verything|[Nn]othing|[Ss]omething) ${several}\\b${ASKED}`,
      'g',
    ),
    right: `$1 ${one}`,
  })),
  ...VERBS.slice(0, 3).flatMap(([several, one]) => [
    {
      wrong: new RegExp(
        `\\b((?:[Ee]ach|[Oo]ne|[Ee]ither|[Nn]either) of (?:the|these|your|those) (?:\\p{Ll}+ )?\\p{Ll}+s) ${several}\\b`,
        'gu',
      ),
      right: `$1 ${one}`,
    },
    {
      wrong: new RegExp(
        `(?<=(?:\\u00AC\\n|[.!?]) )((?:The|This|Your) (?:list|number|value|name|format|status|type|configuration|mapping|creation|scope|purpose|length|role|provisioning) of (?:the |your |these )?(?:\\p{Ll}+ )?\\p{Ll}+s) ${several}\\b`,
        'gu',
      ),
      right: `$1 ${one}`,
    },
  ]),
  // "Users doesn't have it", at the start.
  ...VERBS.slice(2, 5).map(([several, one]) => ({
    wrong: new RegExp(`(?<=(?:\\u00AC\\n|[.!?]) )((?!Settings|Steps)(?=[A-Z])${SEVERAL}) ${one}\\b`, 'g'),
    right: `$1 ${several}`,
  })),
  { wrong: /\b([Tt]here) is(?= (?:two|three|four|five|several|many|multiple|various|different)\b)/g, right: '$1 are' },
  {
    wrong:
      /\b([Tt]here) are(?= (?:an?|another|one) (?!few|number|couple|lot|variety|handful|total|range|set|series|bunch|great|good|large|wide|small|or|of))/g,
    right: '$1 is',
  },
  { wrong: new RegExp(`\\b([Oo]nly) (${ONE})(?= (?:with|who|that|assigned)\\b)`, 'g'), right: '$1 $2s' },
  {
    wrong: new RegExp(`\\b([Aa]ll|[Mm]ost|[Ss]ome|[Oo]ne|[Ee]ach|[Mm]any|[Nn]one|[Ff]ew) of (?=${SEVERAL}\\b)`, 'g'),
    right: '$1 of the ',
  },
  { wrong: new RegExp(`\\b([Mm])uch (?=${SEVERAL}\\b)`, 'g'), right: '$1any ' },
  { wrong: new RegExp(`\\bless (?=${SEVERAL}\\b)`, 'g'), right: 'fewer ' },
  { wrong: new RegExp(`\\bLess (?=${SEVERAL}\\b)`, 'g'), right: 'Fewer ' },
  { wrong: /\b([Aa]) lots of\b/g, right: '$1 lot of' },
  { wrong: /(?<!\b(?:[Aa]|the|this|whole|parking) )\blot of\b/g, right: 'a lot of' },
  { wrong: /(?<=(?:\u00AC\n|[.!?]) )Lot of\b/g, right: 'A lot of' },
  // "User's that are assigned": a plural with the mark of an owner.
  {
    wrong: new RegExp(`\\b(${ONE}|[Uu]ser|URL|API|ID|name)['’]s(?= (?:who|which|are|have|were)\\b)`, 'g'),
    right: '$1s',
  },
  { wrong: /\b([Uu]ser|[Gg]roup|[Aa]ccount|[Tt]oken|[Kk]ey|[Aa]ttribute)['’]s(?= that\b)/g, right: '$1s' },
  // "Account's Manager", "user's group": who looks after accounts.
  {
    wrong: /\b([Aa]ccount|[Cc]ustomer|[Pp]roduct|[Pp]roject|[Pp]artner)['’]s [Mm]anager\b/g,
    right: '$l1 manager',
  },
];
