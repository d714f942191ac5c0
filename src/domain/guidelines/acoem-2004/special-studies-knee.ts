import type { Source } from '#domain/law/source.ts';
import { any } from '../engine/combinators.ts';
import { advise, require, type Topic } from '../engine/topic.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../questions/course/conservative-care.ts';
import { kneeDerangement } from '../questions/findings/joint-signs.ts';
import { redFlags } from '../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 13, Knee Complaints, Special Studies, p. 341-343',
  says: 'Not before a period of conservative care and observation, save for red flags or a torn meniscus or ligament.',
  confidence: 'medium',
};

export const specialStudiesKnee: Topic = {
  id: 'special-studies-knee',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-knee-2004', pages: [[341, 343]] }],
  source,
  criteria: [
    require('after-conservative-care', 'Special studies of the knee come after a period of conservative care and observation, unless there is a red flag.', any(
      redFlags,
      conservativeCareFailed,
      conservativeCareGiven,
    ), { page: 341 }),
    advise('derangement', 'They are of use where a torn meniscus or ligament is suspected.', kneeDerangement, {
      page: 343,
    }),
  ],
};
