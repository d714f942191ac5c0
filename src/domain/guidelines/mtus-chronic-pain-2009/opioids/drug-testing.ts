import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { misuseFound } from '../../questions/course/opioid-monitoring.ts';
import { inUse } from '../../questions/drugs/concurrent-agents.ts';
import { keptIn2016, OPIOIDS_2017, unverifiedIn } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Drug testing, p. 43',
  says: 'An option for patients on or about to start opioids, or where misuse is suspected.',
};

export const drugTesting: Topic = {
  id: 'drug-testing',
  title: 'Drug testing',
  editions: [...keptIn2016([43, 43]), ...unverifiedIn(OPIOIDS_2017)],
  source,
  criteria: [
    require('opioids-or-misuse', 'A urine drug test is an option for patients on opioids or suspected of misuse.', any(
      inUse('an opioid in use', 'opioid'),
      misuseFound,
    ), { page: 43 }),
  ],
};
