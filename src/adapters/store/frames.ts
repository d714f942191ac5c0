export type Frame = { readonly bytes: Uint8Array; readonly isLast: boolean };

/** Bytes in frames of one size; the last may be shorter, and is empty only where there are no bytes at all. */
export async function* inFrames(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
): AsyncIterable<Frame> {
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    pending.push(part);
    length += part.length;
    if (length <= size) continue;
    // One byte more than a frame must be there before it is known not to be the last.
    const joined = Buffer.concat(pending);
    let at = 0;
    for (; length - at > size; at += size) yield { bytes: joined.subarray(at, at + size), isLast: false };
    pending = [joined.subarray(at)];
    length -= at;
  }
  yield { bytes: Buffer.concat(pending), isLast: true };
}
