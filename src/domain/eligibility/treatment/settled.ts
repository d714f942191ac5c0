import type { Source } from '#domain/law/source.ts';
import { itemsWhere } from '../application/reason-of-item.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(g)',
  says: 'a settlement or award that resolves the dispute over the treatment ends the review',
};

const message = 'A settlement or an award has resolved the dispute over the treatment.';

export const settled: GroundRule = {
  code: 'SETTLED',
  source,
  find: ({ application }) =>
    application.settled
      ? [{ item: null, message }]
      : itemsWhere(application, item => item.settled).map(item => ({ item, message })),
};
