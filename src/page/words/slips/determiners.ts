/** Nouns that stand alone where English gives them an article. */
import type { Slip } from './slip.ts';

const THING =
  '(?:name|value|token|key|password|URL|address|description|title|ID|code|user|group|role|certificate|domain|file|account|app|application|tenant|attribute|email address)';
/** What may stand between an article and its noun. */
const KIND =
  '(?:(?:new|unique|strong|valid|friendly|display|secret|admin|access|API|SCIM|bearer|custom|extension|existing|same|matching|corresponding|service|test|target|source|first|last|user|group|generated|copied) ){0,2}';

/** What is no noun and no adjective: articles, what stands for them, and what begins another part of the sentence. */
const NO_MODIFIER =
  '(?:the|an?|your|this|that|these|those|each|any|its|their|our|my|another|one|no|same|which|what|all|both|either|every|some|such|whose|more|most|new|step|and|or|of|in|on|from|to|with|for|at|by|under|into|as|than|then|if|when|not|is|are|it|you|who|how|(?!provisioning)[a-z]+ing)';
const MODIFIER = `(?!${NO_MODIFIER}\\b)[a-z][a-z-]+`;
const CONTROL =
  '(?:button|tab|icon|menu|page|section|screen|window|dialog|field|link|panel|pane|sidebar|console|dashboard|toggle|check ?box|drop-?down|logo|switch|pop-?up|wizard|form|toolbar|navigation bar)';
/** What there is more than one of: alone, it has an article. */
const COUNTED = [
  'button|tab|icon|field|page|section|window|dialog|menu|link|account|token|key|secret|password|certificate|tenant|domain',
  'application|app|connector|integration|attribute|value|URL|address|endpoint|administrator|portal|console|dashboard|website',
  'browser|check ?box|option|list|table|file|folder|template|workspace|organization|subscription|license|connection|request',
  'parameter|prefix|suffix|directory|product|server|client|company|environment|instance|customer|employee|representative',
  'notepad|text editor|identity provider|drop-?down|pane|panel|screen|toolbar|sidebar|group(?! (?:and|or)\\b)|user(?! (?:and|or)\\b)|schema|(?<!(?:attribute|group|user|role|field|property|-level|-based) )mapping|feature|capability|module|add-on|contract',
].join('|');
const BEFORE_NOUN =
  '[Ii]n|[Oo]n|[Ff]rom|[Tt]o|[Ii]nto|[Ww]ith|[Ff]or|of|[Uu]nder|[Uu]sing|[Tt]hrough|[Ww]ithin|[Ii]nside|[Oo]pen|[Uu]se|[Ee]nter|[Cc]opy|[Cc]reate|[Aa]dd|[Gg]enerate|[Pp]rovide|[Nn]eed|[Hh]ave|[Gg]et|[Cc]hoose|[Ss]elect|[Ff]ind|[Cc]ontact|[Ss]ee|[Ss]ave|[Cc]heck|[Ll]ocate|[Pp]aste';

/** What may follow a noun that ends its phrase. */
const END =
  '(?:[.,;:)]|\\s*\\n\\u00AC| (?:and|to|of|for|in|on|at|with|from|by|that|which|where|you|is|will|under|using|as|then|after|when|if|or|located|shows|appears|opens|beside|near|next|above|below|within|inside)\\b)';

