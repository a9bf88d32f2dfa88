/** Words in the order of another language, and openings and endings whose marks are wrong. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const ASKS =
  '(?:[Cc]hoose|[Cc]heck|[Dd]ecide|[Ss]ee|[Ss]elect|[Ff]ind out|[Kk]now|[Vv]erify|[Ss]pecify|[Dd]etermine|[Dd]efine|[Ee]xplains?|[Dd]escribes?|[Ss]hows?|[Uu]nderstand)';
const CONTROL = '(?:button|tab|section|field|menu|page|option|link|icon|check ?box|tile|toggle|column|drop-?down)';
const ORDER =
  '(?:go|click|select|open|navigate|enter|choose|use|copy|sign|follow|contact|create|add|paste|save|set|configure|assign|press|make)';

const ROWS: readonly WrittenSlip[] = [
  // "Check what is your tenant ID", "choose how often should the sync run".
  [`(${ASKS}) (what|who|where|which) (is|are) ((?:the|your) (?:\\p{L}+ ){0,3}\\p{L}+)(?=[.,;])`, '$1 $2 $4 $3'],
  [
    `(${ASKS}) (how often|how long|how|when|where|why|which \\p{Ll}+|what) (should|can|will|must|do|does) (the \\p{L}+|you|users|it|they|we) (?=\\p{Ll}+)`,
    '$1 $2 $4 $3 ',
  ],
  // "Click on button **Generate**", "find section **Keys**".
  [
    `([Cc]lick(?: on)?|[Ss]elect|[Oo]pen|[Pp]ress|[Ff]ind|[Ll]ocate|[Gg]o to|[Nn]avigate to|[Uu]nder|[Ii]n|[Oo]n|[Ff]rom|[Tt]o|[Ee]xpand|[Cc]heck|[Uu]se) (${CONTROL}) (\\*\\*[^*\\n]+\\*\\*)(?! (?:${CONTROL}|to)\\b)`,
    '$1 the $3 $2',
  ],
  [
    '([Ee]nter|[Pp]aste|[Tt]ype) (in(?:to)? the field \\*\\*[^*\\n]+\\*\\*) (the|an?|your) (\\p{L}+)(?=[.,;])',
    '$1 $3 $4 $2',
  ],
  // Commas before what belongs to the words before it, and behind "please".
  [
    '((?:[Ii]s|[Aa]re) (?:important|necessary|possible|recommended|required|able|needed|advisable|mandatory|ready|not possible|highly recommended|best)), to (?=\\p{Ll})',
    '$1 to ',
  ],
  ['([Pp]lease|[Nn]ote), (?=(?:note|make|ensure|keep|be|refer|contact|check|that)\\b)', '$1 '],
  ['([Pp]lease )?([Nn])ote, (?=(?:the|your|this|it|you|users|all)\\b)', '$1$2ote that '],
  [
    '([Tt]he (?:\\p{L}+ )?(?:token|key|value|URL|user|group|account|role|secret|password|name|app|connector)), (you (?:have )?(?:just )?(?:copied|created|saved|noted|generated|selected|added|entered|chose)(?: [^,.\\n]{1,30})?), (?=(?:is|are|will|can|must|has)\\b)',
    '$1 $2 ',
  ],
  // "It works however it is slow".
  [
    '(\\p{Ll}+)(?<!\\b(?:which|or|and|but|do|matter|use|much|many|it|can|you|want|is|are|be|them|this|that)) however (?=(?:the|it|you|this|we|users|they|your|if|please)\\b)',
    '$1; however, ',
  ],
  [
    ', (therefore|however|hence|thus|otherwise|nevertheless|consequently|furthermore|additionally),? (?=(?:you|it|the|this|they|we|users|please|renew|copy|click|select|make|do|ensure)\\b)(?<=(?:\\u00AC\\n|[.!?]) (?!If|When|Once|After|Before|As|To|Because|Since|In|On|For|At|With|By|What|How|Who|Which)\\p{Lu}(?:(?!\\b(?:when|if|unless|until|where)\\b)[^.;:,\\n]){0,60} (?:is|are|can|will|must|has|have|does|cannot|should|works|needs)\\b(?:(?!\\b(?:when|if|unless|until|where)\\b)[^.;:,\\n]){0,60}, \\p{Ll}+,? )',
    '; $1, ',
  ],
  [`${START}Firstly,? (?=\\p{Ll})`, 'First, '],
  [`${START}Secondly,? (?=\\p{Ll})`, 'Second, '],
  [`${START}Thirdly,? (?=\\p{Ll})`, 'Third, '],
  [
    `${START}(Optionally|Subsequently|Afterwards|Alternatively|Additionally|Next|Lastly|Finally|Similarly|Likewise|Once there|Still|Moreover|Furthermore|Consequently|Hence|Thus|Meanwhile) (?=${ORDER}\\b)`,
    '$1, ',
  ],
  [
    `${START}Upon (login|sign-in|logging in|signing in|completion|success|saving|creation|approval|request|activation) (?=(?:you|it|the|users|your|a)\\b)`,
    'Upon $1, ',
  ],
  [
    `${START}((?:If|When|Once|Where|Unless|As) (?:needed|necessary|required|desired|applicable|possible|prompted|asked|done|ready|finished|complete|completed|appropriate|available|specified|logged in|signed in)) (?=${ORDER}\\b|(?:change|leave|repeat|enable|disable|remove|delete|update|scroll|wait|confirm|provide|edit|turn|close|proceed|return|adjust|test|map|contact)\\b)`,
    '$1, ',
  ],
  [
    `${START}((?:For the moment|At the moment|As of now|Right now|In the future|By now|At this time|At this point|In general|In this way|In most cases|In some cases|In that case|In this case|As a result|In addition|As usual|For now|From here|From there|On top of that|Until then|After this|After that|Before that|For instance)) (?=(?:you|it|the|this|users|groups|we|they|all|only|no|your|there|these|select|click|go|open|choose|enter|copy|navigate)\\b)`,
    '$1, ',
  ],
  [
    `${START}((?:At the moment|Right now|Currently|For now|At this time|As of now|Then|However|Therefore|Unfortunately)),? is (?=(?:not |only |also )?(?:possible|necessary|supported|available|required|needed)\\b)`,
    '$1, it is ',
  ],
  [
    '([Oo]pen the (?:page|tab|section|menu|window)|[Gg]o to the (?:page|tab|section)) where (is|are) (the (?:\\p{L}+ )?\\p{L}+)(?=[.,])',
    '$1 where $3 $2',
  ],
  [
    '([Cc]lick|[Tt]ap|[Pp]ress) ((?:in|at|on) the (?:upper|top|lower|bottom)[- ](?:right|left)(?: corner)?) on (your \\p{L}+|the \\p{L}+(?: icon)?)(?=[.,])',
    '$1 $3 $2',
  ],
  // "Use a URL, token and role": the last comma of a list.
  [
    '([Nn]eed|[Hh]ave|[Ee]nter|[Cc]opy|[Pp]rovide|[Ss]elect|[Aa]dd|[Uu]se|[Ss]ave|[Ii]nclud(?:e|es|ing)|such as|contains?) ((?:the |an? |your |their )?(?:\\p{L}+ ){0,2}\\p{L}+, (?:the |an? |your |their )?(?!(?:click|select|go|open|navigate|enter|choose|use|copy|sign|then|and|add|paste|save|set|it|you|they|we|which|that|including|if|when|as|to|in|on|for|so)\\b)(?:\\p{L}+ )?\\p{L}+) (and|or) (?=(?:the |an? |your |their )?(?!(?:click|select|go|open|navigate|enter|choose|use|copy|sign|then|add|paste|save|set|it|you|they|we)\\b)(?:\\p{Ll}+ )?\\p{L}+[.;])(?<!\\b(?:if|when|once|after|that|which|to) \\p{L}+ (?:\\p{L}+ ){0,3}\\p{L}+, (?:\\p{L}+ ){1,3}(?:and|or) )(?<!(?:\\u00AC\\n|[.!?]) (?:If|When|Once|After|Before|As|Unless|To|Because|Where|While)\\b[^.\\n]{0,160})',
    '$1 $2, $3 ',
  ],
  [
    `${START}((?:The|An?|Your) \\p{L}+(?: \\p{L}+)?, (?:the|an?|your) \\p{L}+(?: \\p{L}+)?) (and|or) (?=(?:the|an?|your) \\p{L}+(?: \\p{L}+)? (?:is|are|can|must|will|should|have|need)\\b)`,
    '$1, $2 ',
  ],
  [
    '([Ff]ind|[Ss]ee|[Ee]nter|[Cc]opy|[Gg]et|[Aa]dd|[Pp]aste|[Cc]reate) (there|here) (the \\p{L}+)(?=[.,;])',
    '$1 $3 $2',
  ],
  ['([Pp]lease )?([Mm])ake sure, (?=(?:you|the|your|that|it|all|users)\\b)', '$1$2ake sure '],
  [`${START}([Ii]n case), (?=(?:the|you|it|your|a|users)\\b)`, '$1 '],
  [`${START}(?:Each|Every) (\\d+ (?:minutes|hours|days)) (?=(?:a|the|it|all|users)\\b)`, 'Every $1, '],
  // Marks.
  [
    '(and|or), (?=(?:the|your|an?|then|it|\\*\\*))(?<=\\b(?:[Ee]nter|[Cc]opy|[Cc]lick|[Ss]elect|[Oo]pen|[Pp]aste|[Ss]ave|[Cc]hoose|[Aa]dd) (?:the |your |an? )?(?:\\*\\*[^*\\n]+\\*\\*|\\p{L}+)(?: \\p{L}+)? (?:and|or), )',
    '$1 ',
  ],
  [';(?=\\s*\\n\\u00AC)(?<=\\b(?:[Ff]ollowing|[Bb]elow)\\b[^.\\n]{3,60};)', ':'],
  ['(?<=\\*\\*)>(?=\\*\\*)', ' > '],
  ['(?<=\\*\\*) >(?=\\*\\*)', ' > '],
  ['(?<=\\*\\*)> (?=\\*\\*)', ' > '],
  [';(?=\\p{Lu}\\p{Ll}+ )(?<=\\p{Ll};)', '; '],
  [
    ' ?[-–](?=\\s*\\n\\u00AC)(?<=\\b(?:values|following|below|steps|fields|attributes|settings|details|this|these|options) ?[-–])',
    ':',
  ],
  // A sentence begins with a capital.
  [
    '(?<=\\p{Ll}{3}(?<!\\b(?:etc|approx|incl|resp|max|min|misc|dept|est))\\. )(you|the|this|it|if|then|once|when|after|please|click|select|copy|enter|open|go|navigate|save|paste|for|your|users|these|in|to) (?=\\p{Ll})',
    '$u1 ',
  ],
  [
    '(?<=\\u00AC\\n )(you|this|it|if|once|please|click|select|copy|enter|open|navigate|paste|your|we|after) (?=[^\\n]{10,400}\\.\\s*\\n\\u00AC)',
    '$u1 ',
  ],
];

export const WORD_ORDER_SLIPS: readonly Slip[] = writtenSlips(ROWS);
