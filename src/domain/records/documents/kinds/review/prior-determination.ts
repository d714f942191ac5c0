import type { Source } from '#domain/law/source.ts';
import type { KindRule } from '../kind-rule.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d), (e); 8 CCR 9792.10.6(d)',
  says: 'the Final Determination of an earlier independent medical review: what was reviewed, each disputed item, upheld or overturned, with reasons',
};

export const priorDetermination: KindRule = {
  kind: 'prior-determination',
  source,
  titles: [
    'independent medical review final determination letter',
    'independent medical review final determination',
    'imr final determination',
    'imr final determination letter',
    'final determination letter',
    'final determination',
    'notice of final determination',
    'notice of independent medical review determination',
    'independent medical review determination',
    'independent medical review decision',
    'imr determination',
    'imr decision',
    'imr decisions and rationales',
  ],
  signs: [
    [
      3,
      'how the imr final determination was made',
      'how the final determination was made',
      'imr issues decisions and rationales',
      'decisions and rationales',
      'expert reviewer',
      'maximus federal services',
      'imr case number',
      'deemed to be the final determination',
      'determination of the administrative director',
    ],
    [
      2,
      'clinical case summary',
      'employee clinical',
      'overturned',
      'upheld',
      'disputed items',
      'disputed item',
      'no affiliation with the employer',
      'in active clinical practice',
      'the following request',
      'decision rationale',
      'claims administrator guideline',
      'medical reviewer',
    ],
    [
      1,
      'independent medical review',
      'date assigned',
      'ur denial date',
      'guideline',
      'strength of evidence',
      'documents reviewed',
      'determination',
      'imr',
    ],
  ],
  against: [
    [
      4,
      'notice of assignment',
      'request for information',
      'employee signature',
      'to request independent medical review',
      'dwc form imr',
      'not eligible',
      'ineligible',
    ],
  ],
};
