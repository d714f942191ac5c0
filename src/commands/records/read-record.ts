import { type IndexNeeds, type IndexOutcome, indexRecord } from './index-record.ts';
import { type ReadingNeeds, readPages } from './read-pages.ts';
import type { CaseFileState, RecordStore } from './record-store.ts';

type Needs = ReadingNeeds &
  IndexNeeds & { readonly records: RecordStore; readonly pause: (milliseconds: number) => Promise<void> };

/** How often is looked whether somebody else is done. */
const between = 500; // ms

/**
 * Reads every file of a record that is not read yet, some at once, and then finds its documents and facts. What somebody
 * else is reading or indexing at the moment is waited for.
 */
export async function readRecord(
  needs: Needs,
  { caseNumber, atOnce }: { readonly caseNumber: string; readonly atOnce: number },
  listener: {
    /** So many pages are to be read. */
    readonly begun?: (pages: number) => void;
    readonly step?: () => void;
    readonly indexing?: (documents: number) => void;
    readonly indexed?: () => void;
  } = {},
): Promise<Extract<IndexOutcome, { kind: 'indexed' }>> {
  const unread = (await needs.records.files(caseNumber)).filter(isUnread);
  listener.begun?.(unread.reduce((sum, { pages, nextPage }) => sum + (pages ?? 0) - nextPage + 1, 0));
  const waiting = unread.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const file of waiting) await readWhole(needs, file, listener.step);
    }),
  );
  const { indexing, indexed } = listener;
  for (;;) {
    const outcome = await indexRecord(
      needs,
      { caseNumber },
      { ...(indexing && { begun: indexing }), ...(indexed && { step: indexed }) },
    );
    if (outcome.kind === 'indexed') return outcome;
    await needs.pause(between);
  }
}

async function readWhole(needs: Needs, { sha256 }: CaseFileState, step?: () => void): Promise<void> {
  for (;;) {
    const outcome = await readPages(needs, { sha256 }, step === undefined ? {} : { step });
    if (outcome.kind !== 'busy') return;
    await needs.pause(between);
  }
}

function isUnread({ error, pages, nextPage }: CaseFileState): boolean {
  return error === null && (pages === null || nextPage <= pages);
}
