import type { Source } from '#domain/law/source.ts';
import { concernedBy, itemsWhere } from '../application/reason-of-item.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: readonly Source[] = [
  {
    cite: 'Labor Code 4610.5(a), (d); Dubon v. World Restoration (WCAB en banc, Oct 2014)',
    says: 'only a UR decision can be reviewed; whether UR should have been done is for the appeals board',
  },
  {
    cite: 'Labor Code 4610.5(c)(1) from 1 Jan 2017',
    says: 'treatment in dispute is treatment modified or denied; a delay is no longer an outcome of UR',
    confidence: 'medium',
  },
];
const [never, delay] = source;

const delayDropped = '2017-01-01';
const elsewhere = "Workers' Compensation Appeals Board";

export const noUr: GroundRule = {
  code: 'NO_UR',
  source: never ?? { cite: '', says: '' },
  find: ({ application }) => {
    const made = application.urDecision.made;
    const delayed =
      made === null || made < delayDropped ? [] : itemsWhere(application, item => item.decision === 'delayed');
    return [
      ...concernedBy(application, ['none']).map(item => ({
        item,
        message: 'There is no utilization review decision; only such a decision can be reviewed.',
        cure: 'apply once utilization review has decided',
        elsewhere,
      })),
      ...delayed.map(item => ({
        item,
        message: 'The decision on this item was put off. Since 2017 that is not a decision that can be reviewed.',
        cure: 'apply once utilization review has decided',
        elsewhere,
        ...(delay === undefined ? {} : { source: delay }),
      })),
    ];
  },
};
