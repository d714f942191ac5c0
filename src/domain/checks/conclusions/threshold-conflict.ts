import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { findDates } from '#domain/calendar/read-date.ts';
import { COUNT, readCount } from '#domain/drugs/count.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { type CheckedItem, type CheckedLetter, dayOfReview } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';
import { figuresCompared } from '../figures/figures-compared.ts';
import { askedAlone } from '../figures/asked-alone.ts';
import { grantedBeyond } from '../figures/granted-beyond.ts';
import { verdicts } from '../figures/limit-verdicts.ts';
import { visitsInAll } from '../figures/visits-in-all.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a limit quoted from a guideline is applied as quoted; another figure or a wrong count is a plain error of fact',
};

type Unit = 'day' | 'week' | 'month' | 'visit';
type Limit = Span & { readonly unit: Unit; readonly least: number; readonly most: number };

const UNIT = '(?<unit>days?|weeks?|months?|visits?|sessions?|treatments?)';
const FIGURES = String.raw`(?<least>${COUNT})\s*(?:(?:-|–|to)\s*(?<most>${COUNT})\s*)?(?:-\s*)?`;
/** "up to 10 visits", "less than 3 weeks", "no longer than 2-3 weeks", "limited to 24 visits". */
const LIMIT = new RegExp(
  String.raw`\b(?:up to|trial of|less than|no (?:more|longer) than|not (?:\w+ ){0,3}(?:longer|more) than|fewer than|maximum of|limit(?:ed)? (?:of|to)|at most|exceed(?:ing)?|short-term \(|(?:recommends?|allows?|advises?|provides?)(?: for)?)\s*(?:a |the |total of )*${FIGURES}${UNIT}`,
  'gi',
);
/** "exceeded the 2-4 week window", "beyond the 10 visits recommended". */
const APPLIED = new RegExp(
  String.raw`\b(?:exceed(?:s|ed|ing)?|in excess of|beyond|over|past|more than)\s+(?:the |guideline |recommended |allowed |maximum )*${FIGURES}${UNIT}(?:\s+(?:limit|window|period|maximum|recommend\w*|allow\w*|course))`,
  'gi',
);
const SINCE = /\bsince (?:at least |approximately |about )?(?=\d|[A-Z][a-z]+ \d)/gi;
const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, visit: Number.NaN };

function unitOf(word: string): Unit {
  if (/^day/i.test(word)) return 'day';
  if (/^week/i.test(word)) return 'week';
  return /^month/i.test(word) ? 'month' : 'visit';
}

function limitsIn(checked: CheckedItem, pattern: RegExp, span: Span): Limit[] {
  return everyMatch(checked.rationale.text.slice(span.start, span.end), pattern).flatMap(match => {
    const least = readCount(match.groups?.['least']);
    if (least === null) return [];
    const start = span.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        unit: unitOf(match.groups?.['unit'] ?? ''),
        least,
        most: readCount(match.groups?.['most']) ?? least,
      },
    ];
  });
}

const inDays = (limit: Limit): number => limit.most * DAYS[limit.unit];

/** A limit quoted in one figure and applied in another. */
function misapplied(checked: CheckedItem, quoted: readonly Limit[], applied: readonly Limit[]): Defect[] {
  return applied.flatMap(used => {
    const same = quoted.filter(limit => (limit.unit === 'visit') === (used.unit === 'visit'));
    const [first] = same;
    if (first === undefined) return [];
    const agrees = same.some(limit =>
      used.unit === 'visit' ? limit.most === used.most || limit.least === used.least : inDays(limit) === inDays(used),
    );
    if (agrees) return [];
    return [
      {
        item: checked.index,
        message: 'The limit is quoted in one figure and applied in another: apply it as the guideline has it.',
        at: placeIn(checked.rationale, used),
        against: placeIn(checked.rationale, first),
      },
    ];
  });
}

function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Use "since" a day is said to exceed a limit that had not run out at the time of the review. */
function notYetRunOut(letter: CheckedLetter, checked: CheckedItem, quoted: readonly Limit[]): Defect[] {
  const until = dayOfReview(letter);
  const limits = quoted.filter(limit => limit.unit !== 'visit');
  const [first] = limits;
  if (until === null || first === undefined) return [];
  const longest = Math.max(...limits.map(inDays));
  return checked.rationale.sentences().flatMap(span => {
    const words = checked.rationale.text.slice(span.start, span.end);
    if (!/\b(?:exceed|excess|beyond|longer than|past the)/i.test(words)) return [];
    return everyMatch(words, SINCE).flatMap(match => {
      const mention = findDates(words).find(date => date.start >= match.index);
      if (mention?.date == null || mention.start - match.index > 30) return [];
      const days = daysBetween(mention.date, until);
      if (days < 0 || days >= longest) return [];
      return [
        {
          item: checked.index,
          message: `From that day to the utilization review are ${days} days, within the limit quoted: count again, or give another reason.`,
          at: placeIn(checked.rationale, { start: span.start + match.index, end: span.start + mention.end }),
          against: placeIn(checked.rationale, first),
        },
      ];
    });
  });
}

/** Says where a limit is quoted and then applied in another figure, or is said to be exceeded when it is not. */
export const thresholdConflict: Check = {
  rule: 'threshold-conflict',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      const { text } = checked.rationale;
      const judged = [
        ...verdicts(checked),
        ...figuresCompared(checked),
        ...grantedBeyond(checked),
        ...askedAlone(checked),
      ];
      if (
        !/\b(?:exceed|surpass|excess|beyond|past the|over the|above the|more than (?:what )?the (?:guidel|sched|mtus|trial|number|maximum|initial))/i.test(
          text,
        )
      )
        return judged;
      const applied = limitsIn(checked, APPLIED, { start: 0, end: text.length });
      const quoted = limitsIn(checked, LIMIT, { start: 0, end: text.length }).filter(
        limit => !applied.some(used => used.start <= limit.start && limit.start < used.end),
      );
      return [
        ...misapplied(checked, quoted, applied),
        ...notYetRunOut(letter, checked, quoted),
        ...visitsInAll(
          checked,
          quoted.filter(({ unit }) => unit === 'visit'),
        ),
        ...judged,
      ];
    }),
};
