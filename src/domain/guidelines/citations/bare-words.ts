const DASH = '–'.charCodeAt(0);
/** For every code up to the dash, whether it is one of the characters. */
const codes = (characters: string): Uint8Array =>
  Uint8Array.from({ length: DASH + 1 }, (_none, code) => (characters.includes(String.fromCharCode(code)) ? 1 : 0));
const LEADING = codes(' ,;:./)–-');
const TRAILING = codes(' ,;:./(–-');

/** The words of a passage without the stops, brackets and joining words left hanging at its ends. */
export function bareWords(passage: string): string {
  let from = 0;
  let to = passage.length;
  for (;;) {
    while (from < to && LEADING[passage.charCodeAt(from)] === 1) from += 1;
    while (to > from && TRAILING[passage.charCodeAt(to - 1)] === 1) to -= 1;
    if (passage.startsWith('and ', from)) from += 4;
    else if (passage.startsWith(' and', to - 4) && to - 4 > from) to -= 4;
    else break;
  }
  const words = passage.slice(from, to);
  const unclosed = !words.endsWith(')') && words.includes('(') && words.lastIndexOf('(') > words.lastIndexOf(')');
  return unclosed ? `${words})` : words;
}
