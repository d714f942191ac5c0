import type { Source } from '#domain/law/source.ts';
import { bar, type Topic } from '../../engine/topic.ts';
import { functionDeclined } from '../../questions/course/function.ts';
import { misuseFound } from '../../questions/course/opioid-monitoring.ts';
import { movedToOpioids2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Opioids, when to discontinue, p. 79-80',
  says: 'Stop, by weaning, when function falls or does not improve, or when use is not as prescribed.',
  confidence: 'medium',
};

export const opioidsWhenToDiscontinue: Topic = {
  id: 'opioids-when-to-discontinue',
  title: 'Opioids, when to discontinue',
  editions: movedToOpioids2016([79, 80]),
  source,
  criteria: [
    bar('function-declined', 'Opioids are to be weaned when function declines.', functionDeclined, { page: 79 }),
    bar('misuse', 'Opioids are to be stopped on serious misuse.', misuseFound, { page: 79 }),
  ],
};
