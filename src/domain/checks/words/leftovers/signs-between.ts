import type { CheckedText } from '../../letter/checked-text.ts';

/** A stop, a comma or a colon right before a word: what a row wants of it begins there. */
export const GLUED = 1;
/** Two stops or commas, or one with a blank before it. */
export const UNEVEN = 2;
export const BRACKET = 4;
/** A slash between two letters and nothing else. */
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
/** A slash beside a figure and nothing else. */
export const SLASH_OF_FIGURES = 1024;

const SIGNS = new Uint16Array(128);
for (const sign of '_*<>{}\\|~^=?&@%[]$') SIGNS[sign.charCodeAt(0)] = RARE;
for (const sign of '()[]') SIGNS[sign.charCodeAt(0)] = (SIGNS[sign.charCodeAt(0)] ?? 0) | BRACKET;
SIGNS['#'.charCodeAt(0)] = HASH;
SIGNS["'".charCodeAt(0)] = APOSTROPHE;
SIGNS['"'.charCodeAt(0)] = QUOTE;

const BLANK = 32;
const isStop = (code: number): boolean => code === 46 || code === 44 || code === 59 || code === 58;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;
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
    if (isStop(first)) return to < text.length ? GLUED : 0;
    if (first === SLASH_CODE)
      return isFigure(text.charCodeAt(from - 1)) || isFigure(text.charCodeAt(to)) ? SLASH_OF_FIGURES : SLASH;
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
  return isStop(before) && to < text.length ? found | GLUED : found;
}

/** Where a stop, a comma or a colon stands right before a word. */
export function gluedPlaces({ text, words }: CheckedText): number[] {
  const { starts } = words();
  const places: number[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    const place = (starts[index] ?? 0) - 1;
    if (place >= 0 && isStop(text.charCodeAt(place))) places.push(place);
  }
  return places;
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
