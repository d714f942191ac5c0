/** A stretch of a text and what is put in its place; UTF-16 offsets. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** A kind of slip: its name, and every place of a text where it can be made so that a careful reader would mark it. */
export type Slip = { readonly kind: string; readonly places: (text: string) => Edit[] };

export function edited(text: string, { start, end, text: put }: Edit): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** A slip by a pattern: `write` gives what stands instead of what the pattern matched, null where it makes no slip. */
export function slip(kind: string, pattern: RegExp, write: (match: RegExpMatchArray) => string | null): Slip {
  return {
    kind,
    places: text =>
      [...text.matchAll(pattern)].flatMap(match => {
        const put = write(match);
        return put === null || put === match[0]
          ? []
          : [{ start: match.index, end: match.index + match[0].length, text: put }];
      }),
  };
}
