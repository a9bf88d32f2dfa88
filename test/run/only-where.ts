import { beforeEach } from 'vitest';

/**
 * Skips every test of the file or the suite that it is called in, where something is missing that a fresh machine lacks.
 * The closing lines of the run say how many and why (`closing-lines.ts`); no test is skipped in another way.
 */
export function onlyWhere(isThere: boolean, reason: string): void {
  beforeEach(({ skip }) => skip(!isThere, reason));
}
