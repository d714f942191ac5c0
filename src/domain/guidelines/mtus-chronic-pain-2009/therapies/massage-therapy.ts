import type { Source } from '#domain/law/source.ts';
import { unless } from '../../engine/combinators.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { functionalImprovement, someImprovement } from '../../questions/course/function.ts';
import { hadBefore, visitsRequested } from '../../questions/course/visits.ts';
import { conservativeCareGiven } from '../../questions/course/conservative-care.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Massage therapy, p. 60',
  says: 'An adjunct to exercise or other recommended treatment, four to six visits in most cases.',
};

const MASSAGE = /massage|myofascial release/i;

export const massageTherapy: Topic = {
  id: 'massage-therapy',
  title: 'Massage therapy',
  editions: keptIn2016([60, 60]),
  source,
  criteria: [
    require('adjunct', 'Massage goes with exercise or other recommended treatment.', conservativeCareGiven, {
      page: 60,
    }),
    limit('visits', 'It is limited to four to six visits in most cases.', visitsRequested.atMost(6), { page: 60 }),
    require('helped', 'More of it calls for gain from the visits already had.', unless(
      someImprovement(MASSAGE),
      functionalImprovement,
    ), { page: 60, when: situation => hadBefore(situation, MASSAGE).length > 0 }),
  ],
};
