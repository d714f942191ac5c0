import { type Amount, amountIn, COUNT } from '#domain/drugs/count.ts';

const VISIT = '(?:sessions?|visits?|treatments?|appointments?|encounters?|office visits?|follow[\\s-]?ups?)';
const WEEK = '(?:weeks?|wks?|w\\b)';
const RANGE = new RegExp(
  String.raw`(?<![\d/.])\b${COUNT}\s*(?:-|–|\bto\b)\s*${COUNT}\s*(?:additional |more )?(?:sessions?|visits?|treatments?|times?|x)(?!\w)`,
  'i',
);

/** `2 times a week for 4 weeks`, `two times per week x 3 weeks`, `3 visits per week for 2 weeks`, `1xwk x 6wks`, `2x/week for 6 weeks`. */
const PER_WEEK = new RegExp(
  String.raw`(${COUNT}|once|twice)\s*(?:\(\d+\)\s*)?(?:(?:times?|x|visits?|sessions?|treatments?|days?)\s*)?(?:\/|a|per|each|every|x)?\s*${WEEK}[\s,]*(?:for|x|times|over|\/|during)?\s*(?:the next\s+|a period of\s+|a total of\s+)?(${COUNT})\s*(?:\(\d+\)\s*)?${WEEK}`,
  'di',
);
/** `for 6 weeks, 2 times a week`. */
const WEEKS_FIRST = new RegExp(
  String.raw`(${COUNT})\s*${WEEK}\s*(?:at|of|,|,?\s*for)?\s*(${COUNT}|once|twice)\s*(?:times?|x|visits?|sessions?)?\s*(?:\/|a|per|each|every)\s*${WEEK}`,
  'di',
);
const WEEKLY = new RegExp(
  String.raw`\bweekly\s*(?:sessions\s*)?(?:for|x)\s*(${COUNT})\s*(?:\(\d+\)\s*)?(?:${WEEK}|sessions?|visits?)?`,
  'di',
);
/** `2x6`, `3 x 4`, `2 times 8`. */
const PRODUCT =
  /(?<![\d.#/x])(\d{1,2})\s*(?:x|times)\s*(\d{1,2})(?![\d.%/]|\s*(?:mg|cm|inch|months?|hours?|minutes?))/di;
/** `8 sessions`, `six additional physical therapy visits`, `Eight (8) physical therapy sessions`; not the `6 month follow-up`. */
const BEFORE = new RegExp(
  String.raw`(?<![\d./-])\b(${COUNT})\s*(?:\((\d+)\)\s*)?(?![\s-]*(?:months?|mos?|weeks?|wks?|days?|hours?|hrs?|minutes?|years?)\b)(?:[a-z/-]+\s+){0,5}?${VISIT}\b(?!\s*(?:\/|a|per|each|every)\s*${WEEK})`,
  'di',
);
/** `sessions, 12`, `visits x 6`, `sessions #6`, `times 12`, `x 8`, `quantity 6`. */
const AFTER = new RegExp(
  String.raw`(?:(?:sessions?|visits?|treatments?|therapy|acupuncture|evaluation|consultation|follow[\s-]?up)\s*[,:]?\s*(?:\()?(?:x|times|#|qty:?|quantity:?)?\s*|(?:\bx|\btimes|#|\bqty:?|\bquantity:?|\btotal\s+(?:of\s+)?)\s*)(\d{1,2})(?!\s*(?:[a-z]*\s*)?(?:weeks?|wks?|months?|x\b|times?|per\b|hours?|days?|minutes?|-|\/|units?|mg))\b(?![/.-]\d)`,
  'di',
);

/** Visits as worded: a number of them, or so many a week for so many weeks; a total said beside a schedule leads. */
export type VisitSchedule = {
  readonly stated: Amount | null;
  readonly perWeek: Amount | null;
  readonly weeks: Amount | null;
  readonly total: number;
  /** From the first word that tells it to the last. */
  readonly start: number;
  readonly end: number;
};

const SAYS_A_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eleven|once|twice|weekly|sixteen|eighteen|twenty)\b/i;

// what the longer wordings cannot do without
const SAYS_A_RANGE = /[-–]|to/i;
const SAYS_VISITS = /session|visit|treatment|appointment|encounter|follow/i;
const SAYS_WEEKS = /week|wk|w\b/i;

/** The words of a request that say how many visits are asked for; null when none do, or a range or an open end is said. */
export function findVisits(text: string): VisitSchedule | null {
  if (!SAYS_A_NUMBER.test(text) || (SAYS_A_RANGE.test(text) && RANGE.test(text))) return null;
  const said = SAYS_VISITS.test(text) ? BEFORE.exec(text) : null;
  const stated = amountIn(said, 2) ?? amountIn(said, 1);
  const schedule = readSchedule(text);
  if (said !== null && stated !== null) {
    const { perWeek = null, weeks = null } = schedule ?? {};
    const start = Math.min(said.index, schedule?.start ?? said.index);
    const end = Math.max(said.index + said[0].length, schedule?.end ?? 0);
    return { stated: { ...stated, ...wholeOf(said, stated) }, perWeek, weeks, total: stated.value, start, end };
  }
  if (schedule !== null) return schedule;
  const after = WEEKLY.exec(text) ?? AFTER.exec(text);
  const total = amountIn(after, 1);
  if (after === null || total === null) return null;
  const [start, end] = [after.index, after.index + after[0].length];
  return { stated: total, perWeek: null, weeks: null, total: total.value, start, end };
}

/** `Eight (8)`: word and figure are one number. */
function wholeOf(said: RegExpExecArray, { start, end }: Amount): { readonly start: number; readonly end: number } {
  const inBrackets = said[2] !== undefined;
  return inBrackets ? { start: said.indices?.[1]?.[0] ?? start, end: end + 1 } : { start, end };
}

function readSchedule(text: string): VisitSchedule | null {
  const inWeeks = SAYS_WEEKS.test(text);
  const weekly = inWeeks ? PER_WEEK.exec(text) : null;
  if (weekly !== null) return scheduled(weekly, 1, 2);
  const weeksFirst = inWeeks ? WEEKS_FIRST.exec(text) : null;
  if (weeksFirst !== null) return scheduled(weeksFirst, 2, 1);
  const times = PRODUCT.exec(text);
  return times === null ? null : scheduled(times, 1, 2);
}

function scheduled(match: RegExpExecArray, perWeekGroup: number, weeksGroup: number): VisitSchedule | null {
  const perWeek = amountIn(match, perWeekGroup);
  const weeks = amountIn(match, weeksGroup);
  if (perWeek === null || weeks === null) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  return { stated: null, perWeek, weeks, total: perWeek.value * weeks.value, start, end };
}

/** Number of visits asked for; null when none is said, or a range or an open end is. */
export function readVisits(text: string): number | null {
  return findVisits(text)?.total ?? null;
}
