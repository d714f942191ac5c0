import type { DeniedThing } from '../../query.ts';

// biome-ignore format: numbers read in a line
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, several: 4,
};
const WEEKS_IN: Readonly<Record<string, number>> = { day: 1 / 7, week: 1, month: 30 / 7, year: 52 };
const LASTED =
  /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)(?: to (?:\d{1,2}|[a-z]+))?[ -](day|week|month|year)s?\b/g;
const SHARE = /\b(\d{1,3})\s?(?:%|percent|per cent)/g;

/** The longest time a sentence tells, in weeks; null where it tells none. */
function weeksTold(said: string): number | null {
  const all = [...said.toLowerCase().matchAll(LASTED)].map(
    ([, count = '', unit = '']) => (NUMBERS[count] ?? Number(count)) * (WEEKS_IN[unit] ?? 1),
  );
  return all.length === 0 ? null : Math.max(...all);
}

/** The largest share a sentence tells, in percent; null where it tells none. */
function shareTold(said: string): number | null {
  const all = [...said.matchAll(SHARE)].map(([, share = '']) => Number(share));
  if (/\b(?:by half|in half|halved|half)\b/i.test(said)) all.push(50);
  return all.length === 0 ? null : Math.max(...all);
}

/** Whether a sentence tells of the share that words ask for, or of more. */
export function reachesShare(said: string, asked: string): boolean {
  return (shareTold(said) ?? 0) >= (shareTold(asked) ?? 0);
}

const LEAST_WEEKS = 2;

/** Whether what is told reaches what is said not to be told: the share, the time, each only where it is asked for. */
export function reaches(said: string, { own }: DeniedThing): boolean {
  const share = shareTold(own);
  const weeks = weeksTold(own);
  const toldShare = shareTold(said);
  const toldWeeks = weeksTold(said);
  if (share !== null && (toldShare === null || toldShare < share)) return false;
  if (weeks !== null && (toldWeeks === null || toldWeeks < Math.min(weeks, shortest(own)))) return false;
  const asksTime = /\b(?:duration|how long|sustained|lasting|lasted)\b/.test(own);
  const asksShare = /\b(?:degree|percent\w*|extent|amount|how much|quantif\w*|magnitude)\b/.test(own);
  if (asksTime && (toldWeeks === null || toldWeeks < LEAST_WEEKS)) return false;
  if (asksShare && toldShare === null && !/\b\d{1,2}\b[^.;]{0,20}\bto\b[^.;]{0,8}\d/.test(said)) return false;
  return true;
}

/** Of "six to eight weeks" the six. */
function shortest(own: string): number {
  const all = [...own.matchAll(/\b(\d{1,2}|[a-z]+) (?:to|-) (?:\d{1,2}|[a-z]+)[ -](week|month)s?\b/g)].map(
    ([, count = '', unit = '']) => (NUMBERS[count] ?? Number(count)) * (WEEKS_IN[unit] ?? 1),
  );
  return all.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...all);
}

const DAYS =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: or more| to \w+)? (?:[a-z]+ )?(?:times|days|headaches?|migraines?)(?: of| in| out of)? (?:per|a|the|each|every) (week|month)\b/gi;

/** On how many days of a month, as far as a sentence tells. */
function daysOfMonth(said: string): number | null {
  if (/\b(?:daily|every day|constant\w*)\b/i.test(said)) return 30;
  const all = [...said.toLowerCase().matchAll(DAYS)].map(
    ([, count = '', unit = '']) => (NUMBERS[count] ?? Number(count)) * (unit === 'week' ? 4.3 : 1),
  );
  return all.length === 0 ? null : Math.max(...all);
}

/** Whether what is told of days in a month reaches what is asked for, where either tells it. */
export function daysReach(said: string, { own }: DeniedThing): boolean {
  const asked = daysOfMonth(own);
  return asked === null || (daysOfMonth(said) ?? 0) >= asked;
}
