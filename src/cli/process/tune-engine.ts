/** When the engine compiles what it runs. By itself it waits for programs that run long; a run of ours is short and wide. */
import process from 'node:process';

/**
 * A pattern is compiled at its first search: else it is translated into a code between for one search, and compiled at the second one.
 * That was half of what the patterns of slips cost the first sixty pages.
 */
const PATTERNS_AT_ONCE = '--regexp-tier-up-ticks=0';

/**
 * What is asked of a version, by its first number. A function is optimized six times later than by itself: optimizing seven hundred functions was a
 * quarter of a run over three hundred connectors, and half of them hardly ran afterwards. From four times to eighteen times later gains nearly as
 * much. Node.js 24 has another compiler in between and gains nothing; nothing is asked of a version that was not measured.
 */
const ASKED: ReadonlyMap<string, readonly string[]> = new Map([
  ['20', [PATTERNS_AT_ONCE, '--interrupt-budget=400000']],
  ['22', [PATTERNS_AT_ONCE, '--invocation-count-for-turbofan=18000']],
]);

/**
 * For the whole process, with the threads that it starts; to be called before anything else runs.
 *
 * @param version as Node.js prints its own, without the letter
 */
export function tuneEngine(version: string = process.versions.node): void {
  const [major = ''] = version.split('.');
  const flags = ASKED.get(major) ?? [];
  if (flags.length === 0) return;
  // It takes as long to load as a small command, and most versions are asked for nothing.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
