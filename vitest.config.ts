import process from 'node:process';
import { configDefaults, defineConfig } from 'vitest/config';
import { SLOW_TESTS } from './test/run/slow-tests.ts';

// Packages as users get them: the development build of the Markdown parser checks itself at every step, and takes half as
// long again.
process.env['NODE_ENV'] = 'production';

// `--mode quick` is what `npm run test:quick` adds.
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'quick' ? Object.keys(SLOW_TESTS) : [])],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/run/fixed-seed.ts'],
    reporters: ['default', './test/run/closing-lines.ts'],
    // Every file would load the same sources again; nothing in them remembers what a test did.
    isolate: false,
    // Both cores of the smallest machine this runs on; vitest would leave one to its main thread, which has little to do.
    maxWorkers: 2,
    // Tests never depend on the machine they run on.
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
}));
