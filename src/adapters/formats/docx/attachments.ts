import type { Unreadable } from '#domain/records/unreadable.ts';
import type { Attachment } from '../attachment.ts';
import { endingOf } from '../file-names.ts';
import type { Budget } from '../zip/budget.ts';
import type { ZipEntry } from '../zip/read-zip.ts';
import { readDocxParts } from './docx-parts.ts';

const SCANS = new Set(['png', 'jpg', 'jpeg', 'tif', 'tiff']);
/** A logo is smaller, a scanned page is larger. */
const LEAST_OF_SCAN = 50_000;

/** What a DOCX carries inside: files put into it, and pictures large enough to be scanned pages. */
export async function docxAttachments(
  bytes: Uint8Array,
  files: readonly ZipEntry[],
  budget: Budget,
): Promise<{ readonly attachments: readonly Attachment[] } | { readonly error: Unreadable }> {
  const read = await readDocxParts(bytes, budget);
  if ('error' in read) return read;
  const attachments: Attachment[] = [];
  for (const { name, unpack } of files) {
    const isScan = name.startsWith('word/media/') && SCANS.has(endingOf(name));
    if (!isScan && !name.startsWith('word/embeddings/')) continue;
    const unpacked = await unpack();
    if ('error' in unpacked) attachments.push({ name, error: unpacked.error });
    else if (!isScan || unpacked.bytes.length >= LEAST_OF_SCAN) attachments.push({ name, bytes: unpacked.bytes });
  }
  return { attachments };
}
