import { readVisits } from '#domain/cases/requests/visits.ts';
import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import { NUMBER, VISITS, VISITS_TOLD } from '../figures/had-patterns.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn, wordsAt } from '../letter/checked-text.ts';
import { mayBeOfOnePart } from '../letter/parts-told.ts';
import { type Counted, serviceNamed, serviceOf, visitsCounted, visitsTold } from './visits-counted.ts';

/** Visits said to have been had or authorized, where the summary counts another number of the same service. */
export function visitsHad(letter: CheckedLetter, { index, item, rationale, title }: CheckedItem): Defect[] {
  const { summary } = letter;
  const all = visitsCounted(rationale);
  if (all.length === 0) return [];
  const ofTitle = serviceNamed(title.text);
  const inTitle = readVisits(item.request.authorized ?? '');
  return all.flatMap((said): Defect[] => {
    const service = said.service ?? ofTitle;
    if (service === null || (said.status === 'authorized' && said.count === inTitle)) return [];
    const isOfSame = (one: Counted): boolean => one.status === said.status && isOf(one.service ?? ofTitle, service);
    const others = all.filter(one => one !== said && isOfSame(one));
    const inSummary = visitsTold(letter).filter(
      one => isOfSame(one) && mayBeOfOnePart([summary, one.sentence], [rationale, said.sentence]),
    );
    // "The prior twelve", of which the reasons alone have told.
    const isInReasons = inSummary.length === 0 && said.isKnown;
    const told = isInReasons ? others.filter(one => one.end <= said.start) : inSummary;
    const [first] = told;
    if (first === undefined || isSo(said, told)) return [];
    if (!isInReasons && others.some(one => told.some(({ count }) => count === one.count))) return [];
    const source = isInReasons ? rationale : summary;
    if (!isInReasons && isCountedElsewhere(summary, said.count)) return [];
    // "5 of 6 sessions"
    if (!said.isAll && told.some(one => hasCount(source, one, said.count))) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons count ${said.count} visits, ${isInReasons ? 'and before' : 'the summary'} ${told.map(one => one.count).join(' and ')}: correct the one that is wrong.`,
        at: placeIn(rationale, said),
        against: placeIn(source, first),
      },
    ];
  });
}

/** Whether a count agrees with those told: with one, their sum, or what may have been had since the first of them. */
function isSo({ count, isLeast }: Counted, told: readonly Counted[]): boolean {
  const counts = told.map(one => one.count);
  const sum = counts.reduce((total, one) => total + one, 0);
  const most = Math.max(...counts);
  if (counts.includes(count) || sum === count) return true;
  if (told.some(one => one.isLeast) !== isLeast) return isLeast ? count < most : count > most;
  return counts.length > 1 && count > most && count < sum;
}

/** "Therapy" of no kind is physical therapy. */
function isOf(told: string | null, service: string): boolean {
  return (
    told !== null &&
    (told.startsWith(service) ||
      (service === 'physical therapy' && told === 'therapy') ||
      (HANDS.has(service) && told === 'hand therapy'))
  );
}

/** Hand therapy is given by therapists of either kind. */
const HANDS: ReadonlySet<string> = new Set(['physical therapy', 'occupational therapy', 'hand therapy']);

/** A number that is no part of a date. */
const ANY_COUNT = new RegExp(String.raw`(?<![\d/])\b${COUNT}(?!\d|\/\d)`, 'gi');
const COUNT_OF_VISITS = new RegExp(
  String.raw`\b${NUMBER}\s(?:more|additional|further|PT\b|physical therapy|${VISITS})|#\s?(?<listed>\d+)\b`,
  'gi',
);

const OF_A_REQUEST =
  /\b(?:request\w*|ask\w*|recommend\w*|plan\w*|propos\w*|sought|order\w*|prescri\w*|certif\w*|authori\w*|approv\w*|denied)\b/i;
const ANOTHER_TIME = /\b(?:later|then|again|flare\w*|second course|subsequent\w*|recent\w*|since)\b/i;

/** Whether a sentence counts so many visits that were had another time: "later 6 visits for a flare". */
function isCountedElsewhere(summary: CheckedText, count: number): boolean {
  return matchesIn(summary, COUNT_OF_VISITS).some(({ start, match: { groups } }) => {
    const words = wordsAt(summary, start);
    return readCount(groups?.['count']) === count && ANOTHER_TIME.test(words) && !OF_A_REQUEST.test(words);
  });
}

/** Whether the sentence that counts visits has the other count, too, and not of another service, or as the sum of its visits. */
function hasCount({ text }: CheckedText, { sentence, service }: Counted, count: number): boolean {
  const words = text.slice(sentence.start, sentence.end);
  const ofOthers = everyMatch(words, VISITS_TOLD).filter(({ groups }) => {
    const named = serviceOf(groups?.['service'] ?? groups?.['of']);
    return named !== null && named !== service;
  });
  const isOfOther = (at: number): boolean => ofOthers.some(({ index }) => index === at);
  if (everyMatch(words, ANY_COUNT).some(match => readCount(match[0]) === count && !isOfOther(match.index))) return true;
  const visits = everyMatch(words, COUNT_OF_VISITS).flatMap(
    ({ groups }) => readCount(groups?.['count'] ?? groups?.['listed']) ?? [],
  );
  return visits.length > 1 && visits.reduce((sum, one) => sum + one, 0) === count;
}
