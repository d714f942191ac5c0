import type { Source } from '#domain/law/source.ts';
import { not } from '../../engine/combinators.ts';
import { advise, limit, type Topic } from '../../engine/topic.ts';
import { inUse } from '../../questions/drugs/concurrent-agents.ts';
import { shortCourse } from '../../questions/drugs/ongoing-use.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Benzodiazepines, p. 24',
  says: 'Not for long-term use; most guidelines limit use to four weeks.',
};

export const benzodiazepines: Topic = {
  id: 'benzodiazepines',
  title: 'Benzodiazepines',
  editions: keptIn2016([24, 24]),
  source,
  criteria: [
    limit(
      'four-weeks',
      'Benzodiazepines are not for long-term use; most guidelines limit them to four weeks.',
      shortCourse.ofWeeks(4),
      {
        page: 24,
      },
    ),
    advise(
      'no-opioid',
      'Taken together with an opioid they raise the risk.',
      not(inUse('an opioid taken beside it', 'opioid'), 'no opioid taken beside it'),
      {
        page: 24,
      },
    ),
  ],
};
