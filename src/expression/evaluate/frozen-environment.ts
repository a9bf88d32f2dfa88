import type { Environment } from '../runtime/environment.ts';

/**
 * The clock and the dice stand still: two states of a connector are asked the same, today and tomorrow, and the same
 * manifests give the same pages. A leap day at noon, which shows what an expression makes of months and time zones.
 */
export const FROZEN_ENVIRONMENT: Environment = { now: () => new Date('2024-02-29T12:00:00Z'), random: () => 0.5 };
