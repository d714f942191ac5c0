import { documentBundle } from '#domain/corpus/open-data/fhir/document-bundle.ts';
import type { Clock } from '../../ports.ts';
import { csvLines, type ExportNeeds, exported, jsonLines, rowsOf } from '../export-decisions.ts';
import { exportFormats, type ExportStore } from './ports.ts';
import { shared } from './shared.ts';

export type WriteExportsNeeds = ExportNeeds & {
  readonly exports: ExportStore;
  readonly clock: Pick<Clock, 'now'>;
  /** Lets others have their turn. */
  readonly breathe: () => Promise<void>;
};

export type WroteExports =
  | { readonly kind: 'written' | 'there'; readonly version: number }
  | { readonly kind: 'empty' | 'stopped' | 'changed' };

/** Decisions after which others have their turn: reading and checking one takes a millisecond or two. */
const BREATH = 8;

/**
 * Writes the whole corpus in every form, once for each version of it: each decision is read and checked once for all of them.
 * `changed` when more came in while it began: then the next run writes.
 */
export async function writeExports(needs: WriteExportsNeeds, stop: AbortSignal): Promise<WroteExports> {
  const { index, exports, clock, writeParquet, hashText } = needs;
  const version = await index.version();
  if ((await exports.list(version)).length > 0) return { kind: 'there', version };
  if ((await index.size()) === 0) return { kind: 'empty' };
  const [jsonl, csv, parquet, fhir] = exportFormats;
  const decisions = shared(whole(needs, version, stop), exportFormats.length);
  const [ofJson = none(), ofCsv = none(), ofParquet = none(), ofFhir = none()] = decisions;
  try {
    await exports.write(version, clock.now(), [
      { format: jsonl, pieces: jsonLines(ofJson, ({ decision, kept }) => ({ ...decision, version: kept.version })) },
      { format: csv, pieces: csvLines(rowsOf(ofCsv)) },
      { format: parquet, pieces: writeParquet(rowsOf(ofParquet), version) },
      { format: fhir, pieces: jsonLines(ofFhir, ({ decision, kept }) => documentBundle(decision, kept, hashText)) },
    ]);
    return { kind: 'written', version };
  } catch (error) {
    if (error === CHANGED) return { kind: 'changed' };
    if (stop.aborted) return { kind: 'stopped' };
    throw error;
  }
}

const CHANGED = new Error('more decisions came in');

async function* whole({ index, breathe }: WriteExportsNeeds, version: number, stop: AbortSignal) {
  let count = 0;
  for await (const each of exported(index, '', {})) {
    // The first shows which state all of them are of.
    if (count === 0 && (await index.version()) !== version) throw CHANGED;
    stop.throwIfAborted();
    yield each;
    count += 1;
    if (count % BREATH === 0) await breathe();
  }
}

async function* none(): AsyncGenerator<never> {
  // Never asked for: there are as many takers as forms.
}
