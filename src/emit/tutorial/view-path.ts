import type { pageShape } from './page-shape.ts';
import type { FlagShape, ListShape, ObjectShape, OptionalShape, TextShape } from './view-shape.ts';

/**
 * Every path of the view, as the template check names places: `credentials.fields[].label`, `limitations[]`. A path
 * that the shape of the view does not have is a compile error.
 */
export type ViewPath = PathsOf<typeof pageShape, ''>;

type PathsOf<S, At extends string> = S extends TextShape | FlagShape
  ? At
  : S extends OptionalShape<infer Inner>
    ? At | PathsOf<Inner, At>
    : S extends ListShape<infer Item>
      ? At | PathsOf<Item, `${At}[]`>
      : S extends ObjectShape<infer Fields>
        ? At | { [Key in keyof Fields & string]: PathsOf<Fields[Key], Below<At, Key>> }[keyof Fields & string]
        : never;

type Below<At extends string, Key extends string> = At extends '' ? Key : `${At}.${Key}`;
