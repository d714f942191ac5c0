import type { Source } from '#domain/law/source.ts';
import { require, type Topic } from '../engine/topic.ts';
import { recorded } from '../questions/words.ts';

export const source: Source = {
  cite: '8 CCR 9792.27.9',
  says: 'A compounded drug always needs prospective review; the physician documents why this patient needs it rather than an approved or over-the-counter product.',
};

export const compounds: Topic = {
  id: 'compounds',
  title: 'Compounded drugs',
  editions: [{ edition: 'mtus-formulary-2018', pages: [], held: 'part' }],
  source,
  criteria: [
    require('patient-specific', 'Why this patient needs a compound rather than an approved or over-the-counter product is to be documented.', recorded(
      'why this patient needs the compound',
      ['request', 'treatment-tried', 'side-effect'],
      /compound|allerg|cannot swallow|unable to (?:swallow|tolerate)|no (?:approved|commercial)/i,
    )),
  ],
};
