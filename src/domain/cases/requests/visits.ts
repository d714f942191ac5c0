import { COUNT, readCount } from '#domain/drugs/count.ts';

const VISIT = '(?:sessions?|visits?|treatments?|appointments?|encounters?|office visits?|follow[\\s-]?ups?)';
const WEEK = '(?:weeks?|wks?|w\\b)';
const RANGE = new RegExp(
  String.raw`(?<![\d/.])\d+\s*(?:-|–|to)\s*\d+\s*(?:additional |more )?(?:sessions?|visits?|treatments?|times?|x)(?!\w)`,
  'i',
);

/** `2 times a week for 4 weeks`, `two times per week x 3 weeks`, `3 visits per week for 2 weeks`, `1xwk x 6wks`, `2x/week for 6 weeks`. */
const PER_WEEK = new RegExp(
  String.raw`(${COUNT}|once|twice)\s*(?:\(\d+\)\s*)?(?:(?:times?|x|visits?|sessions?|treatments?|days?)\s*)?(?:\/|a|per|each|every|x)?\s*${WEEK}[\s,]*(?:for|x|times|over|\/|during)?\s*(?:the next\s+|a period of\s+|a total of\s+)?(${COUNT})\s*(?:\(\d+\)\s*)?${WEEK}`,
  'i',
);
/** `for 6 weeks, 2 times a week`. */
const WEEKS_FIRST = new RegExp(
  String.raw`(${COUNT})\s*${WEEK}\s*(?:at|of|,|,?\s*for)?\s*(${COUNT}|once|twice)\s*(?:times?|x|visits?|sessions?)?\s*(?:\/|a|per|each|every)\s*${WEEK}`,
  'i',
);
const WEEKLY = new RegExp(
  String.raw`\bweekly\s*(?:sessions\s*)?(?:for|x)\s*(${COUNT})\s*(?:\(\d+\)\s*)?(?:${WEEK}|sessions?|visits?)?`,
  'i',
);
/** `2x6`, `3 x 4`, `2 times 8`. */
const PRODUCT =
  /(?<![\d.#/x])(\d{1,2})\s*(?:x|times)\s*(\d{1,2})(?![\d.%/]|\s*(?:mg|cm|inch|months?|hours?|minutes?))/i;
/** `8 sessions`, `six additional physical therapy visits`, `Eight (8) physical therapy sessions`. */
const BEFORE = new RegExp(
  String.raw`(?<![\d./-])\b(${COUNT})\s*(?:\((\d+)\)\s*)?(?:[a-z/-]+\s+){0,5}?${VISIT}\b(?!\s*(?:\/|a|per|each|every)\s*${WEEK})`,
  'i',
);
/** `sessions, 12`, `visits x 6`, `sessions #6`, `times 12`, `x 8`, `quantity 6`. */
const AFTER = new RegExp(
  String.raw`(?:(?:sessions?|visits?|treatments?|therapy|acupuncture|evaluation|consultation|follow[\s-]?up)\s*[,:]?\s*(?:\()?(?:x|times|#|qty:?|quantity:?)?\s*|(?:\bx|\btimes|#|\bqty:?|\bquantity:?|\btotal\s+(?:of\s+)?)\s*)(\d{1,2})(?!\s*(?:[a-z]*\s*)?(?:weeks?|wks?|months?|x\b|times?|per\b|hours?|days?|minutes?|-|\/|units?|mg))\b(?![/.-]\d)`,
  'i',
);

const product = (a: string | undefined, b: string | undefined): number | null => {
  const first = readCount(a);
  const second = readCount(b);
  return first === null || second === null ? null : first * second;
};

/** Number of visits asked for; null when none is said, or a range or an open end is. */
export function readVisits(text: string): number | null {
  if (
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eleven|once|twice|weekly|sixteen|eighteen|twenty)\b/i.test(
      text,
    )
  )
    return null;
  const stated = BEFORE.exec(text);
  if (stated !== null && !RANGE.test(text)) return readCount(stated[2]) ?? readCount(stated[1]);
  if (RANGE.test(text)) return null;
  const weekly = PER_WEEK.exec(text);
  if (weekly !== null) return product(weekly[1], weekly[2]);
  const weeksFirst = WEEKS_FIRST.exec(text);
  if (weeksFirst !== null) return product(weeksFirst[1], weeksFirst[2]);
  const times = PRODUCT.exec(text);
  if (times !== null) return product(times[1], times[2]);
  return readCount(WEEKLY.exec(text)?.[1]) ?? readCount(AFTER.exec(text)?.[1]);
}
