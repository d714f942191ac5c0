import type { Unreadable } from '#domain/records/unreadable.ts';
import { refusal } from './refusal.ts';

const MARK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const LOOKED_AT = 4 * 1024 * 1024;

/** Names of streams in the compound files of older Office programs, and what they tell. */
const STREAMS: readonly (readonly [stream: string, reason: Unreadable])[] = [
  ['EncryptedPackage', refusal('encrypted', 'locked with a password; send it unlocked')],
  ['WordDocument', refusal('unsupported', 'a document of an older Word; save it as PDF or DOCX and send that')],
  ['Workbook', refusal('unsupported', 'a workbook of an older Excel; print it to PDF and send that')],
  ['PowerPoint Document', refusal('unsupported', 'slides of an older PowerPoint; print them to PDF and send that')],
  ['__substg1.0_', refusal('unsupported', 'an Outlook message; print it to PDF and send its attachments themselves')],
];

/** Why a compound file (.doc, .xls, .ppt, .msg, a locked .docx) is set aside; null when it is none. */
export function compoundRefusal(bytes: Uint8Array): Unreadable | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT));
  if (!head.subarray(0, MARK.length).equals(MARK)) return null;
  const known = STREAMS.find(([stream]) => head.includes(Buffer.from(stream, 'utf16le')));
  return known?.[1] ?? refusal('unsupported', 'a file of an older Office program; print it to PDF and send that');
}
