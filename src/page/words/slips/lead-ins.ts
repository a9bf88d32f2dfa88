/** What leads in a sentence or a clause, and what joins two. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
/** A clause, where a noun was to follow. */
const CLAUSE =
  "(?= (?:(?:the|your|an?|this) (?:(?!that\\b|which\\b|who\\b|being\\b|and\\b|or\\b)\\p{Ll}+ ){1,2}|(?:it|you|they|users) )(?:is|are|was|were|has|have|does|do|doesn['’]t|don['’]t|cannot|can)\\b)";
const ORDER = '(?:go|click|select|open|navigate|enter|choose|use|copy|sign|follow|contact|create|add)';
const SUBJECT = '(?:you|the|it|users|groups|all|this|your|we|they|only|no|every|each)';
const SHOWN =
  'table|image|screenshot|picture|section|link|figure|example|list|information|field|value|URL|format|command|script|step|note|article|documentation';

const ROWS: readonly WrittenSlip[] = [
  [`([Bb])ecause of${CLAUSE}`, '$1ecause'],
  [`${START}Due to${CLAUSE}`, 'Because'],
  [`due to${CLAUSE}`, 'because'],
  [`${START}(?:Despite|In spite of)${CLAUSE}`, 'Although'],
  [`([Ii]n case) of${CLAUSE}`, '$1'],
  [',? so(?= (?:you|it|the|users|we|this|they)\\b)(?<=(?:\\u00AC\\n|[.!?]) (?:Since|Because) [^.;\\n]{5,80} so)', ','],
  [
    ', but(?= (?:you|it|the|users|we|this|they)\\b)(?<=(?:\\u00AC\\n|[.!?]) (?:Although|Even though) [^.;\\n]{3,80}, but)',
    ',',
  ],
  [`${START}(If (?:so|not|yes|no)) then\\b`, '$1,'],
  [`${START}(To do (?:this|so|that))(?= ${ORDER}\\b)`, '$1,'],
  [`${START}Also(?= (?:you|the|it|users)\\b)`, 'Also,'],
  [`${START}By default(?= ${SUBJECT}\\b)`, 'By default,'],
  [
    `${START}(After (?:a few|some|several|about \\d+|\\d+) (?:minutes?|seconds?|hours?|days?|moments?))(?= ${SUBJECT}\\b)`,
    '$1,',
  ],
  // "Enter following values", "see the below table".
  [
    '([Pp]rovide|[Ee]nter|[Uu]se|[Ff]ollow|[Cc]opy|[Ss]elect|[Aa]dd|[Cc]onfigure|[Ss]et|[Pp]erform|[Cc]omplete|[Hh]ave|[Nn]eed|[Ii]n|[Ww]ith|[Tt]o|[Ss]ee|[Dd]o|[Tt]ake|of|from|for|[Cc]heck|[Rr]eview|[Oo]pen|[Vv]isit|[Ii]nput|[Uu]sing|[Ff]ill in) following(?= (?!the\\b|these\\b|this\\b|an?\\b|your\\b|up\\b|along\\b|each\\b|it\\b|them\\b)\\p{Ll})',
    '$1 the following',
  ],
  [`([Tt])he below (${SHOWN})(?!s)\\b`, '$1he following $2'],
  [`([Ii]n|[Ss]ee|[Uu]se|[Ff]ollow|[Ff]rom|[Ww]ith|[Pp]er|[Cc]heck) below (${SHOWN})(s?)\\b`, '$1 the $2$3 below'],
  [`${START}Depends on(?= [^.,\\n]{2,40}, )`, 'Depending on'],
  [
    `${START}(In case [^,.;:\\n]{5,80}?)(?= (?:use|click|select|contact|enter|go|open|please)\\b)(?<!\\b(?:to|you|can|and|or|then|that|will|not|must))`,
    '$1,',
  ],
  // Places.
  ['at(?= the (?:next|previous|following|last) step\\b)', 'in'],
  ['([Ii]n|[Dd]uring) later (step|stage|section)\\b(?!s)', '$1 a later $2'],
  ['in safe(?=[.,;]| (?:for|and|as|because)\\b)', 'in a safe place'],
  [
    'on(?= the (?:following |above )?table(?: (?:below|above)|[.,;]| (?:and|lists|shows)\\b))(?<!\\b(?:[Bb]ased|[Dd]epend\\p{Ll}*|[Rr]el(?:y|ies)|[Ff]ocus\\p{Ll}*|[Cc]lick) on)',
    'in',
  ],
  [
    'on(?= the (?:Azure portal|Microsoft Entra admin center|Azure AD portal)\\b)(?<!\\b(?:[Ll]og|[Ss]ign|[Cc]lick|[Bb]ased|[Tt]urn|[Dd]epend\\p{Ll}*|[Ff]ocus\\p{Ll}*|[Rr]el(?:y|ies)) on)',
    'in',
  ],
  [`${START}On(?= the (?:Azure portal|Microsoft Entra admin center|Azure AD portal)\\b)`, 'In'],
  ['in(?= (?:the|your) (?:\\p{L}+ ){0,2}(?:website|homepage|home page)(?:[.,;]| (?:and|to|at|by|of)\\b))', 'on'],
  // Words that sound alike, and a sign for a word.
  [
    '([Cc]hoose|[Dd]ecide|[Cc]heck|[Ss]ee|[Dd]etermine|[Ss]elect|[Vv]erify|[Kk]now|[Ss]pecify|[Cc]onfirm) weather(?= (?:to|you|the|or|it|users|they|your|a)\\b)',
    '$1 whether',
  ],
  [
    '(easier|faster|better|smaller|larger|bigger|newer|older|shorter|simpler|safer|earlier|sooner|worse) then(?= (?!click|select|go|open|enter|copy|use)\\p{L})',
    '$1 than',
  ],
  ['(?<=\\b(?:user|users|group|groups|create|add|copy|name|roles?|attributes?) )&(?= \\p{Ll})', 'and'],
  // One thing or several.
  ['each (\\d+ (?:minutes|hours|days|seconds))\\b', 'every $1'],
  ['([Ii]f|[Ww]hen) the (connection|test|request|sync|cycle)s (fails|is|has|was)\\b', '$1 the $2 $3'],
  [
    '([Uu]sers|[Tt]hey|[Gg]roups|[Ee]mployees|[Mm]embers) (no longer) (need|require|exist|belong)s\\b(?<!\\b(?:of|in|for)(?: the)? \\S+ no longer \\S+)',
    '$1 $2 $3',
  ],
  [
    '([Uu]sers|[Tt]hey|[Gg]roups|[Ee]mployees|[Mm]embers) (no longer) has\\b(?<!\\b(?:of|in|for)(?: the)? \\S+ no longer \\S+)',
    '$1 $2 have',
  ],
  [
    "any more(?=[.;]|\\s*\\n\\u00AC)(?<=\\b(?:don['’]t|do not|doesn['’]t|does not|no|not|won['’]t|cannot)\\b[^.\\n]{3,50} any more)",
    'anymore',
  ],
  ['([Kk]eep|[Mm]ap|[Ss]ync|[Rr]eview|[Uu]pdate) (user|group)s (?=attributes\\b)', '$1 $2 '],
  ['([Ww]ait(?: for)?) (few|couple of)(?= (?:more )?(?:seconds|minutes|moments|hours|days)\\b)', '$1 a $2'],
  [
    '([Ww]ith|[Aa]ssign|[Ss]elect|[Cc]hoose|[Uu]se|[Cc]reate|[Tt]est) (?=(?:small|limited|large) (?:set|number|group|subset) of\\b|single (?:user|group|Microsoft Entra|Azure AD)(?: user)?(?:[.,;]| (?:to|first|and|for)\\b))',
    '$1 a ',
  ],
  [
    '([Aa] few|[Ss]everal|[Cc]ouple of) (second|minute|hour|day|moment|user|group|attribute)(?=[.,;]| (?:while|until|for|to|and|before|after|later|from|are)\\b)',
    '$1 $2s',
  ],
  ['[Aa]n? (?=(?:[Aa]dmin|[Oo]wner|[Rr]ead|[Ww]rite) (?:permissions|rights|privileges|credentials)\\b)', ''],
  ['([Tt])he all(?= \\p{Ll}+s\\b)', 'all the'],
  ["(users|groups|accounts|customers|admins|administrators|members|employees)(['’])s\\b", '$1$2'],
  [
    '([Oo]ther|[Dd]ifferent|[Vv]arious|[Cc]ertain|[Aa]dditional) (user|group|account|attribute|value|token|key|role|field|step|option|setting|application)(?= (?:are|were|have)\\b)',
    '$1 $2s',
  ],
  [
    '(?<=\\b(?:[Bb]oth|[Cc]reates?|[Pp]rovisions?|[Aa]ssign|of|for|[Aa]ll|[Ss]ync|[Dd]isables?|[Dd]eletes?|[Rr]emoves?|[Uu]pdates?) )user and groups\\b(?! (?:provisioning|attributes?|mappings?|assignments?)\\b)',
    'users and groups',
  ],
  [
    '([Ee]ach|[Ee]ither|[Nn]either|[Nn]one|[Aa]ll|[Ss]ome|[Mm]any|[Mm]ost|[Bb]oth) of (the|these|your|those) (user|group|account|attribute|value|token|key|role|field|step|option|setting|application|method)(?=[.,;]| (?:is|are|has|have|in|from|works?|will|can|that|who)\\b)',
    '$1 of $2 $3s',
  ],
  // An owner, and what is not counted.
  [
    '([Tt]he|[Yy]our|[Aa]n?|[Ee]ach|[Tt]his) (user|administrator|admin|owner|manager|customer|employee|member|company|organization)s (email|name|password|profile|token|URL|license|address|department|account)\\b(?!s| (?:their|them|the|to)\\b)',
    "$1 $2's $3",
  ],
  [
    '([Hh]ave|[Hh]as|[Ww]ith|[Nn]eeds?|[Rr]equires?) ((?:sufficient|enough|appropriate|necessary|proper|full|correct|elevated)(?: \\p{Ll}+)?|[Aa]dmin(?:istrator|istrative)?|[Oo]wner) (right|privilege)(?=[.,;)]|\\s*\\n\\u00AC| (?:to|in|for|on|and|or)\\b)',
    '$1 $2 $3s',
  ],
  [
    '([Ss]ufficient|[Ee]nough|[Aa]ppropriate) permission(?=[.,;)]|\\s*\\n\\u00AC| (?:to|in|for|on|and|or)\\b)(?<!\\b(?:the|an?|this) \\S+ \\S+)',
    '$1 permissions',
  ],
  ['an (information|access)(?= (?:about|on|that|to|of)\\b|[.,])', '$1'],
  ['a (software|documentation|feedback|hardware|equipment)(?= (?:that|which|of|on|for|to|is|about)\\b|[.,])', '$1'],
  [
    '([Tt])hese (information|documentation|software|feedback|access)\\b(?! (?:pages?|sections?|tokens?|keys?|requests?|fields?|sites?|tools?|packages?|updates?|rights|levels?|policies|urls?)\\b)',
    '$1his $2',
  ],
  ['([Mm])any (information|documentation|feedback|software)\\b', '$1uch $2'],
  [
    '([Aa]n?) (credential|permission|detail|instruction|attribute|value|option|step|token|field|setting|role)s(?=[.,;]| (?:is|are|of|in|to|for|with|from|on|that)\\b)',
    '$1 $2',
  ],
  [
    '([Oo]ne of (?:the|these|your|those)) (user|group|account|attribute|value|field|option|step|token|role|setting|application|tenant|method|plan)(?=[.,;]| (?:in|from|is|has|that|who|with|to|for|of|below|above)\\b)',
    '$1 $2s',
  ],
  [
    `${START}(User|Group)s (provisioning|deprovisioning|synchronization)\\b(?= (?:is|isn['’]t|to|in|from|for|currently|will|can|must|does)\\b|[.,])`,
    '$1 $2',
  ],
];

export const LEAD_IN_SLIPS: readonly Slip[] = writtenSlips(ROWS);
