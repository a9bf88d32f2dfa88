/**
 * A tiny language for the shape of what templates see. The TypeScript type of a view is inferred from its shape, and
 * templates are checked against the same shape, so code, types and templates cannot drift apart.
 */
import { INLINE, type TextForm } from './text-form.ts';

/** Ready Markdown: printed as it is. */
export interface TextShape {
  readonly kind: 'text';
  readonly doc: string;
  readonly form: TextForm;
}

/** For `{{#if}}` and `{{#unless}}`; never printed. */
export interface FlagShape {
  readonly kind: 'flag';
  readonly doc: string;
}

export interface ListShape<Item extends Shape = Shape> {
  readonly kind: 'list';
  readonly item: Item;
}

export interface ObjectShape<Fields extends Readonly<Record<string, Shape>> = Readonly<Record<string, Shape>>> {
  readonly kind: 'object';
  readonly fields: Fields;
}

/** May be missing; templates look at it inside `{{#if}}` or `{{#with}}`. */
export interface OptionalShape<Inner extends Shape = Shape> {
  readonly kind: 'optional';
  readonly inner: Inner;
}

export type Shape = TextShape | FlagShape | ListShape | ObjectShape | OptionalShape;

/** The type of the values that have the shape. */
export type Infer<S> = S extends TextShape
  ? string
  : S extends FlagShape
    ? boolean
    : S extends { readonly kind: 'list'; readonly item: infer Item }
      ? readonly Infer<Item>[]
      : S extends { readonly kind: 'optional'; readonly inner: infer Inner }
        ? Infer<Inner> | null
        : S extends { readonly kind: 'object'; readonly fields: infer Fields }
          ? { readonly [Key in keyof Fields]: Infer<Fields[Key]> }
          : never;

export function text(doc: string, form: TextForm = INLINE): TextShape {
  return { kind: 'text', doc, form };
}

export function flag(doc: string): FlagShape {
  return { kind: 'flag', doc };
}

export function list<const Item extends Shape>(item: Item): ListShape<Item> {
  return { kind: 'list', item };
}

export function object<const Fields extends Readonly<Record<string, Shape>>>(fields: Fields): ObjectShape<Fields> {
  return { kind: 'object', fields };
}

export function optional<const Inner extends Shape>(inner: Inner): OptionalShape<Inner> {
  return { kind: 'optional', inner };
}
