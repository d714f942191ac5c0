import { DetailedError, Upload } from 'tus-js-client';

const PIECE = 4 * 1024 * 1024; // bytes sent at a time: what a lost connection costs at most
const WAITS = [0, 1000, 3000, 10_000, 30_000]; // milliseconds before each further try
const LONGEST_WAIT = 30_000; // ms

/** Hears how many bytes of a file are sent. */
export type Told = (file: File, sent: number) => void;

export type Watch = {
  readonly told: Told;
  /** Hears when the connection is lost, and when it is back. */
  readonly lost?: (isLost: boolean) => void;
  readonly signal: AbortSignal;
};

/**
 * Sends one file in pieces to an address, going on where an earlier try stopped; answers the id of its upload. While there is no connection
 * it waits and goes on by itself, however long that takes; what the server refuses ends it.
 */
export function sendFile(endpoint: string, file: File, { told, lost, signal }: Watch): Promise<string> {
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
      onShouldRetry: error => {
        const status = statusOf(error);
        if (isAway(status)) lost?.(true);
        // Another piece under way, a file that is locked, too many requests: each passes.
        return isAway(status) || status === 409 || status === 423 || status === 429 || status >= 500;
      },
      onProgress: sent => {
        lost?.(false);
        told(file, sent);
      },
      onSuccess: () => resolve(new URL(upload.url ?? '', location.href).pathname.split('/').at(-1) ?? ''),
      onError: error => {
        if (!isAway(statusOf(error))) return reject(error);
        void whenBack(signal, () => upload.start());
      },
    });
    const stop = () => {
      void upload.abort();
      reject(stopped());
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

export function stopped(): DOMException {
  return new DOMException('stopped', 'AbortError');
}

/** Whether a status tells that nobody answered: none at all, or a proxy's word that the server is away. */
export function isAway(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}

/** Resolves when the browser is connected again, after half a minute at most, or when it is stopped. */
export function untilBack(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const settled = new AbortController();
    const settle = () => {
      clearTimeout(timer);
      settled.abort();
      resolve();
    };
    const timer = setTimeout(settle, LONGEST_WAIT);
    window.addEventListener('online', settle, { signal: settled.signal });
    signal.addEventListener('abort', settle, { signal: settled.signal });
  });
}

/** Goes on once there may be a connection again, unless it was stopped. */
async function whenBack(signal: AbortSignal, goOn: () => void): Promise<void> {
  await untilBack(signal);
  if (!signal.aborted) goOn();
}

function statusOf(error: Error): number {
  return error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0;
}
