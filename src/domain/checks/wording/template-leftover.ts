import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { brokenBySigns } from '../words/grammar/sentence-signs.ts';
import { distantDisagreements } from '../words/grammar/distant-agreement.ts';
import { withoutObject, withoutVerb } from '../words/grammar/sentences.ts';
import { begunAnew } from '../words/leftovers/begun-anew.ts';
import { drafting } from '../words/leftovers/drafting.ts';
import { emptyFieldsBySigns, emptyFieldsByWords } from '../words/leftovers/empty-fields.ts';
import { holes } from '../words/leftovers/holes.ts';
import { hyphensOfLineBreaks } from '../words/leftovers/line-breaks.ts';
import { datesRunTogether, impossibleDates, impossibleDatesInWords } from '../words/leftovers/impossible-dates.ts';
import { atWords, bySigns, type FindLeftovers } from '../words/leftovers/leftover.ts';
import { listedTwice } from '../words/sentences/listed-twice.ts';
import { placeholdersBySigns, placeholdersByWords } from '../words/leftovers/placeholders.ts';
import { saidOver } from '../words/leftovers/said-over.ts';
import { signsBetween } from '../words/leftovers/signs-between.ts';
import { loneSigns, straySigns } from '../words/leftovers/stray-signs.ts';
import { wrongSigns } from '../words/leftovers/wrong-signs.ts';
import { wordsLeftOut, wordsMissing } from '../words/leftovers/words-left-out.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c)',
  says: 'the review is of this case; what a template or a pasted passage left behind shows that the text was not read again',
};

/** What is left behind; where two tell of the same words the one that begins first is told, or stands first here. */
const KINDS: readonly FindLeftovers[] = [
  bySigns([...placeholdersBySigns, ...straySigns, ...emptyFieldsBySigns]),
  saidOver,
  listedTwice,
  loneSigns,
  wrongSigns,
  atWords([
    ...placeholdersByWords,
    ...emptyFieldsByWords,
    ...wordsLeftOut,
    ...begunAnew,
    ...brokenBySigns,
    ...drafting,
    ...impossibleDatesInWords,
  ]),
  holes,
  wordsMissing,
  impossibleDates,
  datesRunTogether,
  hyphensOfLineBreaks,
  withoutVerb,
  distantDisagreements,
  withoutObject,
];

function inText(checked: CheckedText, item: number | null, kinds = KINDS): Defect[] {
  const signs = signsBetween(checked);
  const told: Defect[] = [];
  let free = 0;
  const found = kinds
    .flatMap(find => find(checked, signs))
    .map(({ what, ...span }) => ({
      what,
      ...widened(checked.text, span),
    }));
  for (const { what, ...span } of found.toSorted((a, b) => a.start - b.start)) {
    if (span.start < free) continue;
    free = span.end;
    told.push({
      item,
      message: `Here is ${what}: read the sentence again and mend it.`,
      at: placeIn(checked, span),
    });
  }
  return told;
}

/** To whole words, so that the quotation can be read. */
function widened(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 24 && /\S/.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < 24 && /\S/.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** Says where a letter shows what a template or a pasted passage left behind. */
export const templateLeftover: Check = {
  rule: 'template-leftover',
  severity: 'warning',
  source,
  find: letter => [
    ...inText(letter.summary, null),
    ...letter.items.flatMap(({ index, rationale, administrator, guideline }) => [
      ...inText(administrator, index, [saidOver]),
      ...inText(guideline, index, [saidOver]),
      ...inText(rationale, index),
    ]),
  ],
};
