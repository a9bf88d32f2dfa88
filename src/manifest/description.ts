/** What the schema tells people of a property: for whoever writes a manifest in an editor, or in its page. */
export type ValueKind = 'object' | 'list' | 'text' | 'number' | 'flag';

export interface Description {
  /** Empty for items of a list of which the schema says nothing. */
  readonly title: string;
  /** Markdown; empty as the title is. */
  readonly text: string;
  /** What a value of it can be; a property that can be one constant or an object has the constant among its choices. */
  readonly kinds: readonly ValueKind[];
  /** The words it can be, each with what it means, in Markdown. */
  readonly choices?: readonly DescribedChoice[];
  /** Whole objects that are usual there. */
  readonly snippets?: readonly DescribedSnippet[];
  /** What is meant where it is left out. */
  readonly default?: string | number | boolean;
  /** Values that fit. */
  readonly examples: readonly unknown[];
  /** Of the items, where it is a list. */
  readonly item?: Description;
}

export interface DescribedChoice {
  readonly word: string | number | boolean;
  readonly means: string | null;
}

export interface DescribedSnippet {
  readonly label: string;
  /** A few words. */
  readonly detail: string;
  /** Its texts have places to fill in, `${1:name}`; one that begins with `^` is a number or a flag, not a text. */
  readonly body: unknown;
}
