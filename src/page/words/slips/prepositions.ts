/** A preposition that is missing, that is one too many, or that its verb or noun does not go with. */
import type { Slip } from './slip.ts';

/** What begins a noun phrase, a name or a label: a word that needs its preposition stands right before it. */
const OURS = '(?:the|your|an?|this|that|these|those|its|their|each|every|any|all)\\b';
const THING = `(?:${OURS}|\\*\\*|\\[|\\p{Lu})`;
const THE = '(?:the|your)\\b';
const AN = '(?:the|an?|your|this|all)\\b';
const QUESTION = '(?:the|your|which|whether|what|how|who)\\b';

/** Words that go with one preposition and are often left without it, and what then stands behind them. */
const WITHOUT: readonly (readonly [word: string, preposition: string, next: string])[] = [
  ['[Cc]orresponds?|[Bb]elong(?:s|ing)?|[Ss]ubscribed?|[Rr]edirects? you', 'to', THING],
  [
    '[Cc]orresponding|[Ii]dentical|[Ss]imilar|[Rr]elated|[Ee]quivalent|[Pp]ay attention|[Hh]ave access|[Gg]ives? (?:you|them|users) access',
    'to',
    OURS,
  ],
  ['[Rr]espond|[Rr]eply', 'to', THE],
  ['[Ii]n addition', 'to', '(?:the|your|this)\\b(?![^.,\\n]{1,40},)'],
  ['[Ii]n accordance|[Cc]ompliant|[Cc]omply|[Cc]omplies', 'with', THING],
  ['[Aa]ssociated', 'with', OURS],
  ['[Pp]rovid(?:es?|ed|ing) (?:you|them|us|users|customers)', 'with', AN],
  [
    "(?:[Yy]ou|[Tt]hey|[Ww]e|[Uu]sers)(?:[’']re|[’']ll be| will be| are| were| have been| can be| must be) provided",
    'with',
    AN,
  ],
  ['[Dd]epending', 'on', QUESTION],
  ['[Rr]ely|[Rr]elies', 'on', THE],
  ['(?:is|are|be|was|were|roles|automatically|provisioned) based', 'on', QUESTION],
  ['[Cc]onsists?', 'of', '(?:the|an?|two|three|four|five|several|one)\\b'],
  ['[Rr]egardless', 'of', QUESTION],
  ['[Ii]nstead', 'of', '[a-z]+ing\\b(?![^.,\\n]{1,40},)'],
  ['[Tt]ak(?:es?|ing) care|[Mm]akes? use', 'of', THE],
  ['[Aa]t the (?:top|bottom|end|side|beginning)', 'of', THE],
  ['[Ii]n the (?:middle|top|bottom|(?:upper|lower|top|bottom)[- ](?:right|left) corner)', 'of', THE],
  ['[Oo]n the (?:left|right)(?:[- ]hand)? side', 'of', THE],
  ['[Rr]esponsible', 'for', '(?:the|your|[a-z]+ing)\\b'],
  ['[Ww]ait', 'for', `${THE}(?! (?:few|first|whole|full|entire))`],
  ['[Ll]ook(?:ing)?', 'for', '(?:the|your|an?)\\b'],
  ['[Nn]avigate|[Bb]rowse', 'to', '(?:the|your|\\[)'],
  ['[Gg]o', 'to', '(?:the|your)\\b(?! (?:same|other|whole) way)'],
];

