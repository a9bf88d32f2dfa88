import process from 'node:process';

/** An interrupt is how a command that serves ends, not a failure: nobody else is to end the process first. */
export function interrupted(): Promise<void> {
  process.removeAllListeners('SIGINT');
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
