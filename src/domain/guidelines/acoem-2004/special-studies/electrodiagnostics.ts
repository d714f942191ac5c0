import type { Source } from '#domain/law/source.ts';
import { any, not } from '../../engine/combinators.ts';
import { advise, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { nerveSymptoms, objectiveNerveCompromise } from '../../questions/findings/nerve-compromise.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapters 8, 11 and 12, Special Studies, p. 178, 261, 303',
  says: 'Electromyography and nerve conduction may find subtle focal dysfunction in symptoms that last more than three or four weeks.',
  confidence: 'medium',
};

const earlierStudy = recorded('an earlier nerve study', ['electrodiagnostic'], /(?:)/);

const criteria: Topic['criteria'] = [
  require('more-than-three-weeks', 'Nerve studies are for symptoms that last more than three to four weeks.', weeksSinceOnset.moreThan(
    3,
  )),
  require('neurologic-dysfunction', 'They help to find subtle focal neurologic dysfunction in a limb.', any(
    nerveSymptoms,
    objectiveNerveCompromise,
  )),
  require('after-care', 'For most no special study is needed until three to six weeks of care and observation have not helped.', any(
    conservativeCareFailed,
    conservativeCareGiven,
  )),
  advise(
    'not-done-yet',
    'A study already done is not repeated without a change.',
    not(earlierStudy, 'no earlier nerve study'),
  ),
];
const shared = { title: 'Special Studies', source, criteria } as const;

/** Nerve studies of the leg. */
export const electrodiagnosticsLowBack: Topic = {
  id: 'electrodiagnostics-low-back',
  ...shared,
  editions: [{ edition: 'mtus-low-back-2004', pages: [[303, 303]] }],
};

/** Nerve studies of the arm. */
export const electrodiagnosticsNeck: Topic = {
  id: 'electrodiagnostics-neck',
  ...shared,
  editions: [{ edition: 'mtus-neck-upper-back-2004', pages: [[178, 178]] }],
};

/** Nerve studies of forearm, wrist and hand. */
export const electrodiagnosticsHand: Topic = {
  id: 'electrodiagnostics-hand',
  ...shared,
  editions: [{ edition: 'mtus-forearm-wrist-hand-2004', pages: [] }],
};
