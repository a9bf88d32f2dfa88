import process from 'node:process';

/** What a process ends with that was stopped: 128 and the number of the signal, as shells count. */
export const STOPPED_BY = { SIGINT: 130, SIGTERM: 143 } as const;

export type StopSignal = keyof typeof STOPPED_BY;

/** Whether a command ended with this because it was stopped. */
export function isStopped(code: number): boolean {
  return Object.values<number>(STOPPED_BY).includes(code);
}

/** An interrupt is how a command that serves ends: nobody else is to end the process before it has closed what it serves. */
export function interrupted(): Promise<(typeof STOPPED_BY)[StopSignal]> {
  process.removeAllListeners('SIGINT');
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve(STOPPED_BY.SIGINT));
    process.once('SIGTERM', () => resolve(STOPPED_BY.SIGTERM));
  });
}
