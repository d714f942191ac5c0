import type { Source } from '#domain/law/source.ts';
import { all } from '../../engine/combinators.ts';
import { bar, limit, require, type Topic } from '../../engine/topic.ts';
import { anticonvulsantFailed, antidepressantFailed } from '../../questions/drugs/first-line-failures.ts';
import { weeksOfUse } from '../../questions/drugs/ongoing-use.ts';
import { asksForGroup } from '../../questions/drugs/requested.ts';
import { lidocaineOtherThanPatch, unsupportedTopicalIngredient } from '../../questions/drugs/topical-ingredients.ts';
import { neuropathicPain, superficialJointDisease } from '../../questions/findings/pain-kinds.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Topical analgesics, p. 111-113',
  says: 'Largely experimental; mainly for neuropathic pain when antidepressants and anticonvulsants have failed; one ingredient that is not recommended rules out the whole compound.',
};

export const topicalAnalgesics: Topic = {
  id: 'topical-analgesics',
  title: 'Topical Analgesics',
  editions: keptIn2016([111, 113]),
  source,
  criteria: [
    bar(
      'unsupported-ingredient',
      'A compound with one ingredient that is not recommended is not recommended as a whole.',
      unsupportedTopicalIngredient,
      { page: 111 },
    ),
    bar('lidocaine-only-as-patch', 'Lidocaine is recommended on the skin only as a patch.', lidocaineOtherThanPatch, {
      page: 112,
    }),
    require('neuropathic-pain', 'Topical analgesics are mainly for neuropathic pain.', neuropathicPain, {
      page: 111,
      when: situation => !asksForGroup(situation, 'NSAID'),
    }),
    require('first-line-failed', 'They come after antidepressants and anticonvulsants have been tried and have failed.', all(
      antidepressantFailed,
      anticonvulsantFailed,
    ), { page: 111, when: situation => !asksForGroup(situation, 'NSAID') }),
    require('reachable-joint', 'A topical anti-inflammatory is for osteoarthritis or tendinitis of the knee, the elbow or another joint it can reach; not for the spine, hip or shoulder.', superficialJointDisease, {
      page: 112,
      when: situation => asksForGroup(situation, 'NSAID'),
    }),
    limit('weeks', 'A topical anti-inflammatory is for short-term use of 4 to 12 weeks.', weeksOfUse.atMost(12), {
      page: 112,
      when: situation => asksForGroup(situation, 'NSAID'),
    }),
  ],
};
