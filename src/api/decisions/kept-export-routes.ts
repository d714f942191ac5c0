import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ExportFormat, ExportStore, KeptExport } from '#commands/corpus/exports/ports.ts';
import { Problem } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { KeptExports } from './contract.ts';
import { rangeOf } from './range-of.ts';

export type KeptExportNeeds = { readonly exports: ExportStore };

export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  fhir: 'application/fhir+ndjson',
};

const config = { action: 'see-decisions' } as const;
/** A file of a version never changes. */
const LASTING = 'public, max-age=31536000, immutable';

/** The whole corpus as files to take along, with their checksums: whole, in parts, and only when they have changed. */
export function keptExportRoutes({ exports }: KeptExportNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/decisions/exports',
      {
        config,
        schema: {
          summary: 'Files of the whole corpus as last written, with size and SHA-256',
          response: { 200: KeptExports, 500: Problem },
        },
      },
      async () => ({ files: [...(await exports.list())] }),
    );
    app.get(
      '/decisions/exports/SHA256SUMS',
      { config, schema: { summary: 'Their checksums, as `sha256sum -c` reads them' } },
      async (_request, reply) => {
        const lines = (await exports.list()).map(({ sha256, name }) => `${sha256}  ${name}\n`);
        return reply.type('text/plain; charset=utf-8').send(lines.join(''));
      },
    );
    app.get(
      '/decisions/exports/:name',
      { config, schema: { summary: 'One of the files', params: z.object({ name: z.string().max(100) }) } },
      async (request, reply) => {
        const kept = await exports.find(request.params.name);
        if (kept === null) return sendProblem(reply, { kind: 'no-export', id: request.params.name });
        return sendKept(exports, kept, request, reply);
      },
    );
    done();
  };
}

/** Sends a kept file: nothing where the asker has it (304), the part asked for (206), else all of it. */
export function sendKept(
  exports: ExportStore,
  kept: KeptExport,
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const etag = `"${kept.sha256}"`;
  void reply.headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': reply.getHeader('cache-control') ?? LASTING,
    'repr-digest': `sha-256=:${Buffer.from(kept.sha256, 'hex').toString('base64')}:`,
    'x-corpus-version': String(kept.version),
  });
  if (headers['if-none-match']?.split(',').some(each => each.trim().replace(/^W\//, '') === etag) === true)
    return reply.code(304).send();
  void reply.type(EXPORT_TYPES[kept.format]).header('content-disposition', `attachment; filename="${kept.name}"`);
  // A part of another file than the asker began with is of no use.
  const isSame = headers['if-range'] === undefined || headers['if-range'] === etag;
  const range = isSame ? rangeOf(headers.range, kept.bytes) : 'whole';
  if (range === 'none')
    return reply.code(416).header('content-range', `bytes */${kept.bytes}`).type('text/plain').send('');
  const [start, end] = range === 'whole' ? [0, kept.bytes] : [range.start, range.end];
  if (range !== 'whole') void reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${kept.bytes}`);
  void reply.header('content-length', String(end - start));
  return reply.send(Readable.from(method === 'HEAD' ? [] : exports.content(kept, start, end)));
}
