import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { oversight } from '#commands/oversight/oversight.ts';
import { shownCount } from '#domain/corpus/statistics/small-cells.ts';
import { Problem } from '../cases/contract.ts';
import { OversightView } from './contract.ts';

export type OversightRoutesNeeds = Parameters<typeof oversight>[0];

/** Overdue duties told one by one. */
const told = 1_000;

/** `/oversight`: lateness, penalties and appeals over all cases, small counts not shown. */
export function oversightRoutes(needs: OversightRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/oversight',
      {
        config: { action: 'see-oversight' },
        schema: {
          summary: 'Lateness by stage and month, what is overdue, penalties, appeals',
          response: { 200: OversightView, 500: Problem },
        },
      },
      async () => {
        const { lateness, overdue, penalties, appeals, ...counted } = await oversight(needs, { mostOverdue: told });
        return {
          ...counted,
          lateness: lateness.map(({ due, late, ...row }) => ({ ...row, due: shownCount(due), late: shownCount(late) })),
          overdue: [...overdue],
          penalties: penalties.map(({ cases, ...row }) => ({ ...row, cases: shownCount(cases) })),
          appeals: appeals.map(({ year, appealed, denied, remanded, reversed }) => ({
            year,
            appealed: shownCount(appealed),
            denied: shownCount(denied),
            remanded: shownCount(remanded),
            reversed: shownCount(reversed),
          })),
        };
      },
    );
    done();
  };
}
