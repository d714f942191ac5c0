import type { Source } from '#domain/law/source.ts';
import type { Situation } from '../../engine/situation.ts';
import { advise, bar, limit, require, type Topic } from '../../engine/topic.ts';
import { generalApproaches2004, inEveryChapter2004 } from '../../engine/topic-editions.ts';
import { functionalImprovement, limitedByRecord, someImprovement } from '../../questions/course/function.ts';
import { hadBefore, visitsRequested, visitsWithEarlier } from '../../questions/course/visits.ts';
import { unless } from '../../engine/combinators.ts';
import { isBeyondAuthorized } from '../../questions/amounts.ts';
import { bodyPartAffected } from '../../questions/findings/body-part.ts';
import { asks, requestNames } from '../../questions/request-words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 3, p. 48-49, and Initial Care of each chapter (chapter 12: p. 298-301); ODG physical therapy guidelines; Labor Code 4604.5(c)',
  says: 'Active exercise, taught in few visits and carried on at home; a trial of six visits, then up to ten in all for a sprain when it helps; passive treatment has no proven effect.',
  confidence: 'medium',
};

const THERAPY = /physical therapy|physiotherapy|\bPT\b|occupational therapy|hand therapy|aquatic|pool therapy/i;
const PASSIVE =
  /electrical stim|\bE-?stim|ultrasound|diatherm|infrared|traction|iontophor|paraffin|hot pack|cold pack|laser|massage|vasopneumatic/i;

function isContinued(situation: Situation): boolean {
  return (
    isBeyondAuthorized(situation.request) ||
    hadBefore(situation, THERAPY).length > 0 ||
    /continu|additional|further|extension/i.test(situation.request.reviewed)
  );
}

export const initialPhysicalMethods: Topic = {
  id: 'initial-physical-methods',
  title: 'Physical Methods',
  editions: [...inEveryChapter2004(), ...generalApproaches2004],
  source,
  criteria: [
    require('complaint', 'Therapy answers a complaint of the part to be treated.', bodyPartAffected),
    limit('trial', 'It begins with a trial of six visits.', visitsRequested.atMost(6), {
      when: situation => !isContinued(situation),
    }),
    require('helped', 'Going on calls for objective gain from the visits already had.', unless(
      someImprovement(THERAPY),
      functionalImprovement,
    ), { when: isContinued }),
    limit(
      'in-all',
      'For a sprain or strain up to ten visits in all are usual.',
      visitsWithEarlier.atMost(10, THERAPY),
      {
        when: isContinued,
      },
    ),
    advise('deficit', 'There is a loss of motion, strength or function to work on.', limitedByRecord),
    bar(
      'passive',
      'Passive treatment has no proven effect on new complaints.',
      requestNames('passive treatment', PASSIVE),
      {
        when: situation => asks(situation, PASSIVE),
      },
    ),
  ],
};
