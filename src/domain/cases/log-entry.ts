/** One row of the log of all cases, as it is stored; `data` is the text of its JSON, byte for byte. */
export type LogEntry = {
  /** Place in the log of all cases, from 1 without gaps. */
  readonly position: number;
  readonly caseNumber: string;
  /** Place in the log of its case, from 1 without gaps. */
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly source: string;
  readonly data: string;
};

/** A row with its seal: the hash of all it holds and of the seal of the row before it. */
export type SealedEntry = LogEntry & { readonly previous: string; readonly seal: string };

/** What the first row has before it. */
export const beginning = '0'.repeat(64);

/** What is hashed (SHA-256, hexadecimal) to seal a row after another: a JSON array, so that no two rows read alike. */
export function sealedText(entry: LogEntry, previous: string): string {
  return `[${JSON.stringify(previous)},${entry.position},${sealedRest(entry)}`;
}

/** What of that text is known before a row has its place: all behind it. */
export function sealedRest(entry: Omit<LogEntry, 'position'>): string {
  const { caseNumber, sequence, kind, at, by, why, source, data } = entry;
  return JSON.stringify([caseNumber, sequence, kind, at, by, why, source, data]).slice(1);
}
