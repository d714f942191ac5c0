import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CorpusImport, ImportStore, ImportTrouble } from '#commands/corpus/imports/import-store.ts';
import { type StartOutcome, startImport, stopImport } from '#commands/corpus/imports/start-import.ts';
import type { UploadStore } from '#commands/records/uploads/upload-store.ts';
import { csvLine } from '#domain/corpus/open-data/csv-line.ts';
import { Problem } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { type TusRoutesNeeds, tusRoutes, type UploadPlace } from '../uploads/tus-routes.ts';
import { ImportFiles, ImportList, ImportTroubles, ImportView, TroubleQuery } from './contract.ts';

export type ImportRoutesNeeds = Omit<TusRoutesNeeds, 'uploads'> & {
  readonly imports: ImportStore;
  readonly importUploads: UploadStore;
};

const Named = z.object({ import: z.string().max(100) });
const wrong = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 500: Problem };
const config = { action: 'import-decisions' } as const;

/** A ZIP of two million letters has some 8 GB. */
const place: UploadPlace = {
  address: '/imports/:import/uploads',
  owner: 'import',
  action: config.action,
  largest: 16 * 1024 ** 3,
};

/** Published decisions sent to be taken into the corpus: begun, sent file by file, started, watched, stopped. */
export function importRoutes(needs: ImportRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    void app.register(tusRoutes({ ...needs, uploads: needs.importUploads }, place));
    app.post(
      '/imports',
      {
        config,
        schema: { summary: 'Begin an import of published decisions', response: { 201: ImportView, ...wrong } },
      },
      async ({ asking }, reply) => {
        const id = needs.newId();
        await needs.imports.begin({ id, by: asking.actor?.name ?? '', at: needs.clock.now() });
        return answered(needs, reply.code(201), id);
      },
    );
    app.get(
      '/imports',
      {
        config,
        schema: {
          summary: 'Imports, the newest first',
          querystring: PartQuery,
          response: { 200: ImportList, ...wrong },
        },
      },
      async (request, reply) => {
        const part = partOfList(request, reply, await needs.imports.list(), request.query, ({ id }) => id);
        const views: ImportView[] = [];
        for (const each of part) views.push(await viewOf(needs, each));
        return { imports: views };
      },
    );
    app.get(
      '/imports/:import',
      { config, schema: { summary: 'How far an import is', params: Named, response: { 200: ImportView, ...wrong } } },
      ({ params }, reply) => answered(needs, reply, params.import),
    );
    app.get(
      '/imports/:import/files',
      {
        config,
        schema: {
          summary: 'The files sent to an import',
          params: Named,
          querystring: PartQuery,
          response: { 200: ImportFiles, ...wrong },
        },
      },
      async (request, reply) => {
        const uploads = await needs.importUploads.all(request.params.import);
        const part = partOfList(request, reply, uploads, request.query, ({ id }) => id);
        return { files: part.map(({ of: _import, ...file }) => file) };
      },
    );
    for (const [verb, act] of [
      ['start', startImport],
      ['stop', stopImport],
    ] as const) {
      app.post(
        `/imports/:import/${verb}`,
        {
          config,
          schema: {
            summary: verb === 'start' ? 'Take in what was sent, or go on' : 'Stop; what was taken in stays',
            params: Named,
            response: { 200: ImportView, ...wrong },
          },
        },
        async ({ params }, reply) => changed(needs, reply, params.import, await act(needs, params.import)),
      );
    }
    app.get(
      '/imports/:import/troubles',
      {
        config,
        schema: {
          summary: 'What of an import could not be taken in, file by file',
          params: Named,
          querystring: TroubleQuery,
          response: { 200: ImportTroubles, ...wrong },
        },
      },
      async ({ params, query }) => ({ troubles: [...(await needs.imports.troubles(params.import, query))] }),
    );
    app.get(
      '/imports/:import/troubles.csv',
      { config, schema: { summary: 'The same as a table, whole', params: Named } },
      (request, reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="not-taken-in.csv"')
          .send(Readable.from(lines(needs.imports.eachTrouble(request.params.import)))),
    );
    done();
  };
}

async function answered(needs: ImportRoutesNeeds, reply: FastifyReply, id: string) {
  const found = await needs.imports.find(id);
  return found === null ? sendProblem(reply, { kind: 'no-import', id }) : reply.send(await viewOf(needs, found));
}

async function changed(needs: ImportRoutesNeeds, reply: FastifyReply, id: string, outcome: StartOutcome) {
  return outcome.kind === 'changed' ? answered(needs, reply, id) : sendProblem(reply, outcome);
}

async function viewOf({ imports, importUploads }: ImportRoutesNeeds, found: CorpusImport): Promise<ImportView> {
  const { earlier: _earlier, ...shown } = found;
  const uploads = await importUploads.all(found.id);
  const whole = uploads.filter(({ bytes, received }) => bytes === received);
  return {
    ...shown,
    files: {
      whole: whole.length,
      partly: uploads.length - whole.length,
      bytes: uploads.reduce((sum, { received }) => sum + received, 0),
    },
    troubles: [...(await imports.troubleCounts(found.id))],
  };
}

async function* lines(troubles: AsyncIterable<ImportTrouble>): AsyncGenerator<string> {
  yield csvLine(['file', 'what', 'message', 'at']);
  for await (const { file, code, message, at } of troubles) yield csvLine([file, code, message, at]);
}
