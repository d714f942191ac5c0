import { type Analysis, analysisAt, analysisBy } from '../analyses/analysis.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import type { Guard } from './guard.ts';

/** The draft the quality desk or its reviewer speaks of; null where nobody sits, of which another guard speaks. */
function draftOf(before: Case | null, event: CaseEvent): Analysis | null {
  if (before === null || !('seat' in event.data)) return null;
  return analysisAt(before, event.data.seat);
}

export const somethingDrafted: Guard = {
  name: 'something-drafted',
  source: {
    cite: 'Labor Code 139.5(d)(3)(B)',
    says: 'what is monitored to be clear and credible is what a reviewer has written',
  },
  refuses: (before, event) => {
    const own = draftOf(before, event);
    return own !== null && own.decisions.every(decision => decision === null) ? 'no item is decided yet' : null;
  },
};

export const isReturned: Guard = {
  name: 'is-returned',
  source: { cite: 'Labor Code 139.5(d)(3)(B)', says: 'a reviewer accounts for what the quality desk has said' },
  refuses: (before, event) => {
    const own = draftOf(before, event);
    return own === null || own.desk?.kind === 'returned' ? null : 'the quality desk has not returned this draft';
  },
};

export const returnTakenUp: Guard = {
  name: 'return-taken-up',
  source: {
    cite: 'Labor Code 139.5(d)(3)(B), 4610.6(e)',
    says: 'what the quality desk said of a draft is taken up before it is signed; the reviewer alone decides how',
  },
  onlyNow: true,
  refuses: (before, event) => {
    if (before === null || (event.kind !== 'analysis-signed' && event.kind !== 'determination-signed')) return null;
    const desk = analysisBy(before, event.data.reviewer)?.desk;
    return desk?.kind === 'returned' && !desk.isTakenUp
      ? `the quality desk returned the draft: ${desk.reason} Change it, or say why it stands`
      : null;
  },
};
