import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { bodyPartAffected } from '../../questions/findings/body-part.ts';
import { objectiveNerveCompromise, redFlags, surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';
import { moodDisorder } from '../../questions/findings/pain-kinds.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 5, Cornerstones of Disability Prevention and Management, p. 79, 89-92',
  says: 'Referral where recovery is delayed, the diagnosis is complex or another field is called for.',
  confidence: 'medium',
};

export const consultation: Topic = {
  id: 'consultation',
  title: 'Cornerstones of Disability Prevention and Management',
  editions: [{ edition: 'mtus-general-approaches-2004', pages: [] }],
  source,
  criteria: [
    require('reason', 'A referral is for a complex case: treatment that fails, nerve compromise, red flags, surgery in question or psychosocial factors.', any(
      conservativeCareFailed,
      objectiveNerveCompromise,
      redFlags,
      surgeryConsidered,
      moodDisorder,
    )),
    require('body-part', 'The field of the consultant fits the complaints.', bodyPartAffected, {
      when: ({ request }) => request.bodyParts.length > 0,
    }),
  ],
};