/** Words with a preposition too many, or with another one than theirs. */
const OTHER: readonly (readonly [wrong: string, right: string])[] = [
  // One provisions to an app, and deprovisions from it; both at once go with the preposition of the first.
  [
    '(?<!\\bprovision\\p{L}*,?(?: users?| groups?)?(?: and groups)? ?(?:and|or|&|/) ?(?:\\p{Ll}+ly )?)\\b([Dd]e-?provision(?:s|ed|ing)?(?: (?:users?|groups?|accounts?|members?|them|and|or|the))+) to(?= (?:the\\b|your\\b|\\[|\\*\\*|\\p{Lu}))',
    '$1 from',
  ],
  ['([Tt]o|[Cc]an|[Mm]ust|[Ww]ill|[Cc]annot|[Ss]hould) access to(?= (?:the|your|an?|\\p{Lu}))', '$1 access'],
  ['([Dd]iscuss(?:ed|es)?|[Mm]ention(?:ed|s)?|[Dd]escrib(?:ed?|es)) about', '$1'],
  ['([Cc]omprised|[Cc]onsists?) from', '$1 of'],
  ['([Rr]esponsible) (?:of|about)', '$1 for'],
  ['([Ii]n accordance|[Aa]ssociated) to', '$1 with'],
  ["((?:[Dd]o|[Dd]oes)(?: not|n['’]t) apply) for(?= (?!an? )\\p{L})", '$1 to'],
  ['([Cc]ompl(?:y|ies|iant)) to', '$1 with'],
  ['([Dd]epend(?:s|ing)?|[Rr]el(?:y|ies)|[Bb]ased) (?:of|from)(?= (?:the|your|which|how|what)\\b)', '$1 on'],
  ['([Ii]nterested) (?:on|for|at)', '$1 in'],
  ['([Ff]ollow) through(?= (?:the|these|this)\\b)', '$1'],
  [
    '([Rr]each(?:ing|ed)? out\\b(?:[^.;\\n]|\\.(?=\\S)){3,100}\\b(?:or|and)(?: directly)?) with(?= (?:the|your|our)\\b)',
    '$1 to',
  ],
  ['([Rr]each(?:ing|ed)? out) (?:with|on|at)(?= (?:the|your|our|\\[|\\p{Lu}))', '$1 to'],
  [
    '([Rr]each(?:ing)?) to(?= (?:the |your |our |\\[)?[^.\\n]{0,40}\\b(?:support|team|representative|manager)\\b)',
    '$1 out to',
  ],
  ['([Ii])n(?= the (?:left|right)(?:-hand)? (?:side|hand side)\\b)', 'On'],
];

/** Verbs of these pages, and what their last letter becomes. */
const GERUNDS: readonly (readonly [verb: string, end: string])[] = [
  ['(?:configur|creat|delet|generat|sav|remov|retriev|activat|synchroniz|authoriz|complet|enabl|disabl)', 'e'],
  ['(?:add|assign|select|click|copy|test|enter|provision|sync|install|import|upload|download)', ''],
];

export const PREPOSITION_SLIPS: readonly Slip[] = [
  ...WITHOUT.map(([word, preposition, next]) => ({
    wrong: new RegExp(`\\b(${word})(?= ${next})`, 'gu'),
    right: `$1 ${preposition}`,
  })),
  ...OTHER.map(([wrong, right]) => ({ wrong: new RegExp(`\\b${wrong}\\b`, 'gu'), right })),
  // "Before configure the app", "the steps for enable it": a verb behind a preposition ends in -ing.
  ...GERUNDS.map(([verb, end]) => ({
    wrong: new RegExp(
      `\\b([Bb]efore|[Aa]fter|[Bb]y|[Ww]ithout|[Ff]or|[Ww]hile|of|about|start|[Bb]esides) (${verb})${end}(?= (?:the|your|an?|it|them|this)\\b)`,
      'gu',
    ),
    right: '$1 $2ing',
  })),
  // "Enter the ids to the **Keys** field".
  {
    wrong:
      /\bto(?= the \*\*[^*\n]+\*\* (?:field|text ?box|box)\b)(?<=\b(?:[Ee]nter|[Tt]ype|[Ii]nput|[Ff]ill)\b[^.\n]{3,160} to)(?<!\b(?:go|next|respect|according|similar|identical|equal|add|copy|navigate) to)/g,
    right: 'in',
  },
  {
    wrong:
      /\b(retrieved|obtained|copied|generated|created|noted|saved|received)( earlier)? from(?= (?:the )?(?:previous |last )?[Ss]tep\b)/g,
    right: '$1$2 in',
  },
  // The noun is provisioning.
  {
    wrong:
      /\b([Ff]or|[Aa]utomatic(?: user)?|[Ee]nable|[Dd]isable|[Tt]est|[Ss]tart|SCIM|[Oo]n-demand) provision(?=[.,;:)]|\s*$| (?:in|with|to|from|is|and|settings|logs?|tab|page|service|status|mode)\b)/gmu,
    right: '$1 provisioning',
  },
];
