import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { painComplaint } from '../../questions/course/pain.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Acetaminophen (APAP), p. 11-12',
  says: 'First choice for chronic pain and acute exacerbations.',
  confidence: 'medium',
};

export const acetaminophen: Topic = {
  id: 'acetaminophen',
  title: 'Acetaminophen (APAP)',
  editions: keptIn2016([11, 12]),
  source,
  criteria: [
    require('pain', 'Acetaminophen is recommended first for chronic pain and its exacerbations.', painComplaint),
  ],
};
