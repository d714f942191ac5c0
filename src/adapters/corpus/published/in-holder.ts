import { extname } from 'node:path';
import type { PublishedFile } from '#commands/corpus/ports.ts';
import { whyNotOpened } from '../../files/why-not-opened.ts';
import type { Holder } from './holder.ts';
import { rowsOf } from './rows.ts';
import { LARGEST, letterOf, unreadable } from './letter-of.ts';
import { inZip } from './zip.ts';

/** The endings of files that can be taken. */
export const TAKEN: ReadonlySet<string> = new Set(['.txt', '.pdf', '.zip', '.csv']);

export function endingOf(name: string): string {
  return extname(name).toLowerCase();
}

/** How many decisions a file may hold: entries of a ZIP, rows of a table, else one. */
export async function countIn(holder: Holder): Promise<number> {
  try {
    if (endingOf(holder.name) === '.zip') {
      const zip = await holder.openZip();
      zip.close();
      return zip.entryCount;
    }
    if (endingOf(holder.name) === '.csv') {
      let rows = 0;
      for await (const row of rowsOf(holder)) rows += row.kind === 'row' ? 1 : 0;
      return rows;
    }
  } catch {
    // It is said when it is read.
  }
  return 1;
}

/** What a file holds, one after another. */
export async function* inHolder(holder: Holder): AsyncGenerator<PublishedFile> {
  try {
    const ending = endingOf(holder.name);
    if (ending === '.zip') yield* inZip(holder);
    else if (ending === '.csv') yield* rowsOf(holder);
    else yield letterOf(holder.name, await holder.whole(LARGEST));
  } catch (error) {
    yield unreadable(holder.name, whyNotOpened(error));
  }
}
