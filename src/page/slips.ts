/**
 * Slips of the pen that published pages share, because one was copied from the other (tutorial-corpus fact sheet,
 * section c). What stands before a match is looked at last: that way few places are looked at at all.
 */
export interface Slip {
  /** Matches the words as people should see them in the message. */
  readonly wrong: RegExp;
  /** In the notation of `String.replace`. */
  readonly right: string;
}

const CAPITAL =
  "(?=(?:A|An|Add|After|And|Click|Copy|Enter|For|If|In|It|Learn|Note|On|Once|Please|Select|The|Then|These|This|To|Use|Users|When|You|Your)(?:\\s|['’]))";

export const SLIPS: readonly Slip[] = [
  // "The two features compliment each other": praise, where one completes the other.
  { wrong: /\b([Cc])ompliment each other\b/g, right: '$1omplement each other' },
  { wrong: /\bchoose to enabled\b/g, right: 'choose to enable' },
  { wrong: /\bclose it's to completion\b/g, right: 'close it is to completion' },
  { wrong: /\bTo configuring\b/g, right: 'To configure' },
  { wrong: /\bpreviously setup(?= \p{Lu})/gu, right: 'previously set up' },
  { wrong: /\b([Ll]og|[Ss]ign) in into\b/g, right: '$1 in to' },
  { wrong: /\band or (based|groups?)\b/g, right: 'and/or $1' },
  { wrong: /\bThis result in\b/g, right: 'This results in' },
  { wrong: /\bEnteprise\b/g, right: 'Enterprise' },
  { wrong: /\bidentitical\b/g, right: 'identical' },
  { wrong: /\binfratstructure\b/g, right: 'infrastructure' },
  { wrong: /\b([Pp])rovsion(ing|ed|s?)\b/g, right: '$1rovision$2' },
  { wrong: /\bOauth\b/g, right: 'OAuth' },
  { wrong: /\b([Aa])n Microsoft\b/g, right: '$1 Microsoft' },
  { wrong: /\b([Aa]) (Azure|Entra|OAuth)\b/g, right: '$1n $2' },
  // A word twice, where neither may be meant.
  { wrong: /\b(a|an|and|[Cc]onfigure|for|from|of|the|to|with|your) \1\b/g, right: '$1' },
  // A sentence glued to the one before. The word before has no slash: it is no address.
  {
    wrong: new RegExp(`\\.${CAPITAL}(?<=(?:\\s[A-Za-z]?[a-z'’-]*[a-z]|\\*\\*|\\0)\\.)`, 'g'),
    right: '. ',
  },
  { wrong: / +(?=[.,](?:\s|$))(?<=[\p{L}\p{N})\]*] +)/gu, right: '' },
  { wrong: /\.\.(?=\s|$)(?<=[a-z)]\.\.)/g, right: '.' },
];
