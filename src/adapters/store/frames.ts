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
    // One byte more than a frame must be there before it is known not to be the last.
    while (length > size) {
      // Joined only where a frame lies in more than one part: each copy is memory to be collected.
      if ((pending[0]?.length ?? 0) < size) pending = [Buffer.concat(pending)];
      const [front = part, ...rest] = pending;
      yield { bytes: front.subarray(0, size), isLast: false };
      pending = front.length > size ? [front.subarray(size), ...rest] : rest;
      length -= size;
    }
  }
  const [only] = pending;
  yield { bytes: only !== undefined && pending.length === 1 ? only : Buffer.concat(pending), isLast: true };
}
