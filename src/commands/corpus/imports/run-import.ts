import type { UploadStore } from '../../records/uploads/upload-store.ts';
import { type ImportNeeds, type ImportProgress, importDecisions } from '../import-decisions.ts';
import type { FindPublished } from '../ports.ts';
import type { ImportStore, ImportTrouble } from './import-store.ts';
import { pace } from './pace.ts';
import { sumOfRuns } from './sum-of-runs.ts';

export type RunImportNeeds = {
  readonly imports: ImportStore;
  readonly importUploads: UploadStore;
  /** What the corpus is written with; closed after each import, as its threads are large. */
  readonly reachCorpus: () => Promise<Omit<ImportNeeds, 'findPublished'> & { readonly close: () => Promise<void> }>;
  /** The published decisions in what was uploaded to an import, whole files alone. */
  readonly uploaded: (id: string) => ReturnType<FindPublished>;
  /** Seconds since some moment. */
  readonly seconds: () => number;
};

/** Seconds between two times that is kept how far an import is; troubles kept in one go. */
const KEPT_EVERY = 1;
const TOGETHER = 200;

/**
 * Takes the files of an import into the corpus, or goes on with it. Somebody may ask it to stop, which keeps the files; when the
 * process ends (`stop`), it waits for the next to go on. While another import is being written it waits too.
 */
export async function runImport(needs: RunImportNeeds, id: string, stop: AbortSignal): Promise<void> {
  const { imports, importUploads } = needs;
  const found = await imports.find(id);
  if (found === null || (found.state !== 'waiting' && found.state !== 'running')) return;
  const stopping = new AbortController();
  const watch = watchOf(needs, id, () => stopping.abort());
  const { close, openWriter, derive } = await needs.reachCorpus();
  try {
    const outcome = await importDecisions(
      {
        derive,
        findPublished: () => needs.uploaded(id),
        openWriter: async () => {
          const opened = await openWriter();
          if (opened.kind === 'opened') await watch.begin();
          return opened;
        },
      },
      [],
      { ...watch, stop: AbortSignal.any([stop, stopping.signal]) },
    );
    if (outcome.kind === 'busy') {
      if (found.state === 'waiting') await imports.say(id, outcome.message);
      return;
    }
    await watch.end(outcome);
    const interrupted = stopping.signal.aborted ? 'stopped' : 'waiting';
    await imports.end(id, outcome.stopped ? interrupted : 'done');
    if (!outcome.stopped) await importUploads.drop((await importUploads.all(id)).map(upload => upload.id));
  } catch (error) {
    await imports.say(id, 'It broke off, and is tried again.');
    throw error;
  } finally {
    await close();
  }
}

/** Keeps how far an import is, and what was wrong, as it goes. */
function watchOf({ imports, seconds }: RunImportNeeds, id: string, stop: () => void) {
  const going = pace();
  let earlier: Parameters<typeof sumOfRuns>[0] = null;
  let troubles: ImportTrouble[] = [];
  let began = seconds();
  let keptAt = began;
  let keeping: Promise<void> | null = null;

  const keepTroubles = async () => {
    const kept = troubles;
    troubles = [];
    await imports.keepTroubles(id, kept);
  };
  const trouble = async (one: ImportTrouble) => {
    troubles.push(one);
    if (troubles.length >= TOGETHER) await keepTroubles();
  };
  const keep = async (progress: ImportProgress) => {
    const { stopAsked } = await imports.keep(id, { ...sumOfRuns(earlier, progress), ...going.of(progress.total) });
    if (stopAsked) stop();
  };
  return {
    begin: async () => {
      await imports.run(id);
      const begun = await imports.find(id);
      earlier = begun?.earlier ?? null;
      if (begun?.stopAsked === true) stop();
      began = seconds();
    },
    progress: (progress: ImportProgress) => {
      if (keeping !== null || seconds() - keptAt < KEPT_EVERY) return;
      keptAt = seconds();
      going.mark(keptAt - began, progress.done);
      // Not waited for: how far it is must not hold up the import, and is kept once more at its end.
      keeping = keep(progress)
        .catch(() => undefined)
        .finally(() => {
          keeping = null;
        });
    },
    unreadable: (
      file: string,
      error: { readonly code: string; readonly message: string; readonly at: string | null },
    ) => trouble({ file, code: error.code, message: error.message, at: error.at }),
    twin: ({ file, id: own, of }: { readonly file: string; readonly id: string; readonly of: string }) =>
      trouble({ file, code: 'twin', message: `taken in as ${own}; ${of} says the same, word for word`, at: null }),
    step: (says: string) => {
      void imports.say(id, says).catch(() => undefined);
    },
    end: async (progress: ImportProgress) => {
      await keeping;
      await keepTroubles();
      await keep(progress);
    },
  };
}
