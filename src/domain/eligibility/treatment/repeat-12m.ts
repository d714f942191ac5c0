import type { Source } from '#domain/law/source.ts';
import { itemsWhere } from '../application/reason-of-item.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610(k)',
  says: 'a UR decision keeps its effect for 12 months; a claims administrator that relies on it makes no new decision that could be reviewed',
  confidence: 'medium',
};

export const repeatWithinTwelveMonths: GroundRule = {
  code: 'REPEAT_12M',
  source,
  find: ({ application }) =>
    itemsWhere(application, item => item.reliedOnTwelveMonths && !item.changedFacts).map(item => ({
      item,
      message:
        'The claims administrator relied on an earlier utilization review decision that is still in effect; there is no new decision on medical necessity to review.',
      cure: 'the physician documents a change in the material facts; utilization review must then decide anew',
    })),
};
