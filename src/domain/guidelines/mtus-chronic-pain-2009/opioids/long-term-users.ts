import type { Source } from '#domain/law/source.ts';
import { all } from '../../engine/combinators.ts';
import { advise, require, type Topic } from '../../engine/topic.ts';
import { functionRecorded } from '../../questions/course/function.ts';
import { sideEffectsAddressed } from '../../questions/course/opioid-monitoring.ts';
import { painReliefRecorded } from '../../questions/course/pain.ts';
import { movedToOpioids2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Opioids, long-term users (6 months or more), p. 88-89',
  says: 'Pain and function are compared with the baseline at least every six months; a dose that works is not lowered.',
  confidence: 'medium',
};

export const opioidsLongTermUsers: Topic = {
  id: 'opioids-long-term-users',
  title: 'Opioids, long-term users (6 months or more)',
  editions: movedToOpioids2016([88, 89]),
  source,
  criteria: [
    require('compared-to-baseline', 'In long-term use pain and function are to be compared with the baseline at least every six months.', all(
      painReliefRecorded,
      functionRecorded,
    ), { page: 88 }),
    advise('adverse-effects-reviewed', 'Adverse effects are to be reviewed.', sideEffectsAddressed, { page: 88 }),
  ],
};
