import { Upload } from 'tus-js-client';
import { submitUploads, uploadsAddress } from '../../record-client.ts';
import type { SubmissionInput, SubmissionTaken } from '#api/uploads/contract.ts';

const PIECE = 4 * 1024 * 1024; // bytes sent at a time: what a lost connection costs at most
const WAITS = [0, 1000, 3000, 10_000, 30_000]; // milliseconds before each further try

type About = Pick<SubmissionInput, 'sender' | 'party'>;
type Told = (file: File, sent: number) => void;

/** Sends files in pieces, going on where an earlier try stopped, and makes them one submission; `told` hears of bytes sent. */
export async function sendFiles(
  caseNumber: string,
  files: readonly File[],
  about: About,
  { told, signal }: { readonly told: Told; readonly signal: AbortSignal },
): Promise<SubmissionTaken> {
  const uploads: { id: string }[] = [];
  for (const file of files) uploads.push({ id: await sendFile(caseNumber, file, { told, signal }) });
  return submitUploads(caseNumber, { ...about, by: 'web', uploads });
}

/** Sends one file; answers the id of its upload. */
function sendFile(
  caseNumber: string,
  file: File,
  { told, signal }: { readonly told: Told; readonly signal: AbortSignal },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: uploadsAddress(caseNumber),
      chunkSize: PIECE,
      retryDelays: WAITS,
      metadata: { filename: nameOf(file) },
      storeFingerprintForResuming: true,
      removeFingerprintOnSuccess: true,
      onProgress: sent => told(file, sent),
      onSuccess: () => resolve(new URL(upload.url ?? '', location.href).pathname.split('/').at(-1) ?? ''),
      onError: error => reject(error),
    });
    const stop = () => {
      void upload.abort();
      reject(new DOMException('stopped', 'AbortError'));
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    void upload.findPreviousUploads().then(([previous]) => {
      if (previous) upload.resumeFromPreviousUpload(previous);
      if (!signal.aborted) upload.start();
    });
  });
}

/** The name of a file with its folder, when a folder was chosen. */
export function nameOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
