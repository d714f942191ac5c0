import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { type Answer, answer } from '../denials/answer.ts';
import type { Denial } from '../denials/find-denials.ts';
import type { Query } from '../denials/query.ts';
import type { CheckedItem, CheckedLetter, UnderstoodDenial } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';
import { onlyFindings } from '../statements/only-findings.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a determination is set aside for a plainly erroneous finding of fact, one a lay reader can see from the record',
};

function contradicted(
  letter: CheckedLetter,
  checked: CheckedItem,
  { denial, understood }: UnderstoodDenial,
  isWide: boolean,
): Defect | null {
  const { text } = checked.rationale;
  const { strict, wider } = understood();
  const object = text.slice(denial.object.start, denial.object.end);
  const isOfNow =
    OF_NOW.test(object) || (CHANGE.test(object) && SINCE.test(text.slice(denial.object.end, denial.sentence.end)));
  const since = isOfNow ? firstRecentYear(letter) : null;
  const plain = strict === null ? null : stated(letter, strict, since);
  if (plain !== null && !isKnown(letter, checked, denial, plain)) return defectOf(letter, checked, denial, plain);
  for (const query of isWide ? wider() : []) {
    const found = stated(letter, query, since);
    // Of denials answered by a wider table fewer than four in five are right in letters nobody has seen.
    if (found !== null && !isKnown(letter, checked, denial, found))
      return { ...defectOf(letter, checked, denial, found), severity: 'note' };
  }
  return null;
}

type Stated = { readonly asks: string; readonly place: Answer };

/** What is denied of now is not contradicted by what is dated long before. */
const OF_NOW =
  /\b(?:recent|updated|latest|current|(?:with)?in the (?:last|past) (?:[a-z]+ )?(?:years?|months?|weeks?)|at (?:this|the (?:present|current)) time|at present|currently)\b/i;
/** "No change since": since what was told before. */
const CHANGE = /\b(?:chang\w*|worsen\w*|new|deteriorat\w*|progress\w*|flare\w*|exacerbat\w*|injur\w*|trauma)\b/i;
const SINCE = /^[^.;]{0,30}\bsince\b/i;

function firstRecentYear({ determination: { header } }: CheckedLetter): number | null {
  const decided = header.urDecisionDate ?? header.decisionDate;
  return decided === null ? null : Number(decided.slice(0, 4)) - 1;
}

function isOld(sentence: string, since: number): boolean {
  const years = sentence.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.length > 0 && years.every(year => Number(year) < since);
}

function stated(letter: CheckedLetter, query: Query, since: number | null): Stated | null {
  const { inSentence } = query;
  const asked =
    since === null
      ? query
      : { ...query, inSentence: (said: string) => !isOld(said, since) && (inSentence?.(said) ?? true) };
  const place = answer(asked, { reading: letter.summary.reading(), facts: letter.summary.facts });
  return place === null ? null : { asks: query.asks, place };
}

const TELLING = /[a-z]{5,}/g;
const STEM = 6;

/** Words that set what is known against what is denied, before it and behind: "although an MRI is mentioned, …", "…, as the Cymbalta was for pain". */
const THOUGH = /\b(?:although|though|despite|whereas)\b/;
const BUT = /\b(?:(?<!\bsuch )as|because|since|but|although|though|while|whereas|except|only|other than|apart from)\b/g;

const DENIES = /\b(?:no|not|nor|none|never|without)\b|n't\b/;

/** Whether the sentence of a denial itself answers it with what the summary states. */
function isKnown({ summary }: CheckedLetter, { rationale }: CheckedItem, denial: Denial, { place }: Stated): boolean {
  const { sentence, start, end } = denial;
  const words = rationale.text.slice(sentence.start, sentence.end).toLowerCase();
  const though = words.slice(0, start - sentence.start).search(THOUGH);
  const but = everyMatch(words, BUT).find(({ index }) => index >= end - sentence.start);
  const known =
    (though < 0 ? '' : words.slice(though, start - sentence.start)) + (but === undefined ? '' : words.slice(but.index));
  if (known === '' || DENIES.test(known)) return false;
  const telling = summary.text.slice(place.start, place.end).toLowerCase().match(TELLING) ?? [];
  return telling.length > 0 && telling.every(word => known.includes(word.slice(0, STEM)));
}

function defectOf(letter: CheckedLetter, checked: CheckedItem, denial: Denial, { asks, place }: Stated): Defect {
  return {
    item: checked.index,
    message: `The rationale says this is absent, but the summary states ${asks}: take the denial back, or say why what is recorded does not count.`,
    at: placeIn(checked.rationale, denial),
    against: placeIn(letter.summary, place),
    ...(denial.hedged ? { severity: 'warning' as const } : {}),
  };
}

/** Says where a rationale calls absent, undocumented or untried what the clinical summary states. */
export const deniedFact: Check = {
  rule: 'denied-fact',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(checked => {
      const denials = checked.denials();
      const found = denials
        .map(denial => contradicted(letter, checked, denial, true))
        .filter(defect => defect !== null);
      for (const negated of checked.negated()) {
        const { denial } = negated;
        if (found.some(({ at }) => at.start < denial.end && denial.start < at.end)) continue;
        const defect = contradicted(letter, checked, negated, false);
        // Of clauses understood by their negation alone fewer than four in five are right.
        if (defect !== null) found.push({ ...defect, severity: 'note' });
      }
      return [...found, ...onlyFindings(letter, checked)];
    }),
};
