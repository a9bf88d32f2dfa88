/** The engine optimizes later than it would by itself, and says nothing to it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const MODULE = path.resolve(import.meta.dirname, '../../dist/cli/optimize-late.js');

/** A loop in one function, as often as is asked for, and what the engine tells of optimizing it. */
function traceOf(calls: number, asked: string): { readonly isOptimized: boolean; readonly stderr: string } {
  const program = `
    const { optimizeLate } = await import(${JSON.stringify(MODULE)});
    ${asked}
    function busy(x) { let sum = 0; for (const letter of 'many letters') sum += letter.charCodeAt(0) * x; return sum; }
    let all = 0;
    for (let call = 0; call < ${calls}; call += 1) all += busy(call);`;
  const options = ['--trace-opt', '--no-use-osr', '--input-type=module', '--eval', program];
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  return { isOptimized: /marking .*busy/.test(stdout), stderr };
}

describe('when the engine optimizes', () => {
  it.runIf(process.version.startsWith('v20.'))(
    'is later than it would be by itself, on a version that was measured',
    () => {
      expect(traceOf(600, '')).toEqual({ isOptimized: true, stderr: '' });
      expect(traceOf(600, 'optimizeLate();')).toEqual({ isOptimized: false, stderr: '' });
      expect(traceOf(6000, 'optimizeLate();')).toEqual({ isOptimized: true, stderr: '' });
    },
  );

  it('is left to the engine of any other version', () => {
    expect(traceOf(600, 'optimizeLate("v26.1.0");')).toEqual({ isOptimized: true, stderr: '' });
  });
});
