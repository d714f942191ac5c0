import type { Source } from '#domain/law/source.ts';
import type { KindRule } from '../kind-rule.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.1(a), 9792.10.2 (DWC Form IMR)',
  says: 'the form by which the worker asks for review; signed, with the disputed treatment and the UR decision it is about',
};

export const imrApplication: KindRule = {
  kind: 'imr-application',
  source,
  titles: [
    'application for independent medical review',
    'dwc form imr',
    'independent medical review application',
    'imr application',
  ],
  signs: [
    [
      3,
      'disputed medical treatment',
      'to request independent medical review',
      'list each specific requested medical service',
    ],
    [
      2,
      'claims administrator is disputing liability',
      'disputing liability for the requested treatment',
      'date of utilization review determination letter',
      'consent to obtain medical records',
      'request for review and consent',
    ],
    [
      1,
      'employee name',
      'expedited',
      'treating physician information',
      'claims administrator information',
      'employee attorney',
      'employee signature',
      'imr',
      'mail or fax the application',
    ],
  ],
  against: [
    [4, 'final determination', 'case summary', 'documents reviewed'],
    [2, 'notice of assignment', 'not eligible', 'ineligible'],
  ],
};
