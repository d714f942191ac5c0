import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { recorded } from '../../questions/words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Botulinum toxin (Botox; Myobloc), p. 25-26',
  says: 'Not for chronic pain, headache or myofascial pain in general; recommended for cervical dystonia.',
  confidence: 'medium',
};

export const botulinumToxin: Topic = {
  id: 'botulinum-toxin',
  title: 'Botulinum toxin (Botox; Myobloc)',
  editions: keptIn2016([25, 26]),
  source,
  criteria: [
    require('dystonia', 'Botulinum toxin is for cervical dystonia, not for chronic pain or headache in general.', recorded(
      'cervical dystonia',
      ['diagnosis', 'exam-finding', 'complaint'],
      /dystonia|torticollis/i,
    ), { page: 25 }),
  ],
};
