/**
 * The form of a text that code makes for a template: printing keeps to it, and reading a page back relies on it.
 * What people wrote has no form but inline Markdown.
 */
export type TextForm =
  /** Any inline Markdown. */
  | { readonly kind: 'inline' }
  /** Indentation and marks of lists and code: no words of the page. */
  | { readonly kind: 'layout' }
  | { readonly kind: 'number' }
  /** One code span. */
  | { readonly kind: 'code' }
  /** One label in bold. */
  | { readonly kind: 'label' }
  | { readonly kind: 'oneOf'; readonly words: readonly string[] }
  /** "a", "a and b", "a, b, and c". */
  | { readonly kind: 'joined'; readonly item: TextForm; readonly conjunction: string }
  /** One of some phrases with places in braces. A place that is not told of is inline Markdown. */
  | {
      readonly kind: 'filled';
      readonly phrases: readonly string[];
      readonly places: Readonly<Record<string, TextForm>>;
    };

export const INLINE: TextForm = { kind: 'inline' };
export const LAYOUT: TextForm = { kind: 'layout' };
export const NUMBER: TextForm = { kind: 'number' };
export const CODE: TextForm = { kind: 'code' };
export const LABEL: TextForm = { kind: 'label' };

export function oneOf(table: Readonly<Record<string, string>>): TextForm {
  return { kind: 'oneOf', words: Object.values(table) };
}

export function joined(item: TextForm, conjunction = 'and'): TextForm {
  return { kind: 'joined', item, conjunction };
}

export function filled(
  table: Readonly<Record<string, string>>,
  places: Readonly<Record<string, TextForm>> = {},
): TextForm {
  return { kind: 'filled', phrases: Object.values(table), places };
}
