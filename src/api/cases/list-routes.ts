import type { FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { CaseListStore, CasePlace } from '#commands/lists/ports.ts';
import { reachOfActor } from '#commands/policies.ts';
import { casesToSee, type GuardNeeds } from '../accounts/guard.ts';
import { ON_A_PART, readCursor, writeCursor } from '../lists/contract.ts';
import { linkNext } from '../lists/part-of-list.ts';
import { CaseCounts, CaseList, CaseListQuery, Problem } from './contract.ts';
import { summaryFor } from './view-for.ts';

export type CaseListNeeds = Pick<GuardNeeds, 'relations'> & { readonly caseLists: CaseListStore };

/** `/cases` and `/case-counts`: the cases one may see, narrowed, sorted and parted by the database, and how many stand where. */
export function caseListRoutes(needs: CaseListNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/cases',
      {
        config: { action: 'list-cases' },
        schema: {
          summary: 'All cases',
          querystring: CaseListQuery,
          response: { 200: CaseList, 400: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const { q, sort, order, after, limit = ON_A_PART } = request.query;
        const { rows, next } = await needs.caseLists.page({
          ...(await boundsOf(needs, request)),
          q,
          seesNames: reachOfActor(request.asking.actor, 'see-application') !== 'no',
          sort,
          down: order === 'down',
          after: after === undefined ? null : placeOf(after),
          limit,
        });
        linkNext(request, reply, next === null ? null : { after: writeCursor(0, `${next.caseNumber} ${next.key}`) });
        return { cases: rows.map(row => summaryFor(request, row)) };
      },
    );
    app.get(
      '/case-counts',
      {
        config: { action: 'list-cases' },
        schema: { summary: 'How many cases stand where', response: { 200: CaseCounts, 500: Problem } },
      },
      request => countsFor(needs, request),
    );
    done();
  };
}

async function countsFor(needs: CaseListNeeds, request: FastifyRequest) {
  return { states: [...(await needs.caseLists.counts(await boundsOf(needs, request)))] };
}

async function boundsOf(needs: CaseListNeeds, request: FastifyRequest) {
  const seesDrafts = reachOfActor(request.asking.actor, 'see-drafts') !== 'no';
  return { among: await casesToSee(needs, request, 'list-cases'), seesDrafts };
}

/** No case number has a space. */
function placeOf(after: string): CasePlace | null {
  const [caseNumber = '', ...key] = readCursor(after)?.known.split(' ') ?? [];
  return { caseNumber, key: key.join(' ') };
}
