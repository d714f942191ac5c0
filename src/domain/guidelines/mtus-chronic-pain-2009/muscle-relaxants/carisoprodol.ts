import type { Source } from '#domain/law/source.ts';
import { all } from '../../engine/combinators.ts';
import { bar, limit, type Topic } from '../../engine/topic.ts';
import { requestIsFor } from '../../questions/drugs/requested.ts';
import { inUse } from '../../questions/drugs/concurrent-agents.ts';
import { shortCourse } from '../../questions/drugs/ongoing-use.ts';
import { supply } from '../../questions/drugs/supply.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Carisoprodol (Soma), p. 29, 65',
  says: 'Not recommended, and not for long-term use; combined with opioids it is a pattern of abuse.',
};

export const carisoprodol: Topic = {
  id: 'carisoprodol',
  title: 'Carisoprodol (Soma)',
  editions: keptIn2016([29, 29]),
  source,
  criteria: [
    bar('not-recommended', 'Carisoprodol is not recommended.', requestIsFor('carisoprodol'), { page: 29 }),
    limit(
      'not-long-term',
      'Where it is used at all, use is not to last longer than two to three weeks.',
      all(shortCourse.ofWeeks(3), supply.atMostDays(21)),
      { page: 65 },
    ),
    bar(
      'with-opioid',
      'Taking it together with an opioid is described as a pattern of abuse.',
      inUse('an opioid taken beside it', 'opioid'),
      {
        page: 29,
      },
    ),
  ],
};
