import { z } from 'zod';

/** `receiving`: files are being sent; `waiting`: for its turn, or for another import to end. */
export const ImportState = z.enum(['receiving', 'waiting', 'running', 'stopped', 'done']);
export type ImportState = z.infer<typeof ImportState>;

/** How far an import is, over all of its runs. */
export const ImportSum = z.object({
  /** Files and rows looked at in this run, of how many. */
  done: z.int(),
  total: z.int(),
  added: z.int(),
  repeated: z.int(),
  corrections: z.int(),
  twins: z.int(),
  unreadable: z.int(),
  /** Of the last half a minute; null before there is one. */
  perSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
});
export type ImportSum = Readonly<z.infer<typeof ImportSum>>;

/** Files somebody uploads to be taken into the corpus. */
export type CorpusImport = {
  readonly id: string;
  /** Who began it. */
  readonly by: string;
  readonly at: string;
  readonly state: ImportState;
  readonly stopAsked: boolean;
  /** What the runs before the last came to; null where there was none. */
  readonly earlier: ImportSum | null;
  readonly progress: ImportSum | null;
  /** What it is at, or waits for. */
  readonly says: string | null;
};

/** A file that could not be taken, or says what another says under another number; `code` is of `Unreadable`, or `twin`. */
export type ImportTrouble = {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly at: string | null;
};

/** Keeps imports with how far they are, so that whichever process goes on with one knows. */
export type ImportStore = {
  readonly begin: (begun: Pick<CorpusImport, 'id' | 'by' | 'at'>) => Promise<void>;
  readonly find: (id: string) => Promise<CorpusImport | null>;
  /** The newest first. */
  readonly list: () => Promise<readonly CorpusImport[]>;
  /** Queues one that receives or was stopped; false for any other. */
  readonly start: (id: string) => Promise<boolean>;
  /** Stops one that waits, asks one that runs to stop; false for any other. */
  readonly stop: (id: string) => Promise<boolean>;
  /** Begins a run: what was counted so far becomes what earlier runs came to. */
  readonly run: (id: string) => Promise<void>;
  readonly say: (id: string, says: string | null) => Promise<void>;
  /** Keeps how far it is; tells whether somebody asks it to stop. */
  readonly keep: (id: string, progress: ImportSum) => Promise<{ readonly stopAsked: boolean }>;
  /** Ends a run. */
  readonly end: (id: string, state: ImportState) => Promise<void>;
  readonly keepTroubles: (id: string, troubles: readonly ImportTrouble[]) => Promise<void>;
  readonly troubles: (
    id: string,
    page: { readonly offset: number; readonly limit: number },
  ) => Promise<readonly ImportTrouble[]>;
  readonly eachTrouble: (id: string) => AsyncIterable<ImportTrouble>;
  readonly troubleCounts: (id: string) => Promise<readonly { readonly code: string; readonly count: number }[]>;
  /** Queues every one that waits or runs, whatever became of its first task. */
  readonly sweep: () => Promise<void>;
};
