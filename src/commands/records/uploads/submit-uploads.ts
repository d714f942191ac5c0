import type { SentFile } from '../ports.ts';
import {
  type AboutSubmission,
  type ReceiveNeeds,
  type ReceiveSubmissionOutcome,
  receiveSubmission,
} from '../receive-submission.ts';
import type { StartSha256, Upload, UploadStore } from './upload-store.ts';

type Needs = ReceiveNeeds & { readonly uploads: UploadStore; readonly startSha256: StartSha256 };

export type SubmitOutcome =
  | ReceiveSubmissionOutcome
  | { readonly kind: 'no-upload'; readonly id: string }
  | { readonly kind: 'not-whole'; readonly id: string; readonly received: number; readonly bytes: number };

/** An upload to submit, with the SHA-256 its sender computed, where it did. */
export type WholeUpload = { readonly id: string; readonly sha256: string | null };

/** Makes one submission of uploads that are whole; they are gone then, and their files are part of the record. */
export async function submitUploads(
  needs: Needs,
  about: AboutSubmission,
  whole: readonly WholeUpload[],
): Promise<SubmitOutcome> {
  const sent: SentFile[] = [];
  for (const { id, sha256 } of whole) {
    const upload = await needs.uploads.find(id);
    if (upload?.of !== about.caseNumber) return { kind: 'no-upload', id };
    const { received, bytes } = upload;
    if (received !== bytes) return { kind: 'not-whole', id, received, bytes };
    sent.push({ name: upload.name, content: asSent(needs, upload, sha256) });
  }
  const outcome = await receiveSubmission(needs, about, sent);
  if (outcome.kind === 'received') await needs.uploads.drop(whole.map(({ id }) => id));
  return outcome;
}

/** The bytes of an upload; an error at their end when they are not those that were sent. */
async function* asSent(
  { uploads, startSha256 }: Needs,
  { id }: Upload,
  sha256: string | null,
): AsyncGenerator<Uint8Array> {
  const hash = startSha256();
  for await (const bytes of uploads.content(id)) {
    hash.update(bytes);
    yield bytes;
  }
  if (sha256 !== null && hash.digest('hex') !== sha256)
    throw new Error('its SHA-256 is not the one that was sent with it');
}
