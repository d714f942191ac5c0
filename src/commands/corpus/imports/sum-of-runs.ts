import type { ImportProgress } from '../import-decisions.ts';
import type { ImportSum } from './import-store.ts';

/**
 * What runs of one import come to together. A run after a stop meets every file again: what those before added is there already
 * and not counted as there before, and what cannot be read is met anew.
 */
export function sumOfRuns(
  earlier: Pick<ImportSum, 'added' | 'corrections' | 'twins'> | null,
  run: ImportProgress,
): Omit<ImportSum, 'perSecond' | 'secondsLeft'> {
  const before = earlier ?? { added: 0, corrections: 0, twins: 0 };
  return {
    ...run,
    added: before.added + run.added,
    corrections: before.corrections + run.corrections,
    twins: before.twins + run.twins,
    repeated: Math.max(0, run.repeated - before.added),
  };
}
