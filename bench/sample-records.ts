import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { placeFile } from '#adapters/files/place-file.ts';
import { writePdf } from '#adapters/pdf/write-pages.ts';
import { scanPages } from '#adapters/scans/scan-pages.ts';
import { writeTiff } from '#adapters/scans/write-tiff.ts';
import { type WriteRequest, writeRecordSet } from '#commands/sample-records/write-record-set.ts';
import { figure, print } from './material/measure.ts';

/** Making up record sets: as text, as born-digital files, as scans. */
const folder = mkdtempSync(join(tmpdir(), 'sample-records-'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const needs = { writePdf, writeTiff, scanPages, writeFile: placeFile, sha256 };

async function made(request: Pick<WriteRequest, 'pages' | 'scanned' | 'form'>) {
  const start = performance.now();
  const outcome = await writeRecordSet(
    needs,
    { ...request, seed: 1, misfiled: 0, folder, misreadPerThousand: 0, scansAs: 'pdf' },
    () => undefined,
  );
  if (outcome.kind === 'refused') throw new Error(outcome.error.message);
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: request.pages / seconds, kilobytes: outcome.bytes / 1000 / request.pages };
}

const text = await made({ pages: 2000, scanned: 0.3, form: 'text' });
const digital = await made({ pages: 2000, scanned: 0, form: 'files' });
const scans = await made({ pages: 100, scanned: 1, form: 'files' });
rmSync(folder, { recursive: true });

print('sample-records: a record set with its truth', [
  ['pages a second as text', figure(text.perSecond)],
  [
    'pages a second as born-digital PDF',
    `${figure(digital.perSecond)} (${figure(digital.kilobytes)} KB a page, truth counted)`,
  ],
  ['pages a second as scans', `${figure(scans.perSecond)} (${figure(scans.kilobytes)} KB a page)`],
]);
