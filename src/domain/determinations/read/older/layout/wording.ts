/** How a wording with plain spaces is found in a stream, whatever parts its words there; case does not count. */
export function wording(pattern: string, flags = 'i'): RegExp {
  return new RegExp(pattern.replaceAll(' ', '[ \\n\\v]'), flags);
}

/** Where a line of the stream begins. */
export const LINE_START = String.raw`(?<=^|[\n\v])`;
