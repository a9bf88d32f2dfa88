/** Verbs that stand in a shape that English does not give them there. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const NEXT = '(?= (?:the|your|an?|it|this|that|them|all|users|groups|SCIM|SSO|provisioning|\\p{Lu}\\p{Ll}+|\\*\\*))';
const BEHIND_DONE =
  '(?= (?:by|in|to|from|after|before|when|once|with|last|automatically|successfully|every|on|for)\\b|[.,;])';
const IN_E =
  'configur|creat|enabl|delet|updat|sav|remov|generat|retriev|synchroniz|manag|us|disabl|activat|chang|provid|defin|authoriz';
const OTHERS = 'add|assign|select|enter|provision|sync|import|export|connect|open|install|click|copy|test|map';

/** What is and is not: no thing is doing these. */
const STATES: readonly (readonly [gerund: string, several: string, one: string])[] = [
  ['having(?! (?:trouble|issues?|problems?|difficult\\p{Ll}+|a problem))', 'have', 'has'],
  ['needing', 'need', 'needs'],
  ['existing(?=[.,;]| (?:in|already|yet)\\b)', 'exist', 'exists'],
  ['containing', 'contain', 'contains'],
  ['requiring', 'require', 'requires'],
  ['supporting', 'support', 'supports'],
  ['belonging', 'belong', 'belongs'],
  ['consisting', 'consist', 'consists'],
  ['wanting', 'want', 'wants'],
];

