import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../../engine/topic.ts';
import { since2016 } from '../../engine/topic-editions.ts';
import { recorded } from '../../questions/words.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2016 and ODG Pain, Medical foods; Vitamins',
  says: 'Not recommended, save for a disease with a distinctive need of nutrition that a doctor has found.',
  confidence: 'medium',
};

export const medicalFoods: Topic = {
  id: 'medical-foods',
  title: 'Medical food',
  editions: since2016('Pain'),
  source,
  criteria: [
    require('need', 'Medical foods, vitamins and supplements are for a documented deficiency or a disease with a distinctive need of nutrition.', recorded(
      'a deficiency',
      ['lab', 'diagnosis', 'comorbidity'],
      /deficien|malabsor|malnutri|low vitamin|vitamin \w+ (?:was |is )?low/i,
    )),
  ],
};
