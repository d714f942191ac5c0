import type { Unreadable } from '#domain/records/unreadable.ts';
import { type Attachment, attached } from '../attachment.ts';
import { elementAt, elementsBelow, textOf, type XmlElement } from '../xml/read-xml.ts';
import { readClinicalDocument } from './read-document.ts';

/** The files a C-CDA document carries: the body of an unstructured one, and the pictures of its sections. */
export function clinicalDocumentAttachments(
  bytes: Uint8Array,
): { readonly attachments: readonly Attachment[] } | { readonly error: Unreadable } {
  const read = readClinicalDocument(bytes);
  if ('error' in read) return read;
  const body = elementAt(read.root, 'component', 'nonXMLBody', 'text');
  const pictures = elementsBelow(read.root, 'observationMedia').map(media => elementAt(media, 'value'));
  const attachments = [body, ...pictures].flatMap((data, index) => {
    if (data === null || data.attributes['representation'] !== 'B64') return [];
    return [attachedData(index === 0 ? 'body' : `picture-${index}`, data)];
  });
  return { attachments };
}

function attachedData(name: string, data: XmlElement): Attachment {
  return attached(name, data.attributes['mediaType'] ?? '', textOf(data), data.attributes['compression'] ?? null);
}
