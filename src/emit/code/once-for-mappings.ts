import type { CodeSource } from '../code-source.ts';
import { createMemo } from './memo.ts';

/** What code is made of: which attributes a connector sends, and what flows into them. */
export type Mappings = Pick<CodeSource, 'users' | 'groups'>;

/** The code of a connector is long, and few kinds of them follow one another. */
const MOST_KNOWN = 32;

/**
 * A function of mappings that is not carried out again for mappings that say the same: many apps take the same attributes.
 * Only what is made of the words may be remembered, nothing that holds a part of the mappings.
 */
export function onceForMappings<Made extends string | Promise<string>>(
  make: (mappings: Mappings) => Made,
): (mappings: Mappings) => Made {
  const made = createMemo<Made>(MOST_KNOWN);
  return (mappings) => {
    const said = saidBy(mappings);
    return made.get(said) ?? made.set(said, make(mappings));
  };
}

const known = new WeakMap<Mappings, string>();

/** All that mappings say: they are made of JSON values. */
export function saidBy(mappings: Mappings): string {
  const said = known.get(mappings) ?? JSON.stringify([mappings.users, mappings.groups]);
  known.set(mappings, said);
  return said;
}
