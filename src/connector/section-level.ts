import type { Anchor, FreeSection } from './connector.ts';

/** Places inside the configuration: a section there stands below a heading of its own. */
const INSIDE: ReadonlySet<Anchor> = new Set(['configure', 'credentials', 'users', 'groups', 'start']);

/** The level of heading that goes with a place of the page: stated, it says nothing. */
export function usualLevel(at: Anchor): NonNullable<FreeSection['level']> {
  return INSIDE.has(at) ? 3 : 2;
}

/** Parts that have no heading of their own: steps, and what stands behind them. */
export function isAmongSteps(at: Anchor): boolean {
  return at !== 'configure' && INSIDE.has(at);
}

/** How deep a heading stands, where that is not what goes with the place: one level or none. */
export function statedLevels(depth: number, at: Anchor): number[] {
  return depth >= 2 && depth <= 4 && depth !== usualLevel(at) ? [depth] : [];
}
