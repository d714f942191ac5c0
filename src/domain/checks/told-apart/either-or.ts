import { everyMatchIn, spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span, textOf } from '../letter/checked-text.ts';
import { foundIn, onceSaid } from '../letter/once-said.ts';
import { areOpposite, partsNamed, sameOrSupplied } from '../letter/regions.ts';
import { maySay } from '../told-plainly/may-say.ts';
import { clauseAround } from '../statements/statement.ts';
import { STATES } from './states.ts';

/** A value told of a state, and the first letters of what it is told of. */
type Told = Span & { readonly state: number; readonly value: string; readonly of: string | null };

const FORMS = STATES.flatMap(({ values }, state) =>
  values.map(([value, words]) => ({ state, value, pattern: new RegExp(words, 'gi') })),
);
const trying = maySay(FORMS.map(({ pattern }) => pattern));
const STEM = 4;

const toldInSentence = onceSaid((whole, sentence, own): readonly Told[] =>
  trying(whole, sentence, own).flatMap(index => {
    const form = FORMS[index];
    if (form === undefined) return [];
    return everyMatchIn(whole, sentence, own.text, form.pattern).flatMap((match): Told[] => {
      const { start, end } = spanOf(match);
      if (DENIED.test(own.text.slice(0, start)) || DENIED_BEHIND.test(own.text.slice(end))) return [];
      const of = (match.groups?.['of'] ?? match.groups?.['of2'])?.slice(0, STEM).toLowerCase() ?? null;
      return [{ state: form.state, value: form.value, of, start, end }];
    });
  }),
);
/** It is not so: before the words that tell it, or right behind them. */
const DENIED =
  /(?:\b(?:no|not|without|never|nor|neither|denie[sd]|den(?:y|ying)|absence of|lack of|cannot)\b|n't\b)[^.;,]{0,40}$/i;
const DENIED_BEHIND = /^[^.;,]{0,30}(?:\b(?:is|was|are|were|has|have|had|did|does) (?:not|never|no longer)\b|n't\b)/i;

type Placed = Told & { readonly sentence: Span };

const toldIn = onceForEach((checked: CheckedText): readonly Placed[] => foundIn(checked, toldInSentence));

/** Not of the patient as he or she is: a rule, a plan, a wish, what was before, what may be, another side. */
const NOT_SO =
  /\b(?:if|unless|until|whether|should|would(?! (?:go|like))|could|might|recommend\w*|request\w*|propos\w*|plan\w*|prior to|previous\w*|history|earlier|former\w*|guidelines?|MTUS|ODG|ACOEM|patients|those (?:who|with)|criteria|indicat\w*|require[sd]?|rule out|possible|possibly|likely|suspect\w*|contralateral|opposite|other|compar\w+|progress\w*|advanc\w+ to|versus|vs|rather than|as opposed|instead of|candidates?|not (?:stated|documented|clear|known|recorded)|no (?:mention|documentation|record|evidence))\b/i;

/** "Braces are for a knee out of line": of any patient. */
const OF_ANYONE =
  /\b(?:is|are|may be|can be) (?:for|used (?:for|in)|an? option|indicated|recommended|reserved for|appropriate|helpful in|useful in)\b/i;
/** A sentence without the words that tell the state: "toe-touch" names no toe. */
const besides = ({ text }: CheckedText, { sentence, start, end }: Placed): string =>
  `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;

/** Whether two sentences may tell of one part of the body. */
function mayBeOfOnePart(one: string, other: string): boolean {
  const [own, others] = [partsNamed(one), partsNamed(other)];
  if (areOpposite(own, others)) return false;
  if (own.regions.length === 0 || others.regions.length === 0) return true;
  return own.regions.some(region => others.regions.some(known => sameOrSupplied(region, known)));
}

const isOfOneThing = (one: Told, other: Told): boolean => one.of === null || other.of === null || one.of === other.of;

/** A state the reasons tell of the patient, of which the summary knows another value alone. */
export function eitherOr({ summary, items }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = toldIn(rationale).filter(
    ({ sentence }) => !rationale.isOfGuideline(sentence) && !OF_ANYONE.test(textOf(rationale, sentence)),
  );
  if (said.length === 0) return [];
  const told = toldIn(summary);
  return said.flatMap((one): Defect[] => {
    const { asked } = STATES[one.state] ?? {};
    const known = told.filter(other => other.state === one.state && isOfOneThing(one, other));
    const [first] = known;
    if (first === undefined || known.some(({ value }) => value === one.value)) return [];
    if (said.some(other => other.state === one.state && other.value !== one.value)) return [];
    if (NOT_SO.test(textOf(rationale, clauseAround(rationale, one.sentence, one)))) return [];
    if (!known.every(other => mayBeOfOnePart(besides(rationale, one), besides(summary, other)))) return [];
    const isAsked = items.some(
      ({ title }) =>
        asked?.test(title.text) === true ||
        toldIn(title).some(({ state, value }) => state === one.state && value === one.value),
    );
    if (isAsked) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons and the summary tell the ${STATES[one.state]?.state} otherwise: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(summary, first),
      },
    ];
  });
}
