/**
 * The part of so many bytes that a `Range` header asks for (RFC 9110), from `start` to before `end`: `whole` where it asks for none, for
 * several, or in a way not known; `none` where there are no such bytes.
 */
export function rangeOf(
  header: string | undefined,
  bytes: number,
): 'whole' | 'none' | { readonly start: number; readonly end: number } {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, first = '', last = ''] = asked ?? [];
  if (asked === null || (first === '' && last === '')) return 'whole';
  // Without a first byte the last so many are meant.
  if (first === '') return Number(last) === 0 ? 'none' : { start: Math.max(0, bytes - Number(last)), end: bytes };
  if (last !== '' && Number(last) < Number(first)) return 'whole';
  if (Number(first) >= bytes) return 'none';
  return { start: Number(first), end: last === '' ? bytes : Math.min(bytes, Number(last) + 1) };
}
