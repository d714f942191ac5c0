import { isEnglish } from '../english/english.ts';
import { isListed, isRight } from '../medicine/right-words.ts';
import type { FindLeftovers, Leftover } from './leftover.ts';

const HYPHEN = 45;
/** Shorter halves are endings of a name or a code. */
const SHORTEST = 2;
/** Before them a hyphen may stand in any word. */
const BEFORE = new Set(
  'anti non pre post re co de un multi sub inter intra peri para over under self semi ultra trans extra micro neuro cardio musculo psycho electro hyper hypo bi mid out up in dis mis tri uni auto bio'.split(
    ' ',
  ),
);
const PLAIN = /^[a-z]+$/;

/** Finds words with the hyphen of a line break in them: one word together, of which the second half is none. */
export const hyphensOfLineBreaks: FindLeftovers = ({ text, words }) => {
  const { starts, ends } = words();
  const found: Leftover[] = [];
  for (let index = 1; index < starts.length; index += 1) {
    const hyphen = ends[index - 1] ?? 0;
    const second = hyphen + 1;
    if (starts[index] !== second || text.charCodeAt(hyphen) !== HYPHEN) continue;
    const [start = 0, end = 0] = [starts[index - 1], ends[index]];
    if (hyphen - start < SHORTEST || end - second < SHORTEST || /[\w-]/.test(text.charAt(end))) continue;
    const [left, right] = [text.slice(start, hyphen), text.slice(second, end)];
    if (!PLAIN.test(left) || !PLAIN.test(right) || isEnglish(right) || isListed(right) || BEFORE.has(left)) continue;
    if (isEnglish(left + right) || (isRight(left + right) && isListed(left + right)))
      found.push({ what: 'the hyphen of a line break', start, end });
  }
  return found;
};
