import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Defect } from '../../check.ts';
import { matchesOf } from '../../figures/figure-sentences.ts';
import { WHICH_FIRST } from '../../figures/whole-time/event-patterns.ts';
import { type CheckedItem, type CheckedLetter, dayOfInjury, injuryInHeader } from '../../letter/checked-letter.ts';
import { placeIn } from '../../letter/checked-text.ts';
import { type Dated, datedIn, eventOf } from '../events-dated.ts';

/** Of what should be, was asked for or is not so. */
const NOT_SO =
  /\b(?:if|should|would|could|may|might|must|can|will|not|never|no|guidelines?|MTUS|ODG|ACOEM|recommend\w*|request\w*|plan\w*|schedul\w*|patients|unless|until|whether|prior to the injury)\b/i;
const IS_BEFORE = /^(?:before|prior|preced|predat|antedat|earlier)/i;
const INJURY = /^(?:injury|accident)$/i;

/** Two events told in the other order than their days in the summary have. */
export function whichFirst(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = matchesOf(rationale, [WHICH_FIRST]);
  if (said.length === 0) return [];
  const dated = datedIn(letter.summary);
  const daysOf = (name: string): readonly (CivilDate | null)[] =>
    INJURY.test(name) ? [dayOfInjury(letter)] : dated.filter(one => isOf(one, name)).map(({ date }) => date);
  return said.flatMap(({ sentence, start, end, match }): Defect[] => {
    const { one = '', other = '', order = '' } = match.groups ?? {};
    if (NOT_SO.test(rationale.text.slice(sentence.start, sentence.end)) || rationale.isOfGuideline(sentence)) return [];
    const [first, ...more] = daysOf(one).flatMap(day => day ?? []);
    const [second, ...others] = daysOf(other).flatMap(day => day ?? []);
    if (first === undefined || second === undefined || eventOf(one) === eventOf(other)) return [];
    // Of several of a kind another one may be meant.
    if ([...more, first].some(day => day !== first) || [...others, second].some(day => day !== second)) return [];
    const isBefore = IS_BEFORE.test(order);
    if (first === second || isBefore === first < second) return [];
    const against = dated.find(event => isOf(event, one));
    return [
      {
        item: index,
        severity: 'warning',
        message: `By the days the letter gives, ${first} and ${second}, it was the other way round: correct the one that is wrong.`,
        at: placeIn(rationale, { start, end }),
        against: against === undefined ? injuryInHeader(letter) : placeIn(letter.summary, against),
      },
    ];
  });
}

const isOf = ({ event }: Dated, name: string): boolean => event === eventOf(name);
