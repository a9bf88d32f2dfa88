/** Articles: the wrong one, none, or two. */
import type { Slip } from './slip.ts';

/** What is one of its kind, and so needs its article. */
const CONTROL =
  '(?:button|tab|icon|link|menu|(?:check|text|list|search)? ?box|page|section|field|drop-?down|dialog|panel|pane|blade|screen|provider|option|tile|card|toggle|switch|window|modal|wizard|form|view|list|area|column|row|attribute)';
const NAME = '(?:\\p{Lu}|\\p{Ll}{1,4}\\p{Lu})[\\p{L}\\p{N}]*(?: \\p{Lu}[\\p{L}\\p{N}]*){0,3}';
const SITE =
  '(?:[Bb]ack-?end )?(?:[Aa]dmin(?:istrat(?:ion|or|ive))? )?(?:[Pp]ortal|[Cc]ontrol [Pp]anel|[Dd]ashboard|[Ww]ebsite|[Tt]enant|[Aa]ccount|[Cc]onsole|[Cc]enter|[Ww]eb app|[Ww]orkspace|[Ii]nstance|[Oo]rganization|[Ee]nvironment|[Ss]ite|[Pp]latform|[Ss]ervice|UI)';

/** What stands right before a control that is named. */
const LEADS = [
  '[Cc]lick(?:ing)?(?: on)?|[Ss]elect(?:ing)?|[Pp]ress(?:ing)?|[Cc]hoos(?:e|ing)|[Oo]pen(?:ing)?|[Ee]xpand|[Hh]it|[Tt]ap(?: on)?',
  '[Dd]efine|[Mm]ap|[Rr]eview|[Dd]elete|[Rr]emove|[Uu]s(?:e|ing)|[Vv]ia|[Ss]ee|[Ff]ind|[Ll]ocate|[Ff]ill(?: in)?|[Cc]heck|[Uu]ncheck|[Cc]lear|[Tt]oggle|[Ee]nable|[Tt]urn on|[Cc]lose',
  '(?:[Gg]o|[Nn]avigate|[Ss]witch|[Ss]croll(?: down)?|[Rr]eturn|[Cc]hange) to|[Ii]n(?:to)?|[Uu]nder|[Oo]n|[Ff]rom|[Aa]t|[Tt]hrough|[Oo]f|[Tt]o',
].join('|');

