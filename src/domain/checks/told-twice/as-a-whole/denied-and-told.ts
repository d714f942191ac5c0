import { contextAt } from '#domain/evidence/context/context.ts';
import type { FactOf } from '#domain/evidence/fact.ts';
import { COMPLAINTS } from '#domain/evidence/kinds/condition/complaint-table.ts';
import { FINDINGS } from '#domain/evidence/kinds/condition/exam-table.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../../check.ts';
import { type CheckedItem, type CheckedLetter, placeOfFact } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, sentenceAt, type Span } from '../../letter/checked-text.ts';
import { sameRegion } from '../../letter/regions.ts';
import { NOT_NOW } from '../../statements/statement.ts';

type Found = FactOf<'complaint'> | FactOf<'exam-finding'>;

const nameOf = (fact: Found): string => (fact.kind === 'complaint' ? fact.value.name : fact.value.finding);
/** By its first letters a word is known in its other forms. */
const STEM = 5;
const stemsOf = (fact: Found): string[] =>
  (fact.at.quote.toLowerCase().match(/[a-z]{5,}/g) ?? []).map(word => word.slice(0, STEM));

/** First letters of what one complains of or finds, but for pain. */
const NAMES = new RegExp(
  `\\b(?:${[...new Set([...COMPLAINTS, ...FINDINGS].flatMap(([, terms]) => terms.flatMap(term => term.match(/[a-z]{5,}/g) ?? [])).map(word => word.slice(0, STEM)))].join('|')})`,
  'g',
);

/** Whether words that begin so are said in a summary, and always behind a word that denies. */
function isOnlyDenied(summary: CheckedText, stem: string): boolean {
  const text = summary.lower();
  let at = text.indexOf(stem);
  if (at < 0) return false;
  for (; at >= 0; at = text.indexOf(stem, at + 1)) {
    if (/[a-z]/.test(text[at - 1] ?? ' ')) continue;
    const sentence = sentenceAt(summary, at);
    if (sentence === undefined || !PLAINLY.test(text.slice(sentence.start, at))) return false;
  }
  return true;
}

/** Complaints and findings that a summary knows only as denied. */
const deniedIn = onceForEach((summary: CheckedText): readonly Found[] => {
  const all: readonly Found[] = [...summary.facts('complaint'), ...summary.facts('exam-finding')];
  const told = new Set(all.filter(({ assertion }) => assertion !== 'denied').flatMap(stemsOf));
  return all.filter(
    fact =>
      fact.assertion === 'denied' &&
      fact.subject === 'patient' &&
      nameOf(fact) !== 'pain' &&
      isPlainlyDenied(summary, fact) &&
      stemsOf(fact).some(stem => !told.has(stem) && !isAffirmed(summary, stem)),
  );
});

/** "Absent ankle jerk, allodynia": what is absent may be the first of them alone. */
function isPlainlyDenied(summary: CheckedText, { at }: Found): boolean {
  const sentence = sentenceAt(summary, at.start);
  return sentence !== undefined && PLAINLY.test(summary.text.slice(sentence.start, at.start));
}

const PLAINLY = /\b(?:no|not|without|denie[sd]|denying|negative for|free of|nor|neither)\b(?![^.;]*\babsent\b)[^.;]*$/i;

/** Whether words that begin so are said anywhere without being denied. */
function isAffirmed(summary: CheckedText, stem: string): boolean {
  const { scopes, lower } = summary.reading();
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
    if (!/[a-z]/.test(lower[at - 1] ?? ' ') && !contextAt(scopes, at, at + stem.length).isDenied) return true;
  }
  return false;
}

/** The reasons tell of it as what may be, of others, or as what is asked for. */
const NOT_SO =
  /\b(?:no|not|without|denie[sd]|never|nor|neither|lack\w*|absen\w*|negative|guidelines?|recommend\w*|risks?|prevent\w*|treat\w*|patients|those|such as|side effects?|potential\w*|possible|includ\w*|criteria|require\w*|indicat\w*|due to|history|resolved|until|for (?:the )?(?:treatment|management|evaluation))\b|n't\b/i;

/** A complaint or finding of the reasons that all the summary says of it denies. */
export function deniedAndTold({ summary, items }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const words = rationale.lower();
  // Facts are read only where all that the summary says of a word of the reasons stands behind a denial.
  const isTold = everyMatch(words, NAMES).some(({ 0: name, index: at }) => {
    const sentence = sentenceAt(rationale, at);
    return sentence !== undefined && isOnlyDenied(summary, name) && !isMeantOtherwise(rationale, sentence);
  });
  if (!isTold) return [];
  const denied = deniedIn(summary);
  const sought = denied.filter(fact => stemsOf(fact).some(stem => words.includes(stem)));
  if (sought.length === 0) return [];
  const said: readonly Found[] = [...rationale.facts('complaint'), ...rationale.facts('exam-finding')];
  return said.flatMap((one): Defect[] => {
    const sentence = sentenceAt(rationale, one.at.start);
    if (one.assertion !== 'affirmed' || one.subject !== 'patient' || sentence === undefined) return [];
    const other = sought.find(fact => isSame(one, fact));
    if (other === undefined || isMeantOtherwise(rationale, sentence)) return [];
    // What is asked for is no finding; nor is it one where the reasons deny it, too.
    const stems = stemsOf(one);
    if (items.some(({ title }) => stems.some(stem => title.text.toLowerCase().includes(stem)))) return [];
    if (said.some(fact => fact.assertion === 'denied' && nameOf(fact) === nameOf(one))) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons tell of "${one.at.quote}", which the summary knows only as denied: correct the one that is wrong.`,
        at: placeOfFact(one, 'rationale'),
        against: placeIn(summary, other.at),
      },
    ];
  });
}

function isMeantOtherwise(rationale: CheckedText, sentence: Span): boolean {
  const words = rationale.text.slice(sentence.start, sentence.end);
  return NOT_SO.test(words) || NOT_NOW.test(words) || rationale.isOfGuideline(sentence);
}

/** The same word of the same part: an effusion that was not found is no swelling. */
function isSame(one: Found, other: Found): boolean {
  if (!stemsOf(one).some(stem => stemsOf(other).includes(stem))) return false;
  const [region, otherRegion] = [one.value.region, other.value.region];
  const [side, otherSide] = [one.value.side, other.value.side];
  const isOfPart = region === null || otherRegion === null || sameRegion(region, otherRegion);
  return isOfPart && (side === null || otherSide === null || side === otherSide);
}
