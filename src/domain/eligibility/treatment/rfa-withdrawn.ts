import type { Source } from '#domain/law/source.ts';
import { itemsWhere } from '../application/reason-of-item.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(g)',
  says: 'when the physician withdraws the request there is nothing left to review',
};

export const rfaWithdrawn: GroundRule = {
  code: 'RFA_WITHDRAWN',
  source,
  find: ({ application }) =>
    itemsWhere(application, item => item.withdrawn).map(item => ({
      item,
      message: 'The physician has withdrawn the request for this treatment.',
    })),
};
