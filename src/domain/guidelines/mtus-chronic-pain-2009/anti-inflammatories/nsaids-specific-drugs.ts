import type { Source } from '#domain/law/source.ts';
import { all } from '../../engine/combinators.ts';
import { advise, bar, type Topic } from '../../engine/topic.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { ongoingUse } from '../../questions/drugs/ongoing-use.ts';
import { asksFor, requestIsFor } from '../../questions/drugs/requested.ts';
import { bloodMonitored } from '../../questions/findings/general-health.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, NSAIDs, specific drug list & adverse effects, p. 70-73',
  says: 'Blood count and chemistry are watched in lasting use; ketorolac is not for chronic painful conditions.',
};

const CHRONIC_WEEKS = 13;

export const nsaidsSpecificDrugs: Topic = {
  id: 'nsaids-specific-drugs',
  title: 'NSAIDs, specific drug list & adverse effects',
  editions: keptIn2016([70, 73]),
  source,
  criteria: [
    advise('monitoring', 'Lasting use calls for periodic blood count and tests of liver and kidney.', bloodMonitored, {
      page: 70,
      when: situation => ongoingUse(situation).verdict === 'met',
    }),
    bar(
      'ketorolac',
      'Ketorolac is not for minor or chronic painful conditions.',
      all(requestIsFor('ketorolac'), weeksSinceOnset.moreThan(CHRONIC_WEEKS)),
      { page: 72, when: situation => asksFor(situation, 'ketorolac') },
    ),
  ],
};
