import type { Unreadable } from '#domain/records/unreadable.ts';
import { refusal } from './refusal.ts';

/** A file inside a document: its bytes, or why they cannot be had. */
export type Attachment =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly error: Unreadable };

/** Endings by media type, for a name a person can read; what the file is its bytes say. */
const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'application/pdf': 'pdf',
    'image/tiff': 'tif',
    'image/png': 'png',
    'image/jpeg': 'jpg',
    'image/jpg': 'jpg',
    'image/gif': 'gif',
    'text/plain': 'txt',
    'text/rtf': 'rtf',
    'application/rtf': 'rtf',
    'text/html': 'html',
    'text/xml': 'xml',
    'application/xml': 'xml',
    'application/msword': 'doc',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  }),
);

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** A file from the base64 a document holds; `type` is its media type, `packed` a compression it declares. */
export function attached(name: string, type: string, base64: string, packed: string | null): Attachment {
  const [media = ''] = type.toLowerCase().split(';');
  const ending = ENDINGS.get(media.trim());
  const named = ending === undefined ? name : `${name}.${ending}`;
  const error = (message: string) => ({ name: named, error: refusal('damaged', message) });
  if (packed !== null)
    return {
      name: named,
      error: refusal('unsupported', `packed inside the document (${packed.slice(0, 20)}); send it apart`),
    };
  const dense = base64.replace(/\s+/g, '');
  if (dense === '') return { name: named, error: refusal('empty', 'announced inside the document, but not there') };
  if (!BASE64.test(dense) || dense.length % 4 === 1) return error('damaged inside the document (no base64)');
  return { name: named, bytes: Buffer.from(dense, 'base64') };
}
