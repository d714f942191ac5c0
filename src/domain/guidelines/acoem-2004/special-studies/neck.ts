import type { Source } from '#domain/law/source.ts';
import { all, any, unless } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { earlierStudy } from '../../questions/findings/earlier-studies.ts';
import { nerveCompromiseOfNeck, redFlagsOfNeck, surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 8, Neck and Upper Back Complaints, Special Studies, p. 177-178',
  says: 'Imaging for a red flag, neurologic dysfunction, failure of a strengthening program meant to avoid surgery, or anatomy before an invasive procedure; not before three or four weeks of care.',
  confidence: 'medium',
};

export const specialStudiesNeck: Topic = {
  id: 'special-studies-neck',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-neck-upper-back-2004', pages: [[177, 178]] }],
  source,
  criteria: [
    require('indication', 'Imaging of the neck is for a red flag, physiologic evidence of neurologic dysfunction, failure of strengthening meant to avoid surgery, or anatomy before a procedure.', unless(
      nerveCompromiseOfNeck,
      redFlagsOfNeck,
      all(conservativeCareFailed, surgeryConsidered),
    ), { page: 177 }),
    require('after-care', 'Most need no special study until three or four weeks of care and observation have not helped.', unless(
      any(conservativeCareFailed, all(conservativeCareGiven, weeksSinceOnset.moreThan(3))),
      redFlagsOfNeck,
    ), { page: 177 }),
    bar('repeat', 'A study already done is not repeated without a change.', earlierStudy),
  ],
};
