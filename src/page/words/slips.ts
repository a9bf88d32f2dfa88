/**
 * Slips of the pen that published pages share, because one was copied from the other (tutorial-corpus fact sheet,
 * section c). What stands before a match is looked at last: that way few places are looked at at all. A run of blanks
 * is looked at once, from its first.
 */
export interface Slip {
  /** Matches the words as people should see them in the message. */
  readonly wrong: RegExp;
  /** In the notation of `String.replace`. */
  readonly right: string;
}

const CAPITAL =
  "(?=(?:A|An|Add|After|And|Click|Copy|Enter|For|If|In|It|Learn|Note|On|Once|Please|Select|The|Then|These|This|To|Use|Users|When|You|Your)(?:\\s|['’]))";

/** Not "the **Name** and the **Description** field", which is said of each. */
const TWO_LABELS = '(\\*\\*[^*\\n]+\\*\\*,? and \\*\\*[^*\\n]+\\*\\*)';

export const SLIPS: readonly Slip[] = [
  // "The two features compliment each other": praise, where one completes the other.
  { wrong: /\b([Cc])ompliment each other\b/g, right: '$1omplement each other' },
  { wrong: /\bchoose to enabled\b/g, right: 'choose to enable' },
  { wrong: /\bclose it's to completion\b/g, right: 'close it is to completion' },
  { wrong: /\bTo configuring\b/g, right: 'To configure' },
  // "Setup" and "login" are nouns; what somebody does is written in two words.
  { wrong: /\bpreviously setup(?= [\p{Lu}\p{N}])/gu, right: 'previously set up' },
  { wrong: /\b([Hh]ave|[Hh]as|[Hh]ad|[Aa]lready|[Bb]een) setup\b/g, right: '$1 set up' },
  {
    wrong:
      /\bSetup(?= (?:your |the )?[\p{Lu}\p{N}][^\n]{0,80}\b(?:for|to|in|with)\b)(?<!(?:[\p{L}\p{N},)*]\s+|\*\*)Setup)/gu,
    right: 'Set up',
  },
  { wrong: /\b([Ll]og|[Ss]ign) in into\b/g, right: '$1 in to' },
  { wrong: /\b([Ll]og|[Ss]ign) into(?= (?:your|the|an?|\p{Lu}|\[|\*\*))/gu, right: '$1 in to' },
  {
    wrong:
      /\bLogin (?:in)?to\b(?! \S+ (?:is|was|has|takes|fails|needs|requires)\b)(?<![\p{L}\p{N},)*]\s+Login (?:in)?to)/gu,
    right: 'Sign in to',
  },
  {
    wrong: /(?<=, |; |\b(?:and|then|can|must|please) )login (?:in)?to\b(?= (?:your|the|an?|\p{Lu}|\[|\*\*))/gu,
    right: 'sign in to',
  },
  { wrong: /\band or (based|groups?)\b/g, right: 'or $1' },
  { wrong: /\bThis result in\b/g, right: 'This results in' },
  { wrong: /\bEnteprise\b/g, right: 'Enterprise' },
  { wrong: /\bidentitical\b/g, right: 'identical' },
  { wrong: /\binfratstructure\b/g, right: 'infrastructure' },
  { wrong: /\b([Pp])rovsion(ing|ed|s?)\b/g, right: '$1rovision$2' },
  { wrong: /\bOauth\b/g, right: 'OAuth' },
  { wrong: /\b([Aa])n Microsoft\b/g, right: '$1 Microsoft' },
  { wrong: /\b([Aa]) (Azure|Entra|OAuth)\b/g, right: '$1n $2' },
  // The indefinite article follows the sound: a long u and "one" sound unlike they are written.
  {
    wrong:
      /\b([Aa]) ([aei][a-z]{2,}|o(?!ne\b|nce\b)[a-z]{2,}|u(?:n(?!i)|p|s(?![aeiu])|l)[a-z]+)\b(?<!\b(?:eu|ewe)[a-z]*)/g,
    right: '$1n $2',
  },
  {
    wrong:
      /\b([Aa])n ((?:use|uni|usa)[a-z]+|one|(?:[bcdfgjklmnpqrstvwyz][aeiou]|[bcdfgpt][lr][aeiou]|s[tpck][aeiour])[a-z]+)\b/g,
    right: '$1 $2',
  },
  // Abbreviations that are spelt out: "an S-S-O", and "a SCIM", which is read as a word.
  { wrong: /\b([Aa]) (SSO|API|HTTPS?|SAML|HR|ID|MFA|LDAP|XML|HTML|FQDN|IP|IdP|SMS|OIDC|RFC)\b/g, right: '$1n $2' },
  { wrong: /\b([Aa])n (SCIM|URL|URI|URN|UPN|JSON|JWT|UI|UUID|GUID)\b/g, right: '$1 $2' },
  { wrong: /\b([Cc]onfigured?(?: [\w-]+){0,3}) independent of\b/g, right: '$1 independently of' },
  { wrong: /\b([Tt])o setup\b(?! (?:page|guide|wizard|file|screen|tab))/g, right: '$1o set up' },
  { wrong: /\b([Tt])o (?:login|signin)\b(?! (?:page|screen|name|URL))/g, right: '$1o sign in' },
  { wrong: /\b([Aa])llows to ([a-z]+)\b/g, right: '$1llows you to $2' },
  {
    wrong: /\b([Aa]|[Ee]ach|[Ee]very) (user|group|account|attribute|step)s (is|has|needs|was|must)\b/g,
    right: '$1 $2 $3',
  },
  { wrong: /\b([Oo]nly the users[^.\n]{0,80}) is (synchronized|provisioned)\b/g, right: '$1 are $2' },
  { wrong: /\b([Ii])nformations\b/g, right: '$1nformation' },
  { wrong: /\b([Ii])t's (?=own\b)/g, right: '$1ts ' },
  { wrong: /\b([Ii])ts'(?=\s)/g, right: '$1ts' },
  { wrong: /\bwill be use\b/g, right: 'will be used' },
  { wrong: /\bis use to\b/g, right: 'is used to' },
  { wrong: /\bmake use the\b/g, right: 'make use of the' },
  { wrong: /\b([Cc])an be able to\b/g, right: '$1an' },
  { wrong: /\b([Yy])ou has\b/g, right: '$1ou have' },
  { wrong: /\bActive directory\b/g, right: 'Active Directory' },
  {
    wrong: /(?<=\b[Vv]alues\b[^.\n]{0,80}(?:\.\d[^.\n]{0,80})?\. )This value (will|must|can)\b/g,
    right: 'These values $1',
  },
  {
    wrong: /\b([Yy]our (?:\p{Lu}[\p{L}\p{N}]*\s){0,3}\p{Lu}[\p{L}\p{N}]*)['’]s(?= (?:account|tenant|instance)\b)/gu,
    right: '$1',
  },
  { wrong: /\b(recommended that an? (?:[\w-]+ ){0,4}user) assigned\b/g, right: '$1 is assigned' },
  { wrong: /\b([Ss]ection|[Tt]utorial|[Aa]rticle|[Gg]uide) guides through\b/g, right: '$1 guides you through' },
  {
    wrong:
      /\b([Ee]ither|[Ee]ach|[Ee]very|[Aa]nother) (attribute|value|user|group|field|option|account|step)s\b(?!['’]| (?:or|and)\b)/g,
    right: '$1 $2',
  },
  { wrong: /\bthan next(?= (?:cycles|syncs)\b)/g, right: 'than the next' },
  {
    wrong:
      /\b([Cc]lick(?: on)?|[Ss]elect)(?= (?:profile|settings|gear|avatar|user|account|save) (?:logo|icon|picture|button|menu)\b)/g,
    right: '$1 the',
  },
  { wrong: /\bAzure Portal\b/g, right: 'Azure portal' },
  { wrong: /\bSTEP(?= \d)/g, right: 'Step' },
  { wrong: /(?<=[.;] )For Example\b/g, right: 'For example' },
  { wrong: /\bamount of(?= (?:users|groups|accounts|licenses|seats|attributes|requests)\b)/g, right: 'number of' },
  // One thing for two labels: "the **Name** and **Description** field".
  {
    wrong: new RegExp(`${TWO_LABELS} (field|button|value|option|link|tab)\\b`, 'g'),
    right: '$1 $2s',
  },
  { wrong: new RegExp(`${TWO_LABELS} ((?:(?:check|text) ?)?box)\\b`, 'g'), right: '$1 $2es' },
  // A control that is named needs its article: "click on **Generate** button".
  {
    wrong:
      /\b([Cc]lick(?: on)?|[Ss]elect|[Pp]ress|[Cc]hoose|[Oo]pen)(?= \*\*[^*\n]+\*\* (?:button|tab|icon|link|menu|check ?box)\b)/g,
    right: '$1 the',
  },
  { wrong: /\b([Ii])n (menu|navigation (?:menu|pane|bar))\b/g, right: '$1n the $2' },
  {
    wrong:
      /\b([Ll]og in|[Ss]ign in) to(?= \p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)* (?:portal|dashboard|website|tenant|account)\b)/gu,
    right: '$1 to the',
  },
  // A word twice, where neither may be meant. A name may be made of one.
  {
    wrong:
      /(?<![\p{L}\p{N}*-])(?!(?:that|had|is|was|do|so|very|log|test|bye|no)\s)(\p{Ll}{1,20})\s+\1(?![\p{L}\p{N}'’*-])/gu,
    right: '$1',
  },
  {
    wrong:
      /\b(Configure|Select|Click|Enter|Copy|Open) \1\b|\b(The)\s+[Tt]he\b|\b(the)\s+The(?=\s+\p{Ll})|\b(In) in\b|\b(To) to\b|\b(A) a\b/gu,
    right: '$1$2$3$4$5$6',
  },
  // A sentence glued to the one before. The word before has no slash: it is no address.
  {
    wrong: new RegExp(`\\.${CAPITAL}(?<=(?:\\s[A-Za-z]?[a-z'’-]*[a-z]|\\*\\*|\\0)\\.)`, 'g'),
    right: '. ',
  },
  { wrong: /(?<! ) +(?=[.,](?:\s|$))(?<=[\p{L}\p{N})\]*\0] +)/gu, right: '' },
  { wrong: /\.\.(?=\s|$)(?<=[a-z)]\.\.)/g, right: '.' },
];
