/** The engine compiles when it is asked to, and says nothing to it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const MODULE = path.resolve(import.meta.dirname, '../../dist/cli/tune-engine.js');
const IS_ASKED = /^2[02]\./.test(process.versions.node);

/** What the engine prints while a program runs. */
function traceOf(flags: readonly string[], asked: string, program: string): string {
  const whole = `const { tuneEngine } = await import(${JSON.stringify(MODULE)}); ${asked} ${program}`;
  const options = [...flags, '--input-type=module', '--eval', whole];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe('a function that runs often', () => {
  const isOptimized = (calls: number, asked: string) =>
    traceOf(
      ['--trace-opt', '--no-use-osr', '--no-maglev'],
      asked,
      `function busy(x) { let sum = 0; for (const letter of 'many letters') sum += letter.charCodeAt(0) * x; return sum; }
       let all = 0;
       for (let call = 0; call < ${calls}; call += 1) all += busy(call);`,
    ).match(/marking .*busy/) !== null;

  it.runIf(IS_ASKED)('is optimized later than the engine would by itself', () => {
    expect(isOptimized(600, '')).toBe(true);
    expect(isOptimized(600, 'tuneEngine();')).toBe(false);
    expect(isOptimized(8000, 'tuneEngine();')).toBe(true);
  });

  it('is left to an engine that was not measured', () => {
    expect(isOptimized(600, 'tuneEngine("26.1.0");')).toBe(true);
  });
});

describe('patterns that search twice', () => {
  const PATTERNS = 20;
  const translatedFirst = (asked: string) =>
    traceOf(
      ['--trace-regexp-tier-up'],
      asked,
      `for (let times = 1; times <= ${PATTERNS}; times += 1) {
         const pattern = new RegExp('[b-d]{' + times + '}x');
         for (const text of ['abcx', 'abdx']) pattern.exec(text);
       }`,
    ).match(/needs tier-up/g)?.length ?? 0;

  it.runIf(IS_ASKED)('are compiled at their first search', () => {
    const ofNode = translatedFirst('') - PATTERNS;
    expect(ofNode).toBeGreaterThanOrEqual(0);
    expect(translatedFirst('tuneEngine();')).toBeLessThanOrEqual(ofNode + 1);
  });
});
