import type { Source } from '#domain/law/source.ts';
import { all, any } from '../engine/combinators.ts';
import { require, type Topic } from '../engine/topic.ts';
import { conservativeCareFailed } from '../questions/course/conservative-care.ts';
import { objectiveNerveCompromise, redFlags, surgeryConsidered } from '../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 12, Low Back Complaints, Special Studies, p. 303-305',
  says: 'Imaging on unequivocal findings of nerve compromise when treatment fails and surgery would be an option; red flags at once.',
  confidence: 'medium',
};

export const specialStudiesLumbar: Topic = {
  id: 'special-studies-lumbar',
  title: 'Special Studies',
  editions: [{ edition: 'mtus-low-back-2004', pages: [[303, 305]] }],
  source,
  criteria: [
    require('indication', 'Imaging of the low back is for red flags, or for unequivocal findings of nerve compromise in a patient who does not respond to treatment and would consider surgery.', any(
      redFlags,
      all(objectiveNerveCompromise, conservativeCareFailed, surgeryConsidered),
    ), { page: 303 }),
  ],
};
