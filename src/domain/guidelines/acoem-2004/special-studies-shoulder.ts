import type { Source } from '#domain/law/source.ts';
import { all, any } from '../engine/combinators.ts';
import { require, type Topic } from '../engine/topic.ts';
import { conservativeCareFailed, conservativeCareGiven } from '../questions/course/conservative-care.ts';
import { shoulderDerangement } from '../questions/findings/joint-signs.ts';
import { objectiveNerveCompromise, redFlags, surgeryConsidered } from '../questions/findings/nerve-compromise.ts';

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
    require('indication', 'Imaging of the shoulder is for a red flag, evidence of tissue insult or neurovascular dysfunction, failure of conservative treatment, or anatomy before surgery.', any(
      redFlags,
      objectiveNerveCompromise,
      conservativeCareFailed,
      surgeryConsidered,
      all(shoulderDerangement, conservativeCareGiven),
    ), { page: 208 }),
  ],
};
