/** Marks and blanks between words. */
import type { Slip } from './slip.ts';

const CAPITAL =
  "(?=(?:A|All|Also|An|Add|After|And|As|At|But|By|Check|Choose|Click|Contact|Create|Each|Enable|Ensure|However|Copy|Enter|For|From|Go|If|In|It|Learn|Log|Make|Navigate|Note|On|Once|Open|Paste|Please|Press|Provide|Save|Scroll|See|Select|Set|Sign|That|The|Then|There|These|This|To|Toggle|Under|Use|Users|When|Where|With|You|Your)(?:\\s|['’]))";

const IMPERATIVE =
  '(?:contact|click|select|follow|refer to|navigate to|go to|sign in to|log in to|visit|(?:you|one) (?:needs?|must|should|have to|will need))';

/** What somebody is told to do. */
const DO =
  'navigate to|contact|reach out to|expand|find|locate|check|create|add|set|turn|toggle|press|switch|click|select|go to|open|choose|enter|copy|scroll|you (?:can|will|must|should|need|may|see)';

export const PUNCTUATION_SLIPS: readonly Slip[] = [
  { wrong: /(?<=\p{L})\|(?= \p{Lu})/gu, right: ' |' },
  {
    wrong:
      / so(?= (?:this|it) (?:is|will|can|would|has)\b)(?<=\p{Ll}{2} so)(?<!\b(?:and|do|doing|if|not|or|but|even|just|only|is|are|say) so)/gu,
    right: ', so',
  },
  { wrong: /\bSTEP(?= \d)/g, right: 'Step' },
  { wrong: /\bFor Example\b(?<=[.;] For Example)/g, right: 'For example' },
  // A comma behind what leads a sentence in.
  {
    wrong:
      /\b(However|Therefore|Hence|Thus|Consequently|Similarly|Moreover|Afterwards|Otherwise|Additionally|Alternatively|Furthermore|Finally)(?= (?:it|it's|you|we|this|these|the|an?|your|all|each|there|if|when|users|click|select)\b)(?<=(?:^|[.!?]|\0|\*\*|\))\s+\S+)/gm,
    right: '$1,',
  },
  {
    wrong:
      /\b(After that|After this|In this case|By default|For example|In addition|As a result|Once (?:done|completed?|finished|enabled|created|saved|configured|generated))(?= (?:you|the|your|it|click|select|copy|go)\b)/g,
    right: '$1,',
  },
  {
    wrong: /\b(For (?:more|further|additional) (?:information|details))(?= (?:see|refer to|visit|check|read)\b)/g,
    right: '$1,',
  },
  {
    wrong: /\b(Next|First|Lastly|Finally)(?= (?:go to|navigate|click|select|open|copy|enter|scroll)\b)/g,
    right: '$1,',
  },
  // "Within settings navigate to it", "For **Name** select it".
  {
    wrong: new RegExp(
      `\\b((?:Within|In|On|Under|From|At|Inside|For) (?:(?:the )?\\*\\*[^*\\n]{2,40}\\*\\*(?:\\s+(?:and|or)\\s+(?:the )?\\*\\*[^*\\n]{2,40}\\*\\*)?|[^,.;:*\\n]{3,50}?))(?= (?:${DO}) )(?<!\\b(?:to|you|can|and|or|then|that|who|users|must|will|not|which|we))(?<=(?:^|[.!?]|\\0)\\s+(?:Within|In|On|Under|From|At|Inside|For)\\b[^.!?\\u00AC]*)`,
      'gm',
    ),
    right: '$1,',
  },
  // Two sentences that a comma joins; a full stop inside an address ends none.
  {
    wrong:
      /,(?= (?:click|select|enter|copy|choose|open|save|store|keep)\b(?![^.\n]*\bin the search box\b)(?!(?:[^.\n]|\.(?=\S))*\b(?:and|then)\b)(?:[^,.\n]|\.(?=\S)){2,80}\.(?!\S))(?<=(?<!\*\*)\b(?:Navigate to|Go to|Open|Click|Select|Choose|Copy|Expand|Set|Scroll (?:down )?to|Switch to|(?:[Ee]nter|[Tt]ype|[Ss]earch for|[Ff]ind)) [^.,\n]{3,80},)/g,
    right: ', then',
  },
  {
    wrong:
      /,(?= (?:this|it) (?:will|starts|opens|creates|generates)\b)(?<=\b(?:[Cc]lick|[Ss]elect|[Nn]avigate|[Pp]ress|[Ee]nter|[Tt]oggle)\b[^.;\n]{5,160},)(?<!(?:\u00AC\n|[.!?]) (?:If|When|Once|After|As|While|Where|By)\b[^.;\n]{5,200},)/g,
    right: ';',
  },
  // A comma before the last of several things.
  {
    wrong:
      /\b([a-z]{3,}s, [a-z]{3,}s) and (?=[a-z])(?<!\b(?:In|For|From|With|To|On|Under|Of|As)\s+(?:[a-z]+\s+){0,2}[a-z]+s, [a-z]+s and )/g,
    right: '$1, and ',
  },
  {
    wrong: /,(?= you can find (?:this|these|it|them)\b)(?<=\b[Yy]ou (?:must|need|should|have)\b[^.,;\n]{5,120},)/g,
    right: ';',
  },
  {
    wrong: new RegExp(
      `\\b(To (?:get|obtain|retrieve|find|request|generate|enable|create|configure|[Ss]et ?up|learn more about|receive) [^,.;:\\n]{3,100}?)(?<!\\b(?:to|and|or|then|that|what|which|who|how|as|can|not|you|must|please)) (?=${IMPERATIVE}\\b[^,.\\n]*(?:[.\\n]|$))(?<=(?:^|[.!?])\\s+To [^,.\\u00AC]*)`,
      'gm',
    ),
    right: '$1, ',
  },
  // "At this point the group has no members".
  {
    wrong:
      /\b(At this point|At this stage|In general|In most cases|In some cases|From here|From there|Optionally|Typically|Usually|Eventually|If (?:so|not|necessary|needed|required|desired|applicable)|When (?:done|finished|ready)|To (?:begin|start)(?! (?:the|it|an?|your|this|these|all|any|users|groups)\b)|In the (?:end|meantime))(?= (?:the|you|it|a|an|your|this|these|all|any|click|select|copy|enter|open|go|users|groups)\b)(?<=(?:^|[.!?]|\0|\u00AC\n)\s+[A-Z][a-z]+(?: [a-z]+)*)/gm,
    right: '$1,',
  },
  { wrong: /\. (\((?:[Ss]tep \d+|see [^)\n]*)\))(?=\s*$)/gm, right: ' $1.' },
  { wrong: /(?<=[\p{Ll}*]) (Example)(?=:? (?:\0|["`“]))/gu, right: '. $1' },
  // A sentence glued to the one before. The word before has no slash: it is no address.
  {
    wrong: new RegExp(`\\.${CAPITAL}(?<=(?:\\s[A-Za-z]?[a-z'’-]*[a-z]|\\s[A-Z]{2,5}|\\*\\*|\\0)\\.)`, 'g'),
    right: '. ',
  },
  { wrong: /(?<! ) +\.(?=\p{Lu}\p{Ll})(?<=[\p{Ll}*] +\.)/gu, right: '. ' },
  { wrong: /\.(?=\((?:You|The|See|This|These|For|It|If)\b)(?<=\p{Ll}\.)/gu, right: '. ' },
  { wrong: /(?<! ) +(?=[.,;:?!](?:\s|$))(?<=[\p{L}\p{N})\]*\0] +)/gu, right: '' },
  { wrong: /(?<! ) +(?=\))(?<=[\p{L}\p{N}*\])] +)/gu, right: '' },
  { wrong: /(?<=[\s(]\() +(?=[\p{L}\p{N}*[])/gu, right: '' },
  { wrong: /\.\.(?=\s|$)(?<=[a-z)]\.\.)/g, right: '.' },
  // "Check the box - **Send it**".
  { wrong: /\b(check ?box|box|field|option|button) -(?= \*\*)(?<!\b[Cc]heck(?: the)? check ?box -)/g, right: '$1' },
  // "Get the token This value is": the stop between two sentences.
  { wrong: / (?=(?:This value|These values) (?:will|is|are|must|can)\b)(?<=\p{Ll}{3,} )/gu, right: '. ' },
  // "You'll7": a key beside the one that was meant.
  { wrong: /(['’](?:ll|re|ve|s|t))\d(?=\s)/g, right: '$1' },
  { wrong: /,,|,\.(?=\s|$)/g, right: ',' },
  // Words run together: "theAcme", "users,groups", "Admin(2)".
  { wrong: /\b(the|your|from|with|into|and)(?=\p{Lu}\p{Ll}{2})/gu, right: '$1 ' },
  { wrong: /,(?=\p{Ll}{2})(?<=[\p{Ll}*],)/gu, right: ', ' },
  {
    // Behind a bracket that is open, a link was meant.
    wrong: /\((?=\p{Lu}|\d|\p{Ll}{3,}|(?:if|or|in)\b)(?<=(?:\s\p{L}?\p{Ll}{2,20}|\*\*)\()(?<!\[[^[\]\n\0]{1,200}\()/gu,
    right: ' (',
  },
  { wrong: /\b(Note|Tip|Important|Example):(?=\p{L})/gu, right: '$1: ' },
  { wrong: /\b(?:e\.?g\.|e\.g),?(?= ["“*[]*[\p{L}\p{N}])/gu, right: 'for example,' },
  { wrong: /\b(?:i\.e\.|i\.e),?(?= ["“*[]*[\p{L}\p{N}])/gu, right: 'that is,' },
  { wrong: /(\*\*[^*\n]+\*\*, \*\*[^*\n]+\*\*) and (?=\*\*)/g, right: '$1, and ' },
  { wrong: / (if any)(?=\.)(?<=\p{Ll} if any)/gu, right: ', $1' },
  { wrong: /\.(?=\s|$)(?<=[?!]\]?\0*\.)/g, right: '' },
  // "You will see a message, select **Yes**": two sentences.
  {
    wrong:
      /,(?= (?:click|select|enter|copy|choose|press|go|navigate)\b)(?<=(?:^|[.!?]|\0)\s+(?:You (?:will |should |'ll )?(?:see|receive|get|be (?:asked|prompted|redirected|taken|directed))|(?:The|An?|This) [^.,;\n]{3,60}\b(?:opens|appears|is displayed|is shown|pops up|will (?:open|appear|be displayed|be shown)))\b[^.,;\n]{0,120},)/gm,
    right: ';',
  },
  {
    wrong:
      /\b(As an? [^.,;:\n]{3,70}?(?:administrator|admin|owner|manager|user))(?= (?:navigate|go|click|select|open|sign|log|you)\b)(?<=(?:^|[.!?]|\u00AC\n)\s+As\b[^.]*)/gm,
    right: '$1,',
  },
  { wrong: /\b(yet|already)(?= but (?:you|it|they|the|we)\b)/g, right: '$1,' },
  { wrong: /\((For example|If|When|The|This|See)\b(?<=[\p{Ll}\0`] \(\p{L}+)(?![^()\n]*\.\))/gu, right: '($l1' },
  { wrong: /, (?=anything else (?:will|is)\b)/g, right: '; ' },
  // "Before we proceed we need to".
  {
    wrong:
      /\b((?:When|If|Once|After|Before|While|As soon as|Until) (we|they) (?:(?!\b(?:that|what|which|where|who|how|and|or|if|when)\b)[^,.;:\n]){3,70}?)(?= \2(?:['’]ll| (?:need|can|must|will|should|have to|may|are))\b)(?<=(?:^|[.!?]|\0)\s+(?:When|If|Once|After|Before|While|As soon as|Until)\b[^.!?]*)/gm,
    right: '$1,',
  },
  // A comma behind a clause that leads in.
  {
    wrong:
      /\b((?:When|If|Once|After|Before|While|As soon as) [^,.;:\n]{5,120}?)(?= (?:keep in mind|make sure|ensure|note|please|we (?:recommend|suggest|advise)|it['’]s (?:recommended|required|important|necessary)|it is (?:recommended|required|important|necessary)|click|select|go to|navigate to|contact|copy|open|then)\b)(?<!\b(?:to|you|can|and|or|then|that|who|users|must|will|not|which|we|please|they|just|also|an?|the|your|this|of|for|with|in|on|from|by))(?<=(?:^|[.!?]|\0)\s+(?:When|If|Once|After|Before|While|As soon as)\b[^.!?\u00AC]*)/gm,
    right: '$1,',
  },
  {
    wrong:
      / otherwise(?= (?:you|the|it|users?|they|provisioning)\b)(?<!\b(?:or|and|unless|but|do|does|would|not|if)\s+otherwise)(?<=[\p{Ll}*] otherwise)/gu,
    right: '; otherwise,',
  },
  {
    wrong:
      /\b(how|what|who|when|why)( [^,.?\n]{2,30}) and (?=\p{Ll})(?<=, \1\2 and )(?<!\b(?:between|both)\b[^,.\n]*)/gu,
    right: '$1$2, and ',
  },
  // "And Grant it": a verb that begins no sentence.
  {
    wrong:
      /(?<=\p{Ll},? (?:and|then|to|or) )(Click|Select|Enter|Copy|Open|Navigate|Go|Grant|Save|Create|Add|Set|Enable|Choose|Paste|Sign|Log|Follow|Use|Assign)(?= (?:(?:the|your|an?|it|on|to|in|all)\b|\*\*|\p{Lu}{2}))/gu,
    right: '$l1',
  },
  // "The [Acme support](a) who will help": there is one.
  { wrong: / who(?= (?:will|can)\b)(?<=\]\0+ who)/g, right: ', who' },
  // The first word of a sentence, and one that is none.
  {
    wrong:
      /\b(This|These|You|If|Then|After|Before|Click|Select|Enter|Copy|Choose|Navigate|Ensure|Your|Where|Which|And|Or|But)(?= (?:\p{Ll}|\*\*))(?<=\p{Ll}{2}[\])*]*\0*, \S+)/gu,
    right: '$l1',
  },
  {
    wrong:
      /\b(the|this|these|you|it|then|click|select|enter|copy|if|when|once|for|in|to|a|on|your|learn|see|after|before|note)(?= \S)(?<=\s\p{L}?\p{Ll}{3,}[)\]]?\0*\. \S+)(?<!\b(?:etc|approx|incl|resp|max|min|inc|corp|ltd)\. \S+)/gu,
    right: '$u1',
  },
  {
    wrong:
      /\b(click|select|enter|copy|go|navigate|open|sign|log|choose|set|under|once|if|when|to|review|paste|type|create)(?= (?:\S+ ){2})(?<=\u00AC\n [a-z]+)/g,
    right: '$u1',
  },
  {
    wrong: /\b([Ff]or example)(?= (?:["“`*[\0+]|\d|the\b|if\b|when\b|you\b|in\b|to\b|\p{Lu}))/gu,
    right: '$1,',
  },
  {
    wrong:
      / (Select|Click|Copy|Navigate|Enter|Choose)(?= +(?:\*\*|the |on |your ))(?<=\p{Ll}{2} \S+)(?<!\b(?:the|a|an|and|or|then|named|labeled|called|to|option|button|link) \S+)(?<!(?:^|[.!?])\s+(?:From|In|On|Under|Within|At|To|For)\b[^.\u00AC]*)/gmu,
    right: '. $1',
  },
  {
    wrong:
      / (Select|Click|Copy|Navigate|Enter|Choose)(?= +(?:\*\*|the |on |your ))(?<=\p{Ll}{2} \S+)(?<=(?:^|[.!?])\s+(?:From|In|On|Under|Within|At) [^.,\u00AC]*)(?<!\b(?:the|a|an|and|or|then|named|labeled|called|to|option|button|link) \S+)/gmu,
    right: ', $l1',
  },
  // "Save the token, you need it": what is done, and why.
  {
    wrong:
      /,(?= (?:you['’]ll|you (?:will|need|can|must)|they (?:will|are)|these (?:will|are)|everything is) )(?<=(?:^|[.!?]|\0)\s+(?:Save|Copy|Click|Select|Note|Enter|Navigate|Open|Create|Generate|Store|Keep|Paste|Contact|Ask|Request|Send|Go|Add|Use|Email|[\p{Lu}]\p{L}+ (?:does not|doesn['’]t|cannot|can['’]t)) (?:(?!\b(?:if|when|once|before|after|so|because|unless|until|where|which|that|as)\b)[^.,;:\n]){3,120},)/gmu,
    right: ';',
  },
  // "For more on claiming a domain see the guide".
  {
    wrong:
      / (refer(?: to)?|see|visit|read)(?= (?:the |this |our |their )?\[| \*\*| this\b)(?<=(?:^|[.!?]|\0|\u00AC\n)\s+For (?:more|further|setting|detailed|additional|information|details|help|instructions|steps)\b[^.,;:\n]{3,110})(?<!\b(?:and|or|to|please|you|can|must|should|then) (?:refer(?: to)?|see|visit|read))/gm,
    right: ', $1',
  },
  // "Once the token is generated you can copy it".
  {
    wrong:
      / you(?= (?:also |then |now |simply |just |still |only )?(?:can|will|must|should|may|have to|need to)\b)(?<=(?:^|[.!?]|\0|\u00AC\n)\s+(?:If|When|Once|After|As soon as|In order to|While) [^,.;:\n]{8,110} you)(?<!\b(?:that|which|who|what|how|where|and|or|as|than|so|when|if|before|until|whether|because|otherwise|the|an?|all|everything|only|way|time|attributes?|fields?|values?|users?|groups?|token|key|step|one) you)/gm,
    right: ', you',
  },
  {
    wrong:
      / then (?=(?:select|click|choose|go to|copy|enter|open)\b)(?<=[\p{Ll}*] then )(?<!\b(?:[Aa]nd|[Tt]hen|or|is|are|if|can|must|will|you|should) then )/gu,
    right: ', then ',
  },
];
