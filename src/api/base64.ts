/** Characters that so many bytes take in base 64. */
export function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

/** The largest body that carries so many bytes in base 64 with what stands around them. */
export function bodyOf(bytes: number): number {
  return base64Length(bytes) + 64 * 1024;
}
