import type { Source } from '#domain/law/source.ts';
import { unless } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { footLesion } from '../../questions/findings/lesions.ts';
import { redFlagsOfLeg } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 14, Ankle and Foot Complaints, Surgical Considerations, p. 374-375',
  says: 'Activity limited over a month without red flags, exercise failed, and clear evidence by examination and imaging of a lesion that gains from repair.',
  confidence: 'medium',
};

export const surgeryFoot: Topic = {
  id: 'surgery-foot',
  title: 'Surgical Considerations',
  editions: [{ edition: 'mtus-ankle-foot-2004', pages: [[374, 375]] }],
  source,
  criteria: [
    require('lesion', 'Surgery of ankle or foot calls for imaging that shows a lesion known to gain from repair.', footLesion, {
      page: 374,
    }),
    require('care-first', 'Exercise and other conservative care have failed, unless there is a red flag.', unless(
      conservativeCareFailed,
      redFlagsOfLeg,
    ), { page: 374 }),
  ],
};
