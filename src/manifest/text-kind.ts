/**
 * What the texts of a manifest are: the keyword `holds` of the schema, and what follows from it for whoever checks
 * or prints a text. A text of which the schema says nothing is `plain`, and `plain` is checked for everything: a new
 * property is safe before anybody has thought about it.
 */
export const TEXT_KINDS = [
  'plain',
  'phrase',
  'prose',
  'inline',
  'listed',
  'block',
  'code',
  'address',
  'page',
  'path',
  'attribute-path',
  'expression',
  'identifier',
  'value',
  'date',
] as const;

export type TextKind = (typeof TEXT_KINDS)[number];

export interface TextTraits {
  readonly means: string;
  /** Sentences, which can promise something and have a style; names and labels have neither. */
  readonly sentences: boolean;
  /** The writer's own words about the app, in which `{brand}` and its like stand for names of products. */
  readonly namesProducts: boolean;
  /** Which Markdown it may use; `null`: none, it is printed as it stands. */
  readonly markdown: 'inline' | 'listed' | 'block' | null;
  /** Whether it is a link: to an address alone, or to a page of the same site too. */
  readonly link: 'address' | 'page' | null;
  /** `reported-elsewhere`: a control character breaks its syntax, and that has a problem of its own. */
  readonly lines: 'one' | 'several' | 'reported-elsewhere';
  /** Chosen by people who write manifests: a sample's name in it is a leftover. Others chose the rest. */
  readonly wordedHere: boolean;
  /** Plain http in it sends readers or the service to an address. */
  readonly mayLead: boolean;
  /** Long and mixed by nature, so that randomness alone makes no secret of it. */
  readonly mayLookRandom: boolean;
}

const PLAIN: TextTraits = {
  means: 'a name or a label, printed as it stands',
  sentences: false,
  namesProducts: false,
  markdown: null,
  link: null,
  lines: 'one',
  wordedHere: true,
  mayLead: true,
  mayLookRandom: false,
};

const SENTENCES: TextTraits = { ...PLAIN, sentences: true, namesProducts: true, lines: 'several' };

export const TEXT_TRAITS: Readonly<Record<TextKind, TextTraits>> = {
  plain: PLAIN,
  phrase: { ...PLAIN, means: 'a few words that are no sentence and no markup', namesProducts: true },
  prose: { ...PLAIN, means: 'sentences without markup', sentences: true, namesProducts: true },
  inline: { ...SENTENCES, means: 'inline Markdown', markdown: 'inline' },
  listed: { ...SENTENCES, means: 'inline Markdown, with a list of its own and blocks below it', markdown: 'listed' },
  block: { ...SENTENCES, means: 'one Markdown block', markdown: 'block' },
  code: { ...PLAIN, means: 'text to copy, line by line', lines: 'several' },
  address: { ...PLAIN, means: 'an https address', link: 'address', mayLookRandom: true },
  page: { ...PLAIN, means: 'an https address or a page of the same site', link: 'page', mayLookRandom: true },
  path: { ...PLAIN, means: 'where a file stands', wordedHere: false, mayLookRandom: true },
  'attribute-path': {
    ...PLAIN,
    means: 'the name of an attribute of the app or of the directory',
    lines: 'reported-elsewhere',
    wordedHere: false,
    mayLead: false,
    mayLookRandom: true,
  },
  expression: {
    ...PLAIN,
    means: 'an expression of the mapping language',
    lines: 'reported-elsewhere',
    wordedHere: false,
    mayLead: false,
    mayLookRandom: true,
  },
  identifier: {
    ...PLAIN,
    means: 'a technical name that somebody else chose',
    wordedHere: false,
    mayLead: false,
    mayLookRandom: true,
  },
  value: { ...PLAIN, means: 'a value that is sent as it stands', wordedHere: false, mayLead: false },
  date: { ...PLAIN, means: 'a day, as ISO 8601 writes it', wordedHere: false, mayLead: false },
};
