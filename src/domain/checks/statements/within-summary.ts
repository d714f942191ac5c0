import type { Defect } from '../check.ts';
import { sinceIn } from '../dated/since-when.ts';
import { fewerThanTold } from '../within-summary/fewer-than-told.ts';
import { measuredTwice } from '../within-summary/measured-twice.ts';
import { painBothWays } from '../within-summary/pain-both-ways.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, sentenceAt, type Span } from '../letter/checked-text.ts';
import { sentencesFor } from '../figures/figure-sentences.ts';
import { SINCE, WORK } from '../figures/had-patterns.ts';
import { mayBeOfSamePart, type Named, type Statement } from './statement.ts';
import { signsIn, signsNamed } from './read-signs.ts';
import { quantitiesIn, quantitiesNamed } from './read-quantities.ts';
import { workTold } from '../told-twice/work-status.ts';

function defectOf(summary: CheckedText, at: Span, against: Span, what: string): Defect {
  return {
    item: null,
    severity: 'warning',
    message: `The summary tells ${what} two ways: correct the one that is wrong, or say when each was so.`,
    at: placeIn(summary, at),
    against: placeIn(summary, against),
  };
}

const sentenceOf = (summary: CheckedText, { start }: Span): Span => sentenceAt(summary, start) ?? { start, end: start };

/** The day a place of the summary is of: the one its sentence gives, else the last before. */
function dayOf(summary: CheckedText, at: Span): string | null {
  const sentence = sentenceOf(summary, at);
  const dates = summary.dates();
  const own = dates.find(date => sentence.start <= date.start && date.end <= sentence.end);
  return (own ?? dates.findLast(date => date.end <= at.end))?.date ?? null;
}

/** Of another time than the rest: "returned to", "at first". */
const IN_TURN =
  /\b(?:until|when|then|return\w*|now|later|subsequent\w*|before|after|since|previous\w*|initial\w*|prior|ago|first|earlier|last|from|improv\w*|worse\w*|increas\w*|decreas\w*|chang\w*|repeat\w*|active|passive|with|without|but|except|however)\b/i;

/** Whether two places stand in two sentences. */
const areApart = (summary: CheckedText, one: Span, other: Span): boolean =>
  sentenceOf(summary, one).start !== sentenceOf(summary, other).start;

/** Whether two sentences of the summary tell of the same day, and neither of a change. */
function areOfOneDay(summary: CheckedText, one: Span, other: Span): boolean {
  const day = areApart(summary, one, other) ? dayOf(summary, one) : null;
  return (
    day !== null &&
    day === dayOf(summary, other) &&
    ![one, other].some(at => isInTurn(summary, sentenceOf(summary, at)))
  );
}

const isInTurn = ({ text }: CheckedText, { start, end }: Span): boolean => IN_TURN.test(text.slice(start, end));

/** At work and off work on one day. */
function work({ summary }: CheckedLetter): Defect[] {
  const likely = sentencesFor(summary, WORK);
  if (likely.length < 2 || likely.filter(sentence => !isInTurn(summary, sentence)).length < 2) return [];
  const told = workTold(summary);
  const at = told.find(({ isAtWork }) => isAtWork);
  const off = told.find(({ isAtWork }) => !isAtWork);
  if (at === undefined || off === undefined || told.length > 2 || !areOfOneDay(summary, at.span, off.span)) return [];
  const [first, second] = at.span.start < off.span.start ? [at.span, off.span] : [off.span, at.span];
  return [defectOf(summary, second, first, 'of work')];
}

/** A drug taken since two times. */
function starts({ summary }: CheckedLetter): Defect[] {
  if (sentencesFor(summary, SINCE).length < 2) return [];
  const told = sinceIn(summary);
  return told.flatMap((one, index): Defect[] => {
    const [first, ...more] = told.filter(({ drug }) => drug === one.drug);
    const length = Math.min(one.when.length, first?.when.length ?? 0);
    if (
      first === undefined ||
      more.length !== 1 ||
      first === one ||
      index === 0 ||
      one.isLeast ||
      first.isLeast ||
      !areApart(summary, one, first)
    )
      return [];
    return one.when.slice(0, length) === first.when.slice(0, length)
      ? []
      : [defectOf(summary, one, first, 'the beginning of this drug')];
  });
}

/** Whether a thing that is not of one joint is named in two sentences: else no two statements of it can differ. */
function isNamedTwice(named: readonly Named[]): boolean {
  const first = new Map<string, Span>();
  return named.some(({ of, isLocal, sentence }) => {
    const before = first.get(of) ?? sentence;
    first.set(of, before);
    return before !== sentence && !isLocal;
  });
}

/** A sign or a measure told two ways of one part on one day. */
function statements(
  { summary }: CheckedLetter,
  names: (checked: CheckedText) => readonly Named[],
  read: (checked: CheckedText) => readonly Statement[],
): Defect[] {
  if (!isNamedTwice(names(summary))) return [];
  const told = read(summary);
  return told.flatMap((one, index): Defect[] => {
    const other = told
      .slice(0, index)
      .find(
        ({ of, value, where, isLocal, sentence }) =>
          of === one.of &&
          value !== one.value &&
          value !== 'both' &&
          one.value !== 'both' &&
          sentence !== one.sentence &&
          mayBeOfSamePart(one, { where }) &&
          !isLocal,
      );
    if (other === undefined || !areOfOneDay(summary, one, other)) return [];
    const same = JSON.stringify(one.where()) === JSON.stringify(other.where());
    return same ? [defectOf(summary, one, other, `of the ${one.of}`)] : [];
  });
}

/** Where the summary contradicts itself. */
export function withinSummary(letter: CheckedLetter): Defect[] {
  return [
    ...work(letter),
    ...starts(letter),
    ...statements(letter, signsNamed, signsIn),
    ...statements(letter, quantitiesNamed, quantitiesIn),
    ...measuredTwice(letter),
    ...painBothWays(letter),
    ...fewerThanTold(letter),
  ];
}
