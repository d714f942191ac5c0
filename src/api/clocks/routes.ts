import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { Clock } from '#commands/ports.ts';
import { listClocks } from '#commands/life-cycle/show-clocks.ts';
import { type GuardNeeds, theirs } from '../accounts/guard.ts';
import { Problem } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { ClockBoard, type ClockEntry } from './contract.ts';

/** What tells a clock from all others. */
function keyOf({ caseNumber, deadline: { duty, startedBy, due } }: ClockEntry): string {
  return [caseNumber, duty, startedBy.event, startedBy.on, due].join(' ');
}

/** `/clocks`: what is due in all cases. */
export function clockRoutes(
  needs: Parameters<typeof listClocks>[0] & Pick<GuardNeeds, 'relations'> & { readonly clock: Clock },
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/clocks',
      {
        config: { action: 'see-clocks' },
        schema: {
          summary: 'Running clocks of all cases',
          querystring: PartQuery,
          response: { 200: ClockBoard, 400: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const rows = await theirs(needs, request, 'see-clocks', await listClocks(needs));
        return { today: needs.clock.today(), clocks: partOfList(request, reply, rows, request.query, keyOf) };
      },
    );
    done();
  };
}
