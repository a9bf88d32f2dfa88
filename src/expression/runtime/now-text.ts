import type { Environment } from './environment.ts';
import { printDate } from './print-date.ts';

export function nowText(environment: Environment): string | null {
  const milliseconds = environment.now().getTime();
  return Number.isFinite(milliseconds) ? printDate(milliseconds) : null;
}
