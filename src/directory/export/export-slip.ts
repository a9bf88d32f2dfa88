/** What keeps a file of users from being read, at a line counted from 1. */
export type ExportSlip = SlipKind & { readonly line: number };

type SlipKind =
  /** A quotation mark stands inside a value, or something behind a value in quotation marks. */
  | { readonly kind: 'stray-quote' }
  | { readonly kind: 'open-quote' }
  /** The row has another number of values than the header has columns. */
  | { readonly kind: 'row-length'; readonly found: number; readonly wanted: number }
  /** The file ends in the middle of a line, or of a document. */
  | { readonly kind: 'cut-off' }
  /** Longer than any user of a directory can be. */
  | { readonly kind: 'too-long' }
  | { readonly kind: 'encoding' }
  /** A line is no JSON object, or an element of a list of users is none. */
  | { readonly kind: 'no-object' }
  /** The text of a document breaks the grammar of JSON. */
  | { readonly kind: 'no-json' }
  /** A document that holds something else than users. */
  | { readonly kind: 'no-users' }
  | { readonly kind: 'refused-name'; readonly name: string };
