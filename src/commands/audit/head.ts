import { beginning } from '#domain/cases/log-entry.ts';

/** The last row of a log and its seal. Kept elsewhere, it later proves that nothing up to it was written anew. */
export type Head = { readonly position: number; readonly seal: string };

/** The head of a log that holds nothing. */
export const noHead: Head = { position: 0, seal: beginning };

export function headText({ position, seal }: Head): string {
  return `${position}:${seal}`;
}

/** A head as it is written down, `POSITION:SEAL`; null for anything else. */
export function readHead(text: string): Head | null {
  const [, position, seal] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return position === undefined || seal === undefined ? null : { position: Number(position), seal };
}
