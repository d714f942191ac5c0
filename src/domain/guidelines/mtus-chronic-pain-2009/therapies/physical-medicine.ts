import type { Source } from '#domain/law/source.ts';
import type { Situation } from '../../engine/situation.ts';
import { advise, limit, require, type Topic } from '../../engine/topic.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { hadBefore, hasHad, visitsRequested, visitsWithEarlier } from '../../questions/course/visits.ts';
import { weeksSinceInjury } from '../../questions/dates.ts';
import { bodyPartAffected } from '../../questions/findings/body-part.ts';
import { neuropathicPain } from '../../questions/findings/pain-kinds.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Physical Medicine, p. 98-99; Labor Code 4604.5(c)',
  says: 'Active therapy, fading to a home program: 9-10 visits for myalgia, 8-10 for neuritis, 24 for CRPS.',
};

const NEW_WEEKS = 13;
const THERAPY = /physical therapy|physiotherapy|\bPT\b|occupational therapy|aquatic|pool therapy/i;

/** In the first three months no earlier course has to be accounted for. */
function isNotNew(situation: Situation): boolean {
  const weeks = weeksSinceInjury(situation);
  return weeks === null || weeks > NEW_WEEKS || hadBefore(situation, THERAPY).length > 0;
}

export const physicalMedicine: Topic = {
  id: 'physical-medicine',
  title: 'Physical Medicine',
  editions: keptIn2016([98, 99]),
  source,
  criteria: [
    require('body-part', 'Therapy answers a complaint of the body part to be treated.', bodyPartAffected, {
      page: 98,
      when: ({ request }) => request.bodyParts.length > 0,
    }),
    limit('visits', 'Therapy fades over 8 to 10 visits to a program at home.', visitsRequested.atMost(10), {
      page: 99,
      when: situation =>
        recorded('CRPS', ['diagnosis'], /complex regional|\bCRPS|\bRSD\b/i)(situation).verdict !== 'met',
    }),
    limit('visits-in-all', 'Visits already had count: no more than 24 in all.', visitsWithEarlier.atMost(24, THERAPY), {
      when: isNotNew,
    }),
    require('improved', 'More visits call for functional improvement from those already had.', functionalImprovement, {
      page: 99,
      when: situation => hasHad(situation, THERAPY) || /continu|additional|further/i.test(situation.request.reviewed),
    }),
    advise('nerve-pain', 'Neuralgia, neuritis and radiculitis are among the conditions it is for.', neuropathicPain, {
      page: 99,
    }),
  ],
};
