/**
 * What a report about a manifest needs to know of its schema at run time: which properties an object may have, how
 * the line to add looks, and what the schema's own keywords say of them. A small table, since the schema itself is a
 * hundred kilobytes.
 */
import type { TextKind } from './text-kind.ts';

export interface Shape {
  readonly properties: Readonly<Record<string, PropertyShape>>;
  /** What it cannot do without. */
  readonly required?: readonly string[];
}

export interface PropertyShape {
  /** One value that fits, as JSON. */
  readonly example: string;
  /** The shape of the object it holds, or of the objects in its list. */
  readonly shape?: string;
  /** What the text is that it holds, or the texts in its list (the keyword `holds`). */
  readonly holds?: TextKind;
  /** It is a list. */
  readonly list?: true;
  /** By which members an item of its list is known, the surest first (the keyword `identity`). */
  readonly identity?: readonly string[];
  /** The order of its list has a meaning (the keyword `ordered`). */
  readonly ordered?: true;
  /** Its parts make sense together only: it is replaced, never merged (the keyword `whole`). */
  readonly whole?: true;
}

/** Shapes by name: the name under `$defs`, or the path of properties; `Manifest` is the whole. */
export type Shapes = Readonly<Record<string, Shape>>;
