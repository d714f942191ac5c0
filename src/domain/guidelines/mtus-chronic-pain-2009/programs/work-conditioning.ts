import type { Source } from '#domain/law/source.ts';
import { all, not } from '../../engine/combinators.ts';
import { bar, limit, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { limitedActivity } from '../../questions/course/limits.ts';
import { visitsRequested } from '../../questions/course/visits.ts';
import { surgeryConsidered } from '../../questions/findings/nerve-compromise.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Work conditioning, work hardening, p. 125-126',
  says: 'Limits that keep from a demanding job, therapy with a plateau, no surgery, a return-to-work goal, within two years; ten visits of conditioning over eight weeks.',
  confidence: 'medium',
};

export const workConditioning: Topic = {
  id: 'work-conditioning',
  title: 'Work conditioning, work hardening',
  editions: keptIn2016([125, 126]),
  source,
  criteria: [
    require('limits', 'Functional limits keep the patient from the present job.', limitedActivity, { page: 125 }),
    require('plateau', 'Physical therapy has been given and has reached a plateau.', conservativeCareGiven, {
      page: 125,
    }),
    bar('surgery', 'A candidate for surgery is not one for the program.', surgeryConsidered, { page: 125 }),
    require('goal', 'A goal of return to work is agreed.', recorded(
      'a return-to-work goal',
      ['work-status', 'function', 'request'],
      /goal|return to (?:work|full|regular|usual)|job/i,
    ), { page: 125 }),
    limit(
      'two-years',
      'It begins within two years of the injury.',
      not(weeksSinceOnset.moreThan(104), 'an injury no more than two years old'),
      { page: 126 },
    ),
    limit('visits', 'Conditioning takes ten visits over eight weeks.', all(visitsRequested.atMost(10)), { page: 126 }),
  ],
};
