import type { Source } from '#domain/law/source.ts';
import { any, unless } from '../../engine/combinators.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { functionalImprovement, someImprovement } from '../../questions/course/function.ts';
import { hasHad, visitsRequested, visitsWithEarlier } from '../../questions/course/visits.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { moodDisorder } from '../../questions/findings/pain-kinds.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Behavioral interventions, p. 23; Psychological evaluations, p. 100-101; Psychological treatment, p. 101-102; Biofeedback, p. 24-25',
  says: 'Evaluation is well established; three or four visits of therapy over two weeks at first, six to ten in all with gain.',
};

const THERAPY = /psycho|cognitive|\bCBT\b|behavio|counsel|biofeedback/i;
const need = any(
  moodDisorder,
  recorded(
    'fear, insomnia or another psychological complaint',
    ['complaint', 'diagnosis', 'comorbidity'],
    /insomnia|panic|fear|stress|sad|irritab|adjustment|sleep/i,
  ),
);

export const psychologicalEvaluations: Topic = {
  id: 'psychological-evaluations',
  title: 'Psychological evaluations',
  editions: keptIn2016([100, 101]),
  source,
  criteria: [
    require('need', 'A psychological evaluation answers distress that comes with pain, or comes before an implant.', any(
      need,
      weeksSinceOnset.moreThan(12),
    ), { page: 100 }),
  ],
};

export const psychologicalTreatment: Topic = {
  id: 'psychological-treatment',
  title: 'Behavioral interventions',
  editions: keptIn2016([23, 23]),
  source,
  criteria: [
    require('need', 'Psychological treatment is for patients found to need it.', need, { page: 101 }),
    limit('trial', 'It begins with three or four visits over two weeks.', visitsRequested.atMost(4), {
      page: 23,
      when: situation => !hasHad(situation, THERAPY),
    }),
    require('helped', 'Going on calls for objective functional improvement.', unless(
      someImprovement(THERAPY),
      functionalImprovement,
    ), { page: 23, when: situation => hasHad(situation, THERAPY) }),
    limit('in-all', 'In all it takes six to ten visits.', visitsWithEarlier.atMost(10, THERAPY), {
      page: 23,
      when: situation => hasHad(situation, THERAPY),
    }),
  ],
};
