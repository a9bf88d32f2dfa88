/** The files of `slow-tests.ts` run first, in its order, so that at the end no core waits for a long one alone. */
import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SLOW_TESTS } from './slow-tests.ts';

const RANKS = new Map(Object.keys(SLOW_TESTS).map((file, rank) => [file, rank]));

export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ project, moduleId }: TestSpecification): number {
  return RANKS.get(path.posix.relative(project.config.root, moduleId)) ?? RANKS.size;
}
