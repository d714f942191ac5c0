import type { Source } from '#domain/law/source.ts';
import { any, unless } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { earlierStudy } from '../../questions/findings/earlier-studies.ts';
import { kneeBlock, kneeDerangement } from '../../questions/findings/joint-signs.ts';
import { redFlagsOfLeg, surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 13, Knee Complaints, Special Studies, p. 341-343',
  says: 'Not before a period of conservative care and observation, save for red flags or a torn meniscus or ligament where surgery is in question.',
  confidence: 'medium',
};

export const specialStudiesKnee: Topic = {
  id: 'special-studies-knee',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-knee-2004', pages: [[341, 343]] }],
  source,
  criteria: [
    require('after-conservative-care', 'Special studies of the knee come after a period of conservative care and observation, unless there is a red flag or a knee that locks or gives way.', unless(
      any(conservativeCareFailed, conservativeCareGiven),
      redFlagsOfLeg,
      kneeBlock,
    ), { page: 341 }),
    require('derangement', 'They are of use where a red flag, or a torn meniscus or ligament, is suspected.', unless(
      kneeDerangement,
      redFlagsOfLeg,
      surgeryConsidered,
    ), { page: 343 }),
    bar('repeat', 'A study already done is not repeated without a change.', earlierStudy),
  ],
};
