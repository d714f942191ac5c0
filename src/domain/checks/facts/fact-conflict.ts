import { courseTold } from '../course/course-told.ts';
import { responseTold } from '../course/response-told.ts';
import { readCount } from '#domain/drugs/count.ts';
import { hasMatch } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import {
  type CheckedItem,
  type CheckedLetter,
  daysToReview,
  injuryInHeader,
  placeOfFact,
  summaryFacts,
} from '../letter/checked-letter.ts';
import { matchesIn, placeIn } from '../letter/checked-text.ts';
import { fromTo } from '../arithmetic/from-to.ts';
import { sumsOfVisits } from '../arithmetic/sums-of-visits.ts';
import { wordsAndFigures } from '../arithmetic/word-and-figure.ts';
import { amountsInWords } from '../told-plainly/amounts-in-words.ts';
import { impossible } from '../told-plainly/cannot-be.ts';
import { otherMechanism } from '../told-plainly/other-mechanism.ts';
import { whatReviewDid } from './what-review-did.ts';
import { ageBounds, ages, agesInWords } from '../figures/ages.ts';
import { findingsTold } from '../statements/choices-told.ts';
import { statementsTold } from '../statements/statements-told.ts';
import { unheardFigures } from '../statements/unheard/unheard-figures.ts';
import { unheardWords } from '../statements/unheard/unheard-words.ts';
import { deniedOrOver } from '../statements/unheard/denied-or-over.ts';
import { amountsAsked } from '../told-twice/amounts-asked.ts';
import { lengthsOfTime } from '../told-twice/lengths-of-time.ts';
import { measures } from '../told-twice/measure-conflict.ts';
import { painScores } from '../told-twice/pain-scores.ts';
import { proceduresHad } from '../told-twice/procedures-had.ts';
import { usedFor } from '../dated/since-when.ts';
import { injuryWhen } from '../dated/injury/injury-when.ts';
import { eventYears } from '../dated/order/event-years.ts';
import { whichFirst } from '../dated/order/which-first.ts';
import { strengthsTold } from '../drugs-told/strengths-told.ts';
import { deniedAndTold } from '../told-twice/as-a-whole/denied-and-told.ts';
import { cutOff } from '../told-twice/as-a-whole/cut-off.ts';
import { withWithout } from '../told-twice/as-a-whole/with-without.ts';
import { dutyTold } from '../told-twice/as-a-whole/duty-told.ts';
import { onlyThis } from '../told-twice/as-a-whole/only-this.ts';
import { stoppedAndTaken } from '../told-twice/as-a-whole/stopped-and-taken.ts';
import { painBounds } from '../told-twice/as-a-whole/pain-bounds.ts';
import { timesSince } from '../dated/times-since.ts';
import { seenBy } from '../dated/seen-by.ts';
import { timesADay } from '../drugs-told/times-a-day.ts';
import { withinSummary } from '../statements/within-summary.ts';
import { requestRestated } from '../told-twice/word-for-word/request-restated.ts';
import { sentencesRetold } from '../told-twice/word-for-word/sentences-retold.ts';
import { visitsHad } from '../told-twice/visits-had.ts';
import { changesTold } from '../told-apart/changes.ts';
import { eitherOr } from '../told-apart/either-or.ts';
import { equalSides } from '../told-apart/equal-sides.ts';
import { onlyPositive } from '../told-apart/only-positive.ts';
import { eventMonth } from '../told-apart/event-month.ts';
import { hadOrNot } from '../told-apart/had-or-not.ts';
import { otherSide } from '../told-apart/other-side.ts';
import { valueInWords } from '../told-apart/value-in-words.ts';
import { smoking } from '../told-twice/smoking.ts';
import { workStatus } from '../told-twice/work-status.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'title, summary and reasons state the same facts; a figure that changes between them is a plain error',
};

/** What the reasons say the patient has or does, and the summary says he or she does not, or no more. */
function conditions(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  if (!hasMatch(checked.rationale.text, NAMES_PRESENT)) return [];
  const told = summaryFacts(letter, 'comorbidity').filter(({ value }) => PRESENT.has(value.name));
  // What lasts for life is not over because it is told as history.
  const isOver = ({ assertion, value }: (typeof told)[number]): boolean =>
    assertion === 'denied' || (assertion === 'historical' && value.name === 'pregnancy');
  // The reasons are read for it only where the summary says of one that it is over.
  if (!told.some(isOver)) return [];
  return checked.rationale.facts('comorbidity').flatMap(said => {
    const same = told.filter(({ value }) => value.name === said.value.name);
    const [first] = same;
    if (said.assertion !== 'affirmed' || said.subject !== 'patient' || first === undefined || !same.every(isOver))
      return [];
    const sentence = checked.rationale.sentences().find(one => one.start <= said.at.start && said.at.end <= one.end);
    if (sentence === undefined || checked.rationale.isOfGuideline(sentence)) return [];
    const { text } = checked.rationale;
    if (NOT_SO.test(text.slice(said.at.end, sentence.end)) || OF_ANYONE.test(text.slice(sentence.start, said.at.start)))
      return [];
    return [
      {
        item: checked.index,
        severity: 'warning' as const,
        message: `The reasons state "${said.at.quote}" of the patient, which the summary denies or tells as past: correct the one that is wrong.`,
        at: placeOfFact(said, 'rationale'),
        against: placeOfFact(first, 'summary'),
      },
    ];
  });
}

