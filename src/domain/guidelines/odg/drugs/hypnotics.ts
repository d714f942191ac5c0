import type { Source } from '#domain/law/source.ts';
import { advise, limit, require, type Topic } from '../../engine/topic.ts';
import { since2016 } from '../../engine/topic-editions.ts';
import { shortCourse } from '../../questions/drugs/ongoing-use.ts';
import { supply } from '../../questions/drugs/supply.ts';
import { all } from '../../engine/combinators.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ODG Pain, Insomnia treatment; Zolpidem (silent in MTUS Chronic Pain 2009, in the edition of 2016)',
  says: 'Sleep drugs after careful look at the causes of the sleep disturbance, for a short course of two to six weeks, usually ten days before the diagnosis is reconsidered.',
  confidence: 'medium',
};

export const hypnotics: Topic = {
  id: 'hypnotics',
  title: 'Insomnia treatment',
  editions: since2016('Pain'),
  source,
  criteria: [
    require('insomnia', 'Sleep drugs are for insomnia whose causes have been looked into.', recorded(
      'insomnia',
      ['diagnosis', 'comorbidity', 'complaint'],
      /insomni|sleep/i,
    )),
    limit(
      'short-course',
      'They are for short use, two to six weeks.',
      all(shortCourse.ofWeeks(6), supply.atMostDays(42)),
    ),
    advise(
      'causes',
      'Sleep hygiene and other measures have been tried.',
      recorded('other measures for sleep', ['treatment-tried'], /sleep hygiene|behavio|cognitive|melatonin/i),
    ),
  ],
};
