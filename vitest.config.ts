import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/postgres.ts'],
    pool: 'threads',
    provide: { seed: Number(process.env['SEED'] ?? 20_260_101) },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
