import { MONTH_NAMES } from '#domain/calendar/month-names.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { hasMatch } from '#domain/drugs/words/every-match.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import {
  type CheckedItem,
  type CheckedLetter,
  injuryInHeader,
  placeInHeader,
  placeOfFact,
  summaryFacts,
} from '../letter/checked-letter.ts';
import { matchesIn, placeIn, sentenceAt, wordsAt } from '../letter/checked-text.ts';
import { sentencesRetold } from '../told-twice/word-for-word/sentences-retold.ts';
import { dayBefore } from '../dated/day-before.ts';
import { eventsDated } from '../dated/events-dated.ts';
import { visitsDated } from '../dated/visits-dated.ts';
import { reviewDated } from '../told-apart/review-dated.ts';
import { sinceWhen } from '../dated/since-when.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'the dates of the header and of the narrative are of the same events; one of two that differ is plainly wrong',
};

function days(one: CivilDate, other: CivilDate): number {
  return Math.abs(dayNumber(other) - dayNumber(one));
}

/** The day of injury of the header and the one the summary gives. */
function injury(letter: CheckedLetter): Defect[] {
  const { dateOfInjury } = letter.determination.header;
  const facts = summaryFacts(letter, 'injury-date').filter(fact => fact.assertion === 'affirmed');
  const [first] = facts;
  if (dateOfInjury === null || first === undefined || facts.some(fact => fact.value.date === dateOfInjury)) return [];
  return [
    {
      item: null,
      message: `The header gives ${dateOfInjury} as the day of injury, the summary ${first.value.date}: correct the one that is wrong.`,
      at: placeOfFact(first, 'summary'),
      against: placeInHeader('dateOfInjury', dateOfInjury),
    },
  ];
}

/** What tells of how it happened. */
const HAPPENED =
  /\b(?:injur\w+|accident|fell|fall|falling|slipped|tripped|struck|hurt|mechanism|onset|collision|assault\w*|sustained|twisted|fractured|broke|lifting|occurred|cla(?:im|imed))\b/i;

/** The month and day of the injury with another year, where the summary tells how it happened. */
function injuryOfOtherYear(letter: CheckedLetter): Defect[] {
  const { dateOfInjury } = letter.determination.header;
  if (dateOfInjury === null) return [];
  const { summary } = letter;
  const other = summary.dates().find(({ date, start }) => {
    if (date === null || date === dateOfInjury || date.slice(4) !== dateOfInjury.slice(4)) return false;
    const sentence = sentenceAt(summary, start);
    return (
      sentence !== undefined &&
      HAPPENED.test(wordsAt(summary, start)) &&
      !OTHER_INJURY.test(wordsAt(summary, start)) &&
      !summary.dates().some(one => one.date === dateOfInjury && sentence.start <= one.start && one.end <= sentence.end)
    );
  });
  return other === undefined
    ? []
    : [
        {
          item: null,
          message: `The header gives ${dateOfInjury} as the day of injury, the summary ${other.date}: correct the one that is wrong.`,
          at: placeIn(summary, other),
          against: placeInHeader('dateOfInjury', dateOfInjury),
        },
      ];
}

/** The day of the utilization review decision of the header and those the summary gives. */
function review(letter: CheckedLetter): Defect[] {
  const { urDecisionDate } = letter.determination.header;
  if (urDecisionDate === null || letter.summary.dates().some(({ date }) => date === urDecisionDate)) return [];
  const facts = summaryFacts(letter, 'ur-decision').filter(fact => fact.value.date !== null);
  const [first] = facts;
  if (first === undefined || first.value.date === null || facts.some(fact => fact.value.date === urDecisionDate))
    return [];
  const near = letter.summary.dates().find(({ date }) => date === first.value.date);
  return [
    {
      item: null,
      message: `The header gives ${urDecisionDate} as the day of the utilization review decision, the summary ${first.value.date}: correct it, or say which is the decision and which its service.`,
      at: near === undefined ? placeOfFact(first, 'summary') : placeIn(letter.summary, near),
      against: placeInHeader('urDecisionDate', urDecisionDate),
    },
  ];
}

/** A document of the reasons dated otherwise than the same document in the summary, by a few days or a changed figure. */
function documents(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const known = letter.summary.dates();
  const said = checked.rationale
    .reading()
    .dates.filter(mention => mention.role === 'note' && mention.document !== null);
  const told = summaryFacts(letter, 'note-date');
  return said.flatMap(({ date, document, start, end }) => {
    if (date === null) return [];
    if (known.some(mention => mention.date === date || (mention.date === null && mention.month === date.slice(0, 7))))
      return [];
    const same = told.filter(
      other => other.value.document !== null && sameDocument(other.value.document, document ?? ''),
    );
    const [only] = same;
    if (only === undefined || new Set(same.map(other => other.value.date)).size !== 1) return [];
    if (days(only.value.date, date) > 7 && !isSlip(only.value.date, date)) return [];
    return [
      {
        item: checked.index,
        message: `The reasons date the ${document} ${date}, the summary ${only.value.date}: correct the one that is wrong, or list both documents.`,
        at: placeIn(checked.rationale, { start, end }),
        against: placeOfFact(only, 'summary'),
      },
    ];
  });
}

