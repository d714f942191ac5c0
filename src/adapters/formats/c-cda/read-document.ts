import type { Unreadable } from '#domain/records/unreadable.ts';
import { decodeText } from '../../files/decode-text.ts';
import { refusal } from '../refusal.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';

/** The tree of a C-CDA document. */
export function readClinicalDocument(
  bytes: Uint8Array,
): { readonly root: XmlElement } | { readonly error: Unreadable } {
  const decoded = decodeText(bytes);
  if ('error' in decoded) return decoded;
  // White space before the declaration is against the rules of XML and common in exports.
  const read = readXml(decoded.text.trimStart());
  if ('error' in read || read.root.name === 'ClinicalDocument') return read;
  return { error: refusal('invalid', 'XML that is no clinical document') };
}
