import { ANSWER_FAULTS } from './answer-faults.ts';
import type { Fault } from './fault.ts';
import { PATCH_FAULTS } from './patch-faults.ts';
import { SEARCH_FAULTS } from './search-faults.ts';
import { WRITE_FAULTS } from './write-faults.ts';

export type FaultName =
  | keyof typeof SEARCH_FAULTS
  | keyof typeof PATCH_FAULTS
  | keyof typeof WRITE_FAULTS
  | keyof typeof ANSWER_FAULTS;

/** Every fault that the server can be given, by name. */
export const FAULTS: Readonly<Record<FaultName, Fault>> = {
  ...SEARCH_FAULTS,
  ...PATCH_FAULTS,
  ...WRITE_FAULTS,
  ...ANSWER_FAULTS,
};

/** In the order of their rows; what has none comes last. */
export const FAULT_NAMES: readonly FaultName[] = Object.keys(FAULTS)
  .filter(isFaultName)
  .sort((a, b) => (FAULTS[a].row ?? 99) - (FAULTS[b].row ?? 99));

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}
