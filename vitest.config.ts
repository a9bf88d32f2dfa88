import process from 'node:process';
import { defineConfig } from 'vitest/config';

// Packages as users get them: the development build of the Markdown parser checks itself at every step, and takes half as
// long again.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/fixed-seed.ts'],
    // Every file would load the same sources again; nothing in them remembers what a test did.
    isolate: false,
    // Tests never depend on the machine they run on.
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
});
