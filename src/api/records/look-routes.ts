import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { missingFromRecord } from '#commands/records/missing/missing-from-record.ts';
import { recordChronology, recordTimeline } from '#commands/records/record-over-time.ts';
import { problems } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { CompletenessView, RecordChronology, RecordTimeline } from './contract.ts';

export type LookRoutesNeeds = Parameters<typeof recordTimeline>[0] & Parameters<typeof missingFromRecord>[0];

const InCase = z.object({ caseNumber: z.string().max(40) });

/** What a whole record comes to: its chronology, its courses over time, what it lacks. */
export function lookRoutes(needs: LookRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/cases/:caseNumber/record/chronology',
      {
        config: { action: 'see-record' },
        schema: {
          summary: 'What happened when, by the documents and by what they tell',
          params: InCase,
          querystring: PartQuery,
          response: { 200: RecordChronology, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await recordChronology(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        const known = (event: (typeof outcome.events)[number]) => JSON.stringify(event);
        return { events: partOfList(request, reply, outcome.events, request.query, known) };
      },
    );
    app.get(
      '/cases/:caseNumber/record/timeline',
      {
        config: { action: 'see-record' },
        schema: {
          summary: 'Pain, drugs, work, function and therapies over time',
          params: InCase,
          response: { 200: RecordTimeline, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await recordTimeline(needs, request.params);
        return outcome.kind === 'shown' ? outcome.timeline : sendProblem(reply, outcome);
      },
    );
    app.get(
      '/cases/:caseNumber/record/completeness',
      {
        config: { action: 'see-completeness' },
        schema: {
          summary: 'What is named and missing, and the request for it',
          params: InCase,
          response: { 200: CompletenessView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await missingFromRecord(needs, request.params);
        return outcome.kind === 'shown' ? outcome.missing : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
