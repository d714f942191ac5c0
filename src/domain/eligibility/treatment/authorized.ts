import { civilDayWords } from '#domain/calendar/day-words.ts';
import type { Source } from '#domain/law/source.ts';
import { itemsWhere } from '../application/reason-of-item.ts';
import type { GroundRule } from '../screening/ground.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(g)',
  says: 'treatment that was authorized is no longer in dispute',
};

export const authorized: GroundRule = {
  code: 'AUTHORIZED',
  source,
  find: ({ application }) =>
    itemsWhere(application, item => item.decision === 'approved' || item.authorizedOn !== null).map(item => {
      const on = application.items[item]?.authorizedOn ?? null;
      const when = on === null ? 'by utilization review' : `on ${civilDayWords(on)}`;
      return { item, message: `The treatment was authorized ${when}; nothing about it is in dispute.` };
    }),
};
