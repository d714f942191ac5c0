import type { Source } from '#domain/law/source.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { visitsRequested } from '../../questions/course/visits.ts';
import { landExerciseProblem } from '../../questions/findings/general-health.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Aquatic therapy, p. 22, 98-99',
  says: 'An option where exercise on land will not do, as in extreme obesity; visits as in physical medicine.',
};

export const aquaticTherapy: Topic = {
  id: 'aquatic-therapy',
  title: 'Aquatic therapy',
  editions: keptIn2016([22, 22]),
  source,
  criteria: [
    require('reduced-weight-bearing', 'Aquatic therapy is an option where exercise on land will not do and less weight bearing is wanted, as in extreme obesity.', landExerciseProblem, {
      page: 22,
    }),
    limit('visits', 'The number of visits is that of physical medicine, up to ten.', visitsRequested.atMost(10), {
      page: 99,
    }),
  ],
};
