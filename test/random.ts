import { configureGlobal } from 'fast-check';

/**
 * Random cases for tests, from one seed: the same cases in every run, so that a red run is red again and nobody's change is
 * stopped by somebody else's unlucky draw. `SEED=n npm test` draws others; what they find becomes a row of a table or a fix.
 */
configureGlobal({ seed: Number(process.env['SEED'] ?? 20_260_101) });

export * from 'fast-check';
