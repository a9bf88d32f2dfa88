/** An adjective that stands where its verb asks for an adverb. */
import type { Slip } from './slip.ts';

/** Adjectives that are no verbs and no nouns, and what each takes. */
const ADJECTIVES: readonly (readonly [adjectives: string, ending: string])[] = [
  ['automatic|periodic|dynamic|specific', 'ally'],
  [
    'correct|successful|proper|regular|quick|permanent|previous|individual|frequent|continuous|explicit|safe|immediate|secure|separate|independent|recent|complete|direct|initial',
    'ly',
  ],
];
const DONE =
  '(?:creat|delet|updat|disabl|enabl|provision|deprovision|assign|synchroniz|sync|configur|add|remov|map|generat|sav|stor|redirect|import|connect|install|populat|activat|deactivat|enter|copi|fill|match|defin|process|encrypt|detect|adjust|scroll|refresh|logg|sign)(?:p|c)?ed';
const DO =
  '(?:create|delete|disable|enable|provision|deprovision|assign|synchronize|configure|add|remove|generate|redirect|import|install|populate|activate|deactivate|find|see|change|manage|update)';
const BE = '(?:is|are|was|were|be|been|being|gets?|not)';

const REGULAR: readonly Slip[] = ADJECTIVES.flatMap(([adjectives, ending]) => [
  // "Users are automatic created".
  { wrong: new RegExp(`\\b(${BE} )(${adjectives}) (?=${DONE}\\b)`, 'g'), right: `$1$2${ending} ` },
  // "Make sure the token is copied correct".
  {
    wrong: new RegExp(
      `\\b((?:is|are|was|were|be|been|has|have) (?:been )?(?:not )?(?:${DONE}|sent|set up|set|done)) (${adjectives})(?=[.,;)]|\\s*\\n\\u00AC| (?:to|in|into|from|by|on|after|before|when|every|and then)\\b)`,
      'g',
    ),
    right: `$1 $2${ending}`,
  },
  // "It will automatic create users".
  {
    wrong: new RegExp(
      `\\b([Ww]ill|[Cc]an|[Mm]ust|[Ss]hould|[Mm]ay|[Tt]o) ((?!direct|secure|separate|complete)(?:${adjectives})) (?=${DO}\\b)`,
      'g',
    ),
    right: `$1 $2${ending} `,
  },
  // "The users sync automatic".
  {
    wrong: new RegExp(
      `\\b((?:[Pp]rovision|[Ss]ync|[Ww]ork|[Ll]oad|[Rr]un|[Uu]pdate|[Ff]unction|[Cc]hange|[Bb]ehave)(?:e?s|ed|ing)?) (${adjectives})(?=[.;]|\\s*\\n\\u00AC)`,
      'g',
    ),
    right: `$1 $2${ending}`,
  },
]);

/** Those whose last letter changes. */
const IRREGULAR: readonly Slip[] = [
  {
    wrong: new RegExp(`\\b([Cc]an|[Ww]ill|[Mm]ay|[Tt]o|[Bb]e) (eas)y (?=${DO}\\b|${DONE}\\b)`, 'g'),
    right: '$1 $2ily ',
  },
  {
    wrong: new RegExp(`\\b([Cc]an|[Ww]ill|[Mm]ay|[Tt]o|[Bb]e) (simpl)e (?=${DO}\\b|${DONE}\\b)`, 'g'),
    right: '$1 $2y ',
  },
];

export const ADVERB_SLIPS: readonly Slip[] = [...REGULAR, ...IRREGULAR];
