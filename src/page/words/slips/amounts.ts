/** Amounts: what is counted is in the plural behind a number, and what is not counted has none. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const MORE_THAN_ONE =
  '(?:[2-9]|[1-9]\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty)';
const UNIT =
  '(minute|hour|day|month|week|year|second|time|character|digit|user|group|license|step|option|attribute|value|token|field|type|kind|method|option|role|place|way|page|tab)';
const BEHIND =
  '(?=[.,;)]|\\s*\\n\\u00AC| (?:for|to|until|before|after|and|or|from|when|while|long|per|are|is|in|of|that|then|later|ago|have|has)\\b)';
const NOUNS =
  '(?:roles|users|groups|attributes|tokens|steps|fields|options|values|keys|accounts|settings|permissions|licenses|apps|pages|tabs|features|operations|members)';

const ROWS: readonly WrittenSlip[] = [
  [
    `(?<![\\d.-])(${MORE_THAN_ONE}) ${UNIT}${BEHIND}(?<!\\b(?:[Ss]tep|[Oo]ption|[Ss]ection|[Pp]art|the) \\S+ \\S+)`,
    '$1 $2s',
  ],
  [
    '([Oo]ne|1|[Aa] single) (minute|hour|day|month|week|year|second|user|group|license|step|option|attribute|value|token|field)s(?=[.,;)]| (?:for|to|until|before|after|and|or|from|when|that|only|is|has)\\b)(?<!\\b(?:than|or|of|[Ss]tep) \\S+ \\S+)(?<!\\d[.,]\\S+ \\S+)',
    '$1 $2',
  ],
  ['([Ss])taffs(?=[.,;]| (?:will|can|are|have|of|in|who|to|and|must)\\b)', '$1taff members'],
  [
    `(?<=(?:\\u00AC\\n|[.!?]) )((?:The|This|All|All the|Your|Any|Such) (?:\\p{Ll}+ )?(?:information|documentation|software|access|support|feedback|data flow|content|provisioning|configuration|setup)) (?:are)\\b`,
    '$1 is',
  ],
  [
    `${START}((?:The|This|All|Your) (?:\\p{Ll}+ )?(?:information|documentation|software|access|support|feedback|content)) have\\b`,
    '$1 has',
  ],
  // "Neither the URL nor the token are".
  [
    '([Nn]either [^.,;\\n]{2,40} nor (?:the |your |an? )?(?:\\p{L}+ )?(?:token|key|URL|user|group|name|account|app|role|secret|value|password|field|attribute|domain|email)) are\\b',
    '$1 is',
  ],
  [
    '([Ee]ither [^.,;\\n]{2,40} or (?:the |your |an? )(?:\\p{L}+ )?(?:token|key|URL|user|group|name|account|app|role|secret|value|password|field|attribute|domain)) are\\b',
    '$1 is',
  ],
  [
    `${START}((?:Everyone|Everybody|Anyone|Someone|Nobody|No one|Each|One) (?:in|of|from|with) (?:the |your |these |those |all )?(?:\\p{Ll}+ )?\\p{Ll}+s) are\\b`,
    '$1 is',
  ],
  [
    `${START}((?:Everyone|Everybody|Anyone|Someone|Nobody|No one) (?:in|of|from|with) (?:the |your |these |those |all )?(?:\\p{Ll}+ )?\\p{Ll}+s) have\\b`,
    '$1 has',
  ],
  // "A list of roles appear".
  [
    `${START}((?:A|The|This|Your) (?:\\p{Ll}+ )?(?:list|page|table|window|value|name|type|section|screen|dialog|message|view|role|status) (?:of|with|for|showing|containing) (?:the |your |all |all the )?(?:\\p{Ll}+ )?\\p{Ll}+s) (appear|contain|show|include|need|open|depend|exist|consist|look|display|require|allow|help)(?= (?:on|in|the|your|all|at|to|an?|with|of|under|like|below|you)\\b|[.,;])`,
    '$1 $2s',
  ],
  [
    `${START}((?:A|The|This|Your) (?:\\p{Ll}+ )?(?:list|page|table|window|section|screen|dialog|message|view) (?:of|with|for|showing|containing) (?:the |your |all |all the )?(?:\\p{Ll}+ )?\\p{Ll}+s) are\\b(?<!\\b[Rr]ange \\S+ \\S+ are)`,
    '$1 is',
  ],
  [
    '([Ff]or any|[Hh]ave any|[Ff]ace any|[Ee]ncounter any|[Hh]aving any|[Ii]n case of any|[Aa]nswer any|[Ss]ee any|[Hh]ave some) (question|issue|problem|error|concern)(?=[.,;]| (?:with|in|about|on|please|contact|regarding|during|while|or|and|you|see|refer|read)\\b)',
    '$1 $2s',
  ],
  [
    '([Oo]nly) (admin|administrator|owner|user|member|manager|group|employee)(?= (?:can|may|has|have|is|are|must|with|who|that|assigned|in)\\b)(?<!\\b[Tt]he [Oo]nly \\S+)',
    '$1 $2s',
  ],
  [
    `${START}(Both of (?:them|these|the [^.,\\n]{3,20}s)|Both|All of (?:them|these)|Some of (?:them|these)|Many of (?:them|these)) is\\b`,
    '$1 are',
  ],
  ['([Nn])obody of (?=the|these|your)', '$1one of '],
  ['([Ee]very|[Ss]ome)(?:body|one) of (?=the|these|your)', '$1 one of '],
  // "The others attributes".
  [`([Tt]he|[Aa]ll|[Aa]ny|[Yy]our|[Aa]nd|[Ff]or|[Oo]f) others(?= ${NOUNS}\\b)`, '$1 other'],
  [
    `([Dd]ifferent|[Ss]imilar|[Ss]pecific|[Aa]dditional|[Rr]elevant|[Nn]ecessary|[Rr]equired|[Nn]ew|[Cc]ustom)s(?= ${NOUNS}\\b)`,
    '$1',
  ],
  [
    '([Ee]very|[Ee]ach) (\\d+|few|two|three|five|ten|twenty|thirty|forty|sixty) (minute|hour|day|second|week|month)(?=[.,;]|\\s*\\n\\u00AC| (?:to|and|or|as|until)\\b)',
    'every $2 $3s',
  ],
  [
    '([Aa]ll|[Mm]any|[Ss]everal|[Tt]hese|[Tt]hose|[Vv]arious|[Dd]ifferent|[Mm]ultiple|[Ss]ome|[Oo]ther) (kind|type|sort|level|method|way|piece|set|part)(?= of (?:the |your )?(?:\\p{Ll}+ )?(?:users?|groups?|accounts?|attributes?|access|roles?|permissions?|information|tokens?|authentication|provisioning|data)\\b)(?<!\\b(?:[Aa]ll|[Ss]ome) (?:set|part|level|way|piece|kind|sort|type))',
    '$1 $2s',
  ],
  ['([Tt])hese (kind|type|sort) of\\b', '$1his $2 of'],
  ['([Tt])his (kind|type|sort)s of\\b', '$1hese $2s of'],
  [
    '([Aa]n?|[Oo]ne) set of (user|group|attribute|value|token|key|role|field|setting|permission|step|option)(?=[.,;]| (?:to|that|for|in|from|is|and)\\b)(?! and group)',
    '$1 set of $2s',
  ],
];

export const AMOUNT_SLIPS: readonly Slip[] = writtenSlips(ROWS);
