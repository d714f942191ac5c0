import type { Source } from '#domain/law/source.ts';
import { unless } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { kneeBlock, kneeDerangement } from '../../questions/findings/joint-signs.ts';
import { kneeLesion } from '../../questions/findings/lesions.ts';
import { redFlagsOfLeg } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 13, Knee Complaints, Surgical Considerations, p. 343-345',
  says: 'Activity limited for over a month and exercise failed; for a torn meniscus clear signs beyond pain, on examination and by consistent imaging.',
  confidence: 'medium',
};

export const surgeryKnee: Topic = {
  id: 'surgery-knee',
  title: 'Surgical Considerations',
  editions: [{ edition: 'mtus-knee-2004', pages: [[343, 345]] }],
  source,
  criteria: [
    require('lesion', 'Surgery of the knee calls for imaging that shows the lesion to be mended.', kneeLesion, {
      page: 344,
    }),
    require('signs', 'A torn meniscus or ligament shows by more than pain: locking, popping, giving way, effusion or a positive test.', kneeDerangement, {
      page: 344,
    }),
    require('care-first', 'Exercise to regain motion and strength comes first, unless the knee is blocked or there is a red flag.', unless(
      conservativeCareFailed,
      kneeBlock,
      redFlagsOfLeg,
    ), { page: 343 }),
  ],
};
