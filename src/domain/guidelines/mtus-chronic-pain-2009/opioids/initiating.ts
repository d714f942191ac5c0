import type { Source } from '#domain/law/source.ts';
import { all } from '../../engine/combinators.ts';
import { advise, require, type Topic } from '../../engine/topic.ts';
import { functionRecorded } from '../../questions/course/function.ts';
import { drugTested } from '../../questions/course/opioid-monitoring.ts';
import { painScored } from '../../questions/course/pain.ts';
import { nonOpioidsFailed } from '../../questions/drugs/first-line-failures.ts';
import { recorded } from '../../questions/words.ts';
import { movedToOpioids2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Opioids, criteria for use: initiating therapy, p. 76-78',
  says: 'Before a trial: treatment without opioids has failed, goals are set, pain and function are on record.',
};

export const opioidsInitiating: Topic = {
  id: 'opioids-initiating',
  title: 'Opioids, criteria for use',
  editions: movedToOpioids2016([76, 78]),
  source,
  criteria: [
    require('non-opioids-failed', 'A trial of opioids comes after treatment without opioids has failed.', nonOpioidsFailed, {
      page: 76,
    }),
    require('baseline', 'Pain and function are to be recorded before the trial begins.', all(
      painScored,
      functionRecorded,
    ), {
      page: 76,
    }),
    require('goals', 'Goals of the treatment are to be set before it begins.', recorded(
      'goals of treatment',
      ['function', 'request', 'treatment-tried'],
      /\bgoals?\b/i,
    ), {
      page: 76,
    }),
    advise('drug-test', 'A urine drug test before the trial is to be considered.', drugTested, { page: 77 }),
  ],
};
