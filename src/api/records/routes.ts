import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { correctDocument } from '#commands/records/correct-document.ts';
import { imageOfPage } from '#commands/records/image-of-page.ts';
import { pageOfRecord } from '#commands/records/page-of-record.ts';
import { searchRecord } from '#commands/records/search-record.ts';
import { showRecord } from '#commands/records/show-record.ts';
import { problems } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { linkNext, partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import {
  CorrectionInput,
  Corrections,
  CorrectionTaken,
  FactsQuery,
  ImageQuery,
  isFactKind,
  RecordDocuments,
  RecordFacts,
  RecordOverview,
  RecordPageView,
  SearchQuery,
  SearchResult,
} from './contract.ts';
import { overviewOf, pageViewOf, searchViewOf } from './view.ts';

export type RecordRoutesNeeds = Parameters<typeof correctDocument>[0] & Parameters<typeof imageOfPage>[0];

const InCase = z.object({ caseNumber: z.string().max(40) });
const AtPage = InCase.extend({ page: z.coerce.number().int().min(1).max(1_000_000) });

/** `/cases/…/record`: what was received, its documents, pages, words, facts, and what people put right. */
export function recordRoutes(needs: RecordRoutesNeeds): FastifyPluginCallbackZod {
  const { records } = needs;
  return (app, _options, done) => {
    app.get(
      '/cases/:caseNumber/record',
      {
        config: { action: 'see-record' },
        schema: { summary: 'The record of a case', params: InCase, response: { 200: RecordOverview, ...problems } },
      },
      async (request, reply) => {
        const outcome = await showRecord(needs, request.params);
        return outcome.kind === 'shown' ? overviewOf(outcome.record) : sendProblem(reply, outcome);
      },
    );
    app.get(
      '/cases/:caseNumber/record/documents',
      {
        config: { action: 'see-record' },
        schema: {
          summary: 'Its documents, and pages that repeat others',
          params: InCase,
          querystring: PartQuery,
          response: { 200: RecordDocuments, ...problems },
        },
      },
      async (request, reply) => {
        const { caseNumber } = request.params;
        if (!(await records.hasCase(caseNumber))) return sendProblem(reply, { kind: 'not-found', caseNumber });
        const [documents, copies] = await Promise.all([records.documents(caseNumber), records.copies(caseNumber)]);
        return {
          documents: partOfList(request, reply, documents, request.query, ({ id }) => id),
          copies: [...copies],
        };
      },
    );
    app.get(
      '/cases/:caseNumber/record/pages/:page',
      {
        config: { action: 'see-record' },
        schema: { summary: 'A page with its words', params: AtPage, response: { 200: RecordPageView, ...problems } },
      },
      async (request, reply) => {
        const outcome = await pageOfRecord(needs, request.params);
        return outcome.kind === 'shown' ? pageViewOf(outcome.page) : sendProblem(reply, outcome);
      },
    );
    app.get(
      '/cases/:caseNumber/record/pages/:page/image',
      {
        config: { action: 'see-record' },
        schema: {
          summary: 'A page as an image (JPEG)',
          params: AtPage,
          querystring: ImageQuery,
          response: { 200: z.unknown(), ...problems },
        },
      },
      async ({ params, query: { width } }, reply) => {
        const outcome = await imageOfPage(needs, { ...params, width });
        if (outcome.kind !== 'drawn') return sendProblem(reply, outcome);
        // Pages once read do not change.
        void reply.header('cache-control', 'private, max-age=31536000, immutable');
        return reply.type('image/jpeg').send(Buffer.from(outcome.jpeg));
      },
    );
    app.get(
      '/cases/:caseNumber/record/search',
      {
        config: { action: 'see-record' },
        schema: {
          summary: 'Search in the record',
          params: InCase,
          querystring: SearchQuery,
          response: { 200: SearchResult, ...problems },
        },
      },
      async (request, reply) => {
        const { q, skip, limit } = request.query;
        const outcome = await searchRecord(needs, { ...request.params, query: q, skip, limit });
        const found = outcome.kind === 'nothing-asked' ? 0 : outcome.pages.length;
        linkNext(request, reply, skip + limit < found ? { skip: String(skip + limit) } : null);
        return outcome.kind === 'nothing-asked' ? { pages: [], hits: [] } : searchViewOf(outcome);
      },
    );
    app.get(
      '/cases/:caseNumber/record/facts',
      {
        config: { action: 'see-record' },
        schema: {
          summary: 'Facts of the record, each with its place',
          params: InCase,
          querystring: FactsQuery,
          response: { 200: RecordFacts, ...problems },
        },
      },
      async (request, reply) => {
        const { caseNumber } = request.params;
        const { query } = request;
        const { kind, document, page, copies, after, limit } = query;
        const [ofPage = 0, number = 0] = (after ?? '').split('-').map(Number);
        const facts = await records.facts(caseNumber, {
          ...(kind === undefined ? {} : { kinds: kind.split(',').filter(isFactKind) }),
          ...(document === undefined ? {} : { document }),
          ...(page === undefined ? {} : { page }),
          ...(after === undefined ? {} : { after: { page: ofPage, number } }),
          copies: copies === 'true',
          limit: limit + 1,
        });
        const last = facts.length > limit ? facts[limit - 1] : undefined;
        const next = last === undefined ? null : `${last.page}-${last.number}`;
        linkNext(request, reply, next === null ? null : { after: next });
        return { facts: facts.slice(0, limit).map(({ fact }) => fact), next };
      },
    );
    app.get(
      '/cases/:caseNumber/record/corrections',
      {
        config: { action: 'see-record' },
        schema: {
          summary: 'What people put right',
          params: InCase,
          querystring: PartQuery,
          response: { 200: Corrections, ...problems },
        },
      },
      async (request, reply) => {
        const rows = await records.corrections(request.params.caseNumber);
        return { corrections: partOfList(request, reply, rows, request.query, ({ number }) => String(number)) };
      },
    );
    app.post(
      '/cases/:caseNumber/record/corrections',
      {
        config: { action: 'correct-record' },
        schema: {
          summary: 'Put a document right',
          params: InCase,
          body: CorrectionInput,
          response: { 202: CorrectionTaken, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await correctDocument(needs, { ...request.params, ...request.body });
        if (outcome.kind !== 'corrected') return sendProblem(reply, outcome);
        return reply.code(202).send({ number: outcome.number });
      },
    );
    done();
  };
}
