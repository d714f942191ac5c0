import type { FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { ClockListStore, ClockPlace } from '#commands/lists/ports.ts';
import type { Clock } from '#commands/ports.ts';
import { casesToSee, type GuardNeeds } from '../accounts/guard.ts';
import { Problem } from '../cases/contract.ts';
import { ON_A_PART, readCursor, writeCursor } from '../lists/contract.ts';
import { linkNext } from '../lists/part-of-list.ts';
import { ClockBoard, ClockCounts, ClockFilter, ClockListQuery } from './contract.ts';

export type ClockRoutesNeeds = Pick<GuardNeeds, 'relations'> & {
  readonly clockLists: ClockListStore;
  readonly clock: Clock;
};

/** `/clocks` and `/clock-counts`: what is due in all cases, and how much of it is late, today, soon. */
export function clockRoutes(needs: ClockRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/clocks',
      {
        config: { action: 'see-clocks' },
        schema: {
          summary: 'Running clocks of all cases',
          querystring: ClockListQuery,
          response: { 200: ClockBoard, 400: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const { q, owner = null, group = null, after, limit = ON_A_PART } = request.query;
        const today = needs.clock.today();
        const { rows, next } = await needs.clockLists.page({
          among: await casesToSee(needs, request, 'see-clocks'),
          today,
          q,
          owner,
          group,
          after: after === undefined ? null : placeOf(after),
          limit,
        });
        const place = next === null ? null : writeCursor(next.number, `${next.caseNumber} ${next.ends}`);
        linkNext(request, reply, place === null ? null : { after: place });
        return { today, clocks: [...rows] };
      },
    );
    app.get(
      '/clock-counts',
      {
        config: { action: 'see-clocks' },
        schema: {
          summary: 'How many clocks are late, due today, soon or later',
          querystring: ClockFilter,
          response: { 200: ClockCounts, 400: Problem, 500: Problem },
        },
      },
      request => countsFor(needs, request, request.query),
    );
    done();
  };
}

async function countsFor(needs: ClockRoutesNeeds, request: FastifyRequest, filter: z.infer<typeof ClockFilter>) {
  const { q, owner = null } = filter;
  const today = needs.clock.today();
  const among = await casesToSee(needs, request, 'see-clocks');
  return { today, groups: [...(await needs.clockLists.counts({ among, today, q, owner }))] };
}

function placeOf(after: string): ClockPlace {
  const read = readCursor(after);
  const [caseNumber = '', ends = ''] = read?.known.split(' ') ?? [];
  return { caseNumber, ends, number: read?.number ?? 0 };
}
