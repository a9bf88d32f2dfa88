/**
 * What a report about a manifest needs to know of its schema at run time: which properties an object may have, how
 * the line to add looks, and which texts are Markdown. A small table, since the schema itself is a hundred kilobytes.
 */

/** How a text is read: inline Markdown, a Markdown block, or as it stands. */
export type TextRole = 'inline' | 'block' | 'plain';

export interface Shape {
  readonly properties: Readonly<Record<string, PropertyShape>>;
}

export interface PropertyShape {
  /** One value that fits, as JSON. */
  readonly example: string;
  /** The shape of the object it holds, or of the objects in its list. */
  readonly shape?: string;
  /** Of the text it holds, or of the texts in its list. */
  readonly role?: TextRole;
}

/** Shapes by name: the name under `$defs`, or the path of properties; `Manifest` is the whole. */
export type Shapes = Readonly<Record<string, Shape>>;
