import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { anticonvulsantFailed, antidepressantFailed } from '../../questions/drugs/first-line-failures.ts';
import { lidocaineOtherThanPatch } from '../../questions/drugs/topical-ingredients.ts';
import { neuropathicPain } from '../../questions/findings/pain-kinds.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Lidoderm (lidocaine patch), p. 56-57, 112',
  says: 'For localized peripheral pain after a first-line antidepressant or anti-epilepsy drug; no other form of lidocaine.',
};

export const lidoderm: Topic = {
  id: 'lidoderm',
  title: 'Lidoderm (lidocaine patch)',
  editions: keptIn2016([56, 57]),
  source,
  criteria: [
    require('neuropathic-pain', 'The lidocaine patch is for localized pain of a peripheral nerve.', neuropathicPain, {
      page: 56,
    }),
    require('first-line-failed', 'It comes after a trial of a first-line drug, a tricyclic, an SNRI or an anti-epilepsy drug.', any(
      antidepressantFailed,
      anticonvulsantFailed,
    ), { page: 56 }),
    bar('only-as-patch', 'No other form of lidocaine on the skin is recommended.', lidocaineOtherThanPatch, {
      page: 112,
    }),
  ],
};
