import { configureGlobal } from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  // only an interface can be added to
  export interface ProvidedContext {
    readonly seed: number;
  }
}

/**
 * Random cases for tests, from one seed: the same cases in every run, so that a red run is red again and nobody's change is
 * stopped by somebody else's unlucky draw. `SEED=n npm test` draws others; what they find becomes a row of a table or a fix.
 */
configureGlobal({ seed: inject('seed') });

export * from 'fast-check';
