import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn } from '../letter/checked-text.ts';
import { quantitiesIn } from './read-quantities.ts';
import { signsIn } from './read-signs.ts';
import {
  clauseAround,
  COMPARED,
  GAINED,
  mayBeOfSamePart,
  mayBeOfSameTime,
  NOT_NOW,
  orOf,
  type Statement,
} from './statement.ts';

/** Of what is told: "ankle reflexes" are reflexes. */
const isOfSame = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

const mayBeOne = (one: Statement, other: Statement): boolean =>
  isOfSame(one.of, other.of) && mayBeOfSamePart(one, other);

/** Whether a statement of the reasons is what they find of the patient as he or she is. */
function isFound(checked: CheckedText, { sentence, start, end }: Statement): boolean {
  const { text } = checked;
  return (
    !checked.isOfGuideline(sentence) &&
    !NOT_NOW.test(text.slice(sentence.start, clauseAround(checked, sentence, { start, end }).end)) &&
    !GAINED.test(text.slice(sentence.start, start)) &&
    !COMPARED.test(text.slice(end, sentence.end))
  );
}

/** A number that stands by itself, in figures or words. */
const NUMBERS = new RegExp(String.raw`(?<![\w/.]|[A-Z]-)${COUNT}(?![\w/])`, 'gi');

/** Whether two values can both be true: the same, the same rounded, or a thing told both ways. */
function isSame(one: Statement, other: Statement, { text }: CheckedText): boolean {
  if (typeof one.value === 'string' || typeof other.value === 'string')
    return one.value === other.value || one.value === 'both' || other.value === 'both';
  const { value } = one;
  if (Math.round(value) === Math.round(other.value)) return true;
  return everyMatch(text.slice(other.sentence.start, other.sentence.end), NUMBERS).some(
    ({ 0: written }) => readCount(written) === value,
  );
}

/** What the reasons tell of a thing otherwise than all that the summary tells of it. */
function toldOtherwise(
  letter: CheckedLetter,
  { index, rationale, title }: CheckedItem,
  read: (checked: CheckedText) => readonly Statement[],
): Defect[] {
  const { summary } = letter;
  const all = read(rationale);
  if (all.length === 0) return [];
  const said = all.filter(one => isFound(rationale, one));
  const told = said.length === 0 ? [] : read(summary);
  return said.flatMap((one): Defect[] => {
    const own = orOf(one, title.parts);
    const same = told.filter(other => mayBeOne(own, other));
    const [first] = same;
    if (first === undefined || same.some(other => isSame(one, other, summary) || !mayBeOfSameTime(one, other)))
      return [];
    // Of two things told in the reasons the one may be of another day.
    if (all.some(other => mayBeOne(one, other) && other.value !== one.value)) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons and the summary tell of the same thing (${one.of}) otherwise: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(summary, first),
      },
    ];
  });
}

/** Every sign and measure that the reasons have otherwise than the summary. */
export function statementsTold(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  return [...toldOtherwise(letter, checked, signsIn), ...toldOtherwise(letter, checked, quantitiesIn)];
}
