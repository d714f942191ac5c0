import type { Source } from '#domain/law/source.ts';
import { all } from '../../engine/combinators.ts';
import { bar, limit, require, type Topic } from '../../engine/topic.ts';
import { acuteEpisode } from '../../questions/course/acute-episode.ts';
import { concurrentAgents } from '../../questions/drugs/concurrent-agents.ts';
import { shortCourse } from '../../questions/drugs/ongoing-use.ts';
import { supply } from '../../questions/drugs/supply.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Cyclobenzaprine (Flexeril), p. 41-42, 64',
  says: 'An option for a short course only, for acute spasm or after surgery; not to be added to other agents.',
};

export const cyclobenzaprine: Topic = {
  id: 'cyclobenzaprine',
  title: 'Cyclobenzaprine (Flexeril)',
  editions: keptIn2016([41, 42]),
  source,
  criteria: [
    limit(
      'short-course',
      'Cyclobenzaprine is an option for one short course of no more than two to three weeks.',
      all(shortCourse.ofWeeks(3), supply.atMostDays(21)),
      { page: 64 },
    ),
    bar('added-to-others', 'Adding it to other agents is not recommended.', concurrentAgents, { page: 41 }),
    require('acute-episode', 'It is meant for acute spasm, an exacerbation or the time after an operation.', acuteEpisode, {
      page: 41,
    }),
  ],
};
