import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import type { Defect } from '../../check.ts';
import { matchesOf } from '../../figures/figure-sentences.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../../letter/checked-text.ts';
import { OPPOSITE, oppositeOf, SIDES } from './opposites.ts';
import { wordsIn } from './telling-words.ts';
import { clauseAround, mayBeOfSamePart, mayBeOfSameTime, NOT_NOW, placeAndTime, type Statement } from '../statement.ts';

/*
 * A word of the reasons that excludes another, told of a thing of which the summary knows the other alone: "a lateral epicondylitis"
 * beside "medial epicondylitis". Nothing lists the things: that both are of one is told by the words behind.
 */

/** A word that excludes others, and the words of the thing behind it. */
type Told = Statement & {
  readonly set: number;
  readonly thing: () => readonly string[];
  /** Words of its clause that tell what it is of. */
  readonly words: () => ReadonlySet<string>;
};

/** Where the words that name a thing end. */
const ENDS =
  /^(?:and|or|but|with|without|as|at|by|for|from|in|of|is|are|was|were|be|been|has|had|have|that|which|who|on|to|after|since|when|while|than|then|if|because|due|versus|vs|not|no|his|her|he|she|the|an?|this|there|status|post|noted|seen|found|shows?|showed|reveal\w*|along|measur\w*|would|may|can|could|should|will)$/;
/** Words that tell nothing of a thing. */
const SAY_LITTLE =
  /^(?:left|right|bilateral|mild|moderate|severe|small|large|thickness|pain|symptoms?|complaints?|use|treatments?|therapy|phase|stage|conditions?|care|medications?|injur(?:y|ies)|basis|extremit(?:y|ies)|back|body|findings?|changes?|visits?|time|line|step|choice|date|range|motion|exacerbations?|flares?|setting|years?|months?|weeks?|patients?|process|problems?|disease|side|sided|aspect|level|area|degree|knees?|shoulders?|elbows?|wrists?|hands?|fingers?|thumbs?|hips?|ankles?|foot|feet|legs?|arms?|neck|spine|upper|lower|limbs?|rotation|duty|opioids?|surger(?:y|ies)|records?|reports?|evaluations?|requests?)$/;
/** "The medial and the lateral meniscus": one thing told with two. */
const JOINED = /^(?:,|\s?\/|\s(?:and|or|to|greater than|more than|>))\s?(?:the\s)?[a-z-]+(?=\s)/i;
const STEM = 7;
const stemOf = (word: string): string => word.replace(/(?:ies|es|y|s|al|us|i|ic)$/, '').slice(0, STEM);
const MOST_WORDS = 4;

function thingBehind(words: string): string[] {
  const thing: string[] = [];
  for (const { 0: written, 1: word = '' } of words.replace(JOINED, '').matchAll(/[ -]([a-z']+)(?=[^a-z']|$)|[^ -]/gi)) {
    const lower = word.toLowerCase();
    if (lower === '' || ENDS.test(lower) || thing.length === MOST_WORDS || !/^[ -]/.test(written)) break;
    thing.push(lower);
  }
  return thing.filter(word => !SAY_LITTLE.test(word)).map(stemOf);
}

const toldIn = onceForEach((checked: CheckedText): readonly Told[] =>
  matchesOf(checked, [OPPOSITE]).flatMap(({ sentence, match, start, end }): Told[] => {
    const opposite = oppositeOf(match[0]);
    return opposite === null
      ? []
      : [
          {
            ...placeAndTime(checked, sentence, { start, end }),
            of: '',
            value: opposite.value,
            isLocal: false,
            set: opposite.number,
            thing: lazy(() => thingBehind(checked.text.slice(end, sentence.end))),
            words: lazy(() => {
              const clause = clauseAround(checked, sentence, { start, end });
              return wordsIn(checked.text.slice(clause.start, clause.end).replace(OPPOSITE, ' '));
            }),
          },
        ];
  }),
);

/** Not so, perhaps, or before it. */
const NOT_SO =
  /\b(?:no|not|without|denie[sd]|den(?:y|ying)|negative|nor|neither|absent|lack\w*|never|cannot|rather|opposed|history of|recommend\w*|consider\w*|request\w*|candidates?|criteria|includ\w*|such as|e\.g|typical\w*|usual\w*|often)\b|n't\b/i;
/** What is told of the patient. */
const OF_PATIENT =
  /\b(?:patient|worker|claimant|applicant|employee|he|she|his|her|was|were|had|reveal\w*|show\w*|there (?:is|are)|exam\w*|this|demonstrat\w*|imaging|MRI|x-rays?|radiograph\w*|noted|found)\b/i;

