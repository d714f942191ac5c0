import { TREATMENTS } from '#domain/evidence/kinds/treatment/treatment-table.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span, textOf } from '../letter/checked-text.ts';
import type { NamedParts } from '../letter/regions.ts';
import { mayBeOfSamePart, mayBeOfSameTime } from '../statements/statement.ts';
import { type Change, mayMean } from './change-words.ts';
import { type Course, coursesIn, followedNamed } from './courses.ts';

/** Of what might be, of a rule, of anyone, or of a part of the time. */
export const NOT_SO =
  /\b(?:if|unless|whether|should|would|could|may(?! (?:of )?\d)|might|must|until|versus|mother|father|family|initially|at first|means?|defin\w+|either|briefly|temporarily|goals?|expect\w*|hop\w*|wish\w*|plan\w*|guidelines?|recommend\w*|MTUS|ODG|ACOEM|potential\w*|likely|patients|those|studies|evidence|risks?|to (?:improve|reduce|decrease|increase|prevent)|in order to|claims?|request\w*)\b/i;

const MOTIONS: ReadonlySet<string> = new Set(['flexion', 'extension', 'abduction', 'elevation', 'rotation']);
/** Any motion is motion, and what one is weak in has little strength. */
const isOfSame = (one: string, other: string): boolean =>
  one === other || (one === 'motion' && MOTIONS.has(other)) || (other === 'motion' && MOTIONS.has(one));

const TREATMENT_WORDS = TREATMENTS.filter(([name]) => name !== 'medication').map(
  ([name, terms]) => [name, new RegExp(String.raw`\b(?:${terms.join('|')})s?\b`, 'i')] as const,
);
const treatmentsIn = (words: string): readonly string[] =>
  TREATMENT_WORDS.flatMap(([name, terms]) => (terms.test(words) ? [name] : []));

const isWithin = ({ start, end }: Span, at: Span): boolean => start <= at.start && at.end <= end;
const drugsIn = (checked: CheckedText, sentence: Span): readonly string[] =>
  checked.drugs().flatMap(drug => (isWithin(sentence, drug) ? drug.value.drug.ingredients : []));

/** Whether two may tell of one thing by what each names: one names nothing, or both name one thing. */
export const mayShare = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some(name => other.includes(name));

const AGAINST: Readonly<Record<Change, readonly Change[]>> = {
  better: ['worse', 'same'],
  worse: ['better', 'same'],
  same: ['better', 'worse', 'more', 'less'],
  more: ['less', 'same'],
  less: ['more', 'same'],
};

/** What the reasons say became better, worse or neither, where all that the summary tells of its course is otherwise. */
export function courseTold(letter: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  const { summary } = letter;
  const said = coursesIn(rationale).filter(one => isFound(rationale, one));
  if (said.length === 0) return [];
  const all = coursesIn(summary);
  return said.flatMap((one): Defect[] => {
    const treatments = treatmentsIn(textOf(rationale, one.sentence));
    const drugs = drugsIn(rationale, one.sentence);
    const own = title.parts();
    const told = all.filter(
      other =>
        isOfSame(one.of, other.of) &&
        mayBeOfSamePart(one, other) &&
        mayBeOfSameTime(one, other) &&
        mayShare(treatments, treatmentsIn(textOf(summary, other.sentence))) &&
        mayShare(drugs, drugsIn(summary, other.sentence)) &&
        isOfPartAsked(one, other, own),
    );
    const [first] = told;
    if (first === undefined || told.some(other => other.isDenied || !AGAINST[one.change].includes(other.change)))
      return [];
    if (one.when().length > 0 && first.when().length === 0) return [];
    // Whatever else the summary says of it may be meant.
    const isOpen = followedNamed(summary).some(
      ({ followed, sentence }) =>
        isOfSame(one.of, followed.name) && mayMean(withoutCourse(summary, sentence, told), one.change),
    );
    return isOpen
      ? []
      : [
          {
            item: index,
            severity: 'warning',
            message: `The reasons say that this became ${NAMES[one.change]}, the summary that it became ${NAMES[first.change]}: correct the one that is wrong.`,
            at: placeIn(rationale, one),
            against: placeIn(summary, first),
          },
        ];
  });
}

const NAMES: Readonly<Record<Change, string>> = {
  better: 'better',
  worse: 'worse',
  more: 'more',
  less: 'less',
  same: 'neither better nor worse',
};

function isFound(rationale: CheckedText, one: Course): boolean {
  return !one.isDenied && !NOT_SO.test(textOf(rationale, one.sentence));
}

/** What is told without its part is of the part asked for. */
function isOfPartAsked(one: Course, other: Course, asked: NamedParts): boolean {
  if (one.where().regions.length > 0 || other.where().regions.length === 0) return true;
  return mayBeOfSamePart({ ...one, where: () => asked }, other);
}

/** A sentence without what it tells of a course. */
function withoutCourse({ text }: CheckedText, sentence: Span, courses: readonly Course[]): string {
  const own = courses.filter(one => isWithin(sentence, one));
  return own.reduceRight(
    (words, { start, end }) => words.slice(0, start - sentence.start) + words.slice(end - sentence.start),
    text.slice(sentence.start, sentence.end),
  );
}
