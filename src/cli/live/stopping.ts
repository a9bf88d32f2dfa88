import process from 'node:process';
import { STOPPED_BY, type StopSignal } from '../interrupted.ts';

export interface Stopping {
  readonly isStopped: () => boolean;
  readonly end: () => void;
}

/** The first interrupt ends the work in order; the second ends it at once. */
export function onInterrupt(tell: () => void): Stopping {
  let isStopped = false;
  const before = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  const stop = (signal: StopSignal): void => {
    if (isStopped) process.exit(STOPPED_BY[signal]);
    isStopped = true;
    if (signal === 'SIGTERM') process.once('exit', endAsTerminated);
    tell();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    isStopped: () => isStopped,
    end: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      for (const listener of before) process.on('SIGINT', listener);
    },
  };
}

/** Commands end with the code of an interrupt, whoever stopped them. */
function endAsTerminated(code: number): void {
  if (code === STOPPED_BY.SIGINT) process.exitCode = STOPPED_BY.SIGTERM;
}
