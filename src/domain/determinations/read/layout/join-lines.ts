/** What stands between the end of a line and the start of the next: nothing when a word, a date or an address was broken there. */
export function joinLines(line: string, next: string): '' | ' ' {
  const last = line.charCodeAt(line.length - 1);
  // hyphen, slash and the marks an address may be broken after
  if (last !== 45 && last !== 47 && last !== 95 && last !== 61 && last !== 63 && last !== 38) return ' ';
  if (last === 45) return brokenAtHyphen(line, next) ? '' : ' ';
  if (last === 47 && /\d\/$/.test(line) && /^\d/.test(next)) return '';
  return brokenAddress(line, next) ? '' : ' ';
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
