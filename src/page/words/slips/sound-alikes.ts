/** Words that sound alike, or nearly, in the places where only one of them stands. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const ORDER =
  '(?:click|select|go|open|navigate|enter|choose|use|copy|sign|follow|contact|create|add|paste|save|press|log|confirm|scroll|configure|assign)';

const ROWS: readonly WrittenSlip[] = [
  ['([Ll])ooses(?= (?:its|the|their|access|all|any|connection)\\b)', '$1oses'],
  ['([Ll])oosing(?= (?:its|the|their|access|all|any|your|data)\\b)', '$1osing'],
  [
    '([Tt]o|[Nn]ot|[Mm]ay|[Ww]ill|[Mm]ight|[Cc]an) loose(?= (?:it|them|this|that|its|data|connection|information)\\b)',
    '$1 lose',
  ],
  ['(be|is|are|get|gets|been|was) loosed?\\b(?=[.,;]| (?:if|when|after|and|in)\\b)', '$1 lost'],
  [
    '([Mm]anage|[Uu]pdate|[Ee]dit|[Ss]ee|[Vv]iew|[Kk]eep|[Rr]eset|[Ss]et|[Hh]ave|[Gg]et|[Aa]nd|[Bb]y|[Oo]n|[Aa]t|[Ii]nto|[Ll]ose|[Ss]end|[Ss]hare|[Aa]ccess|[Aa]ll|[Uu]pon|[Aa]s|[Pp]rovide|[Ff]ind|[Cc]opy|[Aa]dd|[Aa]ssign) there(?= (?:profile|own|settings|access|data|details|credentials|password|account|accounts|roles?|groups?|licenses?|attributes|emails?|permissions|names?|users|tenant|organization|token|first)\\b)',
    '$1 their',
  ],
  [`${START}Their (?=(?:is|are|was|were|will be|may be|can be|must be|has been|have been|should be)\\b)`, 'There '],
  ['(?<=\\b(?:if|that|when|because|and|[Ii]f|[Ww]hen) )their (?=(?:is|are|was|were)\\b)', 'there '],
  [
    '(?<=\\b(?:if|that|when|because|[Ii]f|[Ww]hen|[Oo]nce) )their (?=(?:already|not|no longer|assigned|added|enabled)\\b(?! \\p{Ll}*s\\b))',
    "they're ",
  ],
  ["they['’]re (?=(?:account|own|email|role|profile|name|group|password|token)s?\\b)", 'their '],
  ['([Mm]ore|[Ll]ess|[Ff]ewer) (\\p{Ll}+ )then(?= (?:the|one|an?|your|two|that|this|\\d+)\\b)', '$1 $2than'],
  [
    '([Mm]ore|[Ll]ess|[Ff]ewer|[Oo]ther|[Rr]ather|[Hh]igher|[Ll]ower|[Ll]onger|[Dd]ifferent|[Ll]ater|[Gg]reater) then(?= (?:the|one|an?|your|two|that|this|\\d+|[a-z]+)\\b)(?! (?:click|select|go|open|enter|copy|use))',
    '$1 than',
  ],
  [`(and|, |\\*\\*,? ?|[Oo]r) ?than(?= ${ORDER}\\b)(?<=(?:and|,|\\*\\*|or) than)`, '$1 then'],
  [
    '(?<=(?:\\u00AC\\n|[.!?]) (?:If|When|Once|After)\\b[^.,\\n]{3,80}, )than (?=(?:the|you|it|users|this|your|a)\\b)',
    'then ',
  ],
  [`${START}Than(?=,? ${ORDER}\\b)`, 'Then'],
  [
    '([Yy])our (?=(?:now|ready|done|going|finished|prompted|redirected|asked|required|using|not|all set|unable|signed in|taken)\\b)(?! not-)',
    "$1ou're ",
  ],
  [
    '([Pp]lease|[Tt]o|[Ww]ill|[Ww]e|[Mm]ust|[Cc]an|[Tt]hen) advice(?= (?:your|you|the|users|them|us|that|to)\\b)',
    '$1 advise',
  ],
  ['([Aa]n|[Tt]he|[Oo]ur|[Aa]ny|[Ff]or|[Ff]urther|[Mm]ore) advise(?=[.,;]| (?:on|about|from|is|of)\\b)', '$1 advice'],
  [
    "(does not|doesn['’]t|do not|don['’]t|not|never|[Tt]his|which|that|only|also) effects?(?= (?:the|your|users|groups|all|any|existing|other|only|how)\\b)(?<!\\b(?:of|the|no) (?:this|that) effects?)",
    '$1 affect',
  ],
  [
    '([Tt]ake|[Tt]akes|[Ii]n|[Hh]as|[Hh]ave an|[Hh]as no|[Hh]as an|[Ii]nto|[Cc]omes? into|[Ss]ide) affects?(?=[.,;]| (?:on|after|when|immediately|once|until|only|for|as|in|within)\\b)',
    '$1 effect',
  ],
  ['([Uu]ser) principle (?=name\\b)', '$1 principal '],
  ['([Ss]ervice|[Ss]ecurity) principle(s?)\\b', '$1 principal$2'],
  ['([Ww]hether|[Ii]f) or (?:no)(?= (?:you|the|to|users)\\b)', '$1 or not'],
  ['([Pp]as)sed(?= (?:few|year|month|week|versions?)\\b)(?<=\\bthe passed)', '$1t'],
  ['([Pp]roceed)(s|ing)? (?=(?:step|steps)\\b)', '$1$2 to '],
  ['([Pp])receed(s|ed|ing)?\\b', '$1recede$2'],
  ['([Dd])ose(?= (?:not|the|this|it)\\b)', '$1oes'],
  [
    '(where)(?= (?:added|created|copied|enabled|assigned|provisioned|generated|synced) (?:by|in|to|from|successfully|before|earlier)\\b)(?<=\\b(?:you|they|users|groups|we|values|tokens|accounts) where)',
    'were',
  ],
  ['([Tt]hey|[Yy]ou|[Uu]sers|[Gg]roups) where (?=(?:not|created|added|assigned)\\b)', '$1 were '],
  ['([Tt])hrough out\\b', '$1hroughout'],
  [
    '([Tt])hou?gh(?= (?:the (?:API|app|portal|console|menu|page|SCIM|admin)|SCIM|API)\\b)(?<!\\b[Ee]ven though)(?<=\\b(?:created|managed|synced|provisioned|done|sent|available|go|made|possible|enabled|it|them|users|accessed|accessible) though)',
    '$1hrough',
  ],
  ['(?<=\\b(?:[Gg]o|[Ll]og|[Ss]ign|[Ss]croll|[Cc]lick) )threw\\b', 'through'],
  ['([Tt]he|[Yy]our|[Aa]n?|[Tt]his|[Ss]ecret|[Aa]ccess) (?:tocken|tokken|tokin)(s?)\\b', '$1 token$2'],
  ['([Ss])ing(?=(?:-| )(?:in|on|out|up) (?:to|with|as|page|URL|button|method)\\b)', '$1ign'],
  ['([Ss])eperat(e|es|ed|ely|ing|ion)\\b', '$1eparat$2'],
  ['([Ss])ever(?= side\\b)', '$1erver'],
  ['([Tt]he|[Yy]our|[Tt]his|[Aa]n?) (?:sever)(?= (?:URL|address|name|responds|is)\\b)', '$1 server'],
  [
    '([Tt]urn|[Ss]witch|[Tt]oggle)(s|ed)? of(?= (?:the\\b|this\\b|it\\b|\\*\\*))(?<!\\b(?:[Tt]he|an?|[Ee]ach|[Oo]ne|this|every|in) \\S+ of)',
    '$1$2 off',
  ],
  [
    '([Tt]urn|[Ss]witch|[Tt]oggle)(s|ed)? (it|them|this) of(?=[.,;]|\\s*\\n\\u00AC| (?:for|in|when|if)\\b)',
    '$1$2 $3 off',
  ],
  [
    '(?:tap|tabe)(?=[.,]| (?:and|of|in|select|click)\\b)(?<=\\b(?:[Oo]n|[Uu]nder|[Ii]n|[Oo]pen|[Ss]elect|[Cc]lick|[Gg]o to) (?:the )?\\*\\*[^*\\n]+\\*\\* \\S+)',
    'tab',
  ],
  [
    '(?<=\\b(?:[Pp]rovisioning|[Ss]ettings|[Oo]verview|[Ss]ecurity|[Pp]roperties) )tap(?=[.,]| (?:and|of|in|on)\\b)',
    'tab',
  ],
];

export const SOUND_ALIKE_SLIPS: readonly Slip[] = writtenSlips(ROWS);
