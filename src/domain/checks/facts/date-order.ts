import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { afterDecision } from '../dated/after-decision.ts';
import { operatedBefore } from '../dated/operated-before.ts';
import { ordersPast } from '../dated/orders-past.ts';
import {
  type CheckedLetter,
  dayOfInjury,
  type HeaderDate,
  placeInHeader,
  placeOfFact,
  summaryFacts,
} from '../letter/checked-letter.ts';
import { matchesIn, placeIn } from '../letter/checked-text.ts';
import { newestBefore } from '../told-plainly/newest-record.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(d),(h); 4610.6(d)',
  says: 'injury, request, utilization review decision, application, assignment and determination follow each other in this order',
};

/** In the order they must have. */
const HEADER: readonly (readonly [field: HeaderDate, called: string])[] = [
  ['dateOfInjury', 'the injury'],
  ['urDecisionDate', 'the utilization review decision'],
  ['applicationReceived', 'the application'],
  ['dateAssigned', 'the assignment'],
  ['decisionDate', 'the determination'],
];

function header(letter: CheckedLetter): Defect[] {
  const dates = letter.determination.header;
  const found: Defect[] = [];
  let last: { readonly field: HeaderDate; readonly called: string; readonly date: CivilDate } | null = null;
  for (const [field, called] of HEADER) {
    const date = dates[field];
    if (date === null) continue;
    if (last !== null && date < last.date) {
      found.push({
        item: null,
        severity: 'error',
        message: `By the header ${called} (${date}) comes before ${last.called} (${last.date}): one of the two dates is wrong.`,
        at: placeInHeader(field, date),
        against: placeInHeader(last.field, last.date),
      });
    }
    if (last === null || date > last.date) last = { field, called, date };
  }
  return found;
}

const REQUEST = /\b(?:requests? for authorization|authorization request|RFA)\b[^.;]{0,40}$/i;

/** A request made after it was decided, or decided before it was made. */
function requests(letter: CheckedLetter): Defect[] {
  const { summary } = letter;
  const { urDecisionDate, decisionDate } = letter.determination.header;
  const asked = summary
    .reading()
    .dates.filter(
      mention =>
        mention.date !== null &&
        mention.role === 'request' &&
        REQUEST.test(summary.text.slice(Math.max(0, mention.start - 70), mention.start)),
    );
  if (asked.length === 0) return [];
  const decided = summaryFacts(letter, 'ur-decision').flatMap(fact => fact.value.date ?? []);
  const told = decided.length > 0 ? decided : urDecisionDate === null ? [] : [urDecisionDate];
  const latest = told.toSorted().at(-1);
  return asked.flatMap(({ date, start, end }) => {
    if (date === null || latest === undefined || date <= latest) return [];
    // Where the header's date of the decision comes after the request, the summary's date of the decision is the wrong one.
    const isDecisionWrong = urDecisionDate !== null && urDecisionDate >= date;
    const mention = summary.reading().dates.find(other => other.date === latest && other.role === 'decision');
    if (isDecisionWrong && mention === undefined) return [];
    if (decisionDate !== null && date > decisionDate && told.length === 0) return [];
    const request = placeIn(summary, { start, end });
    const decision =
      mention === undefined
        ? urDecisionDate === null
          ? null
          : placeInHeader('urDecisionDate', urDecisionDate)
        : placeIn(summary, mention);
    return [
      {
        item: null,
        message: `The request is dated ${date}, after utilization review decided it (${latest}): correct the date that is wrong.`,
        at: isDecisionWrong && decision !== null ? decision : request,
        against: isDecisionWrong ? request : decision,
      },
    ];
  });
}

