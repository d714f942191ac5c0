import type { Source } from '#domain/law/source.ts';
import { not } from '../../engine/combinators.ts';
import { condition } from '../../engine/condition.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { hasHad, visitsRequested, visitsWithEarlier } from '../../questions/course/visits.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Manual therapy & manipulation, p. 58-60',
  says: 'A trial of 6 visits over 2 weeks; with functional improvement up to 18 over 6-8 weeks; not for ankle, foot, forearm, wrist, hand or knee.',
};

const MANUAL = /chiropract|manipulat|manual therapy/i;
const EXCLUDED = ['ankle', 'foot', 'forearm', 'wrist', 'hand', 'knee'];

const excludedRegion = condition('a request for ankle, foot, forearm, wrist, hand or knee', ({ request }) => ({
  verdict:
    request.bodyParts.length === 0
      ? 'not-documented'
      : request.bodyParts.some(part => EXCLUDED.includes(part))
        ? 'met'
        : 'not-met',
  evidence: [],
}));

export const manualTherapy: Topic = {
  id: 'manual-therapy',
  title: 'Manual therapy & manipulation',
  editions: keptIn2016([58, 60]),
  source,
  criteria: [
    limit(
      'region',
      'Manipulation is not recommended for ankle, foot, forearm, wrist, hand or knee.',
      not(excludedRegion, 'a request for a part of the body it is recommended for'),
      { page: 58 },
    ),
    limit('trial', 'It begins with a trial of six visits over two weeks.', visitsRequested.atMost(6), {
      page: 58,
      when: situation => !hasHad(situation, MANUAL),
    }),
    require('improved', 'More visits call for objective functional improvement.', functionalImprovement, {
      page: 58,
      when: situation => hasHad(situation, MANUAL),
    }),
    limit('total', 'With improvement there are up to 18 visits in all.', visitsWithEarlier.atMost(18, MANUAL), {
      page: 58,
      when: situation => hasHad(situation, MANUAL),
    }),
  ],
};
