import type { Source } from '#domain/law/source.ts';
import { all, any, unless } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { earlierStudy } from '../../questions/findings/earlier-studies.ts';
import { shoulderDerangement } from '../../questions/findings/joint-signs.ts';
import {
  nerveCompromiseOfShoulder,
  redFlagsOfArm,
  surgeryConsidered,
} from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 9, Shoulder Complaints, Special Studies, p. 207-209',
  says: 'Imaging for a red flag, tissue insult or neurovascular dysfunction, failed strengthening, or anatomy before a procedure; not within the first weeks of care.',
  confidence: 'medium',
};

export const specialStudiesShoulder: Topic = {
  id: 'special-studies-shoulder',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-shoulder-2004', pages: [[207, 209]] }],
  source,
  criteria: [
    require('indication', 'Imaging of the shoulder is for a red flag, evidence of tissue insult or neurovascular dysfunction, or anatomy before surgery.', unless(
      shoulderDerangement,
      redFlagsOfArm,
      nerveCompromiseOfShoulder,
      surgeryConsidered,
    ), { page: 208 }),
    require('after-care', 'For most no special study is needed until four to six weeks of care have not helped.', unless(
      any(conservativeCareFailed, all(conservativeCareGiven, weeksSinceOnset.moreThan(4))),
      redFlagsOfArm,
    ), { page: 207 }),
    bar('repeat', 'A study already done is not repeated without a change.', earlierStudy),
  ],
};
