import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../src/scim/client/transport.ts';

/** A clock for servers that keep nobody waiting: who sleeps finds that the time went by, and everybody else had a turn. */
export function hurriedClock(): Clock {
  let slept = 0;
  return {
    now: () => Date.now() + slept,
    sleep: async (milliseconds) => {
      slept += milliseconds;
      await setImmediate();
    },
  };
}
