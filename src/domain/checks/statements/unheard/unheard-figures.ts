import { findDates } from '#domain/calendar/read-date.ts';
import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../../check.ts';
import { matchesOf } from '../../figures/figure-sentences.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span, textOf } from '../../letter/checked-text.ts';
import { FIGURE, unitOf } from '../figures-with-units.ts';
import { wordsIn } from './telling-words.ts';
import {
  clauseAround,
  COMPARED,
  mayBeOfSamePart,
  mayBeOfSameTime,
  placeAndTime,
  type Statement,
} from '../statement.ts';

/*
 * A figure of the reasons that the summary does not know, where the summary has another one of the same unit in the same words:
 * "the wrist was held in a splint for four weeks" beside "a thumb splint for 6 weeks". Nothing lists what may be counted: that
 * both are of one thing is told by the words they share.
 */

/** A figure with its unit: its value is the first number, a range has both ends. */
type Figure = Statement & {
  readonly values: readonly number[];
  readonly clause: () => Span;
  /** As written. */
  readonly counts: readonly number[];
  /** The drug named nearest to it, by its ingredients; null where its clause names none. */
  readonly drug: () => string | null;
  readonly words: () => ReadonlySet<string>;
};

const figuresIn = onceForEach((checked: CheckedText): readonly Figure[] =>
  matchesOf(checked, [FIGURE]).flatMap(({ sentence, match, start, end }): Figure[] => {
    const groups = match.groups ?? {};
    const unit = unitOf(groups);
    const counts = [readCount(groups['count']), readCount(groups['upTo'])].filter(count => count !== null);
    const [first] = counts;
    if (unit === undefined || first === undefined || IN_FEET.test(checked.text.slice(sentence.start, start))) return [];
    const clause = lazy(() => clauseAround(checked, sentence, { start, end }));
    return [
      {
        ...placeAndTime(checked, sentence, { start, end }),
        of: `${unit.base}${RATE.exec(checked.text.slice(end, sentence.end))?.groups?.['each'] ?? ''}`,
        value: first * unit.times,
        values: counts.map(count => count * unit.times),
        counts,
        isLocal: unit.base === 'degrees',
        clause,
        when: lazy(() => findDates(textOf(checked, clause())).map(({ date, month }) => date ?? month)),
        drug: lazy(() => nearestDrug(checked, { start, end }, clause())),
        words: lazy(() =>
          wordsIn(textOf(checked, around({ start, end }, clause()))).union(
            measured(checked.text.slice(sentence.start, start)),
          ),
        ),
      },
    ];
  }),
);

function nearestDrug(checked: CheckedText, { start, end }: Span, clause: Span): string | null {
  const [nearest] = checked
    .drugs()
    .filter(drug => clause.start <= drug.start && drug.end <= clause.end)
    .toSorted((one, other) => distance(one) - distance(other));
  return nearest?.value.drug.ingredients.join('/') ?? null;

  function distance(drug: Span): number {
    return Math.max(drug.start - end, start - drug.end);
  }
}

/** What is measured right before its figure: "a neck of 16 inches". */
const MEASURED =
  /\b(?<what>neck|waist|calf|thigh|forearm|arm|chest|scar|wound)(?:\s(?:size|circumference|girth|of|is|was|at|measur\w+))*\s$/i;
const measured = (before: string): ReadonlySet<string> =>
  new Set(MEASURED.exec(before)?.groups?.['what']?.toLowerCase().match(/.+/) ?? []);
