/**
 * A fact is what one property of a manifest says. `facts.generated.ts` lists all of them, derived from the schema, so
 * that a room that must decide about facts holds a `Record<FactPath, …>`: a new property is then a list of compile
 * errors, and "not here, because …" is an answer too.
 */
import type { TextKind } from './text-kind.ts';

/**
 * What kind of value states it. `presence`: an object that says something by being there, whatever is in it. Lists
 * of values are one fact of the kind of their values; lists of objects are none, their members are.
 *
 * `default`: what is meant where the property is left out, so that stating it changes nothing. Without one, what is
 * left out is unknown.
 */
export type FactRow =
  | { readonly kind: 'text'; readonly holds: TextKind; readonly list?: true }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default?: string; readonly list?: true }
  | { readonly kind: 'flag'; readonly default?: boolean; readonly list?: true }
  | { readonly kind: 'number' | 'constant' | 'presence'; readonly list?: true };

/** Why a room says nothing of a fact: a full sentence, for whoever looks for it there. */
export interface NotHere {
  readonly notHere: string;
}

export function isNotHere(row: object): row is NotHere {
  return 'notHere' in row;
}
