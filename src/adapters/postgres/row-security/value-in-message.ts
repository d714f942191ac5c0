/** A value as it stands in a message to PostgreSQL: text, or bytes as they are; a list as PostgreSQL writes its arrays. */
export function valueInMessage(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (Array.isArray(value)) return listInMessage(value);
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
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
