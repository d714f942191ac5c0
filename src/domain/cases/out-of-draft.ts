import type { CaseState } from './case-state.ts';

/** When what was decided is no draft any more: its letter is out. */
export const outOfDraft: readonly CaseState[] = ['determined', 'implemented', 'appealed', 'final', 'published'];
