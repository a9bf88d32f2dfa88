/** What stands behind a verb, a noun or a preposition in other languages, and does not in English. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const OURS = '(?:the|your|an?|it|this|that|them|all|users|groups)\\b';
const IN_E = 'configur|creat|enabl|delet|updat|sav|remov|generat|retriev|synchroniz';
const OTHERS = 'add|assign|select|enter|provision|sync|import|export|connect|open|install|click|copy|access';

const ROWS: readonly WrittenSlip[] = [
  // Prepositions.
  ['([Nn]avigate|[Bb]rowse) into(?= (?:the\\b|your\\b|\\*\\*))', '$1 to'],
  [
    '((?:[Ee]nter|[Pp]aste|[Cc]opy|[Tt]ype|[Ii]nput)\\b[^.,\\n]{3,40}) (?:in to|onto)(?= (?:the|your|this)\\b)',
    '$1 into',
  ],
  [
    '([Gg]ives?|[Gg]rants?|[Pp]rovides?) access for(?= (?:the |your )?(?:users?|groups?|admins?|app|application|team|members|employees)\\b)(?![^.\\n]* to )',
    '$1 access to',
  ],
  ['([Cc]ompatible|[Ii]ntegrat(?:e|es|ed|ing)) to(?= (?:the\\b|your\\b|\\p{Lu}))', '$1 with'],
  ['(?:with|for|from|of) to(?= (?:the|your|\\p{Ll}{3,})\\b)(?! (?:which|whom|what))', 'to'],
  ['([Dd]espite|[Bb]esides) of\\b', '$1'],
  ['([Ee]xcept) of\\b', '$1 for'],
  ['([Aa]ccording) with\\b', '$1 to'],
  ['([Aa]ccording)ly to\\b', '$1 to'],
  ['([Rr]egarding) to\\b', '$1'],
  ['([Rr]egardless) (?:to|from|on)\\b', '$1 of'],
  ['([Aa]longside) with\\b', '$1'],
  ['([Bb]e aware) of that\\b', '$1 that'],
  ['([Aa]ware) about\\b', '$1 of'],
  [`${START}(?:At|On) the ((?:top |bottom |upper |lower )?(?:left|right)(?:-hand)? corner)\\b`, 'In the $1'],
  [`${START}On the end of\\b`, 'At the end of'],
  [`${START}At first, (?=(?:open|select|go|click|log|sign|you|create|navigate)\\b)`, 'First, '],
  [`${START}With (?=(?:enabling|configuring|adding|selecting|clicking|using)\\b[^.\\n]{3,60},)`, 'By '],
  // "Tick the **Send it**": what is ticked is the box beside the label.
  [
    '((?:[Uu]n)?[Tt]ick|[Uu]ncheck) the ("?\\*\\*[^*\\n]{3,80}\\*\\*"?)(?! (?:check ?box|box|option|setting|checkmark|toggle))',
    '$1 the $2 check box',
  ],
  // "Make sure that you logged in": a state, not what was done.
  ['([Mm]ake sure|[Ee]nsure|[Cc]heck|[Vv]erify|[Cc]onfirm)( that)? you (logged|signed) in\\b', '$1$2 you are $3 in'],
  ['([Ss]creenshots?|[Pp]ictures?|[Vv]ideos?) on (?=how\\b)', '$1 of '],
  [
    '([Ss]ubscribed?)(?= (?:(?:the|an?|our|this|their) )?(?:\\p{L}+ )?(?:single sign-on|plan|service|edition|feature|license|package)\\b)',
    '$1 to',
  ],
  // Verbs behind verbs.
  [`((?:is|are|be) used) to ((?:${IN_E}|${OTHERS})ing)\\b`, '$1 for $2'],
  ['([Hh]elps?|[Aa]llows?|[Ee]nables?) to you(?= \\p{Ll})', '$1 you'],
  [`(possible|necessary|required|recommended) ((?:${IN_E})e|${OTHERS})(?= ${OURS})`, '$1 to $2'],
  [`((?:possible|necessary|required|able|want|need|have) to) (${IN_E})ing\\b`, '$1 $2e'],
  [`((?:possible|necessary|required|able|want|need|have) to) (${OTHERS})ing\\b`, '$1 $2'],
  [`${START}To (${IN_E})ing(?= ${OURS})`, 'To $1e'],
  [`${START}To (${OTHERS})ing(?= ${OURS})`, 'To $1'],
  ['(can|may|could|will|must|should) found(?= (?:the|it|them|this|that|your|an?|in|on|at|under)\\b)', '$1 find'],
  ['(can|may|could|will|must|should) be looks? like\\b', '$1 look like'],
  [
    '(can|may|could|will|must|should|does) (look|find|show|open|start|run|return|work)s(?= (?:like|the|it|them|this|that|your|an?|in|on|at|to|for|with)\\b)',
    '$1 $2',
  ],
  [
    '((?:can|cannot|must|will|should|may|could) be) (chang|updat|us|configur|creat|generat|sav|delet|remov|disabl|enabl)e(?=[.,;]| (?:by|in|to|from|for|after|later|once|when|with|only)\\b)',
    '$1 $2ed',
  ],
  ['(?:is|was) been(?= \\p{Ll}+(?:ed|en|t)\\b)', 'has been'],
  ['(?:are|were) been(?= \\p{Ll}+(?:ed|en|t)\\b)', 'have been'],
  ['([Cc])an not\\b(?! only)', '$1annot'],
  ["([Ii]t|[Hh]e|[Ss]he) don(['’])t\\b", '$1 doesn$2t'],
  [
    '((?:app|application|service|connector|API|integration) )not (?=(?:support|work|contain|require|allow|exist)\\b)(?<!\\b(?:[Dd]oes|[Dd]o|[Dd]id|[Cc]an|[Ww]ill|[Ss]hould|[Mm]ay) (?:\\S+ ){1,3})',
    '$1does not ',
  ],
  [
    '(?<!\\b(?:[Kk]now|[Ss]ee|[Dd]ecide|[Cc]hoose|[Dd]etermine|[Tt]ell|[Ss]ay|[Ss]how) )([Ww]hen|[Oo]nce|[Aa]fter|[Aa]s soon as) (you|they|we) will(?= \\p{Ll})',
    '$1 $2',
  ],
  // Words for the same thing twice, and pairs.
  ['also too\\b', 'also'],
  ['([Aa]lso\\b[^.,;\\n]{3,60}) as well(?=[.,])', '$1'],
  ['([Bb]oth [^.,\\n]{2,40}) as well as\\b', '$1 and'],
  ['([Nn]either (?:\\S+ ){1,4}?)or\\b(?! not)', '$1nor'],
  ['([Nn]ot (?:be able to )?(?:\\p{Ll}+ ){1,3})nor(?= \\p{Ll}+)', '$1or'],
  ['([Bb]etween (?:the )?\\*{0,2}[\\p{L}-]+\\*{0,2}) or(?= (?:the )?\\*{0,2}[\\p{L}-]+)', '$1 and'],
  // Articles and nouns.
  ['a same\\b', 'the same'],
  ['([Hh]ave|[Hh]as|[Hh]aving|[Ww]ith|[Uu]se|[Uu]ses|[Uu]sing|[Ff]ollow|[Rr]epeat) same(?= \\p{Ll})', '$1 the same'],
  ['([Aa])n other(?= \\p{Ll})', '$1nother'],
  ['([Ff]eedback|[Ee]quipment|[Hh]ardware|[Kk]nowledge|[Aa]dvice|[Dd]ata)s\\b', '$1'],
  ['(somewhere|(?:in|to) an?) save(?=[.,;]| (?:place|location|spot)\\b)', '$1 safe'],
  ['([Cc]opy\\b[^.\\n]{0,40} and) past(?= (?:it|them|the|this|that)\\b)', '$1 paste'],
  ['([Ll]ooks? like) following\\b', '$1 the following'],
  ['([Ll]ooks? like) below\\b', '$1 this'],
  ['([Cc]lick) to(?= \\*\\*\\p{Lu})', '$1'],
];

export const CONSTRUCTION_SLIPS: readonly Slip[] = writtenSlips(ROWS);
