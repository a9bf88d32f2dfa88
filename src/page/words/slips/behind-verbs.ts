/** What stands behind a verb: the form of the next verb, an object, a preposition. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const THEM = '(?:it|them|this|that|these|the|your|an?|all|users?|groups?)\\b';
const WHO = 'you|users|admins|administrators|customers|them|us|organizations|companies|employees|members';
const IN_E =
  'configur|creat|enabl|delet|updat|sav|remov|generat|retriev|synchroniz|manag|us|disabl|automat|activat|chang|choos|provid|defin';
const OTHERS =
  'add|assign|select|enter|provision|sync|import|export|connect|open|install|click|copy|access|control|test|map';
const THIRD =
  'provision|create|enable|configure|add|assign|select|enter|generate|retrieve|obtain|synchronize|delete|remove|disable|activate|authenticate|connect|manage|sync|update';

const ROWS: readonly WrittenSlip[] = [
  // "Requires to have", "allows you provisioning", "helps admins managing".
  ['([Rr])equires to be\\b', 'needs to be'],
  [
    '([Rr]equires?) to(?= (?:have|enter|add|create|configure|enable|set|use|select|provide|install|assign|sign|log|contact)\\b)',
    '$1 you to',
  ],
  [`([Aa]llows?|[Ee]nables?|[Pp]ermits?) (${WHO}) (${IN_E})ing\\b`, '$1 $2 to $3e'],
  [`([Aa]llows?|[Ee]nables?|[Pp]ermits?) (${WHO}) (${OTHERS})ing\\b`, '$1 $2 to $3'],
  [`([Hh]elps?) (${WHO}) (${IN_E})ing\\b`, '$1 $2 $3e'],
  [`([Hh]elps?) (${WHO}) (${OTHERS})ing\\b`, '$1 $2 $3'],
  [
    `([Aa]llows?|[Ee]nables?|[Pp]ermits?) (?=(?:provision|create|manage|sync|configure|assign|add) ${THEM})`,
    '$1 you to ',
  ],
  [
    '([Aa]llows?|[Ee]nables?|[Ll]ets?|[Hh]elps?) (user|administrator|admin|customer|employee|member)(?= to\\b)',
    '$1 $2s',
  ],
  [`((?:[Hh]ave|[Hh]as|[Nn]eed|[Nn]eeds|[Ww]ant|[Aa]ble|[Oo]rder|[Ll]ike|[Hh]ow) to) copied(?= ${THEM})`, '$1 copy'],
  [
    `((?:[Hh]ave|[Hh]as|[Nn]eed|[Nn]eeds|[Ww]ant|[Aa]ble|[Oo]rder|[Ll]ike|[Hh]ow) to) (add|assign|select|enter|click|open|paste|install|upload|download)ed(?= ${THEM})`,
    '$1 $2',
  ],
  [`([Yy]ou|[Tt]hey|[Ww]e) (need|want) (${IN_E})ing(?= ${THEM})`, '$1 $2 to $3e'],
  [`([Yy]ou|[Tt]hey|[Ww]e) (need|want) (${OTHERS})ing(?= ${THEM})`, '$1 $2 to $3'],
  [`([Mm]ake|[Bb]e) sure (?:to )?(${IN_E})ing(?= ${THEM})`, '$1 sure to $2e'],
  [`([Mm]ake|[Bb]e) sure (?:to )?(${OTHERS})ing(?= ${THEM})`, '$1 sure to $2'],
  [
    `([Ee]nsure|[Mm]ake sure) (?=(?:enable|create|configure|add|select|enter|copy|save|assign|set) ${THEM})`,
    '$1 that you ',
  ],
  // "To provisions users", "will helps", "is creates".
  [
    `to (${THIRD})s(?= ${THEM})(?<!\\b(?:due|changes|updates|refers?|according|relat(?:ed|es)|limited|compared|addition|response) to \\S+)`,
    'to $1',
  ],
  [
    '([Ww]ill|[Cc]an|[Mm]ust|[Ss]hould|[Mm]ay|[Mm]ight|[Cc]ould|[Ww]ould|[Cc]annot) (help|make|take|give|display|let|keep|begin|return|redirect|send|run|fail|use|find|add|become|remain|expire|happen|follow|ask|call|connect|load)s\\b',
    '$1 $2',
  ],
  [
    '(?<!\\b[Tt]here )\\b(be|been|[Ii]s|[Aa]re)( automatically| also| then| now)? (creat|delet|disabl|enabl|remov)es(?=[.,;]| (?:in|by|to|from|for|on|and|when|if|the|users?)\\b)',
    '$1$2 $3ed',
  ],
  ['([Ii]s|[Aa]re|[Ww]as|[Ww]ere)( not)? be(?= \\p{Ll}+ed\\b)', '$1$2'],
  ['(be|been|being|[Ii]s|[Aa]re|[Ww]as|[Ww]ere) choose(?=[.,;]| (?:in|on|by|from|for|at|under|as)\\b)', '$1 chosen'],
  ['(be|been|being|[Ii]s|[Aa]re|[Ww]as|[Ww]ere) send(?=[.,;]| (?:in|on|by|from|for|to|as|with)\\b)', '$1 sent'],
  ['(be|been|being|[Ii]s|[Aa]re|[Ww]as|[Ww]ere) give(?=[.,;]| (?:in|by|to|as|below|above)\\b)', '$1 given'],
  ['(be|been|being) (?:find|see)(?=[.,;]| (?:in|on|under|at|below|above|here)\\b)', '$1 found'],
  ['(be|been|being) show(?=[.,;]| (?:in|on|under|below|above|only|once|here)\\b)', '$1 shown'],
  [
    '([Yy]ou|[Tt]hey|[Ww]e) (click|select|enter|open|use|add|create|configure|enable|save|get|log|sign|see|choose|complete|assign|provide)s\\b(?<!\\b(?:of|with|for|to|from) \\S+ \\S+)',
    '$1 $2',
  ],
  // A subject in the singular behind "make sure".
  [
    '((?:[Mm]ake sure|[Ee]nsure|[Vv]erify|[Cc]onfirm)(?: that)? (?:the|your|each|this) (?:user|account|group|token|app|application|tenant|role|attribute|value)) have\\b',
    '$1 has',
  ],
  [
    `${START}((?:The|This|Your) (?:app|application|service|connector|API|integration|endpoint)) (support|need|require|allow|provide|offer|expect|accept|use)(?= (?:groups|users|roles|attributes|the|an?|only|SCIM|both|all|that)\\b)`,
    '$1 $2s',
  ],
  [
    `${START}(?!(?:You|We|They|Who|I|Please|But|And|So|If|Why|Do|People|Also|To|Then)\\b)(\\p{Lu}\\p{L}*[^\\Ws]) don(['’])t(?= \\p{Ll})`,
    '$1 doesn$2t',
  ],
  // A verb behind a preposition.
  ['([Ii]nstead of|[Ww]ithout|[Bb]efore|[Aa]fter|[Bb]y) use(?= (?:the|your|an?|it|this|that)\\b)', '$1 using'],
  ['([Ii]nstead of|[Ww]ithout|[Bb]efore|[Aa]fter|[Bb]y) get(?= (?:the|your|an?|it|this|that)\\b)', '$1 getting'],
  ['([Ii]nstead of|[Ww]ithout|[Bb]efore|[Aa]fter|[Bb]y) make(?= (?:the|your|an?|it|this|any|changes)\\b)', '$1 making'],
  [`${START}For checking(?= (?:if|whether|that|the|your)\\b)`, 'To check'],
  [`${START}For (${IN_E})ing(?= [^.,\\n]{2,60}, (?:click|select|go to|open|navigate|choose|enter)\\b)`, 'To $1e'],
  [`${START}For (${OTHERS})ing(?= [^.,\\n]{2,60}, (?:click|select|go to|open|navigate|choose|enter)\\b)`, 'To $1'],
  // "Perform login at", "enter to the console", "go in the settings".
  ['perform (?:a |the )?(?:log|sign)[ -]?in (?:at|to|in|into|on)\\b', 'sign in to'],
  [`${START}Perform (?:a |the )?(?:log|sign)[ -]?in (?:at|to|in|into|on)\\b`, 'Sign in to'],
  [`${START}Enter (?:to|into)(?= (?:the|your) (?:\\S+ ){0,2}(?:console|portal|dashboard|website|page)\\b)`, 'Go to'],
  [
    '([Gg])o in(?= (?:the|your) (?:settings\\b|\\*\\*|(?:\\p{L}+ ){1,2}(?:page|section|tab|menu|portal|settings)\\b))',
    '$1o to',
  ],
  ['([Cc])ontact to(?= (?:support|them|us|customer|sales|technical)\\b)', '$1ontact'],
  ['([Rr])each (?=(?:customer |technical |the |your )?support(?: team)?(?:[.,;]| (?:for|to|if)\\b))', '$1each out to '],
  ['([Rr]each out)(?= (?:support|customer|sales|technical|them|us)\\b)', '$1 to'],
  [
    '([Aa]sk) to(?= (?:the|your) (?:\\p{L}+ ){0,2}(?:team|support|administrator|admin|manager|representative)\\b)',
    '$1',
  ],
  [
    '([Rr])efer(?: to)? below (image|table|screenshot|picture|figure|steps|link|section|article|documentation)\\b',
    '$1efer to the $2 below',
  ],
  ['([Rr]eturn|[Rr]evert|[Rr]eply|[Rr]epeat|[Rr]esume)(s|ed|ing)? (?:back|again)\\b', '$1$2'],
  [
    '([Ff]ill) (all|every|both|these|those)(?= (?:the )?(?:\\p{Ll}+ )?(?:fields?|details|boxes|values|information)\\b)',
    '$1 in $2',
  ],
  ['([Ff])ill up(?= (?:the|this|all|these|your)\\b)', '$1ill in'],
  ['((?:[Tt]ake|[Mm]ake) (?:a )?note)(?= (?:the|your|these|this|both)\\b)', '$1 of'],
  ['([Gg]ive|[Aa]ssign) (name|title|description|label)(?= to\\b)', '$1 a $2'],
  ['hit(?= (?:the )?\\*\\*\\p{Lu})(?<=\\b(?:and|then|to|,) hit)', 'select'],
  [`${START}Hit(?= (?:the )?\\*\\*\\p{Lu})`, 'Select'],
  ['([Ss]et (?:the )?\\*\\*[^*\\n]+\\*\\*(?: (?:field|option|toggle|value))?) as(?= \\*\\*\\p{Lu})', '$1 to'],
  ['([Cc])opy(?:[ -]|\\s?[&/+]\\s?)paste(?= (?:the|your|it|this|these|both|all)\\b)', '$1opy and paste'],
  ['((?:[Ii]s|[Aa]re|[Bb]e) used) to (matching|identifying|determining|finding)\\b', '$1 for $2'],
  [
    `([Yy]ou|[Tt]hey|[Ww]e|[Uu]sers) (want|wish|need) (update|change|edit|delete|remove|sync|map|import|export|review|save|view|grant|manage)(?=[.;]| (?:the|your|it|them|this|these|all|an?)\\b)`,
    '$1 $2 to $3',
  ],
  [
    `${START}((?:This|The) (?:operation|process|action|step|setting|option|section|article|tutorial|button|cycle)) (start|take|create|open|show|enable|allow|require|contain|describe|explain|provide|save|delete)(?= (?:the|your|an?|all|you|longer|about|how|only)\\b)`,
    '$1 $2s',
  ],
  ['([Ii]nformation|[Gg]uidance|[Ii]nstructions) (?=how to\\b)', '$1 on '],
  [
    '(?<=\\b(?:on|about|[Kk]now|[Ll]earn|[Ss]ee|[Ee]xplains?|[Ss]hows?|[Dd]escribes?) )how(?= (?:read|configure|create|add|set|use|enable|get|obtain|assign|find|manage|install|connect) (?:the|your|an?|it|this|users|SCIM)\\b)',
    'how to',
  ],
  [`${START}To know more(?= about\\b)`, 'To learn more'],
  ['([Ww]ill|[Cc]an|[Ss]hould|[Ww]ould|[Mm]ay)( no longer| never) able(?= to\\b)', '$1$2 be able'],
  ["([Ww]on['’]t) able(?= to\\b)", '$1 be able'],
  ["([Cc]annot|[Cc]an['’]t|[Cc]ould not|[Cc]ouldn['’]t)(?: be)? able to\\b", '$1'],
  ['([Kk]eep (?:\\p{L}+ ){1,4})synchronize(?=[.,;]| (?:between|with|in)\\b)', '$1synchronized'],
  [
    '([Rr]ecommended|[Rr]equired|[Nn]ecessary|[Pp]ossible|[Ii]mportant|[Mm]andatory|[Ee]asy) to (start|test|review|check)ing\\b',
    '$1 to $2',
  ],
  [
    '([Pp]ossible|[Nn]ecessary|[Rr]equired|[Aa]ble) (see|find|get|view|change|edit|have|make)(?= (?:it|the|your|them|this|an?)\\b)',
    '$1 to $2',
  ],
  [
    '([Mm]ust|[Cc]an|[Ww]ill|[Ss]hould|[Mm]ay|[Mm]ight|[Cc]ould|[Ww]ould) (?:had|has)(?= (?:the|an?|your|to|been|access|admin|at|one|permissions?)\\b)',
    '$1 have',
  ],
  ['([Mm]ust|[Cc]an|[Ww]ill|[Ss]hould|[Mm]ay|[Ww]ould|[Cc]ould) sent(?= (?:you|the|your|an?|it|them)\\b)', '$1 send'],
  [
    '([Mm]ust|[Cc]an|[Ww]ill|[Ss]hould|[Mm]ay|[Ww]ould|[Cc]ould) (?:gave|given)(?= (?:you|the|your|an?|it|them|access)\\b)',
    '$1 give',
  ],
  [
    '([Mm]ust|[Cc]an|[Ww]ill|[Ss]hould|[Mm]ay|[Ww]ould|[Cc]ould) (?:got|gotten)(?= (?:you|the|your|an?|it|them|access)\\b)',
    '$1 get',
  ],
  ['([Mm]ust|[Cc]an|[Ww]ill|[Tt]o) provide with(?= (?:the|your|an?)\\b)', '$1 provide you with'],
  // A thing that is said twice.
  [
    "((?:token|key|value|URL|secret|password|code)s? (?:(?:that|which) )?you(?:['’]ll| will| must)? (?:need|have)(?: to (?:use|enter|provide|paste|copy))?) (?:it|them)(?=[.,;]| (?:in|for|when|later|during|while|as)\\b)",
    '$1',
  ],
  [
    '((?:[Cc]opy|[Nn]ote|[Ss]ave) (?:the|your) (?:\\p{L}+ ){0,2}\\p{L}+ and (?:the|your) (?:\\p{L}+ ){0,2}\\p{L}+,? and (?:then )?(?:save|store|keep|paste|note|copy)) it\\b',
    '$1 them',
  ],
];

export const VERB_OBJECT_SLIPS: readonly Slip[] = writtenSlips(ROWS);
