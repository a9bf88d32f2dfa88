/** Words that should agree in number, and their possessives. */
import type { Slip } from './slip.ts';

const THING = '(user|group|account|attribute|value|field|option|step|token|role|setting|application|connector|tenant)';

/** A plural noun that is the subject: "the list of users is", "whether it takes groups is" and "assigning users is" have another. */
const ALONE =
  '(?<!\\b(?:of|for|from|with|to|in|by|as|and|or|if|one|each|none|than|about|without|set|list|whether|what|how|who|which|can|may|must|should|will|[A-Za-z]+ing)\\s(?:\\S+\\s){0,4}\\S+ \\S+)';
const PLURAL: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ["doesn't", "don't"],
];
const SINGULAR: readonly (readonly [string, string])[] = [
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
];

const PAIR_VERBS = PLURAL.filter(([verb]) => verb !== "doesn't");

export const AGREEMENT_SLIPS: readonly Slip[] = [
  {
    wrong: /\b([Aa]|[Ee]ach|[Ee]very) (user|group|account|attribute|step)s (is|has|needs|was|must)\b/g,
    right: '$1 $2 $3',
  },
  { wrong: /\b([Oo]nly the users[^.\n]{0,80}) is (synchronized|provisioned)\b/g, right: '$1 are $2' },
  {
    wrong: new RegExp(`\\b([Ee]ither|[Ee]ach|[Ee]very|[Aa]nother) ${THING}s\\b(?!['’]| (?:or|and)\\b)`, 'g'),
    right: '$1 $2',
  },
  {
    wrong:
      /\b([Tt])his (values|steps|users|groups|attributes|credentials|settings|fields|tokens|permissions|roles|instructions|features|accounts|details)\b(?! (?:page|section|tab|menu|screen|tool))/g,
    right: '$1hese $2',
  },
  {
    wrong:
      /\b([Tt])hese (value|step|user|group|attribute|credential|setting|field|token|permission|role|instruction|feature|account)\b(?! \p{Ll}+s\b|-)/gu,
    right: '$1his $2',
  },
  ...PLURAL.map(([verb, right]) => ({
    wrong: new RegExp(
      `\\b(users|groups|attributes|values|credentials|settings|fields|permissions) ${verb}\\b${ALONE}`,
      'g',
    ),
    right: `$1 ${right}`,
  })),
  ...SINGULAR.map(([verb, right]) => ({
    wrong: new RegExp(
      `\\b([Tt]he|[Tt]his|[Ee]ach|[Yy]our) (user|group|attribute|value|field|token|account|connector|application) ${verb}\\b(?<!\\b(?:and|or|nor|that|does|did|do|if|should|with|of|to|for|in)\\s\\S+ \\S+ \\S+)`,
      'g',
    ),
    right: `$1 $2 ${right}`,
  })),
  // "Some issue which": there are several, or it is one.
  {
    wrong:
      /\b([Ss]ome) (issue|problem|error|user|group|attribute|role|field|option|value|step|account|app|application|limitation|feature|change)(?=[.,;]| (?:in|with|that|which|who|are|may|might|can|will|to|from|for|before|when)\b)/g,
    right: '$1 $2s',
  },
  {
    wrong: /\b(for (?:security|testing|compliance|auditing|reporting|demonstration|support)) purpose\b/g,
    right: '$1 purposes',
  },
  {
    wrong: /\b([Uu])sers(?= and group (?:provisioning|deprovisioning|assignments?|synchronization)\b)/g,
    right: '$1ser',
  },
  {
    wrong:
      /(?<!\b(?:and|or|of|for|the) )\b(group|user)s (provisioning|deprovisioning|synchronization)\b(?= (?:is|to|in|from|for|currently|feature|process)\b|[.,])/g,
    right: '$1 $2',
  },
  {
    wrong:
      /\b(on|the|of|by|for) (user|group)s (assignments?|accounts|attributes|management|details|information)\b(?<!\b(?:and|or) \S+ \S+)/g,
    right: '$1 $2 $3',
  },
  {
    wrong: /\b(Services|Systems|Solutions|Networks|Tools|Apps|Products|Groups|Users)(['’])s(?= )/g,
    right: '$1$2',
  },
  // "The token and doing a thing has": two subjects.
  {
    wrong:
      /\bhas(?= (?:to be|been)\b)(?<=(?:\u00AC\n|[.!?]) {1,8}\p{Lu}\p{Ll}+ (?:(?!\b(?:is|are|was|has|have|can|will|must|that|which|who|if|when)\b)[^.,;\n]){3,70} and +\p{Ll}+ing (?:an?|the|your) (?:\p{Ll}+ ){1,4}has)/gu,
    right: 'have',
  },
  { wrong: /\b([Ii])nformations\b/g, right: '$1nformation' },
  { wrong: /\b([Ss])oftwares\b/g, right: '$1oftware' },
  { wrong: /\b([Ii])t's (?=own\b)/g, right: '$1ts ' },
  { wrong: /\b([Ii])ts'(?=\s)/g, right: '$1ts' },
  { wrong: /\b([Ii])ts (?=(?:recommended|required|important|possible|necessary|not|a good)\b)/g, right: "$1t's " },
  { wrong: /\b([Yy])ou has\b/g, right: '$1ou have' },
  { wrong: /\b([Uu]sers|[Gg]roups) whose (?:is|are)\b/g, right: '$1 who are' },
  {
    wrong: /(?<=\b[Vv]alues\b[^.\n]{0,80}(?:\.\d[^.\n]{0,80})?\. )This value (will|must|can)\b/g,
    right: 'These values $1',
  },
  {
    wrong:
      /(?<=\b(?:[Cc]opy|[Ss]ave) (?:and save )?(?:the |your )?\*\*[^*\n]*(?:Tokens|Keys|Values|Credentials|URLs|tokens|keys|values|credentials)\*\*\. )This value (will|must|can|should)\b/g,
    right: 'These values $1',
  },
  {
    wrong:
      /(?<=\b(?:[Cc]opy|[Ss]ave) (?:and save )?(?:the |your )?\*\*[^*\n]*(?:Tokens|Keys|Values|Credentials|URLs|tokens|keys|values|credentials)\*\*\. )This value is\b/g,
    right: 'These values are',
  },
  // "The **URL** and the **Token** are shown. This value will be entered".
  {
    wrong:
      /(?<=\*\*[^*\n]+\*\*\s+and\s+(?:the |your )?\*\*[^*\n]+\*\*[^*\n]{0,140}\. )This value (will|must|can|should)\b/g,
    right: 'These values $1',
  },
  // "This value will be entered in the **URL** and **Token** fields".
  {
    wrong:
      /\bThis value(?= (?:will be|must be|should be) (?:entered|pasted|used|copied) (?:in|into) the \*\*[^*\n]+\*\* and (?:the )?\*\*)/g,
    right: 'These values',
  },
  {
    wrong: /\bThis value is(?= (?:entered|pasted|used|copied) (?:in|into) the \*\*[^*\n]+\*\* and (?:the )?\*\*)/g,
    right: 'These values are',
  },
  // "Your Acme's account": the account is yours.
  {
    wrong:
      /\b([Yy]our (?:(?:\p{Lu}[\p{L}\p{N}]*|&)\s){0,6}\p{Lu}[\p{L}\p{N}]*)['’]s(?= (?:account|tenant|instance|app|application|admin|administrator|portal|console|organization|workspace)\b)/gu,
    right: '$1',
  },
  // "In the Tenant URL and Secret Token field": two labels that are not bold.
  {
    wrong:
      /\b(in(?:to)? the (?:\p{Lu}[\p{L}\d]* ){0,2}(?:URL|URI|Endpoint|Token|Key|Secret|ID|Name|Username|Password|Domain|Email) and (?:the )?(?:\p{Lu}[\p{L}\d]* ){0,2}(?:URL|URI|Endpoint|Token|Key|Secret|ID|Name|Username|Password|Domain|Email)) (field|box|text box)(?= (?:in|of|on|under|and|respectively)\b|[.,])/gu,
    right: '$1 $2s',
  },
  // One thing for two labels: "the **Name** and **Description** field".
  {
    wrong: /(\*\*[^*\n]+\*\*(?: \*)?,? and (?:the )?\*\*[^*\n]+\*\*)( \*)? (field|button|value|option|link|tab)\b/g,
    right: '$1$2 $3s',
  },
  { wrong: /(\*\*[^*\n]+\*\*,? and \*\*[^*\n]+\*\*) ((?:(?:check|text) ?)?box)\b/g, right: '$1 $2es' },
  // "The attribute **a** and **b** have been added".
  {
    wrong:
      /\b(attribute|field|option|value|role|permission|scope|group|user)(?= (?:\*\*[^*\n]+\*\*,? )+and \*\*[^*\n]+\*\* (?:have|are|were)\b)/g,
    right: '$1s',
  },
  {
    wrong:
      /\b([Mm]ultiple|[Ss]everal|[Mm]any|[Vv]arious|[Oo]ne of the(?: following)?) (user|group|account|attribute|role|field|option|value|step|token|tenant|domain|permission|setting|instance)(?=[.,;:]| (?:in|to|from|for|is|are|that|who|can|will|with|at|you)\b)/g,
    right: '$1 $2s',
  },
  {
    wrong:
      /\b([Aa]ll)( of)?( the)? (user|group|account|attribute|role|field|value|step)(?= (?:in|from|is|are|that|who)\b|[.,;])/g,
    right: '$1$2$3 $4s',
  },
  // "**Client ID** and **Client Secret** is shown": there are two.
  ...PAIR_VERBS.map(([verb, right]) => ({
    wrong: new RegExp(
      `(?<=(?:\\u00AC\\n|[.!?]) (?:(?:Once|When|After|If|Ensure|Verify) (?:that )?)?(?:[Tt]he |[Yy]our )?)(\\*\\*[^*\\n]+\\*\\* and (?:the |your )?\\*\\*[^*\\n]+\\*\\*(?: values?| fields?)?|(?:Tenant URL|URL|Client ID|endpoint|token|key|user ?name|domain) and (?:the |your )?(?:[Ss]ecret [Tt]oken|[Tt]oken|Client Secret|secret|key|password|URL)|users? and groups?) ${verb}\\b`,
      'g',
    ),
    right: `$1 ${right}`,
  })),
  // "The **Name** fields": one label is one field.
  {
    wrong: /\b([Ii]n|[Ii]nto|[Oo]n|[Uu]nder) the (\*\*[^*\n]+\*\*) (field|tab|button|section|page)s\b/g,
    right: '$1 the $2 $3',
  },
  { wrong: /\b([Ii]n|[Ii]nto) the (\*\*[^*\n]+\*\*) ((?:text ?)?box)es\b/g, right: '$1 the $2 $3' },
  {
    wrong:
      /(?<=\b(?:URL|ID|[Nn]ame|[Dd]omain|[Uu]sername) and (?:the |your )?(?:\p{L}+ ){0,2}(?:[Tt]oken?|[Kk]ey|[Ss]ecret|[Pp]assword)(?: (?:for|to|in|as) [^.\n]{1,40})?\. )(You(?:['’]ll| will)? (?:need|use|enter)|Save|Keep|Store|Copy) it\b/gu,
    right: '$1 them',
  },
  // "The **URL** and **Token**, you need it": there are two.
  {
    wrong: /(\*\*[^*\n]+\*\* and \*\*[^*\n]+\*\*[^.\n]{0,60}\b(?:need|use|enter|save|paste|keep)) it\b/g,
    right: '$1 them',
  },
  // "Attributes **a**, **b**, and **c** has been added": a list with commas is of several.
  { wrong: /(, \*\*[^*\n]+\*\*,? and \*\*[^*\n]+\*\*) has (?=been\b)/g, right: '$1 have ' },
];
