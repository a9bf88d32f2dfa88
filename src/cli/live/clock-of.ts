import type { Clock } from '../../scim/client/transport.ts';
import type { Shell } from '../shell.ts';

/** Time as everybody has it. */
const MACHINE_CLOCK: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** By which a command paces requests and has tokens expire. */
export function clockOf({ clock }: Pick<Shell, 'clock'>): Clock {
  return clock ?? MACHINE_CLOCK;
}
