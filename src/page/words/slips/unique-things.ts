/** What there is one of has "the", and what somebody is has "a". */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const PERSON = 'member|user|customer|employee|manager|guest|subscriber|part|participant|collaborator|developer|partner';
const PERSON_WITH_VOWEL = 'administrator|admin|owner|employee|editor|approver|agent';
const FOR_WHOM = '(?: (?:of|in|for|to|with|on|at)\\b|[.,;)])';

const ROWS: readonly WrittenSlip[] = [
  // "Scroll to bottom of the page", "at top of it".
  [
    '([Tt]o|[Aa]t|[Ff]rom|[Ii]n|[Oo]n(?! top)|[Nn]ear|[Uu]ntil)(?= (?:very )?(?:bottom|top|end|beginning|middle|center|start|rest|left side|right side|left-hand side|right-hand side|bottom left|bottom right|top left|top right|lower left|lower right|upper left|upper right) (?:corner )?of (?:the|your|this|it|that|page|screen)\\b)',
    '$1 the',
  ],
  [
    '([Aa]t|[Ff]rom|[Ii]n|[Tt]o|[Oo]n)(?= (?:top|bottom|upper|lower)[- ](?:left|right)(?:[- ]hand)? (?:corner|side|menu)\\b)',
    '$1 the',
  ],
  [
    '([Ff]rom|[Ii]n|[Oo]n)(?= (?:left|right)(?:[- ]hand)?(?: side)? (?:menu|pane|panel|sidebar|navigation|navigation bar|column|side|corner|bar)\\b)',
    '$1 the',
  ],
  ['([Oo]n)(?= (?:left|right) (?:of (?:the|your)|select|click|side)\\b)', '$1 the'],
  // "Same token can be used", "following roles exist".
  [
    `${START}Same(?= (?:\\p{Ll}+ )?(?:token|key|value|user|group|account|URL|steps?|process|procedure|page|app|application|role|attribute|name|method|way|applies)\\b)`,
    'The same',
  ],
  [
    `${START}Following(?= (?:\\p{Ll}+ )?(?:roles|attributes|fields|values|users|groups|options|settings|steps|permissions|operations|actions|features|capabilities|table|is|are|section|list|parameters|mappings|limitations|prerequisites|information|details|instructions)\\b(?! (?:above|below|in) [^.,\\n]*,)(?![^.\\n]{0,80}, (?:you|the|it|select|click)))`,
    'The following',
  ],
  [`${START}Only(?= (?:first|last|second|following|primary email) \\p{Ll}+)`, 'Only the'],
  [
    '([Oo]nly|[Uu]ses|[Tt]akes|[Oo]f|[Uu]ntil|[Ii]s|[Aa]re)(?= following (?:\\p{Ll}+ )?(?:roles|attributes|fields|values|users|groups|options|settings|steps|permissions|operations|actions|features)\\b)',
    '$1 the',
  ],
  [
    `${START}First(?= (?:sync|synchronization|cycle|step|run|user|group|option|token|field|value|time (?:is|takes))\\b(?! (?:the|your|all)\\b))`,
    'The first',
  ],
  [
    `${START}(Initial|Next|Last|Main|Second|Final|Default)(?= (?:sync|synchronization|cycle|step|run|option|value|role|reason|difference|page|part|import|setting|name|provisioning cycle)s?(?: of [^.,\\n]{3,30})? (?:is|are|takes?|will|can|has|shows?|must|may)\\b)`,
    'The $l1',
  ],
  [
    '([Aa]fter|[Uu]ntil|[Oo]nce|[Ww]hen|[Ii]f|[Bb]efore)(?= (?:sync|synchronization|setup|connection|import|test connection|initial cycle|initial sync|initial synchronization|migration|installation|registration) (?:is|has|was|fails|takes|succeeds|completes|finishes|starts)\\b)',
    '$1 the',
  ],
  [
    '([Ss]upports|[Uu]ses|[Uu]sing|[Ii]mplements|[Ff]ollows|[Oo]ver|[Vv]ia)(?= (?:SCIM(?: 2\\.0| v2)?|SAML(?: 2\\.0)?|OAuth(?: 2\\.0)?|OpenID Connect) (?:protocol|standard|specification|endpoint|API)\\b)',
    '$1 the',
  ],
  [`${START}The (?=(?:SCIM|SAML|OAuth|SSO)(?: 2\\.0| v2)? (?:is|must|can|will|has|needs)\\b)`, ''],
  [
    "([Tt]he) (\\p{Lu}\\p{L}+)[’']s (?=(?:API|app|application|portal|website|documentation|console|dashboard|admin console|SCIM API)\\b)",
    '$1 $2 ',
  ],
  ["((?!What|Here|It|That|There|Let|Who|Where|How|He|She)\\p{Lu}\\p{L}+[’']s) the (?=\\p{L})", '$1 '],
  ['([Ii]n|[Bb]y|[Vv]ia|[Tt]hrough)(?= (?:email|e-mail) (?:from|that|which|sent|with)\\b)(?<=\\b[Ii]n)', '$1 an'],
  ['([Oo]n|[Aa]t) (?=(?:top|bottom)[- ](?:right|left)\\b)', '$1 the '],
  ['([Oo]pen|[Gg]o to|[Vv]isit|[Aa]ccess)(?= (?:Azure|Microsoft Entra) (?:portal|admin center)\\b)', '$1 the'],
  ['([Oo]n)(?= (?:application|app|vendor|service|customer|client|server|\\*\\*[^*\\n]+\\*\\*) side\\b)', '$1 the'],
  [
    '([Aa]pprove|[Rr]eject|[Rr]eview|[Ss]ubmit|[Aa]ccept|[Cc]onfirm|[Ss]end|[Dd]eny)(?= (?:request|invitation|integration request|consent request|change)(?:[.,;]| (?:before|to|for|in|from|by|when|after|and)\\b))(?<!\\b(?:[Tt]o|[Aa]nd) send)',
    '$1 the',
  ],
  [
    '([Aa]lready have|[Nn]eed|[Hh]ave|[Cc]reate|[Ww]ith|[Ww]ithout)(?= (?:\\p{Lu}\\p{Ll}+ )account(?:[.,;]| (?:with|in|to|for|and)\\b))',
    '$1 an',
  ],
  [
    '([Ww]ithout|[Ww]ith no|[Hh]as no|[Hh]ave no) (?=email(?: address)?(?:[.,;]| (?:are|is|will|can)\\b))(?<=out )',
    '$1 an ',
  ],
  [
    '([Rr]emember|[Nn]ote|[Kk]eep in mind|[Aa]ware) that (?=(?:token|user|connection|key|account|app|role|sync|admin|license)\\b)',
    '$1 that the ',
  ],
  [
    '([Kk]eep|[Ll]eave) (?:the )?rest (?=(?:settings|fields|values|options|configuration|attributes)\\b)',
    '$1 the rest of the ',
  ],
  // "They are same for groups".
  ['([Ii]s|[Aa]re|[Bb]e|[Rr]emains?|[Ss]tays?)(?= same(?:[.,;]| (?:for|as|like|in|with|on)\\b))', '$1 the'],
  ['([Tt]he|[Yy]our) same the\\b', '$1 same'],
  ['([Uu]se|[Hh]ave|[Ff]ollow|[Rr]epeat|[Ee]nter|[Ss]elect|[Cc]hoose) same the\\b', '$1 the same'],
  // "The user must be member of a group".
  [
    `([Bb]e|[Ii]s|[Bb]ecomes?|[Bb]eing|[Aa]m)(?= (?:active |regular |valid )?(?:${PERSON})${FOR_WHOM})(?<!\\b(?:there|who|what) \\S+)(?! part of)`,
    '$1 a',
  ],
  [`([Bb]e|[Bb]ecomes?|[Bb]eing)(?= (?:${PERSON_WITH_VOWEL})${FOR_WHOM})`, '$1 an'],
  [
    "([Yy]ou are|[Uu]ser is|[Aa]ccount is|[Uu]ser who is|[Yy]ou(?:[’'])re)(?= (?:administrator|admin|owner|editor)(?: (?:of|in|for|on|at)\\b|[.,;]))",
    '$1 an',
  ],
  // "You will receive email with it".
  [
    '([Rr]eceive|[Gg]et|[Rr]eceived|[Gg]ot|[Ss]end|[Ss]ends|[Ss]ent)(?= (?:email|e-mail|invitation|activation link|invite)(?: (?:with|containing|from|that|which|asking|confirming|where|including|notification (?:with|from|that|when))\\b|[.,;]))',
    '$1 an',
  ],
  [
    '([Rr]eceive|[Gg]et|[Ss]ee|[Ff]ind|[Oo]pens?|[Dd]isplays?|[Ss]hows?)(?= (?:confirmation|success|warning|notification|verification|pop-up|popup) (?:message|email|window|dialog|box|prompt|page|screen)\\b)(?<!\\b(?:the|this|that|will) \\S*)',
    '$1 a',
  ],
  // "Fill out token name".
  [
    '([Ff]ill (?:out|in))(?= (?:form|(?:(?!you|the|any|an?\\b|this|its|their|each|all|every|no)\\p{Ll}+ )?(?:name|description|URL|token|email|title|field|details|key|address|domain|value)|name and description)(?: (?:of|for|and|in|with|field|then)\\b|[.,;]))',
    '$1 the',
  ],
  // "In safe place", "for later usage".
  [
    '([Ii]n|[Aa]t|[Tt]o)(?= (?:safe|secure|separate|convenient|text|temporary|secret|different|later|new|private) (?:place|location|file|document|editor|manager|vault|window|tab|browser|notepad|stage|step|spot|folder)\\b)(?! (?:places|browsers))',
    '$1 a',
  ],
  ['([Ff]or (?:later|future|further|easy|internal|your)) usage\\b', '$1 use'],
  // "Toggle on SCIM switch", "enable SCIM checkbox".
  [
    '([Tt]oggle(?: on| off)?|[Tt]urn (?:on|off)|[Ee]nable|[Dd]isable|[Cc]heck|[Uu]ncheck|[Tt]ick|[Cc]lear|[Ss]witch (?:on|off))(?= (?:\\p{L}+ ){1,3}(?:toggle|switch|check ?box|option|slider|toggle button)\\b)(?! (?:the|your|a|an|this|that|each|any|both|all|on|off|if|whether|for|to|in|user|it)\\b)',
    '$1 the',
  ],
];

export const UNIQUE_THING_SLIPS: readonly Slip[] = writtenSlips(ROWS);
