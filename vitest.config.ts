import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests of parts share the modules their worker has loaded once: loading them anew for each file was most of the time. */
const project = (name: string, include: string, isolate: boolean): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [include], isolate },
});

export default defineConfig({
  test: {
    globalSetup: ['test/postgres.ts'],
    pool: 'threads',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    provide: { seed: Number(process.env['SEED'] ?? 20_260_101) },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [project('parts', 'src/**/*.test.ts', false), project('whole', 'test/**/*.test.ts', true)],
  },
});
