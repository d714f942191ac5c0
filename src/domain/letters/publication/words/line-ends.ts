/** Lines shorter than this are those of a form or a column. */
const FULL = 75; // characters
const NARROW = 40; // the longest line of a text that is set in lines at all

/**
 * Whether a line of a text ends only because it was full, so that its sentence goes on in the next: the line is long, or the next word
 * would not have fitted in it. A line of a form ends for good.
 */
export function lineEnds(text: string): (start: number, end: number) => boolean {
  const width = text.split(/[\n\f]/u).reduce((longest, { length }) => Math.max(longest, length), 0);
  const flowing = (at: number) => {
    const from = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\f', at - 1)) + 1;
    const length = text.slice(from, at).trimEnd().length;
    const next = /^\S+/u.exec(text.slice(at + 1, at + 40))?.[0].length ?? 0;
    if (next === 0) return false;
    return length >= FULL || (width >= NARROW && width <= 2 * FULL && length + 1 + next > width * 0.85);
  };
  return (start, end) => {
    for (let at = start; at < end; at += 1) {
      const character = text.charAt(at);
      if ((character === '\n' || character === '\f') && !flowing(at)) return true;
    }
    return false;
  };
}
