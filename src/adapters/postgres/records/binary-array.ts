/** What PostgreSQL calls the types of the items. */
const typeIds = { text: 25, bytea: 17, tsvector: 3614 } as const;

/** Bytes of the head of an array with one dimension, and of the length of an item. */
const HEAD = 20;
const LENGTH = 4;

/**
 * Items as PostgreSQL takes an array of them as a parameter in its own form: nothing in them is escaped here and read again
 * there. Each item must be in that form too: text is its UTF-8.
 */
export function binaryArray(type: keyof typeof typeIds, items: readonly Uint8Array[]): Buffer {
  const array = Buffer.allocUnsafe(items.reduce((sum, item) => sum + LENGTH + item.length, HEAD));
  array.writeInt32BE(1, 0); // dimensions
  array.writeInt32BE(0, 4); // none is null
  array.writeInt32BE(typeIds[type], 8);
  array.writeInt32BE(items.length, 12);
  array.writeInt32BE(1, 16); // the first is number 1
  let at = HEAD;
  for (const item of items) {
    array.writeInt32BE(item.length, at);
    array.set(item, at + LENGTH);
    at += LENGTH + item.length;
  }
  return array;
}
