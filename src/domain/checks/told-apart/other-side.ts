import { everyMatchIn, spanOf } from '#domain/drugs/words/every-match.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, type Span, textOf, wordsAt } from '../letter/checked-text.ts';
import { inSentences, onceSaid, placed } from '../letter/once-said.ts';
import { type NamedParts, sameRegion, sideOf } from '../letter/regions.ts';
import { maySay } from '../told-plainly/may-say.ts';
import { clauseAround } from '../statements/statement.ts';
import { wordsIn } from '../statements/unheard/telling-words.ts';
import { limbOf, type Sided, sidedIn } from '../within-summary/lone-side.ts';

/** Another side is named to compare with it, of another time, or because nothing is wrong there. */
const COMPARED =
  /\b(?:compar\w+|contralateral|opposite|other|un(?:injured|affected|involved)|asymptomatic|non-?\s?dominant|dominant|both|bilateral\w*|compensat\w+|overus\w+|favou?r\w*|also|too|as well|prior|previous\w*|history|earlier|older|past|child\w*|youth|greater|worse|less|more|than|handed|no|not|nor|neither|never|denie[sd]|without|negative|normal|intact|unremarkable|full|sound|healthy|good|painless|spared|if|should|would|could|may|unless|whether|versus|vs|against|unrelated|non-?industrial|subsequent\w*|later|new|now)\b/i;
/** A figure may be of the side it is compared with. */
const MEASURED =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:days?|weeks?|months?|years?|degrees?|pounds?|times)\b/i;
const BOTH = /\b(?:bilat\w*|both)\b/i;
const OF_SIDE = { left: /\b(?:left|lt)\b/i, right: /\b(?:right|rt)\b/i } as const;
const opposite = (side: 'left' | 'right'): 'left' | 'right' => (side === 'left' ? 'right' : 'left');

/** A side, the part of the body it is told of, and where the letter has the other side of that part. */
export type OtherSide = { readonly at: Span; readonly against: Span; readonly isAsked: boolean };

const near = (one: Sided, other: Sided): boolean =>
  limbOf(one.region) === limbOf(other.region) && sameRegion(one.region, other.region);

/** A part of a limb told of one side in the reasons, of which the rest of the letter knows the other alone. */
export function otherSide(letter: CheckedLetter, { rationale, title }: CheckedItem): OtherSide | null {
  const { summary, items } = letter;
  const said = sidedIn(rationale);
  if (said.length === 0) return onThatSide(letter, rationale);
  for (const one of said) {
    const told = sidedIn(summary).filter(other => near(one, other));
    const asked = items.flatMap(item => sidedIn(item.title)).filter(other => near(one, other));
    const [first] = told;
    if (first === undefined || [...told, ...asked].some(({ side }) => side === one.side)) continue;
    if (isNamedOfLimb(letter, one)) continue;
    const sentence = rationale.sentences().find(({ start, end }) => start <= one.start && one.end <= end);
    if (sentence === undefined || rationale.isOfGuideline(sentence)) continue;
    if (MEASURED.test(textOf(rationale, sentence))) continue;
    if (COMPARED.test(breathAround(rationale, sentence, one).replace(CONCLUDED, ''))) continue;
    return { at: one, against: first, isAsked: isAsked(one, title.parts()) };
  }
  return onThatSide(letter, rationale);
}

/** Whether a request is for that part of the other side. */
const isAsked = ({ side, region }: Sided, asked: NamedParts): boolean =>
  sideOf(asked) === opposite(side) && asked.regions.some(own => sameRegion(own, region));

/** "Is not medically necessary" compares nothing. */
const CONCLUDED = /\b(?:is|are) (?:therefore |thus )?(?:not )?medically necessary\b/gi;

/** What is said in one breath with a side: its clause up to it, and the words behind it up to the next "and". */
function breathAround(checked: CheckedText, sentence: Span, at: Span): string {
  const clause = clauseAround(checked, sentence, at);
  const behind = checked.text.slice(at.end, clause.end).split(/ (?:and|but) /, 1)[0] ?? '';
  return checked.text.slice(clause.start, at.end) + behind;
}

/** Whether the rest of the letter names that side, or both, in a sentence on the limb. */
function isNamedOfLimb({ summary, items }: CheckedLetter, { side, region }: Sided): boolean {
  const isOfLimb = (text: CheckedText): boolean =>
    text
      .regions()
      .some(
        ({ value, start }) =>
          sameRegion(value, region) && (OF_SIDE[side].test(wordsAt(text, start)) || BOTH.test(wordsAt(text, start))),
      );
  return isOfLimb(summary) || items.some(({ title }) => isOfLimb(title));
}

const ON_SIDE =
  /\b(?:on|to|at) (?:the |his |her )?(?<side>left|right)(?: side)?(?=[.,;]| (?:and|but|only|was|is|were|are|with)\b|$)/gi;
const trying = maySay([ON_SIDE]);
const saidOnSide = onceSaid((whole, sentence, own): readonly (Span & { readonly side: 'left' | 'right' })[] =>
  trying(whole, sentence, own).length === 0
    ? []
    : everyMatchIn(whole, sentence, own.text, ON_SIDE).map(match => ({
        side: match.groups?.['side']?.toLowerCase() === 'left' ? 'left' : 'right',
        ...spanOf(match),
      })),
);
/** So many telling words two sentences share that tell of one thing. */
const SHARED = 1;

/** "Positive on the right", where all the letter knows of it is on the left. */
function onThatSide({ summary, items }: CheckedLetter, rationale: CheckedText): OtherSide | null {
  const [found] = inSentences(rationale, saidOnSide, (said, sentence): OtherSide[] =>
    said.flatMap(({ side, start, end }): OtherSide[] => {
      const isKnown = (text: string): boolean => OF_SIDE[side].test(text) || BOTH.test(text);
      if (isKnown(summary.text) || items.some(({ title }) => isKnown(title.text))) return [];
      const at = placed({ start, end }, sentence);
      const clause = clauseAround(rationale, sentence, at);
      const words = textOf(rationale, clause);
      if (COMPARED.test(words) || rationale.isOfGuideline(sentence)) return [];
      const own = wordsIn(words);
      const against = summary
        .sentences()
        .find(
          one =>
            OF_SIDE[opposite(side)].test(textOf(summary, one)) &&
            wordsIn(textOf(summary, one)).intersection(own).size >= SHARED,
        );
      return against === undefined ? [] : [{ at: { start: clause.start, end: at.end }, against, isAsked: false }];
    }),
  );
  return found ?? null;
}
