import type { Clock } from '../../ports.ts';
import type { StartSha256, UploadStore } from './upload-store.ts';

export type ContinueOutcome =
  | { readonly kind: 'continued'; readonly received: number }
  | { readonly kind: 'no-upload'; readonly id: string }
  /** The piece does not begin where the bytes received end, or another came first. */
  | { readonly kind: 'other-offset'; readonly received: number }
  | { readonly kind: 'too-long'; readonly bytes: number }
  /** The piece is not what was sent: nothing of it is kept. */
  | { readonly kind: 'other-checksum'; readonly received: number };

type Needs = {
  readonly uploads: UploadStore;
  readonly clock: Pick<Clock, 'now'>;
  readonly startSha256: StartSha256;
};

/** Bytes kept in one piece: what a lost connection can cost, and what is held in memory. */
const segment = 4 * 1024 * 1024;

/**
 * Takes a piece of an upload as it comes in and keeps what arrives, also when the connection is lost half-way: then the
 * error is thrown on after the last byte is kept. `checksum` is the SHA-256 of the piece in base64.
 */
export async function continueUpload(
  needs: Needs,
  piece: {
    readonly of: string;
    readonly id: string;
    readonly offset: number;
    readonly content: AsyncIterable<Uint8Array>;
    readonly checksum: string | null;
  },
): Promise<ContinueOutcome> {
  const upload = await needs.uploads.find(piece.id);
  if (upload?.of !== piece.of) return { kind: 'no-upload', id: piece.id };
  if (upload.received !== piece.offset) return { kind: 'other-offset', received: upload.received };
  const hash = needs.startSha256();
  let received = piece.offset;
  for await (const bytes of segments(piece.content)) {
    if (received + bytes.length > upload.bytes) return { kind: 'too-long', bytes: upload.bytes };
    hash.update(bytes);
    if (!(await needs.uploads.add(upload.id, received, bytes, needs.clock.now()))) {
      const now = await needs.uploads.find(upload.id);
      return { kind: 'other-offset', received: now?.received ?? 0 };
    }
    received += bytes.length;
  }
  if (piece.checksum !== null && hash.digest('base64') !== piece.checksum) {
    await needs.uploads.cutBack(upload.id, piece.offset);
    return { kind: 'other-checksum', received: piece.offset };
  }
  return { kind: 'continued', received };
}

/** The bytes in segments; what came before an error is handed out, then the error thrown. */
async function* segments(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let broken: { readonly error: unknown } | null = null;
  try {
    for await (const bytes of content) {
      waiting.push(bytes);
      size += bytes.length;
      if (size < segment) continue;
      yield joined(waiting, size);
      [waiting, size] = [[], 0];
    }
  } catch (error) {
    broken = { error };
  }
  if (size > 0) yield joined(waiting, size);
  if (broken !== null) throw broken.error;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
