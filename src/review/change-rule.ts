/** A kind of change: how it is found, how grave it is and why, and an example that runs as a test in both directions. */
import type { ChangeSeverity, Plain, Witness } from './change.ts';
import type { Comparison } from './comparison.ts';

/** A change before it has a place in a file. */
export interface Finding {
  readonly severity: ChangeSeverity;
  /** What it is about, without positions: part of the fingerprint. */
  readonly subject: string;
  readonly message: string;
  readonly before: Plain;
  readonly after: Plain;
  /** The node of the new manifest to show. */
  readonly pointer: string;
  /** The nodes of either manifest whose edits this explains, with everything below them. */
  readonly covers: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly witness?: Witness | null;
}

export interface ChangeRule {
  /** Stable, kebab-case. */
  readonly id: string;
  /** What kind of change it is, as a heading. */
  readonly title: string;
  /** Each severity that it can have, and the reason. */
  readonly severities: Readonly<Partial<Record<ChangeSeverity, string>>>;
  readonly find: (comparison: Comparison) => readonly Finding[];
  readonly examples: readonly ChangeExample[];
}

/** Two fragments, each merged into the example manifest (RFC 7396), and what going forth and back between them is. */
export interface ChangeExample {
  readonly before: { readonly [key: string]: Plain };
  readonly after: { readonly [key: string]: Plain };
  readonly forth: ExampleOutcome;
  readonly back: ExampleOutcome;
}

/** Left out: the rule's own id, and any message. */
export interface ExampleOutcome {
  readonly rule?: string;
  readonly severity: ChangeSeverity;
  readonly message?: string;
}

export type Direction = 'added' | 'removed' | 'changed';

/** `null` where nothing changed. An absent value is `null`. */
export function directionOf(before: Plain, after: Plain): Direction | null {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return null;
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}
