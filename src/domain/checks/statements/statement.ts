import { findDates } from '#domain/calendar/read-date.ts';
import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { areOpposite, type NamedParts, partsNamed, sameOrSupplied, sameRegion } from '../letter/regions.ts';

/** What a text says of one thing: of what, with which value, where on the body, and when. */
export type Statement = Span & {
  /** The thing told of: `straight leg raise`, `minutes of sitting`. */
  readonly of: string;
  readonly value: string | number;
  /** Parts of the body it is told of, by its clause. */
  readonly where: () => NamedParts;
  /** Of one joint, not of what its nerves supply. */
  readonly isLocal: boolean;
  /** Days and years its sentence names. */
  readonly when: () => readonly string[];
  readonly sentence: Span;
};

/** Where a thing is named of which a text may tell something. */
export type Named = Span & { readonly of: string; readonly isLocal: boolean; readonly sentence: Span };

const CLAUSE_ENDS =
  /[;:]|,?\s(?:but|while|whereas|although|though|however|whose|and (?=the|there|a|an|his|her|no))\b|,\s/gi;

/** The clause of a sentence that holds a stretch of it. */
export function clauseAround({ text }: Pick<CheckedText, 'text'>, sentence: Span, at: Span): Span {
  let { start, end } = sentence;
  for (const { index, 0: written } of everyMatchAnywhere(text.slice(sentence.start, sentence.end), CLAUSE_ENDS)) {
    const from = sentence.start + index;
    if (from + written.length <= at.start) start = from + written.length;
    else if (from >= at.end) {
      end = from;
      break;
    }
  }
  return { start, end };
}

/** Where and when a statement of a sentence is of; read when it is compared. */
export function placeAndTime(
  checked: CheckedText,
  sentence: Span,
  at: Span,
): Pick<Statement, 'where' | 'when' | 'sentence' | 'start' | 'end'> {
  return {
    where: lazy(() => whereOf(checked, clauseAround(checked, sentence, at), sentence)),
    when: lazy(() => timesIn(checked.text.slice(sentence.start, sentence.end))),
    sentence,
    start: at.start,
    end: at.end,
  };
}

/** Days, months and years that words name. */
function timesIn(words: string): readonly string[] {
  if (!/\d/.test(words)) return [];
  const days = findDates(words).flatMap(({ date, month }) => date ?? month ?? []);
  return days.length > 0 ? days : (words.match(/\b(?:19|20)\d\d\b/g) ?? []);
}

/** The parts of a clause, with the side its sentence gives where the clause gives none. */
function whereOf({ text }: Pick<CheckedText, 'text'>, clause: Span, sentence: Span): NamedParts {
  const own = partsNamed(text.slice(clause.start, clause.end));
  return own.regions.length > 0 || own.sides.length > 0 ? own : partsNamed(text.slice(sentence.start, sentence.end));
}

/** The reasons are of the part the item is for where they name none. */
export function orOf(one: Statement, asked: () => NamedParts): Statement {
  return {
    ...one,
    where: lazy(() => {
      const own = one.where();
      return own.regions.length > 0 ? own : { ...own, regions: asked().regions };
    }),
  };
}

/** Whether two statements may be of one part of the body: no other side, region or level. */
export function mayBeOfSamePart(
  { where, isLocal }: Pick<Statement, 'where' | 'isLocal'>,
  { where: whereOther }: Pick<Statement, 'where'>,
): boolean {
  const [one, other] = [where(), whereOther()];
  if (areOpposite(one, other)) return false;
  if (one.levels.length > 0 && other.levels.length > 0 && !one.levels.some(level => other.levels.includes(level)))
    return false;
  const isSame = isLocal ? sameRegion : sameOrSupplied;
  // Motion of no part named may be of any.
  if (one.regions.length === 0 || other.regions.length === 0)
    return !isLocal || one.regions.length === other.regions.length;
  return one.regions.some(region => other.regions.some(own => isSame(region, own)));
}

/** Whether two statements may be of one time: both name days, and none of them together, only where they are not. */
export function mayBeOfSameTime(one: Pick<Statement, 'when'>, other: Pick<Statement, 'when'>): boolean {
  const [days, others] = [one.when(), other.when()];
  return (
    days.length === 0 ||
    others.length === 0 ||
    days.some(day => others.some(own => day.startsWith(own) || own.startsWith(day)))
  );
}

/** Behind a figure: more or less than before or on the other side, no whole figure. */
export const COMPARED =
  /^[\s-]*(?:more|less|longer|shorter|better|worse|weaker|stronger|smaller|larger|fewer|earlier|later|ago|old|out of)\b/i;
/** Before it: how much more or less. */
export const GAINED =
  /\b(?:gain\w*|lost|loses|(?:gain|loss|increase|decrease|drop|rise|improve[a-z]*|differen\w+)\b(?: of| by)?)(?: (?:about|some|only|another))?\s*$/i;

/** Of another time, of a condition, a wish or a rule: no statement of how it is. */
export const NOT_NOW =
  /\b(?:if|unless|whether|should|would|could|may(?! (?:not )?(?:lift|sit|stand|walk|drive|carry|push|pull)\b)|might|must|until|prior|previous\w*|earlier|before|initial\w*|at first|in the past|formerly|used to|no longer|later|subsequent\w*|another|second|repeat\w*|rule out|versus|vs|patients who|those who|mother|father|family)\b/i;
