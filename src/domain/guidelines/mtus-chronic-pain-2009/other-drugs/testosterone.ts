import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { inUse } from '../../questions/drugs/concurrent-agents.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Testosterone replacement for hypogonadism (related to opioids), p. 110-111',
  says: 'For patients on high doses of opioids over long time with a documented low level.',
  confidence: 'medium',
};

export const testosterone: Topic = {
  id: 'testosterone',
  title: 'Testosterone replacement for hypogonadism (related to opioids)',
  editions: keptIn2016([110, 111]),
  source,
  criteria: [
    require('low-level', 'A low level of testosterone is documented.', recorded(
      'a low testosterone level',
      ['lab', 'comorbidity', 'diagnosis'],
      /testosterone|hypogonad/i,
    ), { page: 110 }),
    require('opioid', 'The patient takes opioids in high doses over long time.', inUse('an opioid in use', 'opioid'), {
      page: 110,
    }),
  ],
};
