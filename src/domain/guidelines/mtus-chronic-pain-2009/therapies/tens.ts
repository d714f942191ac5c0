import type { Source } from '#domain/law/source.ts';
import { advise, require, type Topic } from '../../engine/topic.ts';
import { conservativeCareFailed } from '../../questions/course/conservative-care.ts';
import { weeksSinceOnset } from '../../questions/course/duration.ts';
import { neuropathicPain } from '../../questions/findings/pain-kinds.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Transcutaneous electrotherapy, p. 114-116',
  says: 'Not a primary treatment; a one-month trial beside functional restoration where other treatment failed, for neuropathic pain and CRPS.',
};

export const tens: Topic = {
  id: 'tens',
  title: 'Transcutaneous electrotherapy',
  editions: keptIn2016([114, 116]),
  source,
  criteria: [
    require('three-months', 'TENS is for pain of at least three months.', weeksSinceOnset.moreThan(12), { page: 116 }),
    require('others-failed', 'Other fitting treatment, medication among it, has been tried and has failed.', conservativeCareFailed, {
      page: 116,
    }),
    require('indication', 'It is for neuropathic pain, CRPS, phantom pain or spasticity.', neuropathicPain, {
      page: 114,
    }),
    advise(
      'trial',
      'A one-month trial with its use and effect on record precedes a purchase.',
      recorded('a trial of TENS', ['treatment-tried'], /\btens\b|electrical stimul|transcutaneous/i),
      { page: 116, when: ({ request }) => !/trial|rental/i.test(request.reviewed) },
    ),
  ],
};
