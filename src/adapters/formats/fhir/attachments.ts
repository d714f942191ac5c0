import type { Unreadable } from '#domain/records/unreadable.ts';
import { type Attachment, attached } from '../attachment.ts';
import { type Export, readExport } from './read-export.ts';
import { at, listAt, type Resource, wordsAt } from './values.ts';

/** Where resources carry files. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    DocumentReference: ['content'],
    DiagnosticReport: ['presentedForm'],
    Media: ['content'],
    Communication: ['payload'],
    Consent: ['sourceAttachment'],
    Observation: ['valueAttachment'],
    QuestionnaireResponse: ['item'],
  }),
);

/** The files a FHIR export carries inside, in order. One that is only pointed to by an address is never fetched. */
export function fhirAttachments(
  bytes: Uint8Array,
): { readonly attachments: readonly Attachment[] } | { readonly error: Unreadable } {
  const read = readExport(bytes);
  if ('error' in read) return read;
  const used = new Set<Resource>();
  const found: { readonly type: string; readonly data: string }[] = [];
  const take = (holder: unknown) => {
    const data = wordsAt(holder, 'data');
    const binary = data === null ? read.export.named(wordsAt(holder, 'url') ?? '') : null;
    if (data !== null) found.push({ type: wordsAt(holder, 'contentType') ?? '', data });
    if (binary === null || binary.resourceType !== 'Binary' || used.has(binary)) return;
    used.add(binary);
    found.push({ type: wordsAt(binary, 'contentType') ?? '', data: wordsAt(binary, 'data') ?? '' });
  };
  for (const holder of holders(read.export)) take(holder);
  for (const resource of read.export.resources) {
    if (resource.resourceType !== 'Binary' || used.has(resource)) continue;
    found.push({ type: wordsAt(resource, 'contentType') ?? '', data: wordsAt(resource, 'data') ?? '' });
  }
  return { attachments: found.map(({ type, data }, index) => attached(`attachment-${index + 1}`, type, data, null)) };
}

function holders({ resources }: Export): unknown[] {
  return resources.flatMap(resource =>
    (PLACES.get(resource.resourceType) ?? []).flatMap(place =>
      listAt(resource, place).flatMap(one => [
        at(one, 'attachment') ?? at(one, 'contentAttachment') ?? at(one, 'answer.valueAttachment') ?? one,
      ]),
    ),
  );
}
