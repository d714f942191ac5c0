import type { Source } from '#domain/law/source.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';

/** A condition on a step: null when it holds, else why not, in words. */
export type Guard = {
  readonly name: string;
  readonly source: Source;
  readonly refuses: (before: Case | null, event: CaseEvent) => string | null;
};
