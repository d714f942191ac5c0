import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact, summaryFacts } from '../letter/checked-letter.ts';
import type { LetterPlace } from '../finding.ts';
import { type CheckedText, placeIn } from '../letter/checked-text.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { NUMBER, SERVICE, VISITS, VISITS_HAD } from '../figures/had-patterns.ts';

const ANY_SERVICE = new RegExp(String.raw`\b(?:${SERVICE})\b`, 'i');
/** Some of them, or of those still to come. */
const NOT_ALL =
  /\b(?:at least|(?<!\bno )more than|over|up to|another|additional|further|remaining|first|initial|last|extra|of the|if|should|would|recommend\w*|allow\w*)\s*(?:the\s)?$/i;
/** Of the visits asked for: "with 8 visits requested". */
const ASKED_AFTER = /^\s*(?:\w+\s){0,2}(?:request\w*|recommended|allowed|authorized|of home)/i;

const serviceOf = (words: string): string => {
  if (/^pt$/i.test(words)) return 'physical therapy';
  return /^cbt$/i.test(words) ? 'cognitive behavioral therapy' : words.toLowerCase();
};

type Counted = { readonly count: number; readonly place: LetterPlace };

/** "Physical therapy (12 visits)", "PT: 8 visits", "for physical therapy on 12 occasions". */
const LISTED = new RegExp(
  String.raw`\b(?<service>${SERVICE})\s?(?:(?:\(|:\s)${NUMBER}\s${VISITS}\b|${NUMBER.replace('count', 'listed')}\s${VISITS}\b|on\s${NUMBER.replace('count', 'times')}\soccasions\b)`,
  'gi',
);
/** Visits that were asked for or let through. */
const PLANNED = /\b(?:plan\w*|request\w*|authoriz\w*|recommend\w*|certif\w*|denied|ask\w*|prescri\w+|order\w*|RFA)\b/i;

/** The visits of a service that the summary counts as had. */
function countedIn({ summary, ...letter }: CheckedLetter, service: string): Counted[] {
  const ofFacts = summaryFacts({ summary, ...letter }, 'visit-count').flatMap((fact): Counted[] => {
    const isHad = fact.assertion === 'affirmed' && isOf(fact.value.service, service);
    // "10-12 visits": the end of a range is no count.
    if (!isHad || summary.text[fact.at.start - 1] === '-') return [];
    return [{ count: fact.value.count, place: placeOfFact(fact, 'summary') }];
  });
  const listed = [LISTED, ...VISITS_HAD].flatMap(form =>
    everyMatch(summary.text, form).flatMap((match): Counted[] => {
      const { count, listed: beside, times, service: named, of } = match.groups ?? {};
      const read = readCount(count ?? beside ?? times);
      const isOther = read === null || !isOf(serviceOf(named ?? of ?? ''), service);
      if (isOther || summary.text[match.index - 1] === '-') return [];
      return [{ count: read, place: placeIn(summary, { start: match.index, end: match.index + match[0].length }) }];
    }),
  );
  const isPlanned = ({ place }: Counted): boolean => PLANNED.test(sentenceAt(summary, place.start));
  return [...ofFacts, ...listed.filter(one => !ofFacts.some(({ place }) => overlap(place, one.place)))].filter(
    one => !isPlanned(one),
  );
}

const overlap = (one: LetterPlace, other: LetterPlace): boolean => one.start < other.end && other.start < one.end;

function sentenceAt({ text, sentences }: CheckedText, at: number): string {
  const sentence = sentences().find(({ start, end }) => start <= at && at < end);
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}

/** Visits said to have been had, where the summary counts another number of the same service. */
export function visitsHad(letter: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  const { text } = rationale;
  return matchesOf(rationale, VISITS_HAD).flatMap(({ start, end, match }) => {
    const { count, service: before, of } = match.groups ?? {};
    const said = readCount(count);
    const at = start + match[0].indexOf(count ?? '');
    const named = before ?? of;
    const service = named === undefined || /^therapy$/i.test(named) ? ANY_SERVICE.exec(title.text)?.[0] : named;
    if (said === null || service === undefined || NOT_ALL.test(text.slice(Math.max(0, at - 40), at))) return [];
    if (ASKED_AFTER.test(text.slice(end))) return [];
    const told = countedIn(letter, serviceOf(service));
    const counts = told.map(one => one.count);
    const [first] = told;
    const sum = counts.reduce((total, one) => total + one, 0);
    if (first === undefined || counts.includes(said) || sum === said) return [];
    // "5 of 6 sessions"
    if (told.some(({ place }) => hasCount(sentenceAt(letter.summary, place.start), said))) return [];
    // More than are told may have been had since, or be counted from the start.
    if (counts.length > 1 && said > Math.max(...counts) && said < sum) return [];
    return [
      {
        item: index,
        severity: 'warning' as const,
        message: `The reasons count ${said} visits, the summary ${counts.join(' and ')}: correct the one that is wrong.`,
        at: placeIn(rationale, { start, end }),
        against: first.place,
      },
    ];
  });
}

/** "Therapy" of no kind is physical therapy. */
function isOf(told: string, service: string): boolean {
  return told.startsWith(service) || (service === 'physical therapy' && told === 'therapy');
}

/** Whether the sentence of the summary that counts visits has the other count, too, or as the sum of its visits. */
function hasCount(sentence: string, count: number): boolean {
  if (everyMatch(sentence, ANY_COUNT).some(match => readCount(match[0]) === count)) return true;
  const visits = everyMatch(sentence, COUNT_OF_VISITS).flatMap(match => readCount(match.groups?.['count']) ?? []);
  return visits.length > 1 && visits.reduce((sum, one) => sum + one, 0) === count;
}
/** A number that is no part of a date. */
const ANY_COUNT = new RegExp(String.raw`(?<![\d/])\b${COUNT}(?!\d|\/\d)`, 'gi');
const COUNT_OF_VISITS = new RegExp(
  String.raw`\b${NUMBER}\s(?:more|additional|further|PT\b|physical therapy|${VISITS})`,
  'gi',
);
