import { findVisits, readVisits } from '#domain/cases/requests/visits.ts';
import { readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { PIECES, SIZE } from '../figures/size-pattern.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn, type Span } from '../letter/checked-text.ts';

/** What a request is measured in: so many hours a day, times a week, weeks, tablets by number and the like. */
type Unit = 'hours a day' | 'hours a week' | 'times a week' | 'days' | 'weeks' | 'months' | 'refills' | 'pieces';
type Size = Span & { readonly unit: Unit; readonly figure: number };

function sizeOf(match: RegExpExecArray): { readonly unit: Unit; readonly figure: number } | null {
  const { count, per, of, times, term, refills, pieces } = match.groups ?? {};
  const figure = readCount(count ?? pieces);
  if (figure === null) return null;
  if (pieces !== undefined) return { unit: 'pieces', figure };
  if (refills !== undefined) return { unit: 'refills', figure };
  if (times !== undefined) return { unit: 'times a week', figure };
  if (per !== undefined && of !== undefined) return { unit: /^d/i.test(of) ? 'hours a day' : 'hours a week', figure };
  const unit = /^d/i.test(term ?? '') ? 'days' : /^w/i.test(term ?? '') ? 'weeks' : 'months';
  return { unit, figure };
}

/** Sizes of a title by their units, with the hours a week that its hours a day and days a week come to. */
const sizesOfTitle = onceForEach(({ text }: CheckedText): ReadonlyMap<Unit, ReadonlySet<number>> => {
  const sizes = new Map<Unit, Set<number>>();
  const add = (unit: Unit, figure: number): unknown => sizes.set(unit, (sizes.get(unit) ?? new Set()).add(figure));
  let daily: number | null = null;
  for (const match of [...everyMatch(text, SIZE), ...everyMatch(text, PIECES)]) {
    const size = sizeOf(match);
    if (size === null) continue;
    add(size.unit, size.figure);
    const least = readCount(match.groups?.['least']);
    if (least !== null) add(size.unit, least);
    if (size.unit === 'hours a day') daily = size.figure;
    if (size.unit === 'times a week' && daily !== null) add('hours a week', daily * size.figure);
  }
  return sizes;
});

/** The title's own words for what is asked for. */
const wordsOfTitle = onceForEach(
  ({ text }: CheckedText): ReadonlySet<string> =>
    new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter(word => !OF_A_SIZE.test(word))),
);
const OF_A_SIZE =
  /^(?:for|the|and|with|per|each|every|times?|once|twice|days?|weeks?|months?|hours?|hrs?|total|left|right|bilateral|request|original|was|were|authorized|claims|administrator|remaining|imr|eligible|portion|visits?|sessions?|treatments?|refills?|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;
/** So far behind the name of what is asked for stands how much of it. */
const NEAR = 90;
/** "The original request comes to 60 hours a week". */
const OF_THE_REQUEST = /\brequests? (?:comes? to|amounts? to|totals?|is for|was for|of|for)\s(?:an? )?(?:total of )?$/i;
/** Where a sentence is of the request at all. */
const RECITAL = /\b(?:requests?|requested|requesting|authorized|asked for|asks for|remaining)\b/i;
/** A rule's number, one that would do, or what was before. */
const NOT_ASKED =
  /\b(?:guidelines?|MTUS|ODG|ACOEM|recommend\w*|allow\w*|support\w*|up to|would|could|should|may|instead|prior(?! (?:review|decision|determination|denial)\b)|previous\w*|earlier|before|after|had|has|have|been|was (?:given|seen|using|taking)|completed|past|within|every|last|limit\w*|maximum|exceed\w*|than|at least|over|beyond|trial|initial\w*|first|since|history|lasting|lasted|pain|symptoms|follow-?up|enough|not more|no more|only|old|ago|until|next|reduced|modified|instead of|rather)\b/i;
const NOT_ASKED_BEHIND =
  /^\s(?:of (?:conservative|relief|use|care|rest|pain)|ago|old|later|after|before|would|should|could|may|of age|post|since|from)\b/i;

/** The sizes of what is asked for in the reasons, as they recite the request or decide it. */
function sizesIn({ rationale, title, conclusions }: CheckedItem): Size[] {
  const names = wordsOfTitle(title);
  const decided = conclusions();
  const pieces = decided.flatMap(sentence =>
    matchesIn(rationale, PIECES, sentence).map(match => ({ ...match, sentence })),
  );
  return [...matchesOf(rationale, [SIZE]), ...pieces].flatMap(({ sentence, match, start, end }): Size[] => {
    const size = sizeOf(match);
    if (size === null || match.groups?.['least'] !== undefined) return [];
    const before = rationale.text.slice(sentence.start, start);
    const isDecided = decided.some(one => one.start <= start && end <= one.end);
    const isOfRequest = OF_THE_REQUEST.test(before);
    if (!isDecided && !isOfRequest && (!RECITAL.test(before) || rationale.isOfGuideline(sentence))) return [];
    const near = before.slice(-NEAR);
    const clause = near.split(/[;:]\s|,\s(?:and|but|as|since|because|while)\s/).at(-1) ?? near;
    if (NOT_ASKED.test(clause) || NOT_ASKED_BEHIND.test(rationale.text.slice(end, sentence.end))) return [];
    const isNamed = (clause.toLowerCase().match(/[a-z]{3,}/g) ?? []).some(word => names.has(word));
    return isNamed || isOfRequest ? [{ ...size, start, end }] : [];
  });
}

/** The request recited or decided in another size than any item of the letter asks for. */
export function sizesAsked({ items }: CheckedLetter, checked: CheckedItem): Defect[] {
  const asked = sizesOfTitle(checked.title);
  // How many tablets are decided is asked by the drug's name.
  if (asked.size === 0 || (asked.size === 1 && asked.has('pieces') && checked.item.request.drug !== null)) return [];
  const other = sizesIn(checked).find(
    ({ unit, figure }) => asked.has(unit) && !items.some(({ title }) => sizesOfTitle(title).get(unit)?.has(figure)),
  );
  if (other === undefined) return [];
  return [
    {
      item: checked.index,
      message: `The item asks for ${[...(asked.get(other.unit) ?? [])].join(' or ')} ${other.unit}, the reasons are of ${other.figure}: decide what is disputed.`,
      at: placeIn(checked.rationale, other),
      against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
    },
  ];
}

/** A title that gives a number of visits and a schedule that comes to another. */
export function scheduleOfTitle({ index, item, title }: CheckedItem): Defect[] {
  if (item.request.kind !== 'plain') return [];
  const { stated = null, perWeek = null, weeks = null } = findVisits(title.text) ?? {};
  if (stated === null || perWeek === null || weeks === null) return [];
  const product = perWeek.value * weeks.value;
  if (product === stated.value || !OF_VISITS.test(title.text.slice(stated.end))) return [];
  if (readVisits(title.text.slice(0, stated.start)) !== product && readVisits(title.text.slice(stated.end)) !== product)
    return [];
  return [
    {
      item: index,
      message: `${perWeek.value} times a week for ${weeks.value} weeks come to ${product}, the title says ${stated.value}: state what is asked for.`,
      at: placeIn(title, { start: 0, end: title.text.length }),
    },
  ];
}

const OF_VISITS = /^\s*(?:\(\d+\)\s*)?(?:[a-z-]+\s+){0,3}?(?:sessions?|visits?|treatments?)\b/i;
