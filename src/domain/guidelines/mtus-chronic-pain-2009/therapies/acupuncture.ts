import type { Source } from '#domain/law/source.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { hasHad, visitsRequested } from '../../questions/course/visits.ts';
import { bodyPartAffected } from '../../questions/findings/body-part.ts';

export const source: Source = {
  cite: '8 CCR 9792.24.1 (Acupuncture Medical Treatment Guidelines)',
  says: 'Three to six treatments to show functional improvement; more only when it is documented.',
};

const ACUPUNCTURE = /acupunct/i;

export const acupuncture: Topic = {
  id: 'acupuncture',
  title: 'Acupuncture',
  editions: [{ edition: 'mtus-acupuncture-2007', pages: [] }],
  source,
  criteria: [
    require('complaint', 'Acupuncture answers a complaint of the body part to be treated.', bodyPartAffected, {
      when: ({ request }) => request.bodyParts.length > 0,
    }),
    limit(
      'first-course',
      'Three to six treatments are the time to show functional improvement.',
      visitsRequested.atMost(6),
      {
        when: situation => !hasHad(situation, ACUPUNCTURE),
      },
    ),
    require('improved', 'More treatments call for documented functional improvement.', functionalImprovement, {
      when: situation => hasHad(situation, ACUPUNCTURE),
    }),
  ],
};
