import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { pdfOf } from './born-digital.ts';

/** What the thread is begun with: the paths of files of `perFile` pages each, and the number of the first page. */
export type PdfsToWrite = { readonly paths: readonly string[]; readonly perFile: number; readonly first: number };

/** Writes born-digital PDFs to the disk in a thread of its own, so that making them takes no memory of what is measured. */
if (parentPort !== null) {
  const { paths, perFile, first }: PdfsToWrite = workerData;
  for (const [index, path] of paths.entries()) writeFileSync(path, pdfOf(perFile, first + index * perFile));
}
