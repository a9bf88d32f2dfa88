/** Two words or one: "setup" and "login" are nouns, and what somebody does is written in two words. */
import type { Slip } from './slip.ts';

const OBJECT = '(?= (?:your|the|an?|\\p{Lu}|\\[|\\*\\*))';

export const COMPOUND_SLIPS: readonly Slip[] = [
  {
    wrong: /\bpreviously setup\b(?! (?:page|guide|wizard|file|screen|tab|section|process|instructions)\b)/g,
    right: 'previously set up',
  },
  {
    wrong: /\b([Hh]ave|[Hh]as|[Hh]ad|[Aa]lready|[Bb]e|[Bb]een|[Aa]re|[Ii]s|[Ww]as|[Ww]ere|[Gg]et|[Nn]ot) setup\b/g,
    right: '$1 set up',
  },
  // The noun: "during set up of it".
  {
    wrong:
      /\b([Dd]uring|[Tt]he|[Aa]fter|[Bb]efore|[Ii]nitial|[Yy]our|[Cc]omplete) set up(?= (?:of|process|is|page|guide|wizard|instructions)\b|[.,])/g,
    right: '$1 setup',
  },
  { wrong: /\b([Tt]o|[Cc]an|[Mm]ust|[Ww]ill) Setup\b(?= (?:the|your|an?|\p{Lu}))/gu, right: '$1 set up' },
  { wrong: /(?<=, |; |\b(?:and|then) )setup(?= (?:the|your|an?|\p{Lu}))/gu, right: 'set up' },
  // "A 2 letter code", "a 2 or 3 letter code".
  {
    wrong: /\b(\d) or (\d) (letter|digit|character)(?= (?:\p{Ll}+ )?(?:code|number|PIN|key|ID|abbreviation)s?\b)/gu,
    right: '$1- or $2-$3',
  },
  {
    wrong: /(?<!\bor )\b(\d) (letter|digit|character)(?= (?:\p{Ll}+ )?(?:code|number|PIN|key|ID|abbreviation)s?\b)/gu,
    right: '$1-$2',
  },
  { wrong: /\bsingle-sign-on\b/g, right: 'single sign-on' },
  // "An Acme issued token".
  {
    wrong:
      /(?<=\b(?:[Aa]n?|[Tt]he|[Yy]our) )(\p{Lu}\p{L}+) (issued|provided|generated|hosted|managed)(?= (?:token|key|JSON|certificate|secret|URL|domain|app|application|account)\b)/gu,
    right: '$1-$2',
  },
  {
    wrong:
      /\b(SSO|SAML|SCIM|MFA)(\)?) enabled(?= (?:subscription|account|plan|tenant|app|application|instance|license)\b)/g,
    right: '$1$2-enabled',
  },
  {
    wrong:
      /\b(region|tenant|country|company|customer|vendor|environment|organization|role|domain) specific(?=[.,;)]| (?!to\b|for\b|and\b|in\b)\p{Ll})/gu,
    right: '$1-specific',
  },
  // Other verbs of two words.
  {
    wrong:
      /\b([Tt]o|[Cc]an|[Mm]ust|[Ww]ill|[Tt]hen|[Yy]ou|[Aa]nd) (log|sign|back|roll|set)(out|off|up)\b(?= (?:of|the|your|and|to)\b|[.,])/g,
    right: '$1 $2 $3',
  },
  { wrong: /\b([Ss])ingle [Ss]ign(?:[ -]?On|[ ]?on)\b(?<!Single Sign-On)/g, right: '$1ingle sign-on' },
  { wrong: /\b([Ll]eft|[Rr]ight) side(?= (?:navigation|menu|panel|pane|bar|corner|nav)\b)/g, right: '$1' },
  { wrong: /\b([Ll]eft|[Rr]ight) hand(?= (?:side|navigation|menu|panel|pane|corner)\b)/g, right: '$1-hand' },
  {
    wrong:
      /\bSetup(?= (?:your |the )?(?:[\p{Lu}\p{N}]|\p{Ll}+\p{Lu})[^\n]{0,240}\b(?:for|to|in|with)\b)(?<!(?:[\p{L}\p{N},)*]\s+|\*\*)Setup)/gu,
    right: 'Set up',
  },
  {
    wrong: /\b([Tt]o|[Cc]an|[Mm]ust|[Ww]ill|[Yy]ou'll) setup\b(?! (?:page|guide|wizard|file|screen|tab|section))/g,
    right: '$1 set up',
  },
  { wrong: /\bSetup(?= and (?:enable|configure|manage|use|start)\b)/g, right: 'Set up' },
  { wrong: /\b([Ll]og|[Ss]ign) in into\b/g, right: '$1 in to' },
  { wrong: new RegExp(`\\b([Ll]og|[Ss]ign) into${OBJECT}`, 'gu'), right: '$1 in to' },
  // "Log as an administrator".
  { wrong: /\b([Ll]og|[Ss]ign) (as|with|using)(?= (?:an?|the|your)\b)/g, right: '$1 in $2' },
  {
    wrong:
      /\bLog(?:in|on) (?:in)?to\b(?! \S+ (?:is|was|has|takes|fails|needs|requires)\b)(?<![\p{L}\p{N},)*]\s+Log(?:in|on) (?:in)?to)/gu,
    right: 'Sign in to',
  },
  { wrong: /\bLog(?:in|on)(?= (?:with|as|using|on|from) )(?<=(?:\u00AC\n|[.!?]) Log(?:in|on))/g, right: 'Sign in' },
  // The noun: "upon their first sign in".
  {
    wrong:
      /\b(their|first|your|each|every|next|initial|successful|last|upon|during|failed) (sign|log) in\b(?=[.,;)]| (?:is|was|will|with|and|attempt)\b)/g,
    right: '$1 $2-in',
  },
  { wrong: /\b([Tt])extbox(es)?\b/g, right: '$1ext box$2' },
  { wrong: /\b(?:Sign-in|Log-in)(?= to (?:your|the|\p{Lu}|\[))(?<![\p{L}\p{N},)*]\s+\S+)/gu, right: 'Sign in' },
  {
    wrong: new RegExp(`(?<=, |; |\\b(?:and|then|can|must|please) )log(?:in|on) (?:in)?to\\b${OBJECT}`, 'gu'),
    right: 'sign in to',
  },
  { wrong: /\b([Tt])o (?:login|signin|logon)\b(?! (?:page|screen|name|URL))/g, right: '$1o sign in' },
  {
    wrong: /\blogin (with|using|as)(?= (?:your|the|an?)\b)(?<=(?:, |\b(?:and|then|to|can|must) )login \S+)/g,
    right: 'sign in $1',
  },
  // What modifies a noun is joined.
  {
    wrong:
      /\b(attribute|role|group|token|cloud|password|claim|certificate|header|[Ss]tring) based(?= (?!on\b|upon\b|in\b)[a-z])/g,
    right: '$1-based',
  },
  {
    wrong:
      /(?<=\b(?:the|an?|your|this) (?:\p{Ll}+ )?)(\p{Ll}{3,}) (shaped|sized|colored|specific|friendly|wide|related|owned|managed|driven|facing)(?= (?!to\b|by\b|in\b|for\b|from\b|and\b|as\b|at\b|on\b|with\b)\p{Ll}+)(?<!ly \S+)(?<!\b(?:is|are|be|was|more|most|very|any|other|the|user|new|following|are) \S+)/gu,
    right: '$1-$2',
  },
  // "A tenant specific endpoint", "an attribute based filter".
  {
    wrong:
      /\b(tenant|company|organization|region|customer|user|app|application|attribute|role|group|token|cloud|web|location|account|country|vendor|platform|environment) (specific|based|related)(?= (?!on\b|to\b|upon\b|in\b|for\b|and\b|or\b)[a-z]+)(?<!\b(?:are|is|users|if|when) \S+ \S+)/gi,
    right: '$1-$2',
  },
  {
    wrong: /\b([Ss])ub (menu|domain|folder|section|page|category|organization|tenant|task|group|attribute)(s?)\b/g,
    right: '$1ub$2$3',
  },
  { wrong: /\b([Ss])ub-(menu|domain|folder|section|category|task)(s?)\b/g, right: '$1ub$2$3' },
  {
    wrong:
      /\b(API|SCIM|SSO|SAML|[Ss]ign-on|[Pp]rovisioning|[Ss]ingle sign-on) enabled(?= (?:subscription|account|tenant|plan|license|app|application|instance|workspace)\b)/g,
    right: '$1-enabled',
  },
  { wrong: /\b(is|are|be|being) soft delete\b/g, right: '$1 soft-deleted' },
  { wrong: /\bSAML based(?= (?!on\b)[a-zA-Z])/g, right: 'SAML-based' },
  {
    wrong: /\b([Tt]hird) party(?= (?:app|application|service|tool|identity|integration|vendor|provider|system)s?\b)/g,
    right: '$1-party',
  },
  { wrong: /\b([Dd]rop) down(?= (?:list|menu|box)\b)/g, right: '$1-down' },
  { wrong: /\b([Rr])ead only(?= (?:attribute|field|value|copy|access)s?\b)/g, right: '$1ead-only' },
  {
    wrong:
      /\b([Ee]nterprise|[Aa]dmin|[Oo]rganization|[Tt]enant|[Aa]ccount|[Hh]igh|[Ll]ow) level(?= (?!of\b|in\b|or\b|and\b|to\b|for\b|as\b|is\b|by\b|with\b|are\b|when\b|from\b|on\b|at\b)[a-z])/g,
    right: '$1-level',
  },
  // "The sign in page", "a pop up window".
  {
    wrong:
      /\b([Ss]ign|[Ll]og) in(?= (?:page|dialog|screen|credentials|button|URL|window|form|details|prompt|method|experience)\b)/g,
    right: '$1-in',
  },
  {
    wrong:
      /\b([Pp]op) up(?= (?:message|window|dialog|box|screen|menu|modal|that|and|will|with)\b|[.,])(?<=\b(?:the|an?|this|new|following|confirmation)\s\S+ up)/g,
    right: '$1-up',
  },
  {
    wrong:
      /\b([Oo]ne|[Ff]irst) time(?= (?:user|login|sign-in|password|passcode|token|code|setup|use|process|step|sync)\b)/g,
    right: '$1-time',
  },
  { wrong: /\b([Mm]ulti|[Tt]wo) factor(?= auth)/g, right: '$1-factor' },
  {
    wrong:
      /\b([Ll]ong|[Ss]hort) (lived|lasting|term)(?= (?:[a-z]+ )?(?:token|secret|key|password|credential|access|bearer|code)s?\b)/g,
    right: '$1-$2',
  },
  { wrong: /\b([Nn]on) (?=(?:gallery|admin|production|SCIM|mandatory|required)\b)/g, right: '$1-' },
  {
    wrong: /\b([Bb]uilt) in(?= (?!to\b|the\b|an?\b|your\b)[a-z]+\b)(?<=\b(?:the|an?|all|any|other|these)\s\S+ in)/g,
    right: '$1-in',
  },
  { wrong: /\b([Ii]n)(?=(?:case|order)\b)(?!order\b(?! to\b))/g, right: '$1 ' },
  { wrong: /\b(as)(?=well\b)|\b(up)(?=to\b)|\b(at)(?=least\b)/g, right: '$1$2$3 ' },
  {
    wrong: /\b([Tt]o|[Cc]an|[Mm]ust|then) (opt|log|sign|set)-(in|out|up)(?= (?:to|your|the|for)\b|[.,])/g,
    right: '$1 $2 $3',
  },
  { wrong: /\b([Ss])ecrete(?= (?:token|key)s?\b)/g, right: '$1ecret' },
];
