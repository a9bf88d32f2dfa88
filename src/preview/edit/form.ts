/** A part of a manifest as a form: what a browser shows, and a writer who knows no JSON fills in. Plain data. */
import type { DescribedChoice } from '../../manifest/description.ts';

export interface Form {
  /** The object, or the item that is to be added. */
  readonly pointer: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** The objects around it, the outermost first. */
  readonly around: readonly FormLink[];
  /** Where it stands in its list; `null` where it is no item. */
  readonly item: FormItem | null;
  readonly fields: readonly FormField[];
}

export interface FormLink {
  readonly pointer: string;
  readonly label: string;
}

export interface FormItem {
  readonly list: string;
  readonly index: number;
  readonly count: number;
  /** It does not stand in the manifest yet. */
  readonly isNew: boolean;
}

/**
 * How a field is filled in. `line` and `lines`: a text; `texts`: a list of texts, a row each; `rows`: a list of lists of
 * texts; `choice`: one of the words; `choices`: any of them; `group`: fields of its own, below it or in a form of their
 * own; `groups`: a list of such.
 */
export type FieldKind =
  | 'line'
  | 'lines'
  | 'number'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'rows'
  | 'group'
  | 'groups';

export interface FormField {
  readonly pointer: string;
  readonly kind: FieldKind;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** What stands there; `null` where nobody has stated it. */
  readonly value: unknown;
  readonly choices: readonly DescribedChoice[];
  /** What is meant where it is left out; `null`: then it is unknown. */
  readonly otherwise: string | number | boolean | null;
  readonly isRequired: boolean;
  /** What `todo` asks, and why it matters; `null` where nothing is open. */
  readonly question: { readonly question: string; readonly why: string } | null;
  /** It names a picture, which can be dropped onto it. */
  readonly isPicture: boolean;
  /** Of a group that is small enough to stand in this form. */
  readonly fields: readonly FormField[];
  /** Of `groups`: its items. */
  readonly items: readonly FormLink[];
}