const ROWS: readonly WrittenSlip[] = [
  ...STATES.flatMap(([gerund, several, one]): (readonly [string, string])[] => [
    [`(?:is|was) not ${gerund}\\b`, `does not ${several}`],
    [`(?:are|were) not ${gerund}\\b`, `do not ${several}`],
    [`(\\S+) is ${gerund}\\b(?<!\\b(?:what|all|this) \\S+ \\S+)`, `$1 ${one}`],
    [`(\\S+) are ${gerund}\\b`, `$1 ${several}`],
  ]),
  // "Is appeared", "is depends", "will be open a window", "is need".
  [
    '(?:is|was) (appear|happen|occur|exist|expir|belong|depend|consist|remain)(?:ed|ing)? (?=(?:of|on|to|in|at|when|after|immediately|below)\\b)(?<!ing )',
    '$1s ',
  ],
  ['(?:is|was) appeared\\b', 'appears'],
  ['are (happen|appear|occur|exist)ed\\b', '$1'],
  [
    '(?:is|are) (depends|belongs|consists|contains|requires|supports|allows|needs|appears|shows|includes)(?= )(?<!\\b(?:there|what|that|who) \\S+ \\S+)',
    '$1',
  ],
  ['(is|are) need (?=(?:for|to|in|by)\\b)(?<!\\b[Tt]here \\S+ \\S+ )', '$1 needed '],
  [
    '([Ww]ill|[Cc]an|[Mm]ust|[Ss]hould) be (open|show|create|start|send|display|ask|contain|generate|exist|appear|redirect|become|have|need) (?=(?:a|an|the|you|your|in|it|all)\\b)',
    '$1 $2 ',
  ],
  ['[Tt]here will be (show|display)(?:ed|n)? (an? (?:\\p{L}+ )?\\p{L}+)', '$2 will be shown'],
  // "Was change", "has be enabled", "did you enabled".
  [
    `(is|are|was|were|been|be) (chang|sav|shar|stor|includ|exclud|replac|approv|rotat|revok|invit|resolv|merg|schedul|licens)e${BEHIND_DONE}`,
    '$1 $2ed',
  ],
  [
    `(is|are|was|were|been|be) (sync|register|upload|download|reject|attach|connect|install|block|fetch|collect|detect|onboard|add|assign|enter|click)${BEHIND_DONE}(?<!\\b(?:sync) (?:in))`,
    '$1 $2ed',
  ],
  ['([Hh]as|[Hh]ave|[Hh]ad) be (?=\\p{Ll}+(?:ed|en|nt|de)\\b)', '$1 been '],
  [`([Dd]id|[Dd]o|[Dd]oes) (you|it|they|we|the user|the app) (${IN_E})ed\\b`, '$1 $2 $3e'],
  [`([Dd]id|[Dd]o|[Dd]oes) (you|it|they|we|the user|the app) (${OTHERS})(?:p)?ed\\b`, '$1 $2 $3'],
  // "That you have receive".
  [
    "((?:[Yy]ou|[Tt]hey|[Ww]e|[Uu]sers)(?:['’]ve| have)(?: just| already| previously)?) (receive|create|save|generate|retrieve|configure|complete|enable|remove|choose|use|note)(?=[.,;)]| (?:in|from|earlier|before|above|on|during|at|and|for|previously|with)\\b)",
    '$1 $2d',
  ],
  [
    "((?:[Yy]ou|[Tt]hey|[Ww]e|[Uu]sers)(?:['’]ve| have)(?: just| already| previously)?) (add|select|enter|install|assign|obtain|sync|click|download|upload|connect|open)(?=[.,;)]| (?:in|from|earlier|before|above|on|during|at|and|for|previously|with|to)\\b)",
    '$1 $2ed',
  ],
  // "To enabling SCIM", "for enable SCIM", "try enable".
  [`(?<=(?:\\u00AC\\n|[.!?]) )To (${IN_E})ing${NEXT}`, 'To $1e'],
  [`(?<=(?:\\u00AC\\n|[.!?]) )To (${OTHERS})(?:p)?ing${NEXT}`, 'To $1'],
  [`(?<=(?:\\u00AC\\n|[.!?]) )For (${IN_E})e${NEXT}`, 'To $1e'],
  [`(?<=(?:\\u00AC\\n|[.!?]) )For (add|assign|enter|provision|import|connect|open|install)${NEXT}`, 'To $1'],
  [`(?<=(?:\\u00AC\\n|[.!?]) )In order (?=(?:${IN_E})e${NEXT}|(?:${OTHERS})${NEXT})`, 'To '],
  [`([Tt]ry|[Cc]onsider|[Aa]void|[Ff]inish|[Kk]eep|[Ss]uggest|[Rr]ecommend) (${IN_E})e${NEXT}`, '$1 $2ing'],
  [`([Cc]onsider|[Aa]void|[Ff]inish|[Kk]eep) (${OTHERS})${NEXT}`, '$1 $2ing'],
  [
    `([Bb]efore|[Aa]fter|[Bb]y|[Ww]ithout|[Ff]or|[Ww]hile|of|[Bb]esides|[Ii]nstead of|[Tt]hrough) (${IN_E})e(?= (?:SCIM|SSO|provisioning|automatic|single|\\*\\*)\\b)(?<!\\b[Ff]or use)`,
    '$1 $2ing',
  ],
  [
    `((?:is|are) (?:highly |strongly )?(?:recommended|required|necessary|possible|suggested|advised|needed|important|mandatory|able|allowed)|want|need|wish|decide|plan|choose|how|order|agree|try|forget|remember|ability|option|way|steps|refuse|fail) to (${IN_E})ing\\b`,
    '$1 to $2e',
  ],
  [
    `((?:is|are) (?:highly |strongly )?(?:recommended|required|necessary|possible|suggested|advised|needed|important|mandatory|able|allowed)|want|need|wish|decide|plan|choose|how|order|agree|try|forget|remember|ability|option|way|steps|refuse|fail) to (${OTHERS})ing\\b`,
    '$1 to $2',
  ],
  [
    `([Nn]ot forget|[Ff]orget|[Dd]ecide|[Aa]gree|[Pp]lan|[Rr]efuse|[Ww]ish|[Hh]ope) (${IN_E})ing${NEXT}(?<!\\b[Tt]he plan \\S+)`,
    '$1 to $2e',
  ],
  [`([Nn]ot forget|[Ff]orget|[Dd]ecide|[Aa]gree|[Rr]efuse|[Ww]ish|[Hh]ope) (${OTHERS})(?:p)?ing${NEXT}`, '$1 to $2'],
  ['([Aa]void|[Cc]onsider|[Ff]inish|[Ss]uggest) to do\\b', '$1 doing'],
  ['([Aa]void|[Cc]onsider|[Ff]inish|[Ss]uggest) to (hav|mak|los)e\\b', '$1 $2ing'],
  ['([Aa]void) to (get|see|enter|lock|break|send|wait)\\b', '$1 $2ing'],
  [
    '([Ll]ook(?:ing)? forward to|[Pp]rior to|[Ii]n addition to) (add|provision|assign|enter|import|install|sync|test|go|start)(?= (?:the|your|an?|it|with|live)\\b)',
    '$1 $2ing',
  ],
  [
    `([Ll]ook(?:ing)? forward to|[Pp]rior to|[Ii]n addition to) (${IN_E})e(?= (?:the|your|an?|it|SCIM|SSO)\\b)`,
    '$1 $2ing',
  ],
  [
    '([Ll]ets?|[Mm]akes?|[Mm]ade) (users|you|them|admins|the (?:app|user|admin|service)) (creat|us|manag|configur)ing\\b',
    '$1 $2 $3e',
  ],
  [
    '([Ww]ant|[Nn]eed|[Aa]llow) ((?:your |the )?(?:users|admins|members|employees)) (sign|log)s? (?=in\\b)',
    '$1 $2 to $3 ',
  ],
  // One or several.
  ['([Aa]re|[Bb]ecome|[Bb]e both) (member|owner|admin|administrator|guest|part member)(?= (?:of|in)\\b)', '$1 $2s'],
  ['(?<=(?:\\u00AC\\n|[.!?]) )(Both (?:the |of the |of these )?(?:\\p{Ll}+ )?\\p{Ll}+s) is\\b', '$1 are'],
  ['([Uu]sers and )group (?=(?:are|can|will|have|must|is|from|in)\\b)', '$1groups '],
  [
    '(?<!\\b(?:[Aa]|[Tt]he|[Ee]ach|[Ee]very|[Yy]our|one) )([Uu])ser and groups (?=(?:are|can|will|have|must|from|in|is|to)\\b)',
    '$1sers and groups ',
  ],
  [
    '([Tt]he (?:following|other|next|additional|remaining|supported|required|default)) (user|group|attribute|value|field|token|account|role|option|step|setting|permission|operation|feature|limitation|mapping) (?=(?:are|were|have)\\b)',
    '$1 $2s ',
  ],
  [
    '(?<=(?:\\u00AC\\n|[.!?]) )((?:A|The) (?:copy|format|removal|deletion|creation|assignment|synchronization|import|export|update|visibility|owner|manager|scope|order|state|lifecycle|management|purpose|lifetime|validity|expiration|mapping|presence|absence|identity) of (?:the |your |all |these |such )?(?:\\p{Ll}+ )?\\p{Ll}+s) are\\b',
    '$1 is',
  ],
  [
    '(?<=(?:\\u00AC\\n|[.!?]) )(The (?:users|groups|attributes|values|tokens|roles|fields|accounts|settings|options|steps|keys|members|permissions|licenses) (?:in|of|from|with|on|for) (?:\\p{Lu}\\p{L}+|(?:the|your|this|that|an?) (?:\\p{L}+ )?\\p{L}+)) is (?=(?:not|only|also|now|\\p{Ll}+ed|listed|shown|optional|required|available|set|sent)\\b)',
    '$1 are ',
  ],
  [
    '(?<=(?:\\u00AC\\n|[.!?]) )(The (?:steps|instructions|settings|attributes|values|fields|options|tables?s|examples|screenshots|links|sections) (?:outlined|described|listed|shown|mentioned|given|provided|below|above|documented)(?: in (?:this|the) (?:\\p{L}+ )?\\p{L}+)?) (help|show|describe|explain|guide|need|apply|allow|require|contain|demonstrate|provide|enable|depend|work|cover)s(?= (?:you|the|how|to|your|users|a|an|all|on|in|for|only)\\b)',
    '$1 $2',
  ],
  [
    '([Aa] (?:user|group|value|token|role|field|account) (?:with|without|in|of) (?:no |an? |the )?(?:\\p{L}+ )?\\p{L}+) are (?=(?:skipped|ignored|excluded|created|sent|deleted|disabled|updated|not|provisioned|synced|synchronized)\\b)',
    '$1 is ',
  ],
  [
    '([Ee]ach|[Ee]very) (user|group|account|role|value|attribute) have (?=(?:an?|the|its|at|one|only|no)\\b)',
    '$1 $2 has ',
  ],
  [
    '([Ll]eave|[Kk]eep) (the (?:default |other |remaining )?(?:settings|values|fields|options|attributes|mappings)) as (?:it|they) is\\b',
    '$1 $2 as they are',
  ],
  ['([Tt]he|[Tt]his|[Yy]our) existed (?=\\p{Ll}+)', '$1 existing '],
  // Owners.
  [
    '([Tt]he|[Yy]our|[Aa]n?|[Ee]ach|[Tt]his|[Oo]ur) (company|customer|administrator|admin|user|organization|employee|vendor|tenant|manager|application)s (admin|approval|domain|consent|help|settings|request|profile|department|manager|ID|portal|URL|name|email address|identifier|role|policy|environment)(?=[.,;)]|\\s*\\n\\u00AC| (?:is|must|has|can|will|in|to|and|from|for|at|on|page)\\b)',
    "$1 $2's $3",
  ],
  [
    '([Tt]he|[Yy]our|[Ee]ach|[Tt]his) companies (?=(?:admin|domain|name|portal|URL|website|account|users|policy|policies|directory|tenant|identity|logo|SSO|employees)\\b)',
    "$1 company's ",
  ],
  // Small words.
  ['(can|won|don|doesn|didn|isn|aren|wasn|weren|hasn|haven|hadn|shouldn|couldn|wouldn)t(?= \\p{Ll})', "$1't"],
  ['([Tt]hat|[Hh]ere|[Tt]here|[Ww]hat)s (?=(?:all|it|the|an?|your|how|why|no|not|where|possible)\\b)', "$1's "],
  [
    '(?<=(?:\\u00AC\\n|[.!?]) )Lets (?=(?:start|configure|go|see|create|add|look|get|take|test|begin|enable|set|assume|first|now)\\b)',
    "Let's ",
  ],
  ['([Yy]ou|[Tt]hey|[Ww]e)(ve|re|ll) (?=\\p{Ll})(?<!\\b[Ww]ere |\\b[Ww]ell )', "$1'$2 "],
  ['([Bb]y) (click|tap|press|go|scroll|sign|log) (?=(?:on|the|in|to|it|down)\\b|\\*\\*)', '$1 $2ing '],
  [
    '(\\p{Ll}+) so (?=(?:make sure|please|ensure|be sure|copy|save|keep|store|note) (?:you|it|the|that|to|your|copy|save|them|this)?)(?<!\\b(?:and|do|or|is|are|not|if|even|just) so )',
    '$1, so ',
  ],
  [
    '((?:[Aa]ny|[Aa]n|[Tt]he|[Aa]) (?:error|issue|problem|change|failure|conflict)) (occur|happen|appear|arise|exist)(?=[.,;]|\\s*\\n\\u00AC| (?:in|during|while|when|with|on)\\b)(?<!\\b(?:does|do|did|can|will|may|must|could|should) (?:\\S+ ){2,3})',
    '$1 $2s',
  ],
  ['([Bb]efore|[Aa]fter|[Ww]hile) (start)(?=(?:,| the| this| with| you))', '$1 $2ing'],
  ['(help|helps) (you |them |us )?with (configure|enable|create|assign|set up|add|manage) ', '$1 $2$3 '],
  ['([Oo]ne) (?:between|among) (the (?:two|three|following|available|options|roles))', '$1 of $2'],
  ['(asking|asks|ask|prompted|prompts?|waits?|wait) for confirm(?=[.,;]|\\s*\\n\\u00AC)', '$1 for confirmation'],
  ['(displayed|shown|visible|available|used|generated|copied)( only)? one time(?=[.,;]|\\s*\\n\\u00AC)', '$1$2 once'],
  ['([Cc]ontact (?:us|them|support|the team)) (?:on|in) (?=\\0|\\[|\\S+@)', '$1 at '],
  ['([Gg]et|[Ss]tay|[Kk]eep) in touch (?=(?:the|our|your|\\p{Lu}))', '$1 in touch with '],
  [
    '([Rr]aise|[Oo]pen|[Cc]reate|[Ll]og) (a (?:support )?(?:ticket|case|request)) to (?=(?:the |our |your |\\p{Lu}\\p{L}+ )?support\\b)',
    '$1 $2 with ',
  ],
  ['[Dd]rop (?:an? )?(e-?mail|mail|note|line|message) to\\b', 'send an $1 to'],
  ['(valid) until (?=(?:\\d+|one|two) (?:year|month|day|hour)s?\\b)', '$1 for '],
  [
    '(help|assist)(s|ed)? (you )?for (?=(?:the|your) (?:set ?up|configuration|integration|migration)\\b)',
    '$1$2 $3with ',
  ],
  ['[Cc]ongratulation(?=[!,.])', 'Congratulations'],
  [
    '([Hh]ave|[Hh]as) (successful|correct|proper)(?= (?:configured|completed|set up|created|enabled|added|connected|integrated|assigned)\\b)',
    '$1 $2ly',
  ],
  [
    '(fill|log|sign|opt|set|turn|roll)-(in|out|up|on|off) (?=(?:the|a|an|your)\\b)(?<=\\b(?:[Tt]o|or|and|can|must|will|then|not|please) \\S+ )',
    '$1 $2 ',
  ],
  [
    '(to|for|in|within|after|only|takes?|about|every|last|past|next|wait) few (?=(?:more )?(?:minutes|seconds|hours|days|moments|steps|clicks|users|weeks)\\b)(?<!\\b(?:the|last|past|next) few )',
    '$1 a few ',
  ],
  [
    '(valid|active|available|stored|kept|retained|cached) (?=(?:\\d+|one|two|three|six|twelve) (?:year|month|day|hour|minute|week)s?\\b)',
    '$1 for ',
  ],
  ['([Ii]n|[Tt]o|[Oo]pen|[Ff]rom|[Ss]ee) settings of (?=(?:the|your)\\b)', '$1 the settings of '],
  [
    '((?:[Ss]et|[Cc]hange|[Ss]witch|[Tt]urn) (?:the |this |its )?(?:\\p{L}+ ){0,2}(?:\\p{L}+|\\*\\*[^*\\n]+\\*\\*)) on (?=(?:true|false|yes|no|automatic)\\b|\\*\\*(?:On|Off|Yes|No|Automatic|True|False|ON|OFF)\\*\\*)',
    '$1 to ',
  ],
  [
    '([Aa]dd(?:s|ed|ing)? (?:the |a |an |your |new |these |them |it )?(?:users?|groups?|members?|them|it)) into (?=(?:the|a|an|your|this) (?:\\p{L}+ )?(?:group|role|list|team)\\b)',
    '$1 to ',
  ],
  [
    '([Aa]ssign(?:s|ed|ing)? (?:the |an? |this |your )?(?:\\p{Ll}+ )?(?:role|license|app|application|permission|group|profile|policy)s?) for (?=(?:the|an?|your|each|all|these) (?:\\p{Ll}+ )?(?:users?|groups?|accounts?|admins?)\\b)',
    '$1 to ',
  ],
  [
    '([Ss]ave|[Aa]pply|[Ss]ubmit|[Rr]eview|[Cc]onfirm|[Pp]rovide|[Uu]pdate|[Ee]dit|[Mm]anage|[Ee]nter|[Vv]erify|[Ii]nput|[Aa]dd|[Ii]nvite) you (?=(?:changes?|settings|work|configuration|details|credentials|company|organization|password|domain|profile|email|users|team|selection|tenant|name)\\b)',
    '$1 your ',
  ],
  ['int (?=(?:the|your|an?|this)\\b)', 'in '],
  [
    'form(?= (?:the|your|this) )(?<=\\b(?:[Cc]opy|[Ss]elect|[Cc]hoose|[Gg]et|[Rr]etrieve|[Rr]etrieved|[Cc]opied|[Oo]btained|[Oo]btain|[Rr]emove|[Rr]emoved|[Cc]omes|[Dd]ownload|[Ii]mport|[Ii]mported|[Ss]ent|[Rr]eceived?|[Ff]etch|[Tt]ake|[Tt]aken)(?: [\\p{L}*]+){0,5} form)(?<!\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Yy]our|[Ee]ach|web|sign-up|request|contact|application|online|following) form)',
    'from',
  ],
  ['([Yy]ou) (?:login|signin|logon) (?=(?:to|with|as|using|for|in)\\b)', '$1 sign in '],
];

export const VERB_SHAPE_SLIPS: readonly Slip[] = writtenSlips(ROWS);
