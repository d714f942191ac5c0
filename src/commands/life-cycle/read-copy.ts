import type { Unreadable } from '#domain/records/unreadable.ts';
import type { OpenFile, ReadPages } from '../records/ports.ts';

export type CopyNeeds = { readonly openFile: OpenFile; readonly readPages: ReadPages };

/** A copy as it was read: its pages joined by form feeds, and what of it could not be read. */
export type ReadCopy = {
  readonly kind: 'read';
  readonly text: string;
  readonly pages: number;
  /** Whether a page was read from its image: words may be wrong. */
  readonly recognised: boolean;
  readonly unread: readonly Unreadable[];
};

/**
 * The text of a paper somebody copied (a PDF, a scan, a photo, a document, a ZIP of these), to be looked at before it is used.
 * At most so many pages are read; those behind them are told as unread. Nothing is kept.
 */
export async function readCopy(
  { openFile, readPages }: CopyNeeds,
  copy: { readonly name: string; readonly bytes: Uint8Array; readonly most: number },
): Promise<ReadCopy | { readonly kind: 'unreadable'; readonly error: Unreadable }> {
  const texts: string[] = [];
  const unread: Unreadable[] = [];
  let recognised = false;
  for await (const opened of openFile(copy.name, copy.bytes)) {
    if (opened.kind === 'quarantined') unread.push({ ...opened.reason, at: opened.reason.at ?? opened.path });
    if (opened.kind !== 'file') continue;
    const reading = await readPages(opened, 1);
    if (reading.kind === 'unreadable') {
      unread.push({ ...reading.error, at: reading.error.at ?? opened.path });
      continue;
    }
    const left = copy.most - texts.length;
    if (reading.pages > left) {
      const message = `only the first ${copy.most} pages are read`;
      unread.push({ code: 'too-large', message, at: `${opened.path}, page ${left + 1} of ${reading.pages}` });
    }
    if (left === 0) continue;
    let seen = 0;
    for await (const outcome of reading.outcomes) {
      if (outcome.kind === 'unreadable') {
        unread.push({ ...outcome.error, at: `${opened.path}, page ${outcome.number}` });
      } else {
        if (!outcome.page.blank) texts.push(outcome.page.text);
        recognised ||= outcome.page.source === 'ocr' && !outcome.page.blank;
      }
      seen += 1;
      if (seen === left) break;
    }
  }
  const text = texts.join('\f');
  if (text.trim() !== '') return { kind: 'read', text, pages: texts.length, recognised, unread };
  return {
    kind: 'unreadable',
    error: unread[0] ?? { code: 'no-text', message: 'no words were found in it', at: null },
  };
}
