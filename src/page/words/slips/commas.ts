/** Commas too many: between a subject and its verb, before what a sentence cannot do without, behind a word that leads on. */
import type { Slip } from './slip.ts';

const NOUN =
  '(?:token|value|key|user|group|account|attribute|field|page|tab|button|app|application|connection|tenant|service|URL|option|setting|section|connector|integration)';
const SAID =
  '(?:[Ee]nsure|[Vv]erify|[Mm]ake sure|[Cc]onfirm|[Nn]ote|[Mm]eans?|[Rr]ecommends?|[Rr]equires?|[Ss]ays?|[Cc]heck|[Ii]ndicates?)';

export const COMMA_SLIPS: readonly Slip[] = [
  // "The token, is copied".
  {
    wrong: new RegExp(
      `(?<=(?:\\u00AC\\n|[.!?]) )([Tt]he|[Tt]his|[Yy]our|[Aa]n?|[Tt]hese)((?: [\\p{L}*-]+){0,3} ${NOUN}s?), (?=(?:is|are|was|were|will|can|must|should|has|have|does|needs?)\\b)`,
      'gu',
    ),
    right: '$1$2 ',
  },
  // "Ensure, that", "the token, that you copied".
  { wrong: new RegExp(`\\b(${SAID}), that\\b`, 'g'), right: '$1 that' },
  {
    wrong: new RegExp(
      `\\b([Tt]he|[Aa]ny|[Ee]ach) (${NOUN}s?), that(?= (?:you|is|are|was|were|has|have|will|can|must)\\b)`,
      'g',
    ),
    right: '$1 $2 that',
  },
  // A word that the next one belongs to.
  {
    wrong:
      /\b([Ss]uch as|[Tt]he|an?|of|to|from|into|your|between|because|although|[Ii]f|[Uu]ntil|[Uu]nless),(?= (?:the|your|an?|\p{Ll}+ing|you|it|this|these|users|groups)\b)(?<!\b(?:as|what|that|which|refers?|belongs?|go|on|log|sign|up|want|need|like) (?:of|to|from|into),)/gu,
    right: '$1',
  },
  { wrong: /\b([Bb]oth (?:\p{L}+ )?\p{L}+), and\b/gu, right: '$1 and' },
  {
    wrong:
      /\b([Ee]ither (?:(?:the|an?|your) )?(?:\*\*[^*\n]+\*\*|\p{L}+)(?: \p{L}+)?), or(?= (?:the|an?|your|another|by|to|in|from|with|\*\*))/gu,
    right: '$1 or',
  },
  { wrong: /\b([Bb]etween (?:\p{L}+ ){0,2}\p{L}+), and(?= (?:\p{L}+ ){0,2}\p{L}+\.)/gu, right: '$1 and' },
  {
    wrong:
      /(?<=\b(?:[Cc]opy|[Ee]nter|[Ss]ave|[Nn]ote|[Uu]se|[Pp]aste|[Ii]nput) (?:the |your )?)(\*\*[^*\n]+\*\*), and(?= (?:the |your )?\*\*[^*\n]+\*\*(?:[.;]| (?:values?|fields?|to|from|in)\b))/g,
    right: '$1 and',
  },
  {
    wrong: /(\*\*[^*\n]+\*\* (?:values?|attributes?|tokens?|URL)), (?=(?:to|into|in|from) (?:the|your)\b)(?![^.\n]*,)/g,
    right: '$1 ',
  },
  // "Click on **Save**, to save": the purpose follows.
  {
    wrong:
      /(\*\*[^*\n]+\*\*(?: (?:button|icon|tab))?), to(?= (?:save|commit|open|see|view|generate|create|confirm|finish|complete|start|continue|add|apply|enable|get|proceed)\b)(?![^.\n]*,)/g,
    right: '$1 to',
  },
  { wrong: /\b([Ff]ollow(?:ing)? (?:the )?(?:steps|instructions)), (?=(?:below|to|in|for)\b)/g, right: '$1 ' },
  // "If you are new: Make sure": a condition ends with a comma.
  { wrong: /\b(If|When|Once) ([^.:;,\n*]{5,80}): (\p{Lu})(?=\p{Ll}+ )/gu, right: '$1 $2, $l3' },
  // "Tenant URL, Client ID and Client Secret".
  {
    wrong:
      /((?:URL|Endpoint|ID|Identifier)\**, \**(?:Token Endpoint|Authorization Endpoint|Client (?:ID|Identifier)|Secret Token|Client Secret)\**) and(?= \**(?:Token Endpoint|Client (?:ID|Identifier|Secret)|Secret Token))/g,
    right: '$1, and',
  },
  // "(Optionally) set it".
  { wrong: /\(Optionally\) (?=\p{Ll})/gu, right: 'Optionally, ' },
  // "The URL and the token in **A** and **B** respectively".
  { wrong: /(?<=\band [^,.;:\n]{2,80}) respectively(?=[.;:)]|\s*\n\u00AC|$)/gm, right: ', respectively' },
  // "In **Tenant URL** where your domain is acme".
  {
    wrong:
      /(?<=\b(?:[Ii]n|[Ii]nto|[Oo]pen|[Ee]nter|[Cc]opy) (?:the |your )?\*\*[^*\n]{3,50}\*\*(?: field)?) where(?= (?:the|your|you|it|\*\*)\b)/g,
    right: ', where',
  },
  // "The domain, from your URL".
  {
    wrong:
      /\b((?:domain|tenant|account|user) (?:name|ID)|subdomain|token|key|ID), from(?= (?:your|the) (?:\p{L}+ )?(?:URL|address|console|portal|page|settings|email)[.;)])(?<=\b[Yy]our (?:\p{L}+ ){1,3}from|\b[Tt]he (?:\p{L}+ ){1,3}from|, from)/gu,
    right: '$1 from',
  },
];
