/**
 * The tree of a .NET regular expression, as far as JavaScript can match the same. Leaves already hold their
 * JavaScript spelling (with the `u` flag); only groups, repetition and references still need the whole tree.
 */

import type { PatternPlace } from '../runtime/pattern-program.ts';

/** Matches one character. */
export interface CharacterNode {
  readonly kind: 'character';
  readonly source: string;
}

/** Matches a place, not a character. */
export interface PlaceNode {
  readonly kind: 'place';
  readonly place: PatternPlace;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly form: 'capture' | 'plain' | 'look';
  /** The JavaScript opening, "(?:" or "(?<name>" for example. */
  readonly open: string;
  readonly name: string | null;
  readonly alternatives: Alternatives;
}

/** A reference to what a group matched, by name or by .NET's number. */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly group: string | number;
}

export interface RepeatNode {
  readonly kind: 'repeat';
  readonly body: PatternNode;
  readonly minimum: number;
  /** Null: without limit. */
  readonly maximum: number | null;
  readonly lazy: boolean;
  /** The repetition as the pattern writes it, for messages. */
  readonly text: string;
}

export type PatternNode = CharacterNode | PlaceNode | GroupNode | ReferenceNode | RepeatNode;

export type Alternatives = readonly (readonly PatternNode[])[];

/** `invalid`: .NET would refuse it too. `unsupported`: .NET accepts it, JavaScript has nothing like it. */
export interface PatternFault {
  readonly fault: 'invalid' | 'unsupported';
  readonly message: string;
}

export interface ParsedPattern {
  readonly alternatives: Alternatives;
  /** Capturing groups from left to right: name, or null for a numbered one. */
  readonly groups: readonly (string | null)[];
  readonly ignoreCase: boolean;
}
