import type { Source } from '#domain/law/source.ts';
import type { KindRule } from '../kind-rule.ts';

export const source: Source = {
  cite: '8 CCR 9785(e), 14003, 14006 (Form 5021); Labor Code 6409',
  says: 'what the physician who first treats an injury sends within five days of the first examination',
};

export const firstReport: KindRule = {
  kind: 'first-report',
  source,
  titles: [
    'doctors first report of occupational injury or illness',
    'doctors first report of occupational injury',
    'doctors first report of injury',
    'doctors first report',
    'physicians first report of injury',
    'physicians first report',
    'first report of occupational injury or illness',
    'first report of occupational injury',
    'form 5021',
  ],
  signs: [
    [
      3,
      'within five days of your initial examination',
      'within 5 days of your initial examination',
      'failure to file a timely doctors report',
      'patient please complete this portion',
      'consistent with patients account of injury',
      'findings and diagnosis consistent',
      'chemical or toxic compounds',
      'impede or delay patients recovery',
      'date and hour of first examination',
    ],
    [
      2,
      'first examination',
      'insurer name and address',
      'treatment rendered',
      'patient able to perform usual work',
      'further treatment required',
      'if hospitalized as inpatient',
      'describe how the accident or exposure happened',
      'date last worked',
      'nature of business',
      'able to perform usual work',
    ],
    [
      1,
      'subjective complaints',
      'objective findings',
      'date and hour of injury',
      'occupation',
      'employer name',
      'work status',
      'diagnosis',
    ],
  ],
  against: [
    [6, 'employers report', 'form 5020', 'dwc 1', 'claim form'],
    [3, 'periodic report', 'review of records', 'interval history'],
  ],
};
