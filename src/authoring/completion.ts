/** What can be written at a place. Editors and the page itself show it alike. */
import type { Stretch } from '../json/loose-json.ts';
import type { Spot } from './spot.ts';

export type CompletionKind = 'property' | 'value' | 'function' | 'attribute' | 'label' | 'file' | 'snippet';

export interface Completion {
  /** What a list of choices shows. */
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside it; `null`: none. */
  readonly detail: string | null;
  /** Markdown; `null`: none. */
  readonly documentation: string | null;
  /** What is put in the place of what stands there, in UTF-16 units of the text. */
  readonly edit: Stretch & { readonly text: string };
  /** Whether the text has places to fill in, as snippets of the Language Server Protocol write them: `${1:name}`. */
  readonly snippet: boolean;
}

/** A suggestion before it has a place. */
export interface Offer {
  /** The word itself, or the value. */
  readonly word: string | number | boolean;
  readonly kind: CompletionKind;
  readonly detail?: string | null;
  readonly documentation?: string | null;
}

/** An offer as the whole value at a place, quoted as JSON is. */
export function valueCompletion(
  { place }: Spot,
  { word, kind, detail = null, documentation = null }: Offer,
): Completion {
  return {
    label: String(word),
    kind,
    detail,
    documentation,
    edit: { ...place, text: JSON.stringify(word) },
    snippet: false,
  };
}

/** What a snippet would obey instead of writing it. */
export function snippetText(text: string): string {
  return text.replaceAll(/[\\$}]/gu, '\\$&');
}

/** A text as it stands inside the quotation marks of JSON. */
export function insideQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
