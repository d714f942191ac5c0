import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';
import type { FindPublished } from '#commands/corpus/ports.ts';
import type { Upload, UploadStore } from '#commands/records/uploads/upload-store.ts';
import type { Holder } from './published/holder.ts';
import { countIn, endingOf, inHolder, TAKEN } from './published/in-holder.ts';
import { joined, unreadable } from './published/letter-of.ts';

/** Pieces of an upload kept while a ZIP is read: its directory and its entries lie apart. 4 MB each. */
const PIECES = 3;

/** Implements `FindPublished` over what was uploaded, piece by piece from where it is kept. */
export function uploadedFiles(store: UploadStore): (of: string) => ReturnType<FindPublished> {
  return of => {
    const whole = async () => (await store.all(of)).filter(({ bytes, received }) => bytes === received);
    return {
      total: async () => {
        let total = 0;
        for (const upload of await whole()) total += await countIn(holderOf(store, upload));
        return total;
      },
      files: async function* () {
        for (const upload of await whole()) {
          if (TAKEN.has(endingOf(upload.name))) yield* inHolder(holderOf(store, upload));
          else {
            const message = 'neither text, PDF, ZIP of these nor CSV';
            yield unreadable(upload.name, { code: 'unsupported', message, at: null });
          }
        }
      },
    };
  };
}

function holderOf(store: UploadStore, { id, name, bytes }: Upload): Holder {
  return {
    name,
    whole: async most => (bytes > most ? bytes : joined(store.content(id))),
    content: () => store.content(id),
    openZip: () =>
      fromRandomAccessReaderPromise(new UploadReader(store, id), bytes, { lazyEntries: true, autoClose: false }),
  };
}

/** What the ZIP library reads an upload by: it asks for a class of its own. */
class UploadReader extends RandomAccessReader {
  readonly #pieceAt: (place: number) => Promise<Piece>;

  constructor(store: Pick<UploadStore, 'pieceAt'>, id: string) {
    super();
    const kept: Piece[] = [];
    this.#pieceAt = async place => {
      const known = kept.findIndex(({ starts, bytes }) => starts <= place && place < starts + bytes.length);
      const [piece = await store.pieceAt(id, place)] = known === -1 ? [] : kept.splice(known, 1);
      if (piece === null) throw new Error(`the upload has no byte ${place}`);
      kept.unshift(piece);
      kept.splice(PIECES);
      return piece;
    };
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(between(this.#pieceAt, start, end));
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

type Piece = { readonly starts: number; readonly bytes: Uint8Array };

async function* between(
  pieceAt: (place: number) => Promise<Piece>,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const { starts, bytes } = await pieceAt(at);
    const part = bytes.subarray(at - starts, end - starts);
    yield part;
    at += part.length;
  }
}
