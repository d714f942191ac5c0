import type { Source } from '#domain/law/source.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';

/** A condition on a step: null when it holds, else why not, in words. */
export type Guard = {
  readonly name: string;
  readonly source: Source;
  /** Asked only of what happens now: logs from before the rule have nothing to answer it with. */
  readonly onlyNow?: true;
  readonly refuses: (before: Case | null, event: CaseEvent) => string | null;
};
