/** The compiler as tests start it, with as little work as it can be. */
import { execFile } from 'node:child_process';
import process from 'node:process';
import compiler from '../../node_modules/typescript/lib/getExePath.js';

/**
 * One thread, since other tests use the other cores, and several would find out the same things twice; it ends before
 * it has memory that is worth clearing.
 *
 * @param folder where it runs
 * @param args as on its command line
 * @returns what it has to say; empty where everything fits
 */
export function compile(folder: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd: folder, env: { ...process.env, GOGC: 'off' }, maxBuffer: Number.POSITIVE_INFINITY };
  return new Promise((resolve) => {
    execFile(compiler(), ['--singleThreaded', ...args], options, (error, stdout) =>
      resolve(stdout === '' && error !== null ? String(error) : stdout),
    );
  });
}
