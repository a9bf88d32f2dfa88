/** Problems as they may be printed: no message quotes a secret of the file that it is about, and no frame shows one. */
import type { Problem } from '../problem/problem.ts';
import { type Mask, secretMask } from './secret-mask.ts';

export interface ShownProblems {
  readonly problems: readonly Problem[];
  /** The text of each file that problems point into. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Only files with problems are looked at: of the others nothing is shown. */
export function maskProblems({ problems, sources }: ShownProblems): ShownProblems {
  const masks = new Map<string, Mask>();
  for (const { file } of problems) {
    const source = sources.get(file);
    if (source !== undefined && !masks.has(file)) masks.set(file, secretMask([source]));
  }
  const masked = problems.map((problem) => {
    const mask = masks.get(problem.file);
    if (mask === undefined) return problem;
    const { message, hint, pointer } = problem;
    return { ...problem, message: mask(message), hint: hint === null ? null : mask(hint), pointer: mask(pointer) };
  });
  return {
    problems: masked,
    sources: new Map([...masks].map(([file, mask]) => [file, mask(sources.get(file) ?? '')])),
  };
}
