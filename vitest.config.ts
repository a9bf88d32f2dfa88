import process from 'node:process';
import { configDefaults, defineConfig } from 'vitest/config';
import { builtModules, builtSources, isBuildFresh } from './test/run/built-sources.ts';
import { DEEP } from './test/run/deep.ts';
import SlowFirst from './test/run/slow-first.ts';
import { SLOW_TESTS } from './test/run/slow-tests.ts';

// Packages as users get them: the development build of the Markdown parser checks itself at every step, and takes half as
// long again.
process.env['NODE_ENV'] = 'production';

/**
 * Most code of a test runs for a moment: to compile it to the best machine code, as a server's, took a fifth of the processor.
 * Node.js 22 has a compiler between the two, and refuses the option.
 */
const COMPILER = process.version.startsWith('v20.') ? ['--interrupt-budget=1000000'] : [];

/** What is edited meanwhile is not built. */
const isWatching = !process.argv.includes('run') && !process.argv.includes('--run');

// `--mode quick` is what `npm run test:quick` adds, `--mode deep` what `npm run test:deep` does.
export default defineConfig(({ mode }) => {
  if (mode === 'deep') process.env[DEEP] = 'yes';
  return {
    plugins: isWatching || !isBuildFresh() ? [] : [builtSources],
    test: {
      server: { deps: { external: [builtModules] } },
      sequence: { sequencer: SlowFirst },
      include: ['test/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...(mode === 'quick' ? Object.keys(SLOW_TESTS) : [])],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      globalSetup: ['test/run/shared-folder.ts'],
      setupFiles: ['test/run/fixed-seed.ts'],
      reporters: ['default', './test/run/closing-lines.ts'],
      // Every file would load the same sources again; nothing in them remembers what a test did.
      isolate: false,
      // Another worker than the cores have would load all sources once more, and few tests wait for something else.
      maxWorkers: '100%',
      // Laws make millions of small values that are gone at once; with more room for them, fewer are looked at again. What
      // stays is not looked through before it is more than the sources and what is prepared once.
      execArgv: ['--max-semi-space-size=64', '--initial-old-space-size=400', ...COMPILER],
      // Tests never depend on the machine they run on.
      env: { TZ: 'UTC', NO_COLOR: '1' },
    },
  };
});
