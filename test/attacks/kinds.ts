import type { AttackKind } from './attack.ts';
import { specialFiles } from './special-files.ts';

/** Every kind of attack there is. */
export const KINDS: readonly AttackKind[] = [specialFiles];
