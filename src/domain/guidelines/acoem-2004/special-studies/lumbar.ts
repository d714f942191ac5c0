import type { Source } from '#domain/law/source.ts';
import { unless } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { earlierStudy } from '../../questions/findings/earlier-studies.ts';
import { nerveCompromiseOfBack, redFlagsOfBack, surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';

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
    require('nerve-compromise', 'Imaging of the low back is for red flags or unequivocal findings of nerve compromise on examination.', unless(
      nerveCompromiseOfBack,
      redFlagsOfBack,
    ), { page: 303 }),
    require('no-response', 'It is for patients who do not respond to treatment, unless there is a red flag.', unless(
      conservativeCareFailed,
      redFlagsOfBack,
    ), { page: 303 }),
    require('surgery-an-option', 'It is for patients who would consider surgery, unless there is a red flag.', unless(
      surgeryConsidered,
      redFlagsOfBack,
    ), { page: 303 }),
    bar('repeat', 'A study already done is not repeated without a change.', earlierStudy),
  ],
};
