import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { foundIn, onceSaid } from '../letter/once-said.ts';
import { maySay } from '../told-plainly/may-say.ts';
import { MEASURED } from './value-ranges.ts';

const FORMS = MEASURED.map(({ names, unit = '', said }) => {
  const words = said.map(([own]) => `(?:${own})`).join('|');
  return {
    figure: new RegExp(
      String.raw`\b(?:${names})\b[^.;\d]{0,40}?(?<![\w/.-])(?<figure>-?\d{1,4}(?:\.\d{1,2})?)${unit === '' ? String.raw`(?!\d|\.\d|[-/]\d|\s?mg)` : unit}`,
      'gi',
    ),
    said: new RegExp(
      String.raw`\b(?:${names})\b(?:'s)?(?:\s(?:score|level|value|reading|result|test|interval|index|scale|study|studies))?s?\s(?:(?:is|was|were|are|has been|had been|remains?|remained|stayed|came back|returned|had become|became|scored|fell|measured)\s)+(?:in the\s)?(?:(?:now|still|also|only|quite|entirely|completely|well|mildly|moderately|markedly|slightly)\s)*(?<words>${words})\b|\b(?<words2>${words})\s(?:${names})\b|\b(?:${names})\b(?:\s(?:study|studies|test|testing|tracing))?\s(?:did not|didn't|does not|failed to) (?:reveal|show|demonstrate|find)(?: any)? (?<denied>${said
        .slice(1)
        .map(([own]) => `(?:${own})`)
        .join('|')}|abnormalit\w+|elevation|prolongation)\b`,
      'gi',
    ),
    classes: said.map(([own, least, greatest]) => ({ words: new RegExp(`^(?:${own})$`, 'i'), least, greatest })),
  };
});
const tryingFigures = maySay(FORMS.map(({ figure }) => figure));
const tryingWords = maySay(FORMS.map(({ said }) => said));

type Figure = Span & { readonly measure: number; readonly value: number };
type Said = Span & { readonly measure: number; readonly least: number; readonly greatest: number };

const figuresSaid = onceSaid((whole, sentence, own): readonly Figure[] =>
  tryingFigures(whole, sentence, own).flatMap(measure => {
    const { from = 0, to = 0 } = MEASURED[measure] ?? {};
    return everyMatch(own.text, FORMS[measure]?.figure ?? NEVER).flatMap(match => {
      const value = Number(match.groups?.['figure']);
      return value < from || value > to ? [] : [{ measure, value, ...spanOf(match) }];
    });
  }),
);
const wordsSaid = onceSaid((whole, sentence, own): readonly Said[] =>
  tryingWords(whole, sentence, own).flatMap(measure =>
    everyMatch(own.text, FORMS[measure]?.said ?? NEVER).flatMap(match => {
      const { words, words2 = '', denied } = match.groups ?? {};
      const classes = FORMS[measure]?.classes ?? [];
      const found = denied === undefined ? classes.find(one => one.words.test(words ?? words2)) : classes[0];
      return found === undefined ? [] : [{ measure, least: found.least, greatest: found.greatest, ...spanOf(match) }];
    }),
  ),
);
const NEVER = /(?!)/g;

const figuresIn = onceForEach((checked: CheckedText) => foundIn(checked, figuresSaid));

/** A rule, a condition, another day or person. */
const NOT_SO =
  /\b(?:if|unless|whether|should|would|could|may|might|until|guidelines?|recommend\w*|patients|those|previous\w*|earlier|before|prior|initial\w*|no longer|not|never|no|without|other|contralateral|repeat\w*|once)\b/i;

const ANY_JOINT =
  /\b(?:shoulder|elbow|wrist|finger|thumb|hip|knee|ankle|toe|neck|cervical|lumbar|back|spine|spinal|thoracic)s?\b/gi;

/** Whether a motion can be of that joint alone: no other is named in the item, nor, where it names none, in the summary. */
function isOfPartAlone(part: RegExp, title: string, summary: string): boolean {
  const named = everyMatch(title, ANY_JOINT);
  const all = named.length > 0 ? named : everyMatch(summary, ANY_JOINT);
  return all.length > 0 && all.every(([joint]) => part.test(joint));
}

/** A value the reasons call normal, raised, low or severe, which the figures of the summary are not. */
export function valueInWords({ summary }: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  return foundIn(rationale, wordsSaid).flatMap((one): Defect[] => {
    const told = figuresIn(summary).filter(({ measure }) => measure === one.measure);
    const [first] = told;
    const isSo = told.some(({ value }) => value >= one.least && value <= one.greatest);
    if (first === undefined || isSo || rationale.isOfGuideline(one.sentence)) return [];
    const part = MEASURED[one.measure]?.part;
    if (part !== undefined && !isOfPartAlone(part, title.text, summary.text)) return [];
    if (NOT_SO.test(rationale.text.slice(one.sentence.start, one.start))) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons say so of the ${MEASURED[one.measure]?.name}, which the summary gives as ${first.value}: correct the one that is wrong.`,
        at: placeIn(rationale, one),
        against: placeIn(summary, first),
      },
    ];
  });
}
