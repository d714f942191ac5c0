import type { Source } from '#domain/law/source.ts';
import { concernedBy } from '../application/reason-of-item.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: '8 CCR 9792.9.1(f); DWC, glossary of independent medical review',
  says: 'treatment denied only because information asked for never came (conditionally non-certified) is not reviewed; UR decides again when the information comes',
};

export const conditionallyNonCertified: GroundRule = {
  code: 'CNC',
  source,
  find: ({ application }) =>
    concernedBy(application, ['information-missing']).map(item => ({
      item,
      message:
        'Utilization review denied this only because information it had asked for did not come; it has not said whether the treatment is medically necessary.',
      cure: 'the physician sends the information, and utilization review decides anew; that decision can be reviewed',
    })),
};