export const DETERMINER_SLIPS: readonly Slip[] = [
  // "Group Sync feature is enabled".
  {
    wrong:
      /(?<=(?:\n|[.!?]) {1,8})(?!(?:The|This|That|Your|Our|Each|Any|An?|If|When|Once|No|Every|In|On|As|For|Azure|Microsoft)\b)(\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ){1,2})(?=(?:feature|option|setting|functionality|module|add-on|permission) (?:is|has|must|can|will|needs|requires|should)\b)/gu,
    right: 'The $1',
  },
  // "Assign the role to user", "enter secret token provided by them".
  {
    wrong: new RegExp(
      `(?<![\\w-]|\\b(?:[Ss]ign|[Tt]he|an?|[Yy]our) )(?![Tt]o (?:request|list|link|support|form|file|address|access|map|process|enable|contact|value|provide)\\b)(${BEFORE_NOUN})(?= (?:(?!(?:other|only|first|last|next|multiple|several|many|two|three)\\b)${MODIFIER} ){0,2}(?:${COUNTED})(?:[.,;:)]|\\s*\\n\\u00AC| (?:and(?!/)|to|of|for|in|on|at|with|from|by|that|which|where|is|will|under|as|then|after|when|if|can|must|provided|generated|copied|enabled|disabled)\\b))(?<!\\b(?:level|type|kind|tier|form) of)`,
      'g',
    ),
    right: '$1 the',
  },
  // "Enter name of the key", "copy value from there".
  {
    wrong: new RegExp(
      `\\b([Ee]nter|[Pp]rovide|[Cc]opy|[Ss]pecify|[Ss]elect|[Cc]hoose|[Ii]nput|[Pp]aste|[Gg]ive|[Ss]et|[Ss]ave)(?= ${KIND}${THING} (?:of|for|that|from|provided|generated|copied|retrieved|obtained|received|created|shown|displayed|given|you|and (?:then )?(?:click|select|press))\\b)`,
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
  // "Contact them to receive API key".
  {
    wrong:
      /\b([Ff]or|[Ww]ith|[Gg]et|[Oo]btain|[Rr]eceive|[Rr]equest|[Pp]rovide|[Ss]end|[Ss]hare|[Nn]eed|[Ee]nter|[Cc]opy|[Ss]ave|[Uu]sing|[Uu]se|[Pp]aste|[Rr]etrieve|[Ff]ind)(?= (?:Tenant URL|Secret Token|(?:SCIM )?(?:API|[Bb]ase|[Ee]ndpoint|[Aa]ccess|[Bb]earer|[Ss]ecret|SCIM|[Cc]lient) (?:key|token|URL|endpoint(?: URL)?|secret|ID))(?:[.,;]|\s*\n\u00AC| (?:and|or|to|from|of|that|in|by|as|which|you|is|will)\b))/g,
    right: '$1 the',
  },
  // "Add new application".
  {
    wrong:
      /\b([Aa]dd|[Cc]reate|[Gg]enerate|[Mm]ake|[Cc]onfigure|[Oo]pen|[Rr]egister|[Cc]hoose|[Ss]elect)(?= new (?:\p{Ll}+ )?(?:application|app|user|group|token|key|connector|integration|account|client|role|attribute|mapping|connection|tenant|configuration)\b)/gu,
    right: '$1 a',
  },
  // "User will be disabled", "if custom attribute is needed".
  {
    wrong:
      /\b(User|Group|Account|Token|Key|Role|Attribute|Application)(?= (?:will|is|has|can|must|does|was|should|needs|doesn['’]t|isn['’]t)\b)(?<=(?:\u00AC\n|[.!?]) \1)/g,
    right: 'The $l1',
  },
  {
    wrong: new RegExp(
      `(?<=\\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]ntil|[Aa]fter|[Bb]ecause|[Ww]here|[Ww]hether) |, )(?=${KIND}(?:user|group|account|token|role|attribute|application|connection|tenant|option|setting) (?:will|is|has|can|must|does|was|should|needs|fails|doesn['’]t|isn['’]t|already)\\b)`,
      'g',
    ),
    right: 'the ',
  },
  // "To get the key, customer needs to ask".
  {
    wrong:
      /(?<=, |\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Bb]ecause|that|and) )(?=(?:end[- ])?(?:customer|user|admin|administrator|client) (?:needs?|must|has|can|should|will|wants?)\b)/g,
    right: 'the ',
  },
  // A thing that is needed, in a list of such things.
  {
    wrong:
      /\b(License|Subscription|Tenant|Plan|Paid (?:plan|subscription)|Valid (?:license|subscription)|(?:Global )?[Aa]dministrator(?: account)?|User account|Workspace)(?= (?:with|in|for|that|of|to|on)\b)(?<=\u00AC\n \1)/g,
    right: 'A $l1',
  },
  {
    wrong:
      /\b(Account|Admin (?:account|access|user)|Active (?:account|subscription|license)|Enterprise (?:plan|account|subscription|license))(?= (?:with|in|for|that|of|to|on)\b)(?<=\u00AC\n \1)/g,
    right: 'An $l1',
  },
  // "Click on cogwheel icon", "go to settings page".
  {
    wrong: new RegExp(
      `(?<![\\w-]|\\b(?:[Ll]og|[Ss]ign|[Ll]ogged|[Ss]igned) )([Cc]lick(?: on)?|[Ss]elect|[Pp]ress|[Oo]pen|[Ee]xpand|(?:[Gg]o|[Nn]avigate|[Ss]witch|[Rr]eturn|[Ss]croll(?: down)?) to|[Ii]n|[Oo]n|[Uu]nder|[Ff]rom|[Ii]nto|[Uu]sing)(?= (?:${MODIFIER} ){0,3}${CONTROL}${END})(?! screen\\b)`,
      'g',
    ),
    right: '$1 the',
  },
  { wrong: new RegExp(`\\b([Ii]n|[Oo]pens|[Tt]o)(?= new (?:browser )?(?:tab|window|page)${END})`, 'g'), right: '$1 a' },
  // "With Administrator role", "as admin user".
  {
    wrong: new RegExp(
      `\\b([Ww]ith)(?= (?:(?!${NO_MODIFIER}\\b)[A-Za-z-]+ ){0,2}(?:role|plan|level|tier|edition|package)${END})`,
      'g',
    ),
    right: '$1 the',
  },
  {
    wrong: new RegExp(
      `\\b([Ww]ith|[Aa]s)(?= (?![aeioAEIO]|u(?!se|ni))(?:(?!${NO_MODIFIER}\\b)[A-Za-z-]+ ){0,2}(?:account|license|subscription|user)${END})`,
      'g',
    ),
    right: '$1 a',
  },
  {
    wrong: new RegExp(
      `\\b([Ww]ith|[Aa]s)(?= [aeioAEIO][a-z-]+ (?:(?!${NO_MODIFIER}\\b)[A-Za-z-]+ ){0,2}(?:account|license|subscription|user)${END})(?! (?:an?|one|any|each|another|all|our|its|it|in|is|as|at)\\b)`,
      'g',
    ),
    right: '$1 an',
  },
  // "Copy **Base URL** and **Token** values".
  {
    wrong:
      /\b([Cc]opy|[Ss]ave|[Ee]nter|[Ii]nput|[Rr]etain|[Uu]se|[Nn]ote)(?= \*\*[^*\n]+\*\*(?:(?:,|,? and) \*\*[^*\n]+\*\*)* values?\b)/g,
    right: '$1 the',
  },
  {
    wrong: /\b([Aa]s)(?= (?![AEIO])\p{Lu}\p{Ll}+ (?:Admin|Administrator|Owner)(?:[.,]| (?:and|to|in|for)\b))/gu,
    right: '$1 a',
  },
];
