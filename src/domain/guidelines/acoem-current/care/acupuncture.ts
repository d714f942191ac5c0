import type { Source } from '#domain/law/source.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { partIn, unverifiedIn } from '../../engine/topic-editions.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { hasHad, visitsRequested, visitsWithEarlier } from '../../questions/course/visits.ts';

export const source: Source = {
  cite: 'ACOEM Low Back Disorders 2016, as read in a determination of 2018 (83 Cal. Comp. Cases 1628)',
  says: 'For moderate to severe low back pain up to 12 sessions, where objective functional improvement is reported.',
};

const ACUPUNCTURE = /acupunct/i;

export const acupunctureLowBack: Topic = {
  id: 'acupuncture-low-back',
  title: 'Acupuncture',
  editions: [...partIn('mtus-low-back-2016'), ...unverifiedIn('mtus-low-back-2019', 'mtus-low-back-2020')],
  source,
  criteria: [
    limit('twelve', 'Up to twelve sessions are recommended for moderate to severe pain.', visitsRequested.atMost(12), {
      when: situation => !hasHad(situation, ACUPUNCTURE),
    }),
    limit('twelve-in-all', 'Up to twelve sessions in all are recommended.', visitsWithEarlier.atMost(12, ACUPUNCTURE), {
      when: situation => hasHad(situation, ACUPUNCTURE),
    }),
    require('improved', 'Going on calls for objective functional improvement.', functionalImprovement, {
      when: situation => hasHad(situation, ACUPUNCTURE),
    }),
  ],
};
