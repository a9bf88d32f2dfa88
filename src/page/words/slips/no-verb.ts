/** Sentences without their verb, or without what it belongs to. */
import type { Slip } from './slip.ts';
import { type WrittenSlip, writtenSlips } from './written-slips.ts';

const START = '(?<=(?:\\u00AC\\n|[.!?]) )';
const STATE =
  '(?:available|supported|required|possible|enabled|visible|needed|allowed|included|accessible|valid|mandatory|optional|applicable|active)';
const THING =
  '(?:feature|option|token|attribute|app|application|setting|tab|button|page|field|role|connector|user|group|account|function|functionality|key|URL|value|integration|module|plan|SCIM|SSO|provisioning|API)';

const ROWS: readonly WrittenSlip[] = [
  [
    `${START}Is (?=(?:necessary|possible|required|recommended|important|mandatory|optional|advisable|not possible|not necessary|also possible|also necessary|highly recommended|strongly recommended)\\b)(?![^.\\n]*\\?)`,
    'It is ',
  ],
  [
    `${START}((?:(?:The|This|Your|Each|That) )?(?:\\p{Ll}+ )?${THING}) ((?:only|not|currently|also|currently not|currently only|no longer|not yet) ${STATE}\\b)(?![^.\\n]* (?:is|are|will|can|must|has|have)\\b)(?=[^.\\n]*\\.)`,
    '$1 is $2',
  ],
  [
    `${START}((?:The |This |Your |Each |That |All )?(?:\\p{Ll}+ )?${THING}s) ((?:only|not|currently|also|no longer|not yet) ${STATE}\\b)(?![^.\\n]* (?:is|are|will|can|must|has|have)\\b)(?=[^.\\n]*\\.)`,
    '$1 are $2',
  ],
  [
    '([Yy]ou|[Tt]hey|[Uu]sers|[Ww]e)((?: now)?(?: will| can| should| must| may| would)?(?: now| also| not)?) (?=(?:able|required|supposed|allowed|expected|ready|asked|prompted|redirected) to\\b)(?<=\\b(?:will|can|should|must|may|would)(?: now| also| not)? )',
    '$1$2 be ',
  ],
  [
    '([Tt]his|[Ii]t|[Ww]hich|[Tt]hat)( also| only| not)? (?=(?:due to|based on|because of|required for|needed for|available in|available on|located in|located at|located on|shown in|used for|used to)\\b)(?<=(?:\\u00AC\\n|[.!?]) \\S+ (?:\\S+ )?)',
    '$1 is$2 ',
  ],
  [
    `${START}((?:You|We|They) )(?=(?:ready|done|able|finished|required|prompted|redirected|asked) (?:to|with|for)\\b)`,
    '$1are ',
  ],
  [
    '([Mm]ake sure|[Ee]nsure|[Vv]erify|[Cc]heck|[Cc]onfirm)( that)? ((?:the|your|this|each) (?:\\p{L}+ ){0,2}(?:feature|option|token|attribute|app|application|setting|field|role|connector|user|account|key|URL|value|integration|SSO|provisioning|API)) (?=(?:enabled|disabled|available|active|correct|valid|set|installed|configured|assigned|selected|turned on|up to date|checked|ready|running)(?:[.,]| (?:in|on|for|to|before|and|as)\\b))(?![^.\\n]* (?:is|are|has|have|can|will|must|does|do|matches|match|exists?)\\b)',
    '$1$2 $3 is ',
  ],
  [
    '([Mm]ake sure|[Ee]nsure|[Vv]erify|[Cc]heck|[Cc]onfirm)( that)? ((?:the|your|these|all|both) (?:\\p{L}+ ){0,2}(?:features|options|tokens|attributes|settings|fields|roles|users|groups|accounts|keys|values)) (?=(?:enabled|disabled|available|active|correct|valid|set|installed|configured|assigned|selected|turned on|up to date|checked)(?:[.,]| (?:in|on|for|to|before|and|as)\\b))(?![^.\\n]* (?:is|are|has|have|can|will|must|does|do|matches|match|exists?)\\b)',
    '$1$2 $3 are ',
  ],
  // "If not enabled it", "how you can get it?".
  [`${START}(How|Where|When|Why) (you|we|users|they|I) (can|should|do|must|will) (?=[^.\\n?]*\\?)`, '$1 $3 $2 '],
  [
    '([Tt]here)(?= (?:no|two|three|several|many|other|also) (?:\\p{Ll}+ )?\\p{Ll}+s?(?: (?:in|for|to|that|available)\\b|\\.))(?<=(?:\\u00AC\\n|[.!?]) There)',
    '$1 are',
  ],
];

export const NO_VERB_SLIPS: readonly Slip[] = writtenSlips(ROWS);
