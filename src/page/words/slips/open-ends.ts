/** What is left open: the preposition that a clause ends with, and what a verb or noun goes with. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const SITE =
  '(?:(?:the|your|our) )(?:\\p{L}+ ){0,3}(?:portal|API|console|app|application|page|module|feature|tenant|dashboard|settings|site|resources?|services?|tool|panel|area|section|website|platform|functionality|features|endpoint)';
const MANY = '(?:users?|groups?|members?|attributes?|accounts?|people|employees|admins)';
const PLACE =
  '(?:app|application|group|role|team|workspace|tenant|list|organization|directory|project|site|account|instance|folder|environment|domain)';

const ROWS: readonly WrittenSlip[] = [
  // "Which role this value should be mapped".
  [
    '([Ww]hich|[Ww]hat)((?: \\p{L}+){1,3} (?:the|this|that|each|your|an?) (?:\\p{L}+ ){1,2}(?:should|must|will|can|is|are|shall)(?: be)? (?:mapped|added|connected|linked|redirected|synced|synchronized))(?=[.,;)])',
    '$1$2 to',
  ],
  // "Select the group you want to give access", "the app you want to add users".
  [
    `([Ss]elect|[Cc]hoose|[Oo]pen|[Cc]lick(?: on)?|[Ff]ind|[Pp]ick)( (?:the|an?|which|your) (?:\\p{L}+ )?(?:${PLACE}|users?|groups?)s? (?:that |which )?you (?:want|wish|would like) to (?:give|grant|provide) access)(?=[.,;])`,
    '$1$2 to',
  ],
  [
    `([Ss]elect|[Cc]hoose|[Oo]pen|[Cc]lick(?: on)?|[Ff]ind|[Pp]ick|[Ee]nter)( (?:the|an?|which|your) (?:\\p{L}+ )?${PLACE}s? (?:that |which )?you (?:want|wish|would like) to (?:add|assign|sync|synchronize|provision|map|connect|import|invite) (?:the |your |new )?${MANY})(?=[.,;])`,
    '$1$2 to',
  ],
  // "Request the access of the module".
  [
    `([Rr]equest(?:ing)?|[Gg]et|[Hh]ave|[Hh]as|[Ee]nabl(?:e|es|ing)|[Oo]btain|[Gg]ain|[Nn]eeds?|[Gg]rant|[Gg]ives?|[Rr]equires?|[Pp]rovides?|[Aa]llows?) (?:the |an )?access (?:of|for|in|on)(?= ${SITE}\\b)(?! [^.\\n]*\\bto\\b)`,
    '$1 access to',
  ],
  // Prepositions that belong to other words.
  [
    'with(?= every (?:\\d+|few|hour|day|cycle|\\p{Ll}+ minutes)\\b)(?<=\\b(?:synchronized|synced|provisioned|updated|run|runs|occurs?|performed) with)',
    '',
  ],
  [
    '([Pp]roceed|[Mm]ove|[Gg]o|[Cc]ontinue) (?:for|with|on)(?= (?:the )?next (?:step|section|page|screen|stage)\\b)(?<!Continue with|continue with|[Pp]roceed with)',
    '$1 to',
  ],
  [
    '([Ss]imilar|[Ii]dentical|[Ee]quivalent|[Ee]qual|[Cc]onnected|[Aa]ssigned|[Rr]elated) with(?= (?:the|your|an?|that|those|\\p{Lu})\\b)(?<!(?:[Cc]onnected|[Aa]ssigned) with)',
    '$1 to',
  ],
  [
    '([Ii]nform|[Nn]otify|[Aa]dvise|[Cc]ontact|[Rr]emind|[Ii]nvite|[Cc]all) to(?= (?:you|us|them|him|your (?:admin|administrator|manager|team)|the (?:admin|administrator|user|users|team|support))\\b)',
    '$1',
  ],
  [
    '([Cc]ontact) (?:with|at)(?= (?:the|your|our|\\p{Lu}\\p{L}+ support)\\b)(?<!\\b(?:in|into|[Gg]et|the|your|direct|no) \\S+ \\S+)',
    '$1',
  ],
  ['([Ee]xplain|[Dd]escribe|[Ss]uggest|[Mm]ention)(s|ed)? (?:you|them|us) (?=(?:how|what|the|which|why)\\b)', '$1$2 '],
  [
    '([Dd]iscuss(?:ed|es|ing)?|[Mm]ention(?:ed|s)?|[Ee]mphasize[sd]?) (?:about|for|on) (?=(?:it|them|this|the|your|an?)\\b)',
    '$1 ',
  ],
  ['([Ww]ait) (?:until|till) (?=\\d+ (?:minutes|seconds|hours)\\b)', '$1 for '],
  ['([Ii]n the (?:mean)) time\\b', '$1time'],
  [
    '([Aa]pply|[Aa]pplies|[Ss]witch|[Nn]avigate|[Rr]efer|[Aa]dd(?:ed)?|[Ll]imited|[Rr]estricted|[Aa]ttached|[Cc]hange) (?:in )(?=to (?:the|your)\\b)',
    '$1 ',
  ],
  [
    '([Cc]reated|[Aa]dded|[Ii]mported|[Pp]rovisioned|[Ss]ynced|[Cc]opied|[Pp]asted|[Ee]ntered|[Tt]yped|[Ii]ntegrated|[Ss]ynchronized|[Pp]ulled|[Ff]ed|[Pp]ushed|[Pp]aste(?: (?:it|them))?|[Cc]opy (?:it|them)) in to(?= (?:the|your|\\p{Lu}|\\*\\*))',
    '$1 into',
  ],
  // Verbs whose object says for whom, and what is done with it.
  [
    `([Pp]rovide|[Ss]upply|[Ff]urnish) (us|them|support|our team|the (?:support )?team|your (?:account )?manager)(?= (?:the|your|an?) )(?! (?:the|your) (?:opportunity|option))`,
    '$1 $2 with',
  ],
  [
    '([Aa]sk(?: (?:them|support|us|your admin|your administrator|the team|the support team))?) of(?= (?:the|an?|your)\\b)',
    '$1 for',
  ],
  [
    '([Ss]earch)(?= (?:the app|an app|your app|\\*\\*[^*\\n]+\\*\\* (?:in|from) the (?:search|list|gallery|results))\\b)',
    '$1 for',
  ],
  ['([Pp]ay|[Pp]aying) attention on\\b', '$1 attention to'],
  [`${START}(?:Know|Get to know) more (?:about|on)\\b`, 'Learn more about'],
  ['keep (?:a )?note of\\b', 'make a note of'],
  [`${START}Keep (?:a )?note of\\b`, 'Make a note of'],
  ['([Tt]ake) (?:a )?care (?:about|on|for|that)(?= (?:the|your|you|it)\\b)(?<!that)', '$1 care of'],
  ['([Oo]ut of)(?= box\\b)', '$1 the'],
  ['([Oo]n)(?= fly\\b)', '$1 the'],
  ['([Ii]n|[Oo]n)(?= background\\b(?:[.,;]| (?:and|while|when|for)))', '$1 the'],
  ['([Aa]t|[Ii]n) here\\b', 'here'],
  [
    '([Ss]ame) (?:that|like|than|with) (?=(?:the|your|in|an?|you|for|it|this)\\b)(?<=\\b(?:is|are|be|remains?) the [Ss]ame (?:like|than|with|that) )',
    '$1 as ',
  ],
  [
    '([Aa]sk) for (?=(?:your|the) (?:\\p{L}+ )?(?:admin|administrator|manager|team|support|representative|owner)\\b)(?=[^.\\n]{5,40} to\\b)',
    '$1 ',
  ],
  ['as (?:is )?(shown|described|listed|mentioned|explained) in (below|above)(?! )', 'as $1 $2'],
  ['([Nn]otified|[Ii]nformed|[Ss]ent|[Cc]ontacted) via (?=e?-?mail\\b)', '$1 by '],
  ['([Rr]efer|[Rr]eferring) (?:at|on|in)(?= (?:the|this|our|your|\\[))', '$1 to'],
  ['([Cc]lick|[Tt]ap|[Pp]ress)(?:ing)? (?:in|into|at|over|the on)(?= (?:the )?\\*\\*)', '$1'],
  [
    '([Ss]croll|[Nn]avigate|[Gg]o) (?:till|until|upto|up to)(?= (?:the|you reach the)?\\s?(?:bottom|end|section|page|\\*\\*)\\b)(?<!until)',
    '$1 to',
  ],
  [
    '([Gg]o) (?=(?:settings|the settings|settings page|admin console|\\*\\*[^*\\n]+\\*\\* (?:>|page|tab|section|menu))(?:[.,>]| (?:and|in|of|page|tab|section|menu|>)))',
    '$1 to ',
  ],
  ['([Bb]elong|[Bb]elongs|[Bb]elonging) (?:with|of)(?= (?:the|your|an?|this|that)\\b)', '$1 to'],
  ['([Dd]iffer(?:s|ent)?) (?:of|with)(?= (?:the|your|those|each|what)\\b)', '$1 from'],
  [
    '([Dd]epend(?:s|ing|ent)?|[Bb]ased|[Rr]el(?:y|ies)|[Ff]ocus(?:es)?|[Ii]nsist) (?:in|at|to|with)(?= (?:the|your|which|how|what|an?)\\b)',
    '$1 on',
  ],
  ['([Ss]ucceed|[Ii]nterested|[Ii]nvolved|[Pp]articipate) (?:on|at|of|with)(?= (?:the|your|\\p{Ll}+ing)\\b)', '$1 in'],
  [
    '([Cc]apable|[Aa]ware|[Cc]onsists?|[Pp]art|[Ii]nformed) (?:for|to|in|from|about)(?= (?:the|your|\\p{Ll}+ing)\\b)(?<!(?:[Ii]nformed|[Pp]art) (?:about|in|for|to))(?<!\\bconsists? in)',
    '$1 of',
  ],
  ['([Rr]esponsible|[Rr]eason|[Aa]ccountable) (?:of|to|in)(?= \\p{Ll}+ing\\b)', '$1 for'],
  [
    '([Cc]omply|[Cc]omplies|[Ii]ntegrated?s?|[Cc]ompatible|[Ff]amiliar|[Aa]ssociated|[Aa]ligned?) (?:to|on|for|at)(?= (?:the|your|\\p{Lu})\\b)',
    '$1 with',
  ],
  ['([Pp]revents?|[Bb]locks?) (users|them|you|anyone|the user) to (access|sign|add|edit|view)\\b', '$1 $2 from $3ing'],
];

export const OPEN_END_SLIPS: readonly Slip[] = writtenSlips(ROWS);
