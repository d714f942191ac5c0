import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDecisions } from '#commands/corpus/import-decisions.ts';
import type { Config } from '#config.ts';
import { systemClock } from '../clock/system-clock.ts';
import { corpusIndex } from '../corpus/corpus-index.ts';
import { corpusWriter } from '../corpus/corpus-writer.ts';
import { derivePool } from '../corpus/derive-pool.ts';
import { findPublished } from '../corpus/published-files.ts';
import { type AskedWords, askedWordsIn } from '../corpus/reading/asked-words.ts';
import { uploadedFiles } from '../corpus/uploaded-files.ts';
import { writeDecisionParquet } from '../open-data/decision-parquet.ts';
import { keptExports } from '../open-data/kept-exports.ts';
import type { Database } from '../postgres/database.ts';

/** Milliseconds between two looks whether decisions were imported. */
const LOOK_EVERY = 5_000;

/** The published decisions, to read; `asked` keeps the common words asked for from one start to the next. */
export function reachIndex({ corpus }: Config, onError: (error: Error) => void, asked: AskedWords | null = null) {
  return corpusIndex(corpus, LOOK_EVERY, onError, asked);
}

/** What a server shows of the published decisions, and takes in of them. */
export async function serveCorpus(config: Config, db: Database, onError: (error: Error) => void) {
  const { importUploads } = await import('../postgres/imports/imports.ts');
  const { postgresUploads } = await import('../postgres/records/uploads.ts');
  const { postgresCaseCourses } = await import('../postgres/reports/case-courses.ts');
  const { postgresPanelCases } = await import('../postgres/reports/panel-cases.ts');
  return {
    index: await reachIndex(config, onError, askedWordsIn(join(config.dataFolder, 'corpus-words.json'))),
    exports: keptExports(join(config.dataFolder, 'exports')),
    caseCourses: postgresCaseCourses(db),
    panelCases: postgresPanelCases(db),
    writeParquet: writeDecisionParquet,
    uploaded: uploadedFiles(postgresUploads(db, importUploads)),
  };
}

/** What an import of published decisions works with. */
export function reachCorpus({ corpus, dataFolder }: Config) {
  const openWriter = corpusWriter(corpus, join(dataFolder, 'corpus'), systemClock.now);
  return { openWriter, findPublished, ...derivePool(undefined, true, join(dataFolder, 'compiled')) };
}

/** The courses of the cases of a database that is there already. */
export async function reachCourses(config: Config) {
  // Reading decisions does without a database and should not wait for one.
  const { postgresCaseCourses } = await import('../postgres/reports/case-courses.ts');
  const { reachDatabase } = await import('../postgres/reach-database.ts');
  const { db, close } = await reachDatabase(config);
  return { caseCourses: postgresCaseCourses(db), close };
}

/** A corpus of the letters at paths alone, in a folder that goes when it is closed; letters that cannot be read are said. */
export async function scratchCorpus(paths: readonly string[], say: (line: string) => void) {
  const { derive, close: closeReaders } = derivePool();
  const folder = await mkdtemp(join(tmpdir(), 'openimr-scratch-'));
  const openWriter = corpusWriter(folder, folder, systemClock.now);
  await importDecisions({ openWriter, findPublished, derive }, paths, {
    progress: () => undefined,
    step: () => undefined,
    twin: async () => undefined,
    unreadable: async (file, error) => say(`${file}: ${error.message}`),
    stop: new AbortController().signal,
  });
  await closeReaders();
  const index = await corpusIndex(folder, LOOK_EVERY, error => say(error.message));
  const close = async () => {
    index.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { index, close };
}
