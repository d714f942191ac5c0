import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';

const REQUEST = 'request for authorization';
/** What is told of by its day: studies, procedures, tests, evaluations and papers, each by its names. Of one there may be several. */
export const EVENTS: readonly (readonly [event: string, words: RegExp])[] = [
  ['MRI', /\bMRIs?\b/i],
  ['CT', /\bCT\b/],
  ['x-rays', /\b(?:x-?rays?|radiographs?)\b/i],
  ['electrodiagnostic study', /\b(?:EMG|NCV|NCS|electrodiagnostic\w*|nerve conduction)\b/i],
  [
    'operation',
    /\b(?:surgery|operation|arthroscop\w+|fusion|osteotomy|\w+(?:ectomy|plasty)|repair|reconstruction|excision|decompression|replacement|release|fixation|ORIF)\b/i,
  ],
  ['ultrasound', /\b(?:ultrasound|sonogram)\b/i],
  ['bone scan', /\bbone (?:density )?scan\b|\bDEXA\b/i],
  ['sleep study', /\b(?:sleep study|polysomnogra\w+)\b/i],
  ['electrocardiogram', /\b(?:EKG|ECG|electrocardiogram)\b/],
  ['injection', /\b(?:injections?|epidural|ESI)\b/i],
  ['drug screen', /\b(?:urine|drug) (?:drug )?(?:screens?|tests?)\b|\bUDS\b/i],
  ['psychological evaluation', /\bpsycholog\w+ evaluation\b/i],
  ['functional capacity evaluation', /\bfunctional capacity evaluation\b|\bFCE\b/],
  ['opioid agreement', /\b(?:opioid|pain|narcotic) (?:agreement|contract)\b/i],
  ['CURES report', /\bCURES\b/],
  [REQUEST, /\b(?:RFAs?|[Rr]equests? for [Aa]uthorization)\b/],
  ['progress note', /\bprogress (?:note|report)s?\b/i],
];
/** The event a name is of; the name itself where it is of none. */
export const eventOf = (name: string): string => EVENTS.find(([, words]) => words.test(name))?.[0] ?? name;
/** So near to a date the name of what it is of stands before it. */
const NEAR = 45;
/** Days by which a slip of the pen differs. */
const A_FEW = 12;

export type Dated = Span & { readonly event: string; readonly date: CivilDate };

/** What a text tells of by its day, each with its name. */
export function datedIn(checked: CheckedText): Dated[] {
  return checked.dates().flatMap(({ date, start, end }): Dated[] => {
    if (date === null) return [];
    const before =
      checked.text
        .slice(Math.max(0, start - NEAR), start)
        .split(/[.;:]\s|\d\/\d/)
        .at(-1) ?? '';
    const named = EVENTS.filter(([, words]) => words.test(before));
    const [only, ...others] = named;
    return only === undefined || others.length > 0 ? [] : [{ event: only[0], date, start, end }];
  });
}

/** The same day of another year or month, days exchanged, or a few days apart: a slip rather than another event. */
function isSlip(one: CivilDate, other: CivilDate): boolean {
  const [year, month, day] = one.split('-');
  const [otherYear, otherMonth, otherDay] = other.split('-');
  const same = [year === otherYear, month === otherMonth, day === otherDay].filter(Boolean).length;
  return (
    (same === 2 && day === otherDay) ||
    (year === otherYear && month === otherDay && day === otherMonth) ||
    Math.abs(dayNumber(one) - dayNumber(other)) <= A_FEW
  );
}

/** An event in the reasons dated by a slip, where the summary tells of one such event only. */
export function eventsDated(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const known = new Set(letter.summary.dates().map(({ date }) => date));
  const injured = letter.determination.header.dateOfInjury ?? '';
  // A request before the injury is out of order, and told of as that.
  const said = datedIn(rationale).filter(
    ({ event, date }) => !known.has(date) && (event !== REQUEST || date >= injured),
  );
  if (said.length === 0) return [];
  const told = datedIn(letter.summary);
  return said.flatMap(one => {
    const same = told.filter(({ event }) => event === one.event);
    const [first] = same;
    if (first === undefined || same.some(({ date }) => date !== first.date) || !isSlip(first.date, one.date)) return [];
    return [
      {
        item: index,
        message: `The reasons date the ${one.event} ${one.date}, the summary ${first.date}: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}
