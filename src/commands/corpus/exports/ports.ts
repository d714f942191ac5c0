import { z } from 'zod';

/** Forms in which the corpus is given out: decisions as JSON, treatments as a table, decisions as FHIR documents. */
export const exportFormats = ['jsonl', 'csv', 'parquet', 'fhir'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The whole corpus in one form, as it was at a version: a file that never changes. */
export const KeptExport = z.object({
  format: z.enum(exportFormats),
  name: z.string(),
  version: z.int(),
  bytes: z.int(),
  sha256: z.string(),
  madeAt: z.string(),
});
export type KeptExport = Readonly<z.infer<typeof KeptExport>>;

/** Keeps exports as files, some versions of them. */
export type ExportStore = {
  /** Those of a version that is whole; of the newest where none is named. None where none was made. */
  readonly list: (version?: number) => Promise<readonly KeptExport[]>;
  /** By name, of whichever version. */
  readonly find: (name: string) => Promise<KeptExport | null>;
  /** The bytes from `start` to before `end`. */
  readonly content: (kept: KeptExport, start: number, end: number) => AsyncIterable<Uint8Array>;
  /** Writes the files of a version; all of them are there, or none. Older versions than the last two go. */
  readonly write: (
    version: number,
    madeAt: string,
    forms: readonly { readonly format: ExportFormat; readonly pieces: AsyncIterable<string | Uint8Array> }[],
  ) => Promise<readonly KeptExport[]>;
};

/** What a file of an export is called: it says which state of the corpus it is of. */
export function exportName(version: number, format: ExportFormat): string {
  return `decisions-${version}.${format === 'fhir' ? 'fhir.ndjson' : format}`;
}
