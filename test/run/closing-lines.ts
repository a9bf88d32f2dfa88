/** The last lines of a test run: what was not run on this machine, and what it would need; how far laws were tried. */
import process from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';
import { DEEP } from './deep.ts';

export default class ClosingLines implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const line of closingLines(modules.flatMap(skippedTests), process.env[DEEP] !== undefined)) console.log(line);
  }
}

export interface SkippedTest {
  /** From the root of the repository. */
  readonly file: string;
  /** A sentence. */
  readonly reason: string;
}

/** A test that was left out by name, on the command line, has no reason and nothing to say. */
function skippedTests(module: TestModule): SkippedTest[] {
  return [...module.children.allTests('skipped')].flatMap((test) => {
    const result = test.result();
    const reason = result.state === 'skipped' ? result.note : undefined;
    return reason === undefined ? [] : [{ file: module.relativeModuleId, reason }];
  });
}

/** One line a reason: `Not run: 24 tests in test/preview/browser.test.ts. There is no Chromium.` */
export function closingLines(skipped: readonly SkippedTest[], isDeep: boolean): string[] {
  const reasons = new Set(skipped.map(({ reason }) => reason));
  const notRun = [...reasons].map((reason) => {
    const files = skipped.filter((test) => test.reason === reason).map(({ file }) => file);
    const counts = [...new Set(files)].map(
      (file) => `${counted(files.filter((each) => each === file).length)} in ${file}`,
    );
    return `Not run: ${counts.join(', ')}. ${reason}`;
  });
  return isDeep ? notRun : [...notRun, CHOSEN];
}

const CHOSEN = 'Laws were tried on a chosen part of their cases; npm run test:deep tries all.';

function counted(count: number): string {
  return count === 1 ? '1 test' : `${count} tests`;
}
