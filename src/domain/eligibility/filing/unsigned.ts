import type { Source } from '#domain/law/source.ts';
import { cureInTime } from '../application/cure-in-time.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(f), (h); DWC, independent medical review updates',
  says: 'the worker, or someone who may act for the worker, signs the application; an unsigned one is mended by a new signed form within the time to apply',
};

export const unsigned: GroundRule = {
  code: 'UNSIGNED',
  source,
  find: ({ application, period }) =>
    application.signed
      ? []
      : [
          {
            item: null,
            message: 'The application is not signed.',
            ...cureInTime('file a new form, signed, within the time to apply', application, period),
          },
        ],
};
