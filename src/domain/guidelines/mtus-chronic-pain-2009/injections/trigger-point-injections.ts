import type { Source } from '#domain/law/source.ts';
import { bar, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { reliefFrom } from '../../questions/course/relief.ts';
import { hadBefore } from '../../questions/course/visits.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Trigger point injections, p. 122',
  says: 'Only for myofascial pain with trigger points that twitch and refer, over three months, when stretching, therapy and drugs failed, and without radiculopathy; repeated on over 50% relief for six weeks.',
  confidence: 'medium',
};

const INJECTED = /trigger point/i;

export const triggerPointInjections: Topic = {
  id: 'trigger-point-injections',
  title: 'Trigger point injections',
  editions: keptIn2016([122, 122]),
  source,
  criteria: [
    require('trigger-points', 'Circumscribed trigger points with a twitch response and referred pain are documented.', recorded(
      'trigger points with twitch response',
      ['exam-finding', 'diagnosis'],
      /trigger point|twitch|taut band|myofascial/i,
    ), { page: 122 }),
    require('three-months', 'Symptoms have lasted for more than three months.', weeksSinceOnset.moreThan(12), {
      page: 122,
    }),
    require('care-failed', 'Stretching, therapy, anti-inflammatory drugs and muscle relaxants have failed.', conservativeCareFailed, {
      page: 122,
    }),
    bar(
      'radiculopathy',
      'Radiculopathy rules them out.',
      recorded(
        'radiculopathy',
        ['diagnosis', 'exam-finding', 'electrodiagnostic'],
        /radiculopath|radiculitis|sciatica/i,
      ),
      { page: 122 },
    ),
    require('repeat', 'A repeat calls for more than 50% relief for six weeks, with better function.', reliefFrom(
      INJECTED,
    ), {
      page: 122,
      when: situation => hadBefore(situation, INJECTED).length > 0,
    }),
  ],
};