/** "A request was made for therapy on …". */
const ASKED_ON = /\brequest(?:s|ed)?\b(?! for authorization)(?:\s[\w'-]+){0,9}\s(?:on|dated)\s$/i;

/** A request made before the injury, as the summary or the reasons date it. */
function requestsBefore(letter: CheckedLetter): Defect[] {
  const injured = letter.determination.header.dateOfInjury;
  if (injured === null) return [];
  const parts = [
    { index: null, told: letter.summary },
    ...letter.items.map(({ index, rationale }) => ({ index, told: rationale })),
  ];
  return parts.flatMap(({ index, told }): Defect[] => {
    const { text, dates, reading } = told;
    // The reasons are read for it only where they have a day so early.
    if (!dates().some(({ date }) => date !== null && date < injured)) return [];
    const asked = reading().dates.find(
      ({ date, start, end }) =>
        date !== null &&
        date < injured &&
        (REQUEST.test(text.slice(Math.max(0, start - 70), start)) ||
          ASKED_ON.test(text.slice(Math.max(0, start - 90), start)) ||
          (index === null &&
            /^[^.;]{0,20}\b(?:a |the )?requests? (?:was|were|for)\b/i.test(text.slice(end, end + 50)))),
    );
    if (asked?.date == null) return [];
    return [
      {
        item: index,
        message: `The request is dated ${asked.date}, before the injury (${injured}): correct the date that is wrong.`,
        at: placeIn(told, asked),
        against: placeInHeader('dateOfInjury', injured),
      },
    ];
  });
}

const TREATED_FOR_IT =
  /\b(?:treated|treatment|seen|evaluated|examined|operated on|surgery|therapy)\b[^.;]{0,30}\b(?:for|after|since|following|because of) (?:this|the|his|her) (?:injury|accident|fall)\b[^.;]{0,20}$/i;

/** Care for the injury before it happened. */
function careBefore(letter: CheckedLetter): Defect[] {
  const injured = letter.determination.header.dateOfInjury;
  if (injured === null) return [];
  const { summary } = letter;
  const early = summary
    .dates()
    .find(
      ({ date, start }) =>
        date !== null && date < injured && TREATED_FOR_IT.test(summary.text.slice(Math.max(0, start - 100), start)),
    );
  if (early?.date == null) return [];
  return [
    {
      item: null,
      message: `Care for the injury is dated ${early.date}, before it happened (${injured}): correct the date that is wrong.`,
      at: placeIn(summary, early),
      against: placeInHeader('dateOfInjury', injured),
    },
  ];
}

/** A visit before the injury. */
function visits(letter: CheckedLetter): Defect[] {
  const injured = dayOfInjury(letter);
  const { decisionDate } = letter.determination.header;
  const { text } = letter.summary;
  const isGradual = lazy(() =>
    summaryFacts(letter, 'mechanism').some(fact => /cumulative|repetitive|continuous|over time/i.test(fact.value.text)),
  );
  return summaryFacts(letter, 'note-date').flatMap(fact => {
    const { date } = fact.value;
    const from = Math.max(text.lastIndexOf('. ', fact.at.start), fact.at.start - 160);
    const stop = text.indexOf('. ', fact.at.end);
    const around = text.slice(from, Math.min(stop === -1 ? text.length : stop, fact.at.end + 80));
    if (decisionDate !== null && date > decisionDate) return [];
    if (
      injured === null ||
      date >= injured ||
      isGradual() ||
      /\b(?:prior|previous|history|earlier|past|before|pre-?exist\w*|old|mri|x-?ray|since|cumulative|continuous)\b/i.test(
        around,
      )
    )
      return [];
    return [
      {
        item: null,
        message: `The visit is dated ${date}, before the injury (${injured}): correct the date that is wrong, or say what it was for.`,
        at: placeOfFact(fact, 'summary'),
      },
    ];
  });
}

const TOLD = /(?:^|[.!?]\s+)(?:On|In (?:an?|the) [a-z' -]{4,40} (?:of|dated|from))\s+(?=\d|[A-Z][a-z]+ \d)/g;

/** What is told as a course of events goes back in time. */
function telling(letter: CheckedLetter): Defect[] {
  const { summary } = letter;
  const openings = matchesIn(summary, TOLD);
  if (openings.length < 2) return [];
  const { dates } = summary.reading();
  const told = openings.flatMap(({ end }) => {
    const mention = dates.find(date => date.start >= end && date.start <= end + 1);
    return mention?.date == null || mention.role === 'decision'
      ? []
      : [{ date: mention.date, start: mention.start, end: mention.end }];
  });
  const at = told.findIndex((mention, index) => index > 0 && mention.date < (told[index - 1]?.date ?? ''));
  const [earlier, later] = [told[at], told[at - 1]];
  if (earlier === undefined || later === undefined) return [];
  return [
    {
      item: null,
      severity: 'note',
      message: `What happened on ${later.date} is told before what happened on ${earlier.date}: tell it in the order of time.`,
      at: placeIn(summary, earlier),
      against: placeIn(summary, later),
    },
  ];
}

/** Says where dates are in an order that cannot be. */
export const dateOrder: Check = {
  rule: 'date-order',
  severity: 'warning',
  source,
  find: letter => [
    ...header(letter),
    ...requests(letter),
    ...requestsBefore(letter),
    ...careBefore(letter),
    ...newestBefore(letter),
    ...operatedBefore(letter),
    ...ordersPast(letter),
    ...visits(letter),
    ...afterDecision(letter),
    ...telling(letter),
  ],
};
