import type { Source } from '#domain/law/source.ts';
import { all, any } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { functionImproved } from '../../questions/course/function.ts';
import { painReduction } from '../../questions/course/pain.ts';
import { returnedToWork } from '../../questions/course/work.ts';
import { movedToOpioids2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Opioids, when to continue, p. 80',
  says: 'Continue if the patient has returned to work, or has improved functioning and pain.',
};

export const opioidsWhenToContinue: Topic = {
  id: 'opioids-when-to-continue',
  title: 'Opioids, when to continue',
  editions: movedToOpioids2016([80, 80]),
  source,
  criteria: [
    require('work-or-function-and-pain', 'Opioids are continued if the patient has returned to work, or if both function and pain have improved.', any(
      returnedToWork,
      all(functionImproved, painReduction.atLeast(0)),
    ), { page: 80 }),
  ],
};
