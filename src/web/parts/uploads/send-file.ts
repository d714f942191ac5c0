import { Upload } from 'tus-js-client';

const PIECE = 4 * 1024 * 1024; // bytes sent at a time: what a lost connection costs at most
const WAITS = [0, 1000, 3000, 10_000, 30_000]; // milliseconds before each further try

/** Hears how many bytes of a file are sent. */
export type Told = (file: File, sent: number) => void;

/** Sends one file in pieces to an address, going on where an earlier try stopped; answers the id of its upload. */
export function sendFile(
  endpoint: string,
  file: File,
  { told, signal }: { readonly told: Told; readonly signal: AbortSignal },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint,
      chunkSize: PIECE,
      retryDelays: WAITS,
      metadata: { filename: nameOf(file) },
      // A letter is smaller than a piece: one request instead of two.
      uploadDataDuringCreation: true,
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

/** Whether what went wrong is that somebody stopped it. */
export function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
