import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type ExportNeeds, exportDecisions } from '#commands/corpus/export-decisions.ts';
import { exportFormats, exportName } from '#commands/corpus/exports/ports.ts';
import { showDecision } from '#commands/corpus/show-decision.ts';
import { columns } from '#domain/corpus/open-data/decision-table.ts';
import { documentBundle } from '#domain/corpus/open-data/fhir/document-bundle.ts';
import { Problem } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { DataSet, DecisionFilters, DictionaryEntry, Version } from './contract.ts';
import { filtersOf } from './filters-of.ts';
import { EXPORT_TYPES, type KeptExportNeeds, sendKept } from './kept-export-routes.ts';

const wrong = { 400: Problem, 500: Problem };
/** Pieces after which others are answered: reading and checking a decision takes a millisecond or two. */
const BREATH = 8;

/** The corpus as data: whole or narrowed, in four forms, with what its columns mean and which state of it this is. */
export function openDataRoutes(needs: ExportNeeds & KeptExportNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/decisions/export',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'Every decision that fits: as JSON or as a FHIR document, one a line, or as a table of treatments',
          querystring: DecisionFilters.extend({ format: z.enum(exportFormats).default('jsonl') }),
        },
      },
      async (request, reply) => {
        const { q, format } = request.query;
        const version = await needs.index.version();
        const filters = filtersOf(request.query);
        const isWhole = q === '' && Object.values(filters).every(values => values.length === 0);
        const kept = isWhole ? (await needs.exports.list(version)).find(each => each.format === format) : undefined;
        if (kept !== undefined)
          return sendKept(needs.exports, kept, request, reply.header('cache-control', 'no-cache'));
        const pieces = await exportDecisions(needs, q, filters, format);
        return reply
          .type(EXPORT_TYPES[format])
          .header('content-disposition', `attachment; filename="${exportName(version, format)}"`)
          .header('x-corpus-version', String(version))
          .send(Readable.from(breathing(pieces), { objectMode: true }));
      },
    );
    app.get(
      '/decisions/dictionary',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'What each column of the table of treatments means',
          response: { 200: z.array(DictionaryEntry), ...wrong },
        },
      },
      () => [...columns],
    );
    app.get(
      '/decisions/dataset',
      {
        config: { action: 'see-decisions' },
        schema: { summary: 'The corpus as a data set: version, size, columns', response: { 200: DataSet, ...wrong } },
      },
      async () => ({
        version: await needs.index.version(),
        decisions: await needs.index.size(),
        columns: [...columns],
      }),
    );
    app.get(
      '/decisions/:id/fhir',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'One published decision as a FHIR R4 document',
          params: z.object({ id: z.string().max(80) }),
          querystring: Version,
        },
      },
      async (request, reply) => {
        const shown = await showDecision(needs, request.params.id, request.query.version ?? null);
        if (shown.kind === 'no-decision') return sendProblem(reply, shown);
        return reply
          .type('application/fhir+json; charset=utf-8')
          .send(JSON.stringify(documentBundle(shown.decision, shown.kept, needs.hashText)));
      },
    );
    done();
  };
}

async function* breathing(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  let count = 0;
  for await (const piece of pieces) {
    yield piece;
    count += 1;
    if (count % BREATH === 0) await setImmediate();
  }
}
