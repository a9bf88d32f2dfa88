/** The last lines of a test run: what was not run on this machine, and what it would need. */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLines implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const line of closingLines(modules.flatMap(skippedTests))) console.log(line);
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
export function closingLines(skipped: readonly SkippedTest[]): string[] {
  const reasons = new Set(skipped.map(({ reason }) => reason));
  return [...reasons].map((reason) => {
    const files = skipped.filter((test) => test.reason === reason).map(({ file }) => file);
    const counts = [...new Set(files)].map(
      (file) => `${counted(files.filter((each) => each === file).length)} in ${file}`,
    );
    return `Not run: ${counts.join(', ')}. ${reason}`;
  });
}

function counted(count: number): string {
  return count === 1 ? '1 test' : `${count} tests`;
}
