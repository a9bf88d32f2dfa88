import type { Clock } from '../../scim/client/transport.ts';

/** Time as everybody has it. */
export const MACHINE_CLOCK: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};
