import type { Source } from '#domain/law/source.ts';
import { bar, type Topic } from '../../engine/topic.ts';
import { notRecommended } from '../../questions/request-words.ts';
import { keptIn2016 } from '#domain/guidelines/engine/topic-editions.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, Low-level laser therapy (LLLT), p. 57; Ultrasound, therapeutic, p. 123; Pulsed radiofrequency treatment (PRF), p. 102; Magnet therapy, p. 58',
  says: 'Not recommended.',
  confidence: 'medium',
};

export const laserTherapy: Topic = {
  id: 'laser-therapy',
  title: 'Low-level laser therapy (LLLT)',
  editions: keptIn2016([57, 57]),
  source,
  criteria: [
    bar('not-recommended', 'Low-level laser therapy is not recommended.', notRecommended('low-level laser therapy'), {
      page: 57,
    }),
  ],
};
export const therapeuticUltrasound: Topic = {
  id: 'therapeutic-ultrasound',
  title: 'Ultrasound, therapeutic',
  editions: keptIn2016([123, 123]),
  source,
  criteria: [
    bar('not-recommended', 'Therapeutic ultrasound is not recommended.', notRecommended('therapeutic ultrasound'), {
      page: 123,
    }),
  ],
};
export const pulsedRadiofrequency: Topic = {
  id: 'pulsed-radiofrequency',
  title: 'Pulsed radiofrequency treatment (PRF)',
  editions: keptIn2016([102, 102]),
  source,
  criteria: [
    bar(
      'not-recommended',
      'Pulsed radiofrequency treatment is not recommended.',
      notRecommended('pulsed radiofrequency treatment'),
      { page: 102 },
    ),
  ],
};
