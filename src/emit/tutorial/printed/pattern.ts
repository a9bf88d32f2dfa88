/** What a template prints, told as a pattern: its own words, places for what the manifest says, and choices. */
import type { TextForm } from '../text-form.ts';

/** A decision of the template that a page shows: the view path, and whether there was something. */
export type Flag = readonly [path: string, value: boolean];

export interface Branch {
  readonly flags: readonly Flag[];
  readonly parts: readonly Pattern[];
}

export type Pattern =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'capture'; readonly path: string; readonly form: TextForm }
  /** One of the branches; an empty one makes the others optional. */
  | { readonly kind: 'choice'; readonly branches: readonly Branch[] }
  /** Any number of times. */
  | { readonly kind: 'repeat'; readonly path: string; readonly parts: readonly Pattern[] }
  /** Where a sentence was cut out of its line: what was decided before it. */
  | { readonly kind: 'flag'; readonly flag: Flag };

export function literal(text: string): Pattern {
  return { kind: 'literal', text };
}

export function choice(...branches: readonly (readonly Pattern[])[]): Pattern {
  return { kind: 'choice', branches: branches.map((parts) => ({ flags: [], parts })) };
}

/** All literal text of a pattern, whatever the choices. */
export function literalText(parts: readonly Pattern[]): string {
  return parts.map(literalOf).join('');
}

function literalOf(part: Pattern): string {
  switch (part.kind) {
    case 'literal':
      return part.text;
    case 'choice':
      return part.branches.map((branch) => literalText(branch.parts)).join('');
    case 'repeat':
      return literalText(part.parts);
    case 'capture':
      return part.form.kind === 'oneOf' ? part.form.words.join('') : '';
    case 'flag':
      return '';
  }
}
