import process from 'node:process';

export interface Stopping {
  readonly isStopped: () => boolean;
  readonly end: () => void;
}

/** The first interrupt ends the work in order; the second ends it at once. */
export function onInterrupt(tell: () => void): Stopping {
  let isStopped = false;
  const before = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  const stop = (): void => {
    if (isStopped) process.exit(130);
    isStopped = true;
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
