import { monthNames, monthWords } from '#domain/calendar/months.ts';
import { BE, classOf, isBeside, isPlainWord } from '../clauses/small-words.ts';
import { DIGITS, ING, kindsAt, NOUN } from '../english/word-kinds.ts';
import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';

const MONTHS = keysOf(monthWords.join(' '));
const YEAR = /^ (?:19|20)\d\d(?![\d/-])/;
const DAY_AND_YEAR = /^ \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d/;

/** "On May 2014", "in May 4, 2014": in a month, on a day. */
export const monthOrDay: PlaceRule = {
  at: 'on in',
  find: (words, index) => {
    const { keys, text, starts, ends } = words;
    const month = index + 1;
    if (!MONTHS.has(keys[month] ?? 0) || !isBeside(words, month) || !/[A-Z]/.test(text.charAt(starts[month] ?? 0)))
      return null;
    const behind = text.slice(ends[month], (ends[month] ?? 0) + 14);
    if (keys[index] === ON) return YEAR.test(behind) ? slipOf(words, index, month + 1, 'in') : null;
    return DAY_AND_YEAR.test(behind) && !BEFORE_IN.has(keys[index - 1] ?? 0)
      ? slipOf(words, index, month + 1, 'on')
      : null;
  },
};
const [ON = 0] = keysOf('on');
/** "Stated in May 4, 2014 report". */
const BEFORE_IN = keysOf('noted stated documented reported told as');

const EVENTS = keysOf(
  `injury accident surgery fall incident operation age childhood ${monthNames.join(' ').toLowerCase()}`,
);
const THE = keysOf('the his her this last');
const FARTHEST = 4;

/** "He is working there since 2012": what goes on since a day has been going on. */
export const presentSince: PlaceRule = {
  at: 'since',
  find: (words, index) => {
    const { keys, text, starts, ends } = words;
    if (!isBeside(words, index) || !isBeside(words, index + 1)) return null;
    const next = keys[index + 1] ?? 0;
    const isTime =
      EVENTS.has(next) ||
      (THE.has(next) && EVENTS.has(keys[index + 2] ?? 0)) ||
      ((kindsAt(words, index + 1) & DIGITS) !== 0 &&
        /^(?:(?:19|20)\d\d|\d{1,2}[/-])/.test(text.slice(starts[index + 1])));
    if (!isTime) return null;
    for (let ing = index - 1; ing > 0 && index - ing < FARTHEST && isBeside(words, ing + 1); ing -= 1) {
      if ((kindsAt(words, ing) & ING) === 0 || !isPlainWord(words, ing)) continue;
      return PRESENT.has(keys[ing - 1] ?? 0) &&
        (classOf(keys[ing - 1]) & BE) !== 0 &&
        (kindsAt(words, ing) & NOUN) === 0 &&
        ends[index] !== undefined
        ? slipOf(words, ing - 1, index, 'has been')
        : null;
    }
    return null;
  },
};
const PRESENT = keysOf('is are am');
