import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { duloxetineIndication } from '../../questions/findings/pain-kinds.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Duloxetine (Cymbalta), p. 43-44',
  says: 'First-line option in neuropathic pain; approved for depression, anxiety, diabetic neuropathy and fibromyalgia.',
  confidence: 'medium',
};

export const duloxetine: Topic = {
  id: 'duloxetine',
  title: 'Duloxetine (Cymbalta)',
  editions: keptIn2016([43, 44]),
  source,
  criteria: [
    require('indication', 'Duloxetine is for neuropathic pain, fibromyalgia, depression or anxiety.', duloxetineIndication, {
      page: 43,
    }),
  ],
};
