/** Slips of single sentences that stand on many pages. */
import type { Slip } from './slip.ts';

export const COPIED_SLIPS: readonly Slip[] = [
  // "The two features compliment each other": praise, where one completes the other.
  { wrong: /\b([Cc])ompliment each other\b/g, right: '$1omplement each other' },
  { wrong: /\bclose it's to completion\b/g, right: 'close it is to completion' },
  { wrong: /\band or (based|groups?)\b/g, right: 'or $1' },
  { wrong: /\b([Cc]onfigured?(?: [\w-]+){0,3}) independent of\b/g, right: '$1 independently of' },
  { wrong: /\bthan next(?= (?:cycles|syncs)\b)/g, right: 'than the next' },
  { wrong: /\bamount of(?= (?:users|groups|accounts|licenses|seats|attributes|requests)\b)/g, right: 'number of' },
  // A name is typed into a search box; what it finds is selected afterwards.
  { wrong: /\btype (\*\*[^*\n]+\*\*), select \1 in the search box\b/g, right: 'type $1 in the search box' },
  // What a bulk edit from "will be" to "is" left behind.
  {
    wrong: /\b(is|are) (removed|retired|deprecated|discontinued|withdrawn) (?=soon\b|shortly\b|in the future\b)/g,
    right: 'will be $2 ',
  },
  { wrong: /\bno timelines on when\b/g, right: 'no timeline for when' },
  { wrong: /\b(create, update) and (?=disable|delete|remove)/g, right: '$1, and ' },
  { wrong: /\baccidental deletions prevention\b/g, right: 'accidental deletion prevention' },
  { wrong: /\b([Ww]ith [Aa]dmin(?:istrator)?) permission\b/g, right: '$1 permissions' },
  { wrong: /\bBasic64\b/g, right: 'Base64' },
  { wrong: /\bdrop(?:p(ing))? an? (?:e-?mail|mail|note)\b/g, right: 'send$1 an email' },
  { wrong: /\b([Oo]n|[Ii]n|[Aa]t) the (left|right) (?:top|upper)(?= (?:corner|side)\b)/g, right: '$1 the upper-$2' },
  { wrong: /\b(top|bottom|upper|lower)-(left|right) (?:top|bottom|upper|lower)(?= corner\b)/g, right: '$1-$2' },
  { wrong: /\b([Oo]n|[Ii]n|[Aa]t) the (left|right) (?:bottom|lower)(?= (?:corner|side)\b)/g, right: '$1 the lower-$2' },
  { wrong: /\b(Configur(?:e|ing) (?:\p{Lu}\S* ){1,5})(?=automatic user provisioning\b)/gu, right: '$1for ' },
  { wrong: /\bmatch the group accounts\b/g, right: 'match the groups' },
  {
    wrong:
      /\bIn(?= (?:the|your) (?:\*\*[^*\n]+\*\*|(?:(?!of\b)[\p{L}-]+ ){0,4}(?!of\b)[\p{L}-]+) (?:page|screen|homepage)\b(?!'s))/gu,
    right: 'On',
  },
  {
    wrong:
      /\bin(?= (?:the|your) (?:\*\*[^*\n]+\*\*|(?:(?!of\b)\p{L}+ ){0,3}(?!of\b)\p{L}+) (?:page|screen|homepage)\b(?!'s| sizes?))/gu,
    right: 'on',
  },
  { wrong: /\b([Ww]e) recommended(?= (?:that|to|you|using)\b)/g, right: '$1 recommend' },
  { wrong: /\b([Ii]s|[Ii]t's) recommend(?= (?:that|to)\b)/g, right: '$1 recommended' },
  // "Ensure your Acme has admin permissions": its account has.
  {
    wrong:
      /\b([Ee]nsure (?:that )?your (?:\p{Lu}[\p{L}\p{N}]*\s){1,4})(?=has (?:[Aa]dmin|the required|administrator))/gu,
    right: '$1account ',
  },
  { wrong: /\b([Tt]he|[Yy]our) provisioning tab\b/g, right: '$1 **Provisioning** tab' },
  { wrong: /\bOn(?= the \*\*[^*\n]+\*\* section\b)/g, right: 'In' },
  { wrong: /\bon(?= the \*\*[^*\n]+\*\* section\b)/g, right: 'in' },
  {
    wrong: /\b([Cc]opy the \*\*[^*\n]*[^s*\n]\*\*(?: value)?\. )These values (will be|must be)/g,
    right: '$1This value $2',
  },
  { wrong: /\b([Cc]opy the \*\*[^*\n]*[^s*\n]\*\*(?: value)?\. )These values are/g, right: '$1This value is' },
  // "When at the **Keys** page": one is on a page.
  {
    wrong:
      /\bat(?= (?:the|your) (?:\*\*[^*\n]+\*\*) (?:page|screen)\b)(?<!\b(?:[Ll]ook(?:ing|s)?|[Aa]rriv(?:e|es|ing)) at)/g,
    right: 'on',
  },
  { wrong: /\bAt(?= (?:the|your) (?:\*\*[^*\n]+\*\*) (?:page|screen)\b)/g, right: 'On' },
  // The team of the app, not of whoever writes the page.
  {
    wrong: /\b([Cc]ontact|[Rr]each out to|from|by|with) our(?= (?:sales|support|customer|success|team|account)\b)/g,
    right: '$1 the',
  },
  {
    wrong:
      /\b(on|in|with|under|to) our(?= \[(?:\p{L}+ ){0,3}(?:[Pp]lans?|[Pp]ricing|[Ss]upport|[Ww]ebsite|[Aa]pp)\])/gu,
    right: '$1 the',
  },
  { wrong: /\b(section|tab|page|button|field|menu) (\*\*[^*\n]+\*\*) \1\b/g, right: 'the $2 $1' },
  {
    wrong: /\b(?:on|in)(?= the (?:top|bottom) of the (?:page|dialog|screen|window|list|table|pane|panel|form)\b)/g,
    right: 'at',
  },
  {
    wrong: /\b(?:On|In)(?= the (?:top|bottom) of the (?:page|dialog|screen|window|list|table|pane|panel|form)\b)/g,
    right: 'At',
  },
  {
    wrong:
      /\bOn(?= the (?:(?:top|bottom|upper|lower)[- ](?:left|right)(?:-hand)? corner|(?:left|right)(?:-hand)? (?:side )?(?:navigation )?(?:pane|panel|sidebar))\b)/g,
    right: 'In',
  },
  {
    wrong:
      /\bon(?= the (?:(?:top|bottom|upper|lower)[- ](?:left|right)(?:-hand)? corner|(?:left|right)(?:-hand)? (?:side )?(?:navigation )?(?:pane|panel|sidebar))\b)/g,
    right: 'in',
  },
  // What is short for a thing, and the thing.
  { wrong: /\b(EULA|SLA) agreement\b/g, right: '$1' },
  { wrong: /\b(PIN|ID|UPC|VIN) number\b/g, right: '$1' },
  { wrong: /\b(API) interface\b/g, right: '$1' },
  { wrong: /\b(SSO) sign-on\b/g, right: '$1' },
  { wrong: /\bbellow\b/g, right: 'below' },
  // The page speaks for whoever runs neither the app nor the service.
  { wrong: /\b(?:our)(?= \p{Ll})/gu, right: 'the' },
  { wrong: /\buser Provisioning [Ss]ervice\b/g, right: 'user provisioning service' },
  {
    wrong:
      /\b([Rr]ecommended|[Rr]ecommend|[Ss]uggest)(?= you (?:create|use|test|assign|start|set|select|configure|keep|enable)\b)/g,
    right: '$1 that',
  },
  { wrong: /\b(will|can|must|should|may) be (then|also|now) (\p{Ll}+ed|shown)\b/gu, right: '$1 $2 be $3' },
  { wrong: /\b([Aa])t a (safe|secure) (place|location)\b/g, right: 'in a $2 $3' },
  { wrong: /\b(following \p{Ll}+) below\b/gu, right: '$1' },
  { wrong: /\b(one of the) (two|three|four|five|six) following\b/g, right: '$1 following $2' },
  {
    wrong:
      /\b([Ii]n|[Tt]o|[Ff]rom|[Ss]ee) the ((?:\*\*)?[Ss]tep \d+(?:\*\*)?)(?=[.,;)]|\s*$| (?:and|of|below|above)\b)/gm,
    right: '$1 $2',
  },
  // What the linked page has does not follow here.
  { wrong: /\brefer to the following(?= (?:instructions|steps) provided in the \[)/g, right: 'refer to the' },
  { wrong: /\b(article|tutorial|guide|page|documentation)(\]\0+) \1\b/g, right: '$1$2' },
  { wrong: /\bselect any(?= valid application-specific role\b)/g, right: 'select a' },
  { wrong: /\b([Gg])et provided with\b/g, right: '$1et' },
  { wrong: /\bknow more(?= about\b)(?<=\b(?:can|to|will|must|may) know more)/g, right: 'learn more' },
  { wrong: /\bof the user \/ group\b/g, right: 'of the user or group' },
  { wrong: /\bProvisioning tab automatic\b/g, right: 'Provisioning Mode set to Automatic' },
  { wrong: /\bEnterprise Apps(?= > All [Aa]pplications\b)/g, right: 'Enterprise applications' },
  {
    wrong:
      /(?<!\b(?:Azure|local|on-premises|Windows Server|your|premises|an?) )\bActive Directory(?= user accounts? to\b)/g,
    right: 'Azure Active Directory',
  },
  // A button is selected; a field is set.
  { wrong: /\bSet(?=(?: the)? \*\*\+ ?\p{Lu})/gu, right: 'Select' },
  { wrong: /\b([Cc])heck(?: the)? check ?box(?: -)?(?= \*\*)/g, right: '$1heck the box' },
  { wrong: /\b([Ee])nsure to(?= \p{Ll})/gu, right: '$1nsure that you' },
  {
    wrong: /\b(provide|enter|input|add|specify|use|type) an (e-?mail)(?= (?:to receive|for|of|that|where|in)\b)/gi,
    right: '$1 an $2 address',
  },
  // One label that was cut in two: "**Synchronize users** to **Acme**".
  { wrong: /(\*\*(?:Synchronize|Provision) [^*\n]+)\*\* to \*\*(?=[^*\n]+\*\*)/g, right: '$1 to ' },
  // The verb of a heading is missing.
  {
    wrong:
      /(?<=\u00AC\n #{1,3} (?:Step \d+[.:] )?)(?=(?!Add|Step|Adding|Find|Install|Get|Select)\p{Lu}[^\n]* from the (?:Azure AD|Microsoft Entra|Azure Active Directory) (?:application |app )?gallery\s*\n)/gu,
    right: 'Add ',
  },
  { wrong: /\bover (?:the )?(top|upper|bottom|lower)([- ])(right|left)(?= corner\b)/g, right: 'in the $1$2$3' },
  { wrong: /(?<!\b(?:Azure|Entra|Microsoft) )\bAD [Pp]ortal\b/g, right: 'Azure portal' },
  { wrong: /\b[Bb]ut to be noted, /g, right: 'Note that ' },
  {
    wrong:
      /\b(\d+)[- ](day|month|year|minute|hour|week)s?(?= (?:free )?(?:trial|demo|license|subscription|grace period|period)\b)(?<!\bof \S+ \S+)(?<!\d-(?:day|month|year|minute|hour|week))/g,
    right: '$1-$2',
  },
  { wrong: /\bIn the(?= (?:[\p{L}-]+ ){1,3}page(?:,| you\b))/gu, right: 'On the' },
  { wrong: /\baccept the consent prompt for the consent page\b/g, right: 'accept the consent prompt' },
  // "Check the users have the role": a clause without the word that leads to it.
  {
    wrong:
      /\b([Cc]heck|[Cc]onfirm)(?= (?:the|your) (?:(?!\b(?:that|which|who|whether|if|how|what|box|checkbox|to)\b)[^,.;:\n*]){2,60}? (?:have|has|can) (?:the|an?|your|been|access)\b)/g,
    right: '$1 that',
  },
  { wrong: /\b([Ii]f you )be (?=\p{Ll}+ing\b)/gu, right: '$1are ' },
];
