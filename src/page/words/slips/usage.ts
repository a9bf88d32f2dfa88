/** Turns of phrase of other languages, put into English word by word. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const CONTROL = '(?:button|link|icon|check ?box|option|tab)';
const SUPPORT = '(?:your|the) (?:[\\p{L}-]+ )?(?:administrator|admin|manager|representative|support team|support|team)';

/** What is looked for, in words, and what English says. */
const PHRASES: readonly WrittenSlip[] = [
  [
    '([Ww])here (the )?(users?|groups?|accounts?)( and groups)? ((?:should|will|are|can|must) be|is) (provisioned|created|added|sent|synchronized) to\\b',
    'to which $2$3$4 $5 $6',
  ],
  ['per default\\b', 'by default'],
  ['Once decided(?=, (?:you|we|they)\\b)', 'Once you have decided'],
  [
    '([Dd]ecid(?:e|es|ed|ing)|[Dd]etermin(?:e|es|ed|ing)|[Cc]hoos(?:e|ing)|[Ss]pecify(?:ing)?|[Ss]elect(?:ing)?) what(?= (?:users|groups|roles|applications|apps|accounts|people|employees|members|attributes|permissions)\\b)',
    '$1 which',
  ],
  ['([Oo]perations?) ((?:has|have|needs?|must|should|can|is|are|will)(?: to)?(?: be)?) made\\b', '$1 $2 performed'],
  ['(permanent|hard|soft)( (?:user|group|account))? deletes(?=[.,;]| (?:of|in|from|for|are|is)\\b)', '$1$2 deletions'],
  ['((?:user|group|account) )deletes(?=[.,;]| (?:and|or) (?:updates|creates)\\b)', '$1deletions'],
  ['attribute-mapping(s?)\\b(?!\\*\\*)', 'attribute mapping$1'],
  ['(\\p{Ll}{3,}s) got (enabled|disabled|added|removed|changed|created|updated|deleted|introduced)\\b', '$1 were $2'],
  ['got (enabled|disabled|added|removed|changed|created|updated|deleted|introduced)\\b', 'was $1'],
  [
    '(shows?|explains?|describes?|demonstrates?) to(?= (?:select|click|enter|configure|set|create|add|enable|get|obtain|find|provision|assign|use|open|copy)\\b)',
    '$1 how to',
  ],
  ['([Ii])d provider(s?)\\b', '$1dentity provider$2'],
  ['Provision tab\\b', 'Provisioning tab'],
  // What a page of the portal was called by those who made it.
  [
    'blade(s?)\\b(?<=\\b(?:[Aa]pplications?|[Aa]pps|[Pp]rovisioning|[Pp]roperties|[Oo]verview|[Uu]sers|[Gg]roups|[Dd]irectory|[Ss]ettings|[Mm]apping|\\*\\*) blades?)',
    'page$1',
  ],
  ['Per default\\b', 'By default'],
  ['([Bb])y defaults\\b', '$1y default'],
  ['([Ss]et|[Uu]sed?|[Ss]elected|[Mm]arked) as default(?=[.,;])', '$1 as the default'],
  ['in case if\\b', 'if'],
  ['In case if\\b', 'If'],
  ['([Aa]s) follow(?:ing)?(?=[:.])', '$1 follows'],
  ['([Ww]ith|[Ii]n) regards to\\b', '$1 regard to'],
  ['([Tt])he followings\\b', '$1he following'],
  ['([Dd])ifferent than(?= (?:the|your|those|what)\\b)', '$1ifferent from'],
  ['([Tt])he below(?: given| mentioned| listed)?(?= \\p{Ll}+s\\b)', '$1he following'],
  // Verbs with what does not go with them.
  ['\\b(?<!\\bas )([Yy]ou|[Uu]sers?|[Tt]hey|[Ii]t|[Ww]e) (must|can|should|will|could) to(?= \\p{Ll}{2})', '$1 $2'],
  ['([Ww]ill|[Cc]an|[Mm]ust|[Ss]hould|[Mm]ay|[Ww]ould)( not)? able(?= to\\b)', '$1$2 be able'],
  ['\\b(?<!\\b[Ii]f )([Nn]eeds?) be(?= \\p{Ll}+ed\\b)', '$1 to be'],
  [
    'before to(?= (?:start|begin|configure|create|enable|add|assign|set|go|use|connect|proceed|continue)\\b)',
    'before you',
  ],
  [
    'Before to(?= (?:start|begin|configure|create|enable|add|assign|set|go|use|connect|proceed|continue)\\b)',
    'Before you',
  ],
  ['([Ee]xplains?|[Mm]entions?) you(?= (?:how|what|the|where|why|that)\\b)', '$1 to you'],
  ['([Rr]ecommend|[Ss]uggest)(s?) you to\\b', '$1$2 that you'],
  [`request (?:to )?(?=${SUPPORT} (?:for|to)\\b)(?<=\\b(?:[Tt]o|[Cc]an|[Mm]ust|[Aa]nd|[Tt]hen) \\S+ (?:to )?)`, 'ask '],
  [`Request (?:to )?(?=${SUPPORT} (?:for|to)\\b)`, 'Ask '],
  [`([Cc]lick) (?:in|to|at)(?= (?:the )?(?:\\*\\*[^*\\n]+\\*\\*|\\p{Ll}+) ${CONTROL}\\b)`, '$1'],
  ['([Ff]ill) the(?= (?:\\p{Ll}+ )?(?:form|fields|boxes|details|information)\\b)', '$1 in the'],
  ['([Gg])oto(?= (?:the\\b|your\\b|\\*\\*|\\[))', '$1o to'],
  ['([Ss])ign ?on to(?= (?:the\\b|your\\b|\\[))', '$1ign in to'],
  ['([Ss])ignin(?= (?:to|in|with|using|at)\\b)', '$1ign in'],
  ['([Ll])ogout from\\b', '$1og out of'],
  ['(?<=\\u00AC\\n )Backup(?= (?:the|your)\\b)', 'Back up'],
  ['(?<=\\u00AC\\n )Setup(?= (?:the|your|an?|this|provisioning|automatic)\\b)', 'Set up'],
  ['([Mm]ake|[Dd]o) (?:the |a )?setup (?:of|for)(?= (?:the|your)\\b)', '$1 up'],
  ['([Ll]eave (?:it|them|this|(?:the|this) (?:\\S+ ){1,3})|[Ii]s|[Aa]re|[Bb]e) in blank\\b', '$1 blank'],
  ['([Ll])et(?= (?:the|this|that|it|both)\\b[^.,\\n]{0,40} (?:empty|blank)\\b)(?![^.,\\n]{0,40} be )', '$1eave'],
  ['([Ll])et(?= (?:empty|blank)\\b)', '$1eave'],
  ['at the(?= (?:\\*\\*[^*\\n]+\\*\\* )?(?:field|text ?box)\\b)', 'in the'],
  [
    '([Pp]aste (?:the|this|that|your) [^.,\\n]{3,60}) to(?= the (?:\\*\\*[^*\\n]+\\*\\* |\\S+ )?(?:fields?|text ?box|box)\\b)',
    '$1 into',
  ],
  ['([Rr])ight (top|upper|bottom|lower)(?= corner\\b)', '$2 right'],
  ['([Ll])eft (top|upper|bottom|lower)(?= corner\\b)', '$2 left'],
  ['([Aa]t the) (left|right)(?: side)? (menu|pane|panel|sidebar|navigation)\\b', 'in the $2 $3'],
  ['(once|twice) times?\\b', '$1'],
  [
    '([Aa]|[Tt]he|[Tt]his|[Nn]ew|[Aa]nother) pop up(?=[.,;]| (?:will|window|opens|appears|is|with|that|where|box|message)\\b)',
    '$1 pop-up',
  ],
  ['([Ww]ill|[Ss]hould|[Cc]an|[Mm]ay|[Tt]o) pop-up\\b', '$1 pop up'],
  [
    "((?:token|key|value|URL|secret|password|code)s? (?:(?:that|which) )?you(?:['’]ve| have)? (?:copied|saved|noted|generated|created|received|retrieved)) (?:it|them)(?=[.,;]| (?:in|from|earlier|before)\\b)",
    '$1',
  ],
  [
    '([Uu]sers?|[Aa]dministrators?|[Mm]embers?|[Ee]mployees?|[Pp]eople|[Pp]ersons?) whom(?= (?:is|are|was|were|has|have|can|will|must|needs?)\\b)',
    '$1 who',
  ],
  [
    "([Ii]n|[Oo]n|[Oo]f|[Ff]rom|[Tt]o|[Ww]ith|[Ff]or|[Bb]y|[Uu]nder|[Ii]nto) it['’]s(?= \\p{Ll})(?! (?:recommended|important|not|best|a|the)\\b)",
    '$1 its',
  ],
  // "Fill in you email": what is yours is no verb.
  [
    '\\b(?<!\\b(?:[Gg]iv|[Ss]end|[Pp]rovid|[Gg]rant|[Oo]ffer|[Ss]how|[Aa]sk|[Tt]ell|[Gg]et|[Aa]llow|[Ll]et|[Aa]ssign|[Gg]uarantee|[Ss]ent|[Gg]ave|[Bb]ring|[Bb]ecause|[Ww]here|[Ww]hen)\\p{Ll}* )([Yy])ou(?= (?:application|account|tenant|organization|company|subscription|environment|directory|administrator|credentials|password|domain|portal|console|workspace|instance)\\b)',
    '$1our',
  ],
  [
    '([Ff]ill in|[Ee]nter|[Tt]ype|[Uu]se|[Oo]pen|[Ss]elect|[Ii]n|[Tt]o|[Ff]rom|[Ww]ith|[Oo]f|[Ff]or|[Ii]nto|[Cc]opy|[Pp]aste|[Cc]onfigure|[Ss]et up) you(?= (?:email|app|token|key|users?|groups?|team|URL|name|username)\\b)(?! \\p{Ll}+ (?:you|the|your|them|us|it)\\b)',
    '$1 your',
  ],
  ['([Yy])our(?= (?:welcome to|able to|allowed to|logged in|signed in|trying to|supposed to)\\b)', "$1ou're"],
];

export const USAGE_SLIPS: readonly Slip[] = writtenSlips(PHRASES);
