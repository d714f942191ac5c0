import type { OpenedFile, OpenFile } from '#commands/records/ports.ts';
import type { Attachment } from './attachment.ts';
import { clinicalDocumentAttachments } from './c-cda/attachments.ts';
import { docxAttachments } from './docx/attachments.ts';
import { fhirAttachments } from './fhir/attachments.ts';
import { nameRefusal, shownName } from './file-names.ts';
import { limits, sizeInWords } from './limits.ts';
import { nameNote, recognise } from './recognise.ts';
import { refusal } from './refusal.ts';
import { type Budget, budgetFor } from './zip/budget.ts';
import { packageKind } from './zip/package-kind.ts';
import { readZip, type ZipEntry } from './zip/read-zip.ts';

/** Implements `OpenFile`: ZIP files are opened, and what a DOCX, C-CDA or FHIR file carries inside follows it. */
export const openFile: OpenFile = (name, bytes) => opened(name, bytes, { depth: 0, budget: budgetFor(bytes.length) });

type Place = { readonly depth: number; readonly budget: Budget };

async function* opened(path: string, bytes: Uint8Array, place: Place): AsyncIterable<OpenedFile> {
  const misnamed = nameRefusal(path);
  if (misnamed !== null) {
    yield { kind: 'quarantined', path: shownName(path), reason: misnamed };
    return;
  }
  if (bytes.length === 0) {
    yield { kind: 'quarantined', path, reason: refusal('empty', 'the file is empty (0 bytes)') };
    return;
  }
  if (bytes.length > limits.file) {
    const message = `${sizeInWords(bytes.length)}; files up to ${sizeInWords(limits.file)} are read`;
    yield { kind: 'quarantined', path, reason: refusal('too-large', message) };
    return;
  }
  const known = recognise(path, bytes);
  if ('refused' in known) {
    yield { kind: 'quarantined', path, reason: known.refused };
    return;
  }
  const { format } = known;
  if (format === 'archive') {
    yield* openedZip(path, bytes, place);
    return;
  }
  if (format === 'c-cda') {
    yield* withAttachments(path, bytes, place, format, clinicalDocumentAttachments(bytes));
    return;
  }
  if (format === 'fhir') {
    yield* withAttachments(path, bytes, place, format, fhirAttachments(bytes));
    return;
  }
  yield { kind: 'file', path, format, bytes, note: nameNote(path, format) };
}

async function* openedZip(path: string, bytes: Uint8Array, place: Place): AsyncIterable<OpenedFile> {
  const entries: (ZipEntry | { readonly error: Extract<OpenedFile, { kind: 'quarantined' }>['reason'] })[] = [];
  for await (const entry of readZip(bytes, place.budget)) entries.push(entry);
  const files = entries.filter(entry => 'name' in entry);
  const kind = packageKind(new Set(files.map(({ name }) => name)));
  if (kind === 'docx') {
    yield* withAttachments(path, bytes, place, 'docx', await docxAttachments(bytes, files, place.budget));
    return;
  }
  if (kind !== 'archive') {
    yield { kind: 'quarantined', path, reason: kind };
    return;
  }
  const [first] = entries;
  if (first === undefined) {
    yield { kind: 'quarantined', path, reason: refusal('empty', 'the ZIP holds no file') };
    return;
  }
  if ('error' in first) {
    yield { kind: 'quarantined', path, reason: first.error };
    return;
  }
  if (place.depth >= limits.depth) {
    yield {
      kind: 'quarantined',
      path,
      reason: refusal('too-large', `a ZIP in more than ${limits.depth} others`),
    };
    return;
  }
  yield { kind: 'container', path, format: 'archive' };
  const seen = new Map<string, number>();
  for (const entry of entries) {
    if ('error' in entry) {
      yield { kind: 'quarantined', path: `${path}/…`, reason: entry.error };
      continue;
    }
    // Two files may carry one name: both are opened, the second under a name of its own.
    const times = (seen.get(entry.name) ?? 0) + 1;
    seen.set(entry.name, times);
    yield* openedEntry(path, times === 1 ? entry.name : `${entry.name} (${times})`, entry, place);
  }
}

async function* openedEntry(within: string, name: string, entry: ZipEntry, place: Place): AsyncIterable<OpenedFile> {
  const misnamed = nameRefusal(entry.name);
  const path = `${within}/${misnamed === null ? name : shownName(name)}`;
  if (misnamed !== null) {
    yield { kind: 'quarantined', path, reason: misnamed };
    return;
  }
  const unpacked = await entry.unpack();
  if ('error' in unpacked) {
    yield { kind: 'quarantined', path, reason: unpacked.error };
    return;
  }
  yield* opened(path, unpacked.bytes, { ...place, depth: place.depth + 1 });
}

/** A document with the files it carries inside, each a file of its own under its name. */
async function* withAttachments(
  path: string,
  bytes: Uint8Array,
  place: Place,
  format: 'c-cda' | 'fhir' | 'docx',
  found: { readonly attachments: readonly Attachment[] } | { readonly error: OpenedFileReason },
): AsyncIterable<OpenedFile> {
  if ('error' in found) {
    yield { kind: 'quarantined', path, reason: found.error };
    return;
  }
  yield { kind: 'file', path, format, bytes, note: nameNote(path, format) };
  for (const attachment of found.attachments) {
    const inside = `${path}/${attachment.name}`;
    if ('error' in attachment) yield { kind: 'quarantined', path: inside, reason: attachment.error };
    else if (
      place.depth >= limits.depth ||
      !place.budget.takeEntry() ||
      !place.budget.takeBytes(attachment.bytes.length)
    )
      yield { kind: 'quarantined', path: inside, reason: refusal('too-large', 'inside too many other files') };
    else yield* opened(inside, attachment.bytes, { ...place, depth: place.depth + 1 });
  }
}

type OpenedFileReason = Extract<OpenedFile, { kind: 'quarantined' }>['reason'];