/** Right behind it: "diabetes is not a factor". */
const NOT_SO =
  /^(?:, (?:which|that|who)[^,.;]*,)? (?:is|was|has|does|did|plays?|played|need)(?:n't| not| never| no| absent| excluded| ruled out)\b/i;
/** "A diabetic with normal sensation needs good shoes": any of them. */
const OF_ANYONE = /(?:^|[;,] )\s*(?:an?|any|every|each|most|not every) $/i;

/** What is over or was never there where a summary says so; "past history of hypertension" does not say that it is over. */
const NAMES_PRESENT = /\b(?:diabet\w*|pregnan\w*)/i;
const PRESENT: ReadonlySet<string> = new Set(['diabetes', 'pregnancy']);

const SILENT =
  /\b(?:the )?(?:CA |California )?MTUS(?:\/ACOEM| and (?:the )?ACOEM| ACOEM)?(?: guidelines?)?,? (?:is|are|was) (?:silent|mute)\b|\b(?:MTUS|ACOEM)(?: guidelines?)? (?:do|does) not (?:specifically )?(?:address|mention|discuss)\b/gi;

/** The schedule is called silent, though the line above says the decision is based on it. */
function silence(checked: CheckedItem): Defect[] {
  const { basis, citations } = checked.item.reviewerGuideline;
  if (
    basis !== 'mtus' &&
    !(basis === 'both' && citations.some(cited => cited.source !== 'ODG' && cited.sections.length > 0))
  )
    return [];
  return matchesIn(checked.rationale, SILENT)
    .slice(0, 1)
    .filter(
      ({ end }) =>
        !/^[^.]*\b(?:acute|frequency|number|duration|specific|dosage|brand)\b/i.test(
          checked.rationale.text.slice(end, end + 80),
        ),
    )
    .map(({ start, end }) => ({
      item: checked.index,
      message:
        'The reasons call the schedule silent, but the guideline line says the decision is based on it: make the two agree.',
      at: placeIn(checked.rationale, { start, end }),
      against: placeIn(checked.guideline, { start: 0, end: checked.guideline.text.length }),
    }));
}

const NOT_MTUS = /\bdid not base (?:their|its|his|her) decision on the MTUS\b/i;
const NAMES_MTUS = /\bMTUS\s*:|\b(?:chronic pain medical treatment guidelines?|ACOEM\b[^.]*\bchapter)\b/i;

/** The administrator's line says "not the MTUS" and then cites it. */
function administratorLine(checked: CheckedItem): Defect[] {
  const denied = NOT_MTUS.exec(checked.administrator.text);
  if (denied === null) return [];
  const from = denied.index + denied[0].length;
  const named = NAMES_MTUS.exec(checked.administrator.text.slice(from));
  if (named === null) return [];
  return [
    {
      item: checked.index,
      severity: 'note',
      message:
        "The administrator's line says its decision is not based on the MTUS and then cites it: check the utilization review decision.",
      at: placeIn(checked.administrator, { start: denied.index, end: from }),
      against: placeIn(checked.administrator, { start: from + named.index, end: from + named.index + named[0].length }),
    },
  ];
}

const USE_FOR =
  /\b(?:(?:on|taking|using|used|prescribed|treated with|treatment with|use of|therapy|treatment)\b[^.;]{0,70}?\b(?:for|,)\s+(?:at least|over|more than|about|approximately|the past|the last)?\s*(?:several|(?<count>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve))\s+(?<unit>months?|years?))\b/gi;
const LONG = /\b(?:months?|years?)\b/;
const SOUGHT_USE = patternSet([USE_FOR]);
const LONGEST_DAYS: Readonly<Record<string, number>> = { month: 28, year: 365 };

/** Treatment said to have gone on for longer than there has been an injury. */
function durations(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  if (!hasMatch(checked.rationale.text, LONG)) return [];
  const days = daysToReview(letter);
  if (days === null) return [];
  return checked.rationale.sentences().flatMap(span => {
    lookAt(SOUGHT_USE, checked.rationale.text, span);
    if (!mayMatch(SOUGHT_USE, 0)) return [];
    const words = checked.rationale.text.slice(span.start, span.end);
    if (
      checked.rationale.isOfGuideline(span) ||
      !/\b(?:patient|worker|claimant|applicant|employee|documents?|records?)\b/i.test(words)
    )
      return [];
    if (
      /\b(?:prior to the injury|before the injury|(?:past |medical )?history of|non-?industrial|up to|no longer than|follow-?up|next|should|would)\b/i.test(
        words,
      )
    )
      return [];
    return matchesIn(checked.rationale, USE_FOR, span).flatMap(({ start, end, match }) => {
      const unit = (match.groups?.['unit'] ?? '').replace(/s$/i, '').toLowerCase();
      const least = (readCount(match.groups?.['count']) ?? 3) * (LONGEST_DAYS[unit] ?? 0);
      if (least <= days) return [];
      return [
        {
          item: checked.index,
          severity: 'warning' as const,
          message: `The injury was ${days} days old at utilization review: treatment cannot have gone on for so long because of it; correct the time, or say since when.`,
          at: placeIn(checked.rationale, { start, end }),
          against: injuryInHeader(letter),
        },
      ];
    });
  });
}

/** Says where figures, or what is said of a guideline, differ between the parts of a letter. */
export const factConflict: Check = {
  rule: 'fact-conflict',
  severity: 'error',
  source,
  find: letter => [
    ...withinSummary(letter),
    ...fromTo(letter),
    ...sumsOfVisits(letter),
    ...wordsAndFigures(letter),
    ...whatReviewDid(letter),
    ...agesInWords(letter, letter.summary, null),
    ...impossible(letter, 'range', 'unit'),
    ...letter.items.flatMap(checked =>
      oneForAPlace([
        ...ages(letter, checked),
        ...ageBounds(letter, checked),
        ...agesInWords(letter, checked.rationale, checked.index),
        ...conditions(letter, checked),
        ...smoking(letter, checked),
        ...workStatus(letter, checked),
        ...amountsAsked(letter, checked),
        ...amountsInWords(checked, letter.summary),
        ...otherMechanism(letter, checked),
        ...requestRestated(checked, 'number', 'score'),
        ...visitsHad(letter, checked),
        ...measures(letter, checked),
        ...painScores(letter, checked),
        ...findingsTold(letter, checked),
        ...statementsTold(letter, checked),
        ...proceduresHad(letter, checked),
        ...lengthsOfTime(letter, checked),
        ...timesSince(letter, checked),
        ...injuryWhen(letter, checked),
        ...whichFirst(letter, checked),
        ...eventYears(letter, checked),
        ...strengthsTold(letter, checked),
        ...painBounds(letter, checked),
        ...withWithout(letter, checked),
        ...cutOff(letter, checked),
        ...dutyTold(letter, checked),
        ...onlyThis(letter, checked),
        ...stoppedAndTaken(letter, checked),
        ...usedFor(letter, checked),
        ...seenBy(letter, checked),
        ...timesADay(letter, checked),
        ...unheardFigures(letter, checked),
        ...unheardWords(letter, checked),
        ...courseTold(letter, checked),
        ...responseTold(letter, checked),
        ...deniedOrOver(letter, checked),
        ...deniedAndTold(letter, checked),
        ...sentencesRetold(letter, checked, 'number', 'score', 'level'),
        ...eitherOr(letter, checked),
        ...changesTold(letter, checked),
        ...eventMonth(letter, checked),
        ...equalSides(letter, checked),
        ...onlyPositive(letter, checked),
        ...hadOrNot(letter, checked),
        ...sideToldOtherwise(letter, checked),
        ...valueInWords(letter, checked),
        ...durations(letter, checked),
        ...silence(checked),
        ...administratorLine(checked),
      ]),
    ),
  ],
};

/** A side told otherwise than in the summary, where the item asks for neither. */
function sideToldOtherwise(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const found = otherSide(letter, checked);
  if (found === null || found.isAsked) return [];
  return [
    {
      item: checked.index,
      severity: 'warning',
      message: 'The reasons tell this of the one side, the summary of the other: correct the one that is wrong.',
      at: placeIn(checked.rationale, found.at),
      against: placeIn(letter.summary, found.against),
    },
  ];
}

/** What is told twice is told of once: of two defects of one place the first. */
function oneForAPlace(defects: readonly Defect[]): Defect[] {
  return defects.filter(
    ({ at }, index) =>
      !defects
        .slice(0, index)
        .some(({ at: other }) => other.part === at.part && other.start < at.end && at.start < other.end),
  );
}
