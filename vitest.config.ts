import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['test/fixed-seed.ts'],
    // Tests never depend on the machine they run on.
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
});
