import type { Source } from '#domain/law/source.ts';
import { any, not, unless } from '../../engine/combinators.ts';
import { limit, require, type Topic } from '../../engine/topic.ts';
import { generalApproaches2004, inEveryChapter2004, inOdg } from '../../engine/topic-editions.ts';
import { functionalImprovement, someImprovement } from '../../questions/course/function.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { hasHad, visitsRequested } from '../../questions/course/visits.ts';
import { bodyPartAffected } from '../../questions/findings/body-part.ts';
import { objectiveNerveCompromise } from '../../questions/findings/nerve-compromise.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 12, p. 298-299, and chapter 8, p. 173; ODG manipulation',
  says: 'Manipulation is an option early in care, in the first month of symptoms without radiculopathy; a trial of six visits, more when it brings objective gain.',
  confidence: 'medium',
};

const MANUAL = /chiropract|manipulat|manual therapy/i;

export const initialManipulation: Topic = {
  id: 'initial-manipulation',
  title: 'Physical Methods',
  editions: [...inEveryChapter2004(), ...generalApproaches2004, ...inOdg('Manipulation')],
  source,
  criteria: [
    require('complaint', 'Manipulation answers a complaint of the part to be treated.', bodyPartAffected),
    limit(
      'early',
      'It is an option in the first weeks of symptoms, and without signs of nerve compromise.',
      any(not(weeksSinceOnset.moreThan(6), 'symptoms for no more than six weeks'), functionalImprovement),
    ),
    limit(
      'no-radiculopathy',
      'Signs of nerve compromise speak against it.',
      not(objectiveNerveCompromise, 'an examination without nerve compromise'),
    ),
    limit('trial', 'It begins with a trial of six visits.', visitsRequested.atMost(6), {
      when: situation => !hasHad(situation, MANUAL),
    }),
    require('helped', 'Going on calls for objective gain from the visits already had.', unless(
      someImprovement(MANUAL),
      functionalImprovement,
    ), { when: situation => hasHad(situation, MANUAL) }),
  ],
};
