import type { Source } from '#domain/law/source.ts';
import { any } from '../../engine/combinators.ts';
import { advise, bar, limit, require, type Topic } from '../../engine/topic.ts';
import { generalApproaches2004, OPIOIDS_2016, OPIOIDS_2017, unverifiedIn } from '../../engine/topic-editions.ts';
import { postoperative, supportedOperation } from '../../questions/course/acute-episode.ts';
import { functionalImprovement } from '../../questions/course/function.ts';
import { painReduction, severePain } from '../../questions/course/pain.ts';
import { nonOpioidsFailed } from '../../questions/drugs/first-line-failures.ts';
import { earlierUse, weeksOfUse } from '../../questions/drugs/ongoing-use.ts';
import { supply } from '../../questions/drugs/supply.ts';
import { requestNames } from '../../questions/request-words.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'ACOEM 2004, chapter 3, p. 47-48; MTUS Opioids 2016, opioids for acute and subacute pain',
  says: 'For severe acute pain that other drugs do not hold, short-acting, in the lowest dose and for no more than two weeks at a time; going on calls for better pain and function.',
  confidence: 'medium',
};

export const opioidsAcute: Topic = {
  id: 'opioids-acute',
  title: 'Opioids for Acute Pain',
  editions: [{ edition: OPIOIDS_2016, pages: [] }, ...unverifiedIn(OPIOIDS_2017), ...generalApproaches2004],
  source,
  criteria: [
    require('severe', 'Opioids are for severe acute pain, as after a fracture or an operation.', any(
      severePain,
      supportedOperation,
      recorded('a fracture', ['diagnosis', 'imaging', 'exam-finding'], /fracture|dislocat|amputat|crush|burn/i),
    )),
    limit('two-weeks', 'A supply is for no more than two weeks.', supply.atMostDays(14)),
    limit('short-use', 'Use beyond two to four weeks is not part of acute care.', weeksOfUse.atMost(4)),
    bar(
      'long-acting',
      'Long-acting and extended-release opioids are not for acute pain.',
      requestNames(
        'a long-acting opioid',
        /\b(?:ER|XR|SR|CR|LA)\b|extended|contin\b|duragesic|fentanyl|methadone|butrans|nucynta er|opana er/i,
        'A long-acting or extended-release opioid is asked for.',
      ),
    ),
    require('benefit', 'Going on calls for less pain or better function.', any(
      painReduction.atLeast(0),
      functionalImprovement,
      postoperative,
    ), { when: situation => earlierUse(situation).length > 0 }),
    advise('others-first', 'Other drugs have been tried first.', nonOpioidsFailed),
  ],
};
