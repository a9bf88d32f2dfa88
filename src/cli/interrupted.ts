import process from 'node:process';

/** An interrupt is how a command that serves ends: nobody else is to end the process before it has closed what it serves. */
export function interrupted(): Promise<130> {
  process.removeAllListeners('SIGINT');
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve(130));
    process.once('SIGTERM', () => resolve(130));
  });
}
