import type { Source } from '#domain/law/source.ts';
import { itemsWhere } from '../application/reason-of-item.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.3(a)(2); Labor Code 4610(k)',
  says: 'treatment already determined by independent medical review is not reviewed again unless the material facts have changed',
};

export const priorImr: GroundRule = {
  code: 'PRIOR_IMR',
  source,
  find: ({ application }) =>
    itemsWhere(application, item => item.priorImr && !item.changedFacts).map(item => ({
      item,
      message:
        'The same treatment was already determined by independent medical review, and no change of the facts is documented.',
      cure: 'the physician documents a change in the material facts and asks for the treatment anew',
    })),
};
