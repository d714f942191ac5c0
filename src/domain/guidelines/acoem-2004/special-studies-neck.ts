import type { Source } from '#domain/law/source.ts';
import { any } from '../engine/combinators.ts';
import { require, type Topic } from '../engine/topic.ts';
import { conservativeCareFailed } from '../questions/course/conservative-care.ts';
import { objectiveNerveCompromise, redFlags, surgeryConsidered } from '../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 8, Neck and Upper Back Complaints, Special Studies, p. 177-178',
  says: 'Imaging for a red flag, neurologic dysfunction, failure of a strengthening program meant to avoid surgery, or anatomy before an invasive procedure.',
  confidence: 'medium',
};

export const specialStudiesNeck: Topic = {
  id: 'special-studies-neck',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-neck-upper-back-2004', pages: [[177, 178]] }],
  source,
  criteria: [
    require('indication', 'Imaging of the neck is for a red flag, physiologic evidence of neurologic dysfunction, failure of strengthening meant to avoid surgery, or anatomy before a procedure.', any(
      redFlags,
      objectiveNerveCompromise,
      conservativeCareFailed,
      surgeryConsidered,
    ), { page: 177 }),
  ],
};
