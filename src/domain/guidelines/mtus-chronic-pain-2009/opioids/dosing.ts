import type { Source } from '#domain/law/source.ts';
import { limit, type Topic } from '../../engine/topic.ts';
import { morphineEquivalents } from '../../questions/drugs/morphine-equivalents.ts';
import { movedToOpioids2016, only2009, onlyOpioids2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Opioids, dosing, p. 86; MTUS Opioids 2016',
  says: 'No more than 120 mg of oral morphine equivalents a day over all opioids; from 2016 on, added safeguards from 80 mg.',
};

export const opioidsDosing: Topic = {
  id: 'opioids-dosing',
  title: 'Opioids, dosing',
  editions: movedToOpioids2016([86, 87]),
  source,
  criteria: [
    limit(
      'morphine-equivalents-120',
      'All opioids together are not to exceed 120 mg of oral morphine equivalents a day.',
      morphineEquivalents.atMost(120, 'mtus2009'),
      { page: 86, ...only2009 },
    ),
    limit(
      'morphine-equivalents-80',
      'From 80 mg of oral morphine equivalents a day on, further safeguards and a consultation are called for.',
      morphineEquivalents.atMost(80, 'cdc2016'),
      onlyOpioids2016,
    ),
  ],
};