const GENERAL_NAMES = /^(?:medical records?|records?|notes?|reports?|visit|exam(?:ination)?|documentation|evaluation)$/;
/** The name of a document without the words that many share. */
function short(name: string): string {
  return name
    .replace(
      /\b(?:physician'?s?|doctor'?s?|treating|primary|of|occupational|injury|illness|or|notes?|reports?)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function sameDocument(one: string, other: string): boolean {
  if (GENERAL_NAMES.test(one) || GENERAL_NAMES.test(other)) return false;
  const [first, second] = [short(one), short(other)];
  return first !== '' && (first === second || first.includes(second) || second.includes(first)) && second !== '';
}

/** The same day and month of another year, or the same figures with one changed. */
function isSlip(one: CivilDate, other: CivilDate): boolean {
  return one.slice(5) === other.slice(5);
}

/** What happened, by its day: "since the fall of July 15, 2016". */
const ACCIDENT_OF =
  /\b(?:since|from|after|following) the (?:fall|accident|crash|collision|assault|incident) (?:of|on)\s+$/i;

/** Another day of injury in the reasons than in the header. */
function injuryInReasons(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const { dateOfInjury } = letter.determination.header;
  const stated = dateOfInjury ?? summaryFacts(letter, 'injury-date')[0]?.value.date ?? null;
  if (stated === null) return [];
  const known = new Set([stated, ...summaryFacts(letter, 'injury-date').map(fact => fact.value.date)]);
  const { text } = checked.rationale;
  const said = checked.rationale
    .reading()
    .dates.filter(
      ({ role, date, start }) =>
        date !== null && (role === 'injury' || ACCIDENT_OF.test(text.slice(Math.max(0, start - 40), start))),
    );
  const [only] = said;
  if (only?.date == null || said.length > 1 || known.has(only.date)) return [];
  return [
    {
      item: checked.index,
      message: `The reasons give another day of injury than ${stated}: correct the one that is wrong.`,
      at: placeIn(checked.rationale, only),
      against: injuryInHeader(letter),
    },
  ];
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH_YEAR = String.raw`(?<month>${MONTH})(?:,? of|,)? (?<year>(?:19|20)\d\d)`;
/** The injury dated by its month or its year alone: "the injury of June of 2011", "June 2011, the date of injury". */
const INJURY_IN = new RegExp(
  String.raw`\b(?:injury|accident|fall|injured|hurt)(?: (?:was|is|occurred|happened|sustained|at work))?,? (?:on |in |of |from |dated )?(?:${MONTH_YEAR}|(?<alone>(?:19|20)\d\d))\b|\b${MONTH_YEAR.replace('month', 'monthBefore').replace('year', 'yearBefore')},? the (?:date|day|month) of injury\b|\b(?:was|were|been) (?:injured|hurt) in (?<monthAlone>${MONTH})(?= ?[.,;]| (?:while|when|at|by|after|as)\b)`,
  'gi',
);
/** Of another injury, or of one that went on. */
const OTHER_INJURY =
  /\b(?:prior|previous|earlier|later|second|another|other|new|again|non-?\s?industrial|re-?injur\w*|unrelated|aggravat\w*|first|since then|cumulative|continuous|repetitive)\b/i;

/** The injury in the reasons of another month or year than all the letter gives for it. */
function injuryByMonth(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const { rationale } = checked;
  if (!hasMatch(rationale.text, INJURY_IN)) return [];
  const { dateOfInjury } = letter.determination.header;
  const told = summaryFacts(letter, 'injury-date').map(fact => fact.value.date);
  const known = [...(dateOfInjury === null ? [] : [dateOfInjury]), ...told];
  if (known.length === 0) return [];
  return matchesIn(rationale, INJURY_IN)
    .filter(({ start, match }) => {
      const { month, year, alone, monthBefore, yearBefore, monthAlone } = match.groups ?? {};
      const at = MONTH_NAMES.indexOf((month ?? monthBefore ?? monthAlone ?? '').toLowerCase());
      const said = `${year ?? yearBefore ?? alone ?? ''}${at < 0 ? '' : `-${String(at + 1).padStart(2, '0')}`}`;
      const words = wordsAt(rationale, start);
      return (
        !OTHER_INJURY.test(words) &&
        !known.some(date => (monthAlone === undefined ? date.startsWith(said) : date.slice(4, 7) === said)) &&
        (monthAlone !== undefined || !letter.summary.text.includes(said))
      );
    })
    .slice(0, 1)
    .map(span => ({
      item: checked.index,
      message: `The reasons give another time of injury than ${known[0]}: correct the one that is wrong.`,
      at: placeIn(rationale, span),
      against: injuryInHeader(letter),
    }));
}

/** True when the reasons name a day that neither header nor summary has: only then can one differ. */
function hasOtherDate(letter: CheckedLetter, checked: CheckedItem): boolean {
  if (!/\d/.test(checked.rationale.text)) return false;
  const { header } = letter.determination;
  const known = new Set([
    ...letter.summary.dates().map(({ date }) => date),
    header.dateOfInjury,
    header.urDecisionDate,
  ]);
  return checked.rationale.dates().some(({ date }) => date !== null && !known.has(date));
}

/** A document is an event, too: each date is told of once. */
function onePlace(defects: readonly Defect[]): readonly Defect[] {
  return defects.filter(({ at }, index) => defects.findIndex(other => other.at.start === at.start) === index);
}

/** Says where the dates of the header, the summary and the reasons differ. */
export const dateConflict: Check = {
  rule: 'date-conflict',
  severity: 'warning',
  source,
  find: letter => [
    ...onePlace([...injury(letter), ...injuryOfOtherYear(letter)]),
    ...review(letter),
    ...dayBefore(letter),
    ...letter.items.flatMap(checked => injuryByMonth(letter, checked)),
    ...letter.items.flatMap(checked => sinceWhen(letter, checked)),
    ...letter.items.flatMap(checked =>
      hasOtherDate(letter, checked)
        ? onePlace([
            ...injuryInReasons(letter, checked),
            ...reviewDated(letter, checked),
            ...documents(letter, checked),
            ...eventsDated(letter, checked),
            ...visitsDated(letter, checked),
            ...sentencesRetold(letter, checked, 'date'),
          ])
        : [],
    ),
  ],
};
