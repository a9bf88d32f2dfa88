/** Marks and blanks between words. */
import type { Slip } from './slip.ts';

const CAPITAL =
  "(?=(?:A|An|Add|After|And|Click|Copy|Enter|For|If|In|It|Learn|Note|On|Once|Please|Select|The|Then|These|This|To|Use|Users|When|You|Your)(?:\\s|['’]))";

const IMPERATIVE =
  '(?:contact|click|select|follow|refer to|navigate to|go to|sign in to|log in to|visit|(?:you|one) (?:needs?|must|should|have to|will need))';

export const PUNCTUATION_SLIPS: readonly Slip[] = [
  { wrong: /\bSTEP(?= \d)/g, right: 'Step' },
  { wrong: /(?<=[.;] )For Example\b/g, right: 'For example' },
  // A comma behind what leads a sentence in.
  {
    wrong:
      /\b(However|Therefore|Otherwise|Additionally|Alternatively|Furthermore|Finally)(?= (?:it|it's|you|we|this|the|there|if|users|click|select)\b)(?<=(?:^|[.!?]|\0|\*\*|\))\s+\S+)/g,
    right: '$1,',
  },
  {
    wrong:
      /\b(After that|After this|In this case|By default|For example|In addition|As a result|Once (?:done|completed?|finished|enabled|created|saved|configured|generated))(?= (?:you|the|your|it|click|select|copy|go)\b)/g,
    right: '$1,',
  },
  { wrong: /\b(for SSO)(?= you can use\b)/g, right: '$1,' },
  // Two sentences that a comma joins.
  {
    wrong: /,(?= you can find (?:this|these|it|them)\b)(?<=\b[Yy]ou (?:must|need|should|have)\b[^.,;\n]{5,120},)/g,
    right: ';',
  },
  {
    wrong: new RegExp(
      `\\b(To (?:get|obtain|retrieve|find|request|generate|enable|create|configure|set up|learn more about|receive) [^,.;:\\n]{3,100}?)(?<!\\b(?:to|and|or|then|that|what|which|who|how|as|can|not|you|must|please)) (?=${IMPERATIVE}\\b[^,.\\n]*(?:[.\\n]|$))(?<=(?:^|[.!?])\\s+To [^,.]*)`,
      'gm',
    ),
    right: '$1, ',
  },
  // A sentence glued to the one before. The word before has no slash: it is no address.
  {
    wrong: new RegExp(`\\.${CAPITAL}(?<=(?:\\s[A-Za-z]?[a-z'’-]*[a-z]|\\*\\*|\\0)\\.)`, 'g'),
    right: '. ',
  },
  { wrong: / +\.(?=\p{Lu}\p{Ll})(?<=[\p{Ll}*] +\.)/gu, right: '. ' },
  { wrong: /\.(?=\((?:You|The|See|This|These|For|It|If)\b)(?<=\p{Ll}\.)/gu, right: '. ' },
  { wrong: /(?<! ) +(?=[.,;](?:\s|$))(?<=[\p{L}\p{N})\]*\0] +)/gu, right: '' },
  { wrong: /(?<=[\p{L}\p{N}*\])]) +(?=\))/gu, right: '' },
  { wrong: /(?<=[\s(]\() +(?=[\p{L}\p{N}*[])/gu, right: '' },
  { wrong: /\.\.(?=\s|$)(?<=[a-z)]\.\.)/g, right: '.' },
  { wrong: /,,|,\.(?=\s|$)/g, right: ',' },
  // Words run together: "theAcme", "users,groups", "Admin(2)".
  { wrong: /\b(the|your|from|with|into|and)(?=\p{Lu}\p{Ll}{2})/gu, right: '$1 ' },
  { wrong: /(?<=[\p{Ll}*]),(?=\p{Ll}{2})/gu, right: ', ' },
  { wrong: /(?<=\s\p{L}?\p{Ll}{2,20}|\*\*)\((?=\p{Lu}|\d)/gu, right: ' (' },
  { wrong: /\b(Note|Tip|Important|Example):(?=\p{L})/gu, right: '$1: ' },
  { wrong: /\b(?:e\.?g\.|e\.g),?(?= \p{L})/gu, right: 'for example,' },
  { wrong: /\b(?:i\.e\.|i\.e),?(?= \p{L})/gu, right: 'that is,' },
];
