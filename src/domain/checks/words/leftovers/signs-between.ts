import type { CheckedText } from '../../letter/checked-text.ts';

/** A stop or a comma between two words and nothing else. */
export const GLUED = 1;
/** Two stops or commas, or one with a blank before it. */
export const UNEVEN = 2;
export const BRACKET = 4;
/** A slash between two words and nothing else. */
export const SLASH = 8;
/** A slash with a blank before it. */
export const LOOSE_SLASH = 16;
/** What prose has no use for: `_ * # < > { } [ ] \ | ~ ^ = ? & @ %`, two or more signs alike, and strange letters. */
export const RARE = 32;
export const APOSTROPHE = 64;
export const HASH = 128;
/** A stop and a slash: "Mr./Ms." */
export const DOTTED_SLASH = 256;
export const QUOTE = 512;

const SIGNS = new Uint16Array(128);
for (const sign of '_*<>{}\\|~^=?&@%[]$') SIGNS[sign.charCodeAt(0)] = RARE;
for (const sign of '()[]') SIGNS[sign.charCodeAt(0)] = (SIGNS[sign.charCodeAt(0)] ?? 0) | BRACKET;
SIGNS['#'.charCodeAt(0)] = HASH;
SIGNS["'".charCodeAt(0)] = APOSTROPHE;
SIGNS['"'.charCodeAt(0)] = QUOTE;

const BLANK = 32;
const isStop = (code: number): boolean => code === 46 || code === 44 || code === 59 || code === 58;
const SLASH_CODE = 47;
const STOP = 46;

/** Which signs stand between the words of a text, each of the above where it is found once or more. */
export function signsBetween({ text, words }: CheckedText): number {
  const { starts, ends } = words();
  let found = 0;
  let from = 0;
  for (let index = 0; index <= starts.length; index += 1) {
    const to = starts[index] ?? text.length;
    const first = text.charCodeAt(from);
    const length = to - from;
    if (length > 1 || (length === 1 && first !== BLANK)) found |= signsIn(text, from, to);
    from = ends[index] ?? to;
  }
  return found;
}

function signsIn(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (to - from === 1) {
    if (isStop(first)) return GLUED;
    if (first === SLASH_CODE) return SLASH;
  }
  let found = 0;
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (
      isStop(code) &&
      (isStop(before) || before === BLANK || (before === 0 && at > 0 && to === text.length && at > from))
    )
      found |= UNEVEN;
    if (code === SLASH_CODE && before === STOP) found |= DOTTED_SLASH;
    if (code === SLASH_CODE && (before === BLANK || text.charCodeAt(at + 1) === BLANK)) found |= LOOSE_SLASH;
    found |= code < SIGNS.length ? (SIGNS[code] ?? 0) : strange(code);
    before = code;
  }
  return found;
}

/** Signs of another alphabet's code, or the sign for one that could not be read. */
function strange(code: number): number {
  if (code === 0x2019) return APOSTROPHE;
  return code === 0xfffd ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x20ac ||
    code === 0xc2 ||
    code === 0xc3 ||
    code === 0xef
    ? RARE
    : 0;
}