/** "5 feet 4 inches" are one figure. */
const IN_FEET = /(?:feet|foot|ft|['’])\s?$/i;

/** How often: in a day, in a week. */
const RATE = /^ (?:a|per|each|every|in an?|in the|out of the)(?<each> (?:day|night|week|month|year))\b/i;
/** So far from a figure the words stand that tell what it is of. */
const BESIDE = 50;
const around = ({ start, end }: Span, clause: Span): Span => ({
  start: Math.max(clause.start, start - BESIDE),
  end: Math.min(clause.end, end + BESIDE),
});

/** Bounds, rough figures and what comes again are not the figure itself. */
const BOUND =
  /\b(?:than|least|over|under|above|below|up to|exceed\w*|minimum|maximum|between|about|approximately|nearly|almost|around|some|roughly|within|every|next|additional|further|another|first|by|(?:lost|gained|deficits?|difference|lack\w*|missing|short)\b.*)\s*$|[<>≥≤~+]\s*$/i;
/** Rules, requests, plans and conditions. */
const NOT_HAD =
  /\b(?:if|unless|whether|should|would|could|may|might|must|until|guidelines?|recommend\w*|MTUS|ODG|ACOEM|ICD\w*|request\w*|trial of|frequency|maximum|allow\w*|support\w*|exceed\w*|defined|placebo|studies|needs?|requires?|has to|have to|patients|those who|additional|further|proposed|plan\w*|authori[sz]\w+|certif\w+|approv\w+|per (?:day|week|month)|follow(?:ed)?[- ]?up|return(?:ed)? in)\b/i;
const DENIED = /\b(?:not|no|never|without)\b|n't\b/i;
/** What is told of the patient, not of what anyone has. */
const OF_PATIENT =
  /\b(?:patient|worker|claimant|applicant|employee|member|IW|he|she|his|her|him|was|were|has|had|have|reveal\w*|show\w*|measur\w*)\b|\b(?:flexion|extension|abduction|rotation|motion|tolerance)\b/i;
/** A plan of the summary is none of what was had. */
const PLANNED =
  /\b(?:plan\w*|request\w*|recommend\w*|refer\w*|return(?:ed)? in|follow-?up in|sought|asked for|proposed)\b/i;

function isFound(checked: CheckedText, one: Figure): boolean {
  return (
    OF_PATIENT.test(textOf(checked, one.sentence)) &&
    !NOT_HAD.test(textOf(checked, one.sentence)) &&
    !DENIED.test(textOf(checked, one.clause())) &&
    !BOUND.test(checked.text.slice(one.sentence.start, one.start)) &&
    !COMPARED.test(checked.text.slice(one.end, one.sentence.end)) &&
    !checked.isOfGuideline(one.sentence)
  );
}

/** What a request counts, too. */
const MAY_BE_ASKED: ReadonlySet<string> = new Set(['visits', 'injections', 'levels', 'tablets', 'days']);

/** Rounded values are the same. */
const NEAR = 0.12;
const MEASURED_NEAR = 0.06;
const isNear = (one: number, other: number, near = NEAR): boolean =>
  Math.abs(one - other) <= near * Math.max(one, other);

const knows = (figures: readonly Figure[], { values, of }: Figure): boolean =>
  figures.some(other =>
    other.values.some(value => values.some(own => isNear(own, value, of === 'mm' ? MEASURED_NEAR : NEAR))),
  );

const shared = (one: Figure, other: Figure): number => one.words().intersection(other.words()).size;

const NUMBERS = new RegExp(String.raw`(?<![\w/.-])${COUNT}(?![\w/-])`, 'gi');

const mayBeOfSameDrug = (one: Figure, other: Figure): boolean =>
  one.drug() === null || other.drug() === null || one.drug() === other.drug();

/** Whether words have the very number without its unit: "he lifts 10 pounds, with the brace 25". */
const hasCount = (words: string, { counts }: Figure): boolean =>
  everyMatch(words, NUMBERS).some(([written]) => counts.includes(readCount(written) ?? -1));

/** What is told of a joint without its name is of the one part a text names. */
function withPart(one: Figure, text: CheckedText): Figure {
  if (!one.isLocal || one.where().regions.length > 0) return one;
  const { regions } = text.parts();
  return regions.length === 1 ? { ...one, where: () => ({ ...one.where(), regions }) } : one;
}

/** Figures of the reasons that the summary tells otherwise and knows nowhere. */
export function unheardFigures(letter: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  const { summary } = letter;
  const said = figuresIn(rationale).filter(one => isFound(rationale, one));
  if (said.length === 0) return [];
  const told = figuresIn(summary);
  const asked = lazy(() =>
    letter.items.flatMap(({ title }) => everyMatch(title.text, NUMBERS).map(([written]) => readCount(written))),
  );
  return said.flatMap((one): Defect[] => {
    const ofUnit = told.filter(({ of }) => of === one.of);
    const isBesideKnown = said.some(
      other => other.sentence === one.sentence && other.of === one.of && knows(ofUnit, other),
    );
    if (isBesideKnown || knows(ofUnit, one)) return [];
    const [first] = ofUnit
      .filter(
        other =>
          shared(one, other) > 0 &&
          (mayBeOfSamePart(one, other) || mayBeOfSamePart(withPart(one, title), withPart(other, summary))) &&
          mayBeOfSameTime(one, other) &&
          mayBeOfSameDrug(one, other) &&
          !hasCount(textOf(summary, other.sentence), one) &&
          !PLANNED.test(textOf(summary, { start: other.sentence.start, end: other.clause().end })) &&
          !COMPARED.test(summary.text.slice(other.end, other.sentence.end)),
      )
      .toSorted((a, b) => shared(one, b) - shared(one, a));
    if (
      first === undefined ||
      (MAY_BE_ASKED.has(one.of) && asked().some(number => number !== null && one.values.includes(number)))
    )
      return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons say "${textOf(rationale, one)}", which the summary does not know: it says "${textOf(summary, first)}"; correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(summary, first),
      },
    ];
  });
}
