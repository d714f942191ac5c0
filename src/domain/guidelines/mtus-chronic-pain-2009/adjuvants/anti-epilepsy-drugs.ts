import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { painReduction } from '../../questions/course/pain.ts';
import { ongoingUse } from '../../questions/drugs/ongoing-use.ts';
import { neuropathicPain } from '../../questions/findings/pain-kinds.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Anti-epilepsy drugs (AEDs), p. 16-22',
  says: 'For pain from nerve damage; less than 30% relief is a reason to change.',
};

export const antiEpilepsyDrugs: Topic = {
  id: 'anti-epilepsy-drugs',
  title: 'Anti-epilepsy drugs (AEDs)',
  editions: keptIn2016([16, 22]),
  source,
  criteria: [
    require('neuropathic-pain', 'Anti-epilepsy drugs are recommended for pain from nerve damage.', neuropathicPain, {
      page: 16,
    }),
    require('relief', 'They are continued when pain is less by at least 30%.', painReduction.atLeast(0.3), {
      page: 17,
      when: situation => ongoingUse(situation).verdict === 'met',
    }),
    require('function', 'The change in function is to be recorded while they are taken.', functionalImprovement, {
      page: 17,
      when: situation => ongoingUse(situation).verdict === 'met',
    }),
  ],
};
