/** Local name of the root element at the beginning of an XML text; null when it is not one. */
export function rootName(start: string): string | null {
  let at = 0;
  while (at < start.length) {
    const skipped = /\s*/y;
    skipped.lastIndex = at;
    skipped.exec(start);
    at = skipped.lastIndex;
    const end = endOfPreface(start, at);
    if (end === null) break;
    at = end;
  }
  const tag = /<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)(?=[\s/>])/y;
  tag.lastIndex = at;
  return tag.exec(start)?.[1] ?? null;
}

/** Where a declaration, a comment or a document type that begins here ends; null when none does. */
function endOfPreface(text: string, at: number): number | null {
  const after = (mark: string) => {
    const found = text.indexOf(mark, at);
    return found < 0 ? null : found + mark.length;
  };
  if (text.startsWith('<?', at)) return after('?>');
  if (text.startsWith('<!--', at)) return after('-->');
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return null;
  const subset = text.indexOf('[', at);
  const close = text.indexOf('>', at);
  if (subset < 0 || (close >= 0 && close < subset)) return close < 0 ? null : close + 1;
  const end = /\]\s*>/g;
  end.lastIndex = subset;
  return end.exec(text) === null ? null : end.lastIndex;
}