function isFound(checked: CheckedText, { sentence, start, end }: Told): boolean {
  const words = checked.text.slice(sentence.start, sentence.end);
  return (
    OF_PATIENT.test(words) &&
    !NOT_NOW.test(words) &&
    !NOT_SO.test(checked.text.slice(sentence.start, start)) &&
    !NOT_SO_BEHIND.test(checked.text.slice(end, sentence.end)) &&
    !checked.isOfGuideline(sentence)
  );
}

/** Whether two words are told of one thing by its name: the same, or two words of it are. */
function areNamedAlike(one: Told, other: Told): boolean {
  const [own, others] = [one.thing(), other.thing()];
  const shared = own.filter(word => others.includes(word));
  return shared.length > 1 || (shared.length === 1 && (own.at(-1) === others.at(-1) || own.length === 1));
}

/** So many words of two clauses alike, and they tell of one thing. */
const MOST_SHARED = 2;
const areToldAlike = (one: Told, other: Told): boolean => one.words().intersection(other.words()).size >= MOST_SHARED;

/** So far behind a word its thing may stand in a list. */
const REACH = 80;

/** Behind a word: its thing is not so. */
const NOT_SO_BEHIND =
  /^[^.;,]{0,40}\b(?:(?:is|was|were|are|did|does|has|had) (?:not|no|never)|normal|negative|intact|unremarkable|spared|ruled out|excluded|without)\b|^[^.;,]{0,40}n't\b/i;

/** Whether a text has the very word, of the thing or of anything. */
function knows(checked: CheckedText, one: Told, isOfThing: boolean): boolean {
  return matchesOf(checked, [OPPOSITE]).some(({ match, end, sentence }) => {
    const opposite = oppositeOf(match[0]);
    if (opposite?.number !== one.set || opposite.value !== one.value) return false;
    const behind = checked.text.slice(end, Math.min(sentence.end, end + REACH)).toLowerCase();
    return !isOfThing || one.thing().length === 0 || one.thing().some(word => behind.includes(word));
  });
}

type Unheard = { readonly said: Told; readonly told: Told; readonly isNamed: boolean };

/** Words of the reasons that exclude what the summary tells of the same thing, and that it knows nowhere. */
function unheardIn({ summary, items }: CheckedLetter, { rationale }: CheckedItem, isSide: boolean): Unheard[] {
  const all = toldIn(rationale).filter(({ set }) => (set === SIDES) === isSide);
  return all.flatMap((said): Unheard[] => {
    const isOther = (other: Told): boolean => other.set === said.set && other.value !== said.value;
    const excluded = toldIn(summary).filter(isOther);
    if (excluded.length === 0 || !isFound(rationale, said)) return [];
    const others = excluded.filter(other => (isSide || mayBeOfSamePart(said, other)) && mayBeOfSameTime(said, other));
    const named = others.find(other => areNamedAlike(said, other));
    const told = named ?? (isSide ? undefined : others.find(other => areToldAlike(said, other)));
    if (told === undefined || all.some(other => isOther(other) && areNamedAlike(said, other))) return [];
    const isKnown = (text: CheckedText): boolean => knows(text, said, named !== undefined);
    return isKnown(summary) || items.some(({ title }) => isKnown(title))
      ? []
      : [{ said, told, isNamed: named !== undefined }];
  });
}

/** What is told in the reasons by a word that excludes the one it is told by in the summary. */
export function unheardWords(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const { rationale } = checked;
  const { summary } = letter;
  return unheardIn(letter, checked, false).map(({ said, told, isNamed }) => ({
    item: checked.index,
    // That two are of one thing by the words around alone is less sure.
    severity: isNamed ? 'warning' : 'note',
    message: `The reasons say "${rationale.text.slice(said.start, said.end)}" where the summary says "${summary.text.slice(told.start, told.end)}" of the same thing: correct the one that is wrong.`,
    at: placeIn(rationale, withThing(rationale, said)),
    against: placeIn(summary, withThing(summary, told)),
  }));
}

/** A muscle, nerve or other structure told of one side in the reasons, of which the summary knows the other alone. */
export function unheardSide(letter: CheckedLetter, checked: CheckedItem): Span | null {
  const [first] = unheardIn(letter, checked, true);
  return first === undefined ? null : withThing(checked.rationale, first.said);
}

/** A word with the words behind it that name its thing. */
function withThing({ text }: CheckedText, { start, end, sentence }: Told): Span {
  const behind = /^(?:[ -][a-z']+){1,3}/i.exec(text.slice(end, sentence.end))?.[0].split(/(?=[ -])/) ?? [];
  const to = behind.findIndex(word => ENDS.test(word.slice(1)));
  return { start, end: end + (to < 0 ? behind : behind.slice(0, to)).join('').length };
}
