import type { Source } from '#domain/law/source.ts';
import { limit, type Topic } from '../../engine/topic.ts';
import { morphineEquivalents } from '../../questions/drugs/morphine-equivalents.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { painReliefRecorded } from '../../questions/course/pain.ts';
import { all, unless } from '../../engine/combinators.ts';
import {
  only2009,
  OPIOIDS_2016,
  OPIOIDS_2017,
  onlyOpioids2016,
  onlyOpioids2017,
  partIn,
} from '../../engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Opioids, dosing, p. 86; MTUS Opioids 2016; MTUS Opioids 2017 (ACOEM)',
  says: 'No more than 120 mg of oral morphine equivalents a day over all opioids; in 2016 added safeguards from 80 mg; in ACOEM’s guideline of 2017 a ceiling of about 50 mg, higher only with documented benefit.',
  confidence: 'medium',
};

export const opioidsDosing: Topic = {
  id: 'opioids-dosing',
  title: 'Opioids, dosing',
  editions: [
    { edition: 'mtus-chronic-pain-2009', pages: [[86, 87]] },
    { edition: OPIOIDS_2016, pages: [] },
    ...partIn(OPIOIDS_2017),
  ],
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
    limit(
      'morphine-equivalents-50',
      'About 50 mg of oral morphine equivalents a day is the ceiling; more calls for documented benefit in pain and function.',
      unless(morphineEquivalents.atMost(50, 'cdc2016'), all(painReliefRecorded, functionalImprovement)),
      onlyOpioids2017,
    ),
  ],
};
