import type { Source } from '#domain/law/source.ts';
import { advise, type Topic } from '../engine/topic.ts';
import { freeOfProspectiveReview } from '../questions/drugs/formulary.ts';
import { asks, requestNames } from '../questions/request-words.ts';

export const source: Source = {
  cite: '8 CCR 9792.27.7, 9792.27.8, 9792.27.10',
  says: 'Exempt drugs prescribed in accord with the schedule need no prospective review; non-exempt and unlisted drugs, a brand where a generic exists, and most drugs a physician dispenses do. The rows of the drug list were not seen.',
  confidence: 'medium',
};

export const drugStatus: Topic = {
  id: 'drug-status',
  title: 'Exempt, non-exempt and unlisted drugs',
  editions: [{ edition: 'mtus-formulary-2018', pages: [], held: 'part' }],
  source,
  criteria: [
    advise(
      'exempt',
      'A drug that the list calls exempt needs no prospective review when it is prescribed in accord with the schedule; a non-exempt or unlisted one does.',
      freeOfProspectiveReview,
    ),
    advise(
      'brand',
      'A brand asked for where a generic exists needs prospective review.',
      requestNames('a brand', /\bbrand\b|\bDAW\b|dispense as written/i, 'The brand is asked for.'),
      { when: situation => asks(situation, /\bbrand\b|\bDAW\b|dispense as written/i) },
    ),
    advise(
      'dispensed-by-physician',
      'What a physician dispenses needs prospective review, save up to seven days of an exempt drug at a first visit within seven days of the injury.',
      requestNames('a drug dispensed by the physician', /dispens/i, 'The drug is dispensed by the physician.'),
      { when: situation => asks(situation, /dispensed|dispensing/i) },
    ),
  ],
};
