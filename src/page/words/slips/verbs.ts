/** Verbs in the wrong form, or without the word that goes with them. */
import type { Slip } from './slip.ts';

const DONE =
  '(?:enabl|disabl|creat|configur|provision|requir|support|delet|assign|generat|updat|synchroniz|remov|retriev|obtain|select)ed';
const IN_E = '(?:enable|create|configure|require|delete|generate|synchronize|remove|retrieve|disable)';
const BASE =
  '(?:enable|create|configure|add|contact|generate|select|set|provision|assign|copy|enter|use|obtain|retrieve|contact|install|provide)';

const PLAIN =
  '(?:need|use|see|create|enter|select|contact|allow|enable|support|require|get|receive|appear|open|provide|contain|include|provision|sync|generate|want|exist)';

export const VERB_SLIPS: readonly Slip[] = [
  { wrong: /\bchoose to enabled\b/g, right: 'choose to enable' },
  // "You want to created", "ask support to enabled SCIM".
  {
    wrong:
      /\bto (enable|disable|create|configure|require|delete|generate|update|synchronize|remove|retrieve)d\b(?:(?<=\b(?:[Ww]ant|[Nn]eed|[Aa]ble|[Ll]ike|[Hh]ow|[Ww]ish|[Ss]teps|[Oo]rder|[Rr]equired) to \w+)|(?= (?:SCIM|provisioning|the|your|it|this|an?)\b))/g,
    right: 'to $1',
  },
  // "You be asked": the auxiliary is missing.
  { wrong: /(?<=\u00AC\n ?|[.!?] )(You|They|It|We) be(?= \p{Ll}+ed\b)/gu, right: '$1 will be' },
  { wrong: new RegExp(`\\b([Cc]an|[Mm]ust|[Ww]ill|[Ss]hould|[Cc]annot) (${DONE})\\b`, 'g'), right: '$1 be $2' },
  // "It is enable", "will be create".
  {
    wrong: new RegExp(
      `\\b(is|are|was|were|be|been) (${IN_E})(?= (?:in|on|for|by|to|from|and|when|only|automatically|with)\\b|[.,])(?<!\\b[Tt]here \\S+ \\S+)`,
      'g',
    ),
    right: '$1 $2d',
  },
  {
    wrong:
      /\b(is|are|was|were|be|been) (provision|support|assign|obtain)(?= (?:in|on|by|to|from|when|automatically)\b|[.,])(?<!\b[Tt]here \S+ \S+)/g,
    right: '$1 $2ed',
  },
  // A step tells what to do: "Enabled **SCIM**", "Clicks on it".
  {
    wrong:
      /(?<=\u00AC\n )(Enabl|Creat|Configur|Navigat|Generat|Sav|Remov)(?:ed|es)(?= (?:\[|\*\*|the |an? |your |to |on |in ))/g,
    right: '$1e',
  },
  {
    wrong:
      /(?<=\u00AC\n )(Add|Select|Click|Enter|Open|Assign|Upload|Download|Expand|Toggl)(?:ed|s)(?= (?:\[|\*\*|the |an? |your |to |on |in ))/g,
    right: '$1',
  },
  // "We recommend to restart".
  {
    wrong:
      /\b([Rr]ecommend|[Ss]uggest|[Aa]dvise)(s?) to(?= (?:always |also |first |periodically |regularly )?\p{Ll}+(?: |\.))/gu,
    right: '$1$2 that you',
  },
  { wrong: /\b([Vv]erify|[Cc]heck|[Ee]nsure) (?:to make sure|to be sure|to ensure)(?: that)?\b/g, right: '$1 that' },
  { wrong: /\bwill be use\b/g, right: 'will be used' },
  { wrong: /\bis use to\b/g, right: 'is used to' },
  { wrong: /\bmake use the\b/g, right: 'make use of the' },
  { wrong: /\b([Cc])an be able to\b/g, right: '$1an' },
  { wrong: /\bTo configuring\b/g, right: 'To configure' },
  { wrong: /\b([Aa])ble to (enabl|configur|creat)ing\b/g, right: '$1ble to $2e' },
  {
    wrong: new RegExp(
      `\\b([Yy]ou|[Uu]sers|'ll) (need|want|wish|are able) (?=${BASE} (?:the|your|an?|users?|\\*\\*))`,
      'g',
    ),
    right: '$1 $2 to ',
  },
  { wrong: /\b([Aa])llows to ([a-z]+)\b/g, right: '$1llows you to $2' },
  { wrong: /\b([Ee])nables to ([a-z]+)\b/g, right: '$1nables you to $2' },
  { wrong: /\bThis result in\b/g, right: 'This results in' },
  { wrong: /\b(recommended that an? (?:[\w-]+ ){0,4}user) assigned\b/g, right: '$1 is assigned' },
  { wrong: /\b([Ss]ection|[Tt]utorial|[Aa]rticle|[Gg]uide) guides through\b/g, right: '$1 guides you through' },
  // Verbs that need their preposition, and one that has none.
  {
    wrong:
      /\b([Rr])efer (?=\[|\*\*\[|this (?:article|link|guide|page|document|section)\b|the (?:following|article|documentation|guide|link|section|table|steps)\b(?![^.\n]* to ))/g,
    right: '$1efer to ',
  },
  {
    wrong: /\b([Tt]o|[Cc]an|[Mm]ust|[Aa]nd|[Tt]hen|[Pp]lease) request for(?= (?:your|the|an?|their|access)\b)/g,
    right: '$1 request',
  },
  { wrong: /\b([Cc])ontact to(?= (?:your|the|\p{Lu}|\[))/gu, right: '$1ontact' },
  { wrong: /\b([Cc])onsists in(?= (?:two|three|several|the following)\b)/g, right: '$1onsists of' },
  { wrong: /\b([Dd])epends of\b/g, right: '$1epends on' },
  { wrong: /\b([Tt])est (?=(?:Azure AD|Microsoft Entra ID) can\b)/g, right: '$1est that ' },
  { wrong: /\bSupports for(?= \p{Lu}| [a-z]+ (?:operation|attribute)s?\b)/gu, right: 'Support for' },
  // "In the **Key** box, the key of the app": nobody says what to do.
  {
    wrong:
      /\b(In(?:to)? the \*\*[^*\n]+\*\* (?:text ?box|field|box),)(?= (?:the|your|an?) (?![^.\n]{0,200}\b(?:enter|type|paste|copy|input|put|fill|select|choose|is|are|must|should|can|use|provide|add|set|specify)\b))/g,
    right: '$1 enter',
  },
  // A verb that was moved, and stayed.
  { wrong: /\b([Ii]n|[Uu]nder|[Tt]o) the (?:enter|select|click|type|choose|input|copy)(?= \*\*)/g, right: '$1 the' },
  {
    wrong:
      /, (make sure|ensure)\b(?<=(?:\*\*|\p{Lu}\p{Ll}+) ?, \S+(?: sure)?)(?<=\b(?:[Cc]lick|[Ss]elect|[Pp]ress|[Ee]nter)\b[^.\n]{0,120})/gu,
    right: ', and $1',
  },
  { wrong: /\b([Ww]ith [^.,\n]{3,80}) enable(?=\.?\])/g, right: '$1 enabled' },
  {
    wrong: /\b([Ff]ollow|[Pp]erform|[Uu]se|[Cc]omplete|[Dd]o) (?:the )?below (steps|instructions)\b/g,
    right: '$1 the $2 below',
  },
  // "Will needs", "does not supports", "this allow you".
  {
    wrong: new RegExp(
      `\\b([Cc]an|[Mm]ust|[Ww]ill|[Ss]hould|[Mm]ay|[Mm]ight|[Cc]ould|[Ww]ould|[Cc]annot) (${PLAIN})s\\b`,
      'g',
    ),
    right: '$1 $2',
  },
  { wrong: new RegExp(`\\b((?:[Dd]o|[Dd]oes|[Dd]id)(?: not|n['’]t)) (${PLAIN})s\\b`, 'g'), right: '$1 $2' },
  {
    wrong: new RegExp(
      `\\b([Tt]his|[Ii]t) (${PLAIN})(?= (?:you|the|your|users?|groups?|that|an?|to)\\b)(?<!\\b(?:[Dd]oes|[Dd]o|[Ww]ill|[Cc]an|[Dd]id|[Ss]hould|[Mm]ust|let|makes?|helps?|that|to|have|having|see|not|and)\\s\\S+ \\S+)`,
      'g',
    ),
    right: '$1 $2s',
  },
  // "Allows you create": nobody says to.
  {
    wrong: new RegExp(
      `\\b([Aa]llows?|[Ee]nables?|[Rr]equires?|[Aa]sks?) (you|users|administrators|admins|customers|organizations) (?=${BASE}\\b)`,
      'g',
    ),
    right: '$1 $2 to ',
  },
  { wrong: /\b([Pp]rior|[Aa]ccording|[Dd]ue)(?= (?:the|your|\p{Ll}+ing)\b)/gu, right: '$1 to' },
  { wrong: /\b([Ii]n order)(?= (?:enable|create|configure|set|provision|use|get|allow|make|sync)\b)/g, right: '$1 to' },
  { wrong: /\b([Nn]avigate|[Gg]o|[Bb]rowse)(?= \*\*\p{Lu})/gu, right: '$1 to' },
  { wrong: /\b([Rr]each out)(?= (?:your|the|\[|\p{Lu}))/gu, right: '$1 to' },
  { wrong: /\b([Cc]ontact) with(?= (?:your|the|\[|\p{Lu}))(?<!\b(?:in|your|get|into|stay)\s\S+ with)/gu, right: '$1' },
  {
    wrong: /\b([Ll]og|[Ss]ign) in(?= (?:your|the) (?:\p{Lu}|admin|account|portal|console|tenant))/gu,
    right: '$1 in to',
  },
  { wrong: /\b([Ll]og|[Ss]ign) in(?= \[)(?<!\b(?:to|you|can|and|that) \S+ in)/gu, right: '$1 in to' },
  // Words that sound alike.
  {
    wrong:
      /\b([Mm]ore|[Ll]ess|[Gg]reater|[Rr]ather|[Ll]onger|[Ll]ater|[Ff]ewer|[Hh]igher|[Ll]ower|[Oo]ther) then(?= (?!click|select|go|open|enter)\S)/g,
    right: '$1 than',
  },
  { wrong: /\b([Yy]our)(?= (?:going|not|ready|prompted|redirected|asked|able|done) )/g, right: "$1're" },
  { wrong: /\b([Yy]ou)['’]re(?= (?:account|own|tenant|organization|company|users|admin) )/g, right: '$1r' },
  { wrong: /\b([Tt])here(?= (?:own|accounts?|credentials|passwords?|organizations?) )/g, right: '$1heir' },
  { wrong: /\b([Tt]akes?|[Tt]ook|into) affect\b/g, right: '$1 effect' },
  { wrong: /\binsure(?= (?:that|the|your|you)\b)/g, right: 'ensure' },
  // A word that leads to a thing, and a verb behind it.
  { wrong: /\b(of|for|with|from|by|at|into|as) (?=(?:will|would|must|should|shall|can) (?:be|have)\b)/g, right: '' },
  // "Go to the page you see the token": two sentences.
  {
    wrong:
      / you(?= (?:see|find|will see|will find|'ll see|'ll find|can see|can find)\b)(?<=(?:^|[.!?]|\u00AC\n)\s+(?:Navigate to|Go to|Open|Scroll(?: down)? to|Under|Click|Select) (?:(?!\b(?:that|which|what|where|when|if|once|until|and|so|as|how|the|value|values|token|url|key|fields?|options?|ones?|things?) you\b)[^,.;:\n]){4,110} you)/gim,
    right: ', where you',
  },
  { wrong: /\b([Pp]revent(?:s|ed|ing)? (?:(?!from\b)[^.,;\s]+ ){1,5})(?=being\b)/g, right: '$1from ' },
  {
    wrong:
      /\b([Mm]ak(?:e|es|ing) (?:[^.,;\s]+ ){1,6})as (?=(?:in)?(?:valid|active)\b|required\b|mandatory\b|unique\b|available\b)/g,
    right: '$1',
  },
  {
    wrong: /\b(by (?:clicking|selecting|opening|going|navigating)\b[^.\n]{3,60} and then) (click|select|open|go)\b/g,
    right: '$1 $2ing',
  },
  {
    wrong: /\b([Ii]n order) the(?= (?:allow|enable|create|configure|set|use|get|make|provision|sync)\b)/g,
    right: '$1 to',
  },
  // Contractions without their apostrophe, or with one too early.
  { wrong: /\b([Yy]ou)['’]r(?=\s)/g, right: "$1're" },
  {
    wrong: /\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Ss]hould|[Ww]ould|[Cc]ould)nt\b/g,
    right: "$1n't",
  },
  { wrong: /\b([Cc]a|[Ww]o)nt\b(?= (?:be|see|find|access|log|sign|provision|have|use|get)\b)/g, right: "$1n't" },
  {
    wrong:
      /\b([Uu]sers?|[Aa]dministrators?|[Aa]dmins?|[Mm]embers?|[Ee]mployees?|[Cc]ustomers?|[Pp]erson|[Pp]eople) that(?= (?:is|are|was|were|has|have|must|needs?|wants?)\b)(?<!\b(?:ensure|verify|recommended|means|so|sure|check|confirm|note)\b[^.\n]{0,20} that)/g,
    right: '$1 who',
  },
  {
    wrong:
      /\b(button|page|link|window|dialog|tokens?|URLs?|keys?|values?|fields?|menu|users?|groups?|attributes?|accounts?|roles?|options?|steps?|settings?|apps?|applications?|credentials?|permissions?|issues?|domains?|details|information|sandbox|tenant|organization|environment|portal|console|service|feature|script|command|code|list|file|document|email|error|message|form|team|company|instance|workspace|certificate|secret|password|data)(\*\*)? which(?= (?:you|we|they|would|may|might|will|is|was|has|have|can|could|must|are|were|should|needs?)\b)/gi,
    right: '$1$2 that',
  },
];
