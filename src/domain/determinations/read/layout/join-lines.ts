/** What stands between the end of a line and the start of the next: nothing when a word, a date or an address was broken there. */
export function joinLines(line: string, next: string): '' | ' ' {
  const last = line.charCodeAt(line.length - 1);
  if (!mayBreakWord(last)) return ' ';
  if (last === 45) return brokenAtHyphen(line, next) ? '' : ' ';
  if (last === 47 && /\d\/$/.test(line) && /^\d/.test(next)) return '';
  return brokenAddress(line, next) ? '' : ' ';
}

/** True for the code of a hyphen, a slash or a mark an address may be broken after: only behind them a line may break a word. */
export function mayBreakWord(code: number): boolean {
  return code === 45 || code === 47 || code === 95 || code === 61 || code === 63 || code === 38;
}

// `non-` + `malignant`, `10-28-` + `2016`; but not a dash between words, nor `short-` + `and long-term`.
function brokenAtHyphen(line: string, next: string): boolean {
  return (
    /[\p{L}\p{N})'"%]-$/u.test(line) &&
    /^[\p{L}\p{N}(]/u.test(next) &&
    !/^(?:and|or|to|through|versus|vs\.?)\b/.test(next)
  );
}

function brokenAddress(line: string, next: string): boolean {
  const lastWord = line.slice(line.lastIndexOf(' ') + 1);
  const nextWord = next.split(' ', 1)[0] ?? '';
  // The mark of a question behind an address, and a new sentence: `…html?` + `He/she`.
  if (line.endsWith('?') && /^\p{Lu}\p{Ll}*(?:\/\p{Ll}+)?[.,;]?$/u.test(nextWord)) return false;
  return /^\(?(?:https?:\/\/|www\.)/i.test(lastWord) && /[\w.~%-]*(?:[/_=?&-]|\.\w)/.test(nextWord);
}
