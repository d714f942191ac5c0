/** A stretch of a text and what is put in its place; UTF-16 offsets. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** A kind of slip: its name, and every place of a text where it can be made so that a careful reader would mark it. */
export type Slip = { readonly kind: string; readonly places: (text: string) => Edit[] };

export function edited(text: string, { start, end, text: put }: Edit): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** What a slip writes where its pattern stands, null where it makes no slip. */
type Write = (match: RegExpExecArray) => string | null;

/** A slip by a pattern: `write` gives what stands instead of what the pattern matched. */
export function slip(kind: string, pattern: RegExp, write: Write): Slip {
  return slipOfSeveral(kind, [[pattern, write]]);
}

/** A slip that is made in more than one shape. */
export function slipOfSeveral(kind: string, shapes: readonly (readonly [RegExp, Write])[]): Slip {
  return {
    kind,
    places: text =>
      shapes.flatMap(([pattern, write]) =>
        [...text.matchAll(pattern)].flatMap(match => {
          const put = write(match);
          return put === null || put === match[0]
            ? []
            : [{ start: match.index, end: match.index + match[0].length, text: put }];
        }),
      ),
  };
}

/** Of several ways to make a slip the one that falls to a place, so that over a text all of them are made. */
export function oneBy(place: number, ways: readonly string[]): string {
  return ways[place % ways.length] ?? '';
}
