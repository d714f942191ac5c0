/** A value as it stands in a message to PostgreSQL: text, or bytes as they are; a list as PostgreSQL writes its arrays. */
export function valueInMessage(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (Array.isArray(value)) return listInMessage(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : `${value as string | number | bigint | boolean}`;
}

function listInMessage(list: readonly unknown[]): string {
  return `{${list.map(elementOf).join(',')}}`;
}

function elementOf(element: unknown): string {
  if (Array.isArray(element)) return listInMessage(element);
  const value = valueInMessage(element);
  if (value === null) return 'NULL';
  if (typeof value !== 'string') return `"\\\\x${value.toString('hex')}"`;
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
