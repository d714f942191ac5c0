import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { osteoarthritis } from '../../questions/findings/pain-kinds.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Glucosamine (and chondroitin sulfate), p. 50',
  says: 'A low-risk option for moderate arthritis pain, above all of the knee.',
  confidence: 'medium',
};

export const glucosamine: Topic = {
  id: 'glucosamine',
  title: 'Glucosamine (and chondroitin sulfate)',
  editions: keptIn2016([50, 50]),
  source,
  criteria: [
    require('arthritis', 'Glucosamine is an option for moderate arthritis pain, above all of the knee.', osteoarthritis, {
      page: 50,
    }),
  ],
};
