/** Nouns that stand alone where English gives them an article. */
import type { Slip } from './slip.ts';

const THING =
  '(?:name|value|token|key|password|URL|address|description|title|ID|code|user|group|role|certificate|domain|file|account|app|application|tenant|attribute|email address)';
/** What may stand between an article and its noun. */
const KIND =
  '(?:(?:new|unique|strong|valid|friendly|display|secret|admin|access|API|SCIM|bearer|custom|extension|existing|same|matching|corresponding|service|test|target|source|first|last|user|group|generated|copied) ){0,2}';

export const DETERMINER_SLIPS: readonly Slip[] = [
  // "Enter name of the key", "copy value from there".
  {
    wrong: new RegExp(
      `\\b([Ee]nter|[Pp]rovide|[Cc]opy|[Ss]pecify|[Ss]elect|[Cc]hoose|[Ii]nput|[Pp]aste|[Gg]ive|[Ss]et|[Ss]ave)(?= ${KIND}${THING} (?:of|for|that|from|and (?:then )?(?:click|select|press))\\b)`,
      'g',
    ),
    right: '$1 the',
  },
  {
    wrong: new RegExp(
      `\\b([Cc]reate|[Aa]dd|[Gg]enerate)(?= ${KIND}(?:user|group|token|key|role|account|certificate|password|tenant) (?:for|that|in|to|and (?:then )?(?:click|select|press))\\b)`,
      'g',
    ),
    right: '$1 a',
  },
  // "User will be disabled", "if custom attribute is needed".
  {
    wrong:
      /(?<=\uE000\n |[.!?] )(User|Group|Account|Token|Key|Role|Attribute|Application)(?= (?:will|is|has|can|must|does|was|should|needs|doesn['’]t|isn['’]t)\b)/g,
    right: 'The $l1',
  },
  {
    wrong: new RegExp(
      `(?<=\\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]ntil|[Aa]fter|[Bb]ecause|[Ww]here|[Ww]hether) |, )(?=${KIND}(?:user|group|account|token|role|attribute|application|connection|tenant|option|setting) (?:will|is|has|can|must|does|was|should|needs|fails|doesn['’]t|isn['’]t|already)\\b)`,
      'g',
    ),
    right: 'the ',
  },
  // A thing that is needed, in a list of such things.
  {
    wrong:
      /(?<=\uE000\n )(License|Subscription|Tenant|Plan|Paid (?:plan|subscription)|Valid (?:license|subscription)|(?:Global )?[Aa]dministrator(?: account)?|User account|Workspace)(?= (?:with|in|for|that|of|to|on)\b)/g,
    right: 'A $l1',
  },
  {
    wrong:
      /(?<=\uE000\n )(Account|Admin (?:account|access|user)|Active (?:account|subscription|license)|Enterprise (?:plan|account|subscription|license))(?= (?:with|in|for|that|of|to|on)\b)/g,
    right: 'An $l1',
  },
];