export const ARTICLE_SLIPS: readonly Slip[] = [
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
  // "A iWork tenant": a small letter before a capital is read by its name.
  { wrong: /\b([Aa]) (?=(?:\[|\*\*)?[aeio]\p{Lu})/gu, right: '$1n ' },
  // The same before names and labels: "a Infor tenant", "an **User Identifier**".
  { wrong: /\b([Aa]) ((?:\[|\*\*)?(?:[AI]|E(?!u)|O(?!ne))\p{Ll}{2}\p{L}*)/gu, right: '$1n $2' },
  { wrong: /\b([Aa]) ((?:\[|\*\*)?U(?:[bmlp]|n(?!i))\p{Ll}\p{L}*)/gu, right: '$1n $2' },
  {
    wrong: /\b([Aa])n ((?:\[|\*\*)?(?:[BCDFGJKLMNPQRSTVWYZ]\p{Ll}{2}|User|Unique|Uni[tvf]\p{Ll})\p{L}*)/gu,
    right: '$1 $2',
  },
  { wrong: /\b([Aa])n ((?:\[|\*\*)?(?:[BCDGJKPQTVWYZ]\p{Lu}+|[BCDGJKPQTVWZ])\p{Ll}[\p{L}\p{N}]*)/gu, right: '$1 $2' },
  { wrong: /\b([Aa]) (hour(?:ly)?|honest|heir)\b/g, right: '$1n $2' },
  // Abbreviations that are spelt out: "an S-S-O", and "a SCIM", which is read as a word.
  { wrong: /\b([Aa]) (SSO|API|HTTPS?|HR|ID|MFA|LDAP|XML|HTML|FQDN|IP|IdP|SMS|OIDC|RFC)\b/g, right: '$1n $2' },
  { wrong: /\b([Aa])n (SCIM|URL|URI|URN|UPN|JSON|JWT|UI|UUID|GUID)\b/g, right: '$1 $2' },
  // A control that is named needs its article: "click on **Generate** button", "go to **Settings** tab".
  {
    wrong: new RegExp(
      `\\b(${LEADS})(?= (?:\\*\\*[^*\\n]+\\*\\*|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3}) ${CONTROL}\\b)`,
      'gu',
    ),
    right: '$1 the',
  },
  { wrong: /\b([Ff]rom|[Ii]n)(?= results? list\b| (?:public|sovereign) cloud\b)/g, right: '$1 the' },
  { wrong: /\b(to|of|in)(?= provisioning activity report\b)/g, right: '$1 the' },
  { wrong: /\b(from)(?= (?:Azure AD|Microsoft Entra) US Government Cloud environment\b)/g, right: '$1 the' },
  { wrong: /\b([Ii]n|[Ff]or|[Tt]o|[Oo]n)(?= next steps?\b)/g, right: '$1 the' },
  {
    wrong:
      /\b(in|to|from|into|through|on|at)(?= (?:\[|\*\*)*(?:Azure portal|Azure management portal|Microsoft Entra admin center)\b)/g,
    right: '$1 the',
  },
  {
    wrong: new RegExp(
      `(?<=\\b(?:[Ll]og(?: |-)?[io]n|[Ss]ign(?: |-)?in|[Ll]ogged in|[Ss]igned in) )to(?= (?:\\[|\\*\\*)?${NAME}(?:\\*\\*)? ${SITE}\\b)`,
      'gu',
    ),
    right: 'to the',
  },
  // "Sign in to [Acme](https://acme.com) admin portal": the link ends before what it is.
  {
    wrong: new RegExp(
      `(?<=\\b(?:[Ll]og(?: |-)?[io]n|[Ss]ign(?: |-)?in|[Ll]ogged in|[Ss]igned in) )to(?= \\[(?!(?:[Tt]he|[Yy]our|[Aa]n?|[Ii]ts|[Oo]ur) )[^\\]\\n]{2,60}\\]\\0+ ${SITE}\\b)`,
      'gu',
    ),
    right: 'to the',
  },
  // "Sign in to [acme admin console](https://acme.com)": a name that has no capital.
  {
    wrong:
      /(?<=\b(?:[Ll]og(?: |-)?[io]n|[Ss]ign(?: |-)?in|[Ll]ogged in|[Ss]igned in) )to(?= \[(?!(?:the|your|a|an|our|its)\b)\p{Ll}[\p{L}\p{N}.]*(?: \p{L}+){0,2} (?:[Aa]dmin(?:istration)? )?(?:[Cc]onsole|[Pp]ortal|[Dd]ashboard|[Cc]enter)\])/gu,
    right: 'to the',
  },
  {
    wrong: new RegExp(
      `(?<!\\p{Lu}[\\p{L}\\p{N}]* )\\b([Ii]nside|[Ww]ithin|[Vv]isit|[Oo]pen|[Aa]ccess|(?:[Nn]avigate|[Gg]o|[Rr]eturn) to)(?= \\[?${NAME} (?:[Aa]dmin(?:istrat(?:ion|or|ive))? (?:[Cc]onsole|[Pp]ortal|[Cc]enter|[Dd]ashboard)|portal|dashboard|website|tenant|account|console|workspace|instance|organization|environment|site)\\b(?<!Azure portal))`,
      'gu',
    ),
    right: '$1 the',
  },
  // "And corresponding token", "in same way".
  {
    wrong:
      /\b([Aa]nd|[Oo]r|[Ww]ith|[Ii]n|[Aa]s|[Uu]se|[Ee]nter|[Cc]opy|[Ss]elect|[Cc]hoose|[Tt]o|[Ff]rom|[Oo]f|[Ff]or|[Oo]n|[Uu]nder|[Ii]nput|[Pp]rovide)(?= (?:corresponding|respective|same|appropriate|aforementioned|above-mentioned|desired|relevant) (?:\*\*)?(?:\p{L}+ ){0,2}(?:[Tt]oken|[Vv]alue|[Kk]ey|URL|[Uu]ser|[Gg]roup|[Ff]ield|[Rr]ole|[Aa]ccount|way|[Nn]ame|[Oo]ption|[Aa]ttribute|[Ss]ecret|[Dd]omain|page|tab|section|order|time|manner|format)\b)/gu,
    right: '$1 the',
  },
  {
    wrong: new RegExp(
      `\\b([Cc]ontact|[Rr]each out to)(?= \\[?${NAME} (?:[Ss]upport(?:\\]\\0+)? [Tt]eam|representative|administrator|account manager)\\b)`,
      'gu',
    ),
    right: '$1 the',
  },
  {
    wrong: new RegExp(
      `\\b(from|by|with|to)(?= \\[?${NAME} (?:representative|administrator|account manager|support team|team|(?:staff )?member|employee|engineer|consultant|specialist)\\b)`,
      'gu',
    ),
    right: '$1 the',
  },
  {
    wrong: new RegExp(
      `\\b([Ii]n|[Oo]n)(?= ${NAME} (?:Portal|Console|Dashboard)\\b(?<!(?:Azure|Microsoft) Portal)(?! (?:and|or)\\b))`,
      'gu',
    ),
    right: '$1 the',
  },
  // "**Sync** page contains", at the start of its sentence.
  {
    wrong:
      /(?<=(?:\u00AC\n|[.!?]) )\*\*(?=[^*\n]+\*\* (?:page|section|tab|button|field|option|dialog|window|menu|screen|pane|icon|toggle|check ?box|setting) (?:is|are|has|contains?|shows?|will|must|can|appears?|opens?|displays?|lists?|should|allows?)\b)/g,
    right: 'The **',
  },
  // Names in capitals that begin with the letter of a vowel.
  { wrong: /\b([Aa]) (?=\[?(?:A|I|E(?!U)|O(?!NE))[A-Z]{2,}\b)/g, right: '$1n ' },
  { wrong: /\b([Aa]) (?=\[?(?:[HLMNRX][BCDFGHJKLMNPQRSTVWXZ]|F[BCDFGHJKMNPQSTVWXZ])[A-Z\d]*\b)/g, right: '$1n ' },
  // "As described in tutorial", "follow guide below".
  {
    wrong:
      /\b([Ii]n|[Ff]ollow|[Rr]efer to|[Ff]rom|[Ss]ee|[Rr]ead)(?= (?:[Tt]utorial|[Aa]rticle|[Gg]uide|[Dd]ocumentation|blog post|video)(?:[.,;)]|\s*\n\u00AC| (?:at|for|on|about|below|above|here)\b))/g,
    right: '$1 the',
  },
  {
    wrong:
      /\b([Pp]art|[Vv]alue|[Nn]ame|[Cc]opy|[Ee]nd|[Ff]ormat)( of)(?= (?:tenant|secret|base|bearer|API|SCIM|client|app|application) (?:URL|token|key|name|ID|address|secret)\b)/g,
    right: '$1$2 the',
  },
  {
    wrong:
      /\b([Ii]n|[Ff]rom|[Tt]o|[Oo]n|[Oo]pen|[Oo]f)(?= (?:[Aa]dmin|[Aa]dministration|[Mm]anagement|[Dd]eveloper|[Ss]ettings) (?:[Cc]onsole|[Pp]ortal|[Cc]enter|[Dd]ashboard)\b)/g,
    right: '$1 the',
  },
  // "With **Sync** function enabled".
  {
    wrong:
      /\b([Ww]ith|[Hh]as|[Hh]ave|[Uu]sing|[Tt]hrough|[Aa]ssign(?:ed)?)(?= \*\*[^*\n]+\*\* (?:function|feature|role|plan|level|setting|capability|scope|license|module|add-on)\b)/g,
    right: '$1 the',
  },
  // "As Acme SCIM API doesn't": a thing of the app, not the app.
  {
    wrong: new RegExp(
      `\\b(as|that|because|since|if|when|while|and)(?= (?:Tenant URL|Secret Token|(?:${NAME} )?(?:API|[Ee]ndpoint)) (?:is|does|doesn['’]t|can|only|supports|has|must|will)\\b)`,
      'gu',
    ),
    right: '$1 the',
  },
  { wrong: /\b(is)(?= (?:URL|address|endpoint) (?:that|which|of)\b)/g, right: '$1 the' },
  {
    wrong: /\b([Oo]n|[Ii]n|[Oo]f|[Tt]o|[Ff]rom|[Ww]ith)(?= (?:Azure AD|Microsoft Entra(?: ID)?) tenant\b)/g,
    right: '$1 the',
  },
  { wrong: /\b(support for)(?= (?:["“]\w+["”]|\*\*\w+\*\*) attribute\b)/g, right: '$1 the' },
  // Two articles, one of which was meant.
  { wrong: /\b(?:([Tt]he|[Yy]our) an?|([Aa]n?|[Yy]our) the)(?= \p{Ll})/gu, right: '$1$2' },
  { wrong: /\b(?:the|an?) your\b/g, right: 'your' },
  {
    wrong: /\b([Ss]imilar to|[Ll]ike|[Ss]ame as) one(?= (?:displayed|shown|below|above|in the)\b)/g,
    right: '$1 the one',
  },
];
