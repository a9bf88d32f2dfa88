/** What is written as a noun where a verb stands, or the other way round; and words put before their noun that stand behind it. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const SHOWN =
  '(table|image|screenshot|picture|section|link|figure|example|list|information|field|value|URL|format|command|script|step|note|article|documentation|instruction|attribute|role|permission|token|setting|procedure|guide|detail|mapping)';

const ROWS: readonly WrittenSlip[] = [
  // "The log in fails", "the set up takes".
  [
    '([Tt]he|[Tt]his|[Yy]our|[Aa]ny|[Ee]ach|[Nn]o|[Aa]fter|[Uu]ser) (log|sign) in(?= (?:fails|is|was|works|has|takes|needs|requires|must|will|succeeds|can|should|process|flow|attempts?|errors?|issues?)\\b)(?<!\\b(?:who|that|when|if|where) (?:\\S+ )?\\S+ \\S+)',
    '$1 $2-in',
  ],
  [
    '([Tt]he|[Tt]his|[Yy]our|[Ii]nitial|[Ff]irst) (?:set up|set-up)(?= (?:takes|fails|requires|needs|has|works|was|will|can|must|should|steps?|instructions?|guide|wizard|page|process|email|link|screen)\\b)',
    '$1 setup',
  ],
  [
    `${START}(?!Login|Signin)(Sign|Log|Set|Back)(up|in|out) (?=(?:for|to|the|your|an?|with|as|of)\\b)(?!Setup (?:of|as)|Backup (?:of|as|for)|Login (?:for|of|to)|Logout (?:of|for)|Signin of|Signup of|Signout of|Setup for|Setup with|Setin|Setout|Backin|Backout)`,
    '$1 $2 ',
  ],
  [
    "([Tt]o|[Cc]an|[Mm]ust|[Ww]ill|[Ss]hould|[Tt]hen|[Pp]lease|[Aa]nd|[Yy]ou|[Yy]ou[’'](?:ll|ve)) (?!login|signin)(sign|log|set|back|roll|clean|look)(up|in|out|back) (?=(?:for|to|the|your|an?|with|as|of|using|on|into|automatic|user|single)\\b)(?<!\\b(?:[Aa]nd|[Tt]o) (?:login|setup|backup|lookup|logout|signup|signin) (?:of|to|for|on))",
    '$1 $2 $3 ',
  ],
  [
    '([Tt]hey|[Uu]sers|[Ww]e|[Aa]dmins|[Aa]dministrators|[Mm]embers|[Ee]mployees|who|[Ii]) (?:login|signin|logon|log-in|sign-in) (?=(?:to|with|for|using|via|through|at|on|again|as)\\b)',
    '$1 sign in ',
  ],
  [
    '([Tt]hey|[Uu]sers|[Ww]e|[Aa]dmins|[Aa]dministrators|[Mm]embers|[Ee]mployees|who|[Ii]) setup (?=(?:the|your|an?|their|SSO|SCIM|provisioning|single)\\b)',
    '$1 set up ',
  ],
  [
    '(?:[Ll]ogged-in|[Ss]igned-in|[Ll]oggedin) (?=(?:to|as|with)\\b)(?<=\\b(?:are|is|be|being|get|been|not|were|was|stay|automatically|already|now|currently) \\S+ )',
    'signed in ',
  ],
  // "Below mentioned steps", "above mentioned token".
  [
    `(?:the )?(?:below|under)[- ](?:mentioned|listed|given|shown|described|stated) ${SHOWN}(s?)\\b`,
    'the following $1$2',
  ],
  [
    `${START}(?:The )?(?:Below|Under)[- ](?:mentioned|listed|given|shown|described|stated) ${SHOWN}(s?)\\b`,
    'The following $1$2',
  ],
  [
    '([Aa])bove (mentioned|listed|given|shown|described|named|specified) (?=\\p{Ll})(?<=\\b(?:the|The|these|of|in|with|from|all|any) \\S+ \\S+ )',
    '$1bove-$2 ',
  ],
  [
    `([Ff]ind|[Gg]et|[Ll]ist|[Ss]how|[Aa]dd|[Ee]nter|[Dd]o|[Pp]erform|[Cc]omplete|[Cc]onfigure|[Ss]et|[Pp]rovide|[Hh]ave|[Tt]ry|[Rr]un|[Tt]o|[Oo]f|[Aa]s|[Aa]t|[Oo]n|[Ww]ith|[Uu]sing|[Pp]er) below ${SHOWN}(s?)\\b`,
    '$1 the $2$3 below',
  ],
  [`${START}Below ${SHOWN}s (?=(?:are|have|must|should|can|will|need|show|describe|explain)\\b)`, 'The $1s below '],
  [
    `${START}Below ${SHOWN} (?=(?:is|has|must|should|can|will|needs|shows|describes|explains|lists)\\b)`,
    'The $1 below ',
  ],
  [
    'as (?:per )?below(?=[.:]|\\s*\\n\\u00AC)(?<=\\b(?:[Ss]teps|[Vv]alues|[Ff]ields|[Aa]ttributes|[Ff]ollow|[Cc]onfigure|[Mm]apped) as below)',
    'as follows',
  ],
  ['as following(?=[.:]|\\s*\\n\\u00AC)', 'as follows'],
  ['as follow(?=[.:]|\\s*\\n\\u00AC)', 'as follows'],
  ['([Ww]ait) till(?= )', '$1 until'],
  [
    '(until|before|when|once|after|if) (the (?:sync|test|process|import|cycle|setup|connection|page)) (start|complete|fail|end|begin|succeed|load|open|appear)(?=[.,;]| (?:and|to|in|successfully)\\b)',
    '$1 $2 $3s',
  ],
  ['([Ee]mail) (?:id|Id|ID)(s?)\\b', '$1 address$2'],
  ['(?<= )E-mail(s?)\\b(?=(?: address(?:es)?)?(?:[.,;]| (?:is|are|with|of|from|to|and|for)\\b))', 'email$1'],
  // "Sure that that the", "need not to be".
  [
    '(sure|[Ee]nsure|[Vv]erify|[Cc]heck|[Nn]ote|[Cc]onfirm|so|means?|[Kk]now|[Ss]ee|[Rr]emember) that that (?=(?:the|your|you|it|all|users|this|these|each)\\b)',
    '$1 that ',
  ],
  ['([Nn]eed not|[Mm]ust not|[Cc]annot|[Cc]an not) to (?=\\p{Ll})', '$1 '],
  ['([Dd]oes|[Dd]o) not needs? (?=(?:be|have|use|create|configure|add|enter|select|change|do)\\b)', '$1 not need to '],
  ['(?<=[ (])(?:eg\\.?|e\\.g)[,:]?(?= )', 'for example,'],
  ['(?<=[ (])(?:ie\\.?|i\\.e)[,:]?(?= )', 'that is,'],
  ['(?<=[ (])etc(?=[,;)]|\\s*\\n\\u00AC| (?:and|in|to|from|for|are|is|will|can)\\b)', 'etc.'],
];

export const NOUN_AS_VERB_SLIPS: readonly Slip[] = writtenSlips(ROWS);
