/** The engine compiles when it is asked to, and says nothing to it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { onlyWhere } from '../run/only-where.ts';

const MODULE = path.resolve(import.meta.dirname, '../../dist/cli/process/tune-engine.js');
const IS_ASKED = /^2[02]\./.test(process.versions.node);
const NOT_ASKED = 'Only Node.js 20 and 22 are asked for anything.';

/** What the engine prints while a program runs. */
function traceOf(flags: readonly string[], asked: string, program: string): string {
  const whole = `const { tuneEngine } = await import(${JSON.stringify(MODULE)}); ${asked} ${program}`;
  const options = [...flags, '--input-type=module', '--eval', whole];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function isOptimized(calls: number, asked: string): boolean {
  const program = `
    function busy(x) { let sum = 0; for (const letter of 'many letters') sum += letter.charCodeAt(0) * x; return sum; }
    let all = 0;
    for (let call = 0; call < ${calls}; call += 1) all += busy(call);`;
  return /marking .*busy/.test(traceOf(['--trace-opt', '--no-use-osr', '--no-maglev'], asked, program));
}

const PATTERNS = 20;

/** How many patterns that search twice are translated before they are compiled, and some of Node.js itself. */
function translatedFirst(asked: string): number {
  const program = `
    for (let times = 1; times <= ${PATTERNS}; times += 1) {
      const pattern = new RegExp('[b-d]{' + times + '}x');
      for (const text of ['abcx', 'abdx']) pattern.exec(text);
    }`;
  return traceOf(['--trace-regexp-tier-up'], asked, program).match(/needs tier-up/g)?.length ?? 0;
}

describe('an engine that was measured', () => {
  onlyWhere(IS_ASKED, NOT_ASKED);

  it('optimizes a function that runs often later than by itself', () => {
    expect(isOptimized(600, '')).toBe(true);
    expect(isOptimized(600, 'tuneEngine();')).toBe(false);
    expect(isOptimized(8000, 'tuneEngine();')).toBe(true);
  });

  it('compiles a pattern at its first search', () => {
    const ofNode = translatedFirst('') - PATTERNS;
    expect(ofNode).toBeGreaterThanOrEqual(0);
    expect(translatedFirst('tuneEngine();')).toBeLessThanOrEqual(ofNode + 1);
  });
});

describe('an engine that was not measured', () => {
  it('is asked for nothing', () => {
    expect(isOptimized(600, 'tuneEngine("26.1.0");')).toBe(true);
  });
});
