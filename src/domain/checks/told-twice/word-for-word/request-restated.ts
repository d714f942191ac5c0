import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Source } from '#domain/law/source.ts';
import type { Defect } from '../../check.ts';
import type { CheckedItem } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../../letter/checked-text.ts';
import { inSentences, onceSaid, placed } from '../../letter/once-said.ts';
import { alikeAround, STRENGTH, type Token, type TokenKind, tokensIn, tokensOf } from './tokens.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5); 8 CCR 9792.6.1(t)',
  says: 'what is decided is the request as it was made: one restated in its own words has its own figures, side and part of the body',
};

/** A word or figure of the reasons that stands in the title's own words where the title has another. */
export type RestatedOtherwise = Span & { readonly kind: TokenKind | 'strength' | 'drug'; readonly asked: Span };

const RESTATES = /\brequest|medically (?:necessary|appropriate)|\bauthorized by\b/i;
/** What would do, was granted, had or allowed is not what is decided. */
const OF_ANOTHER =
  /\b(?:modif\w+|partial\w*|approved|certified|instead|reduced?|allow\w*|up to|previous\w*|prior|earlier|completed|received|underwent|had|recommend\w*|guidelines? (?:recommend|support|allow)\w*|would|should|could|may|might|if|unless|then|first|followed by)\b/i;

const titleTokens = onceForEach(({ text }: CheckedText): readonly Token[] => tokensIn(text));

/** Where so many words of a title of more are the same on both sides, it is the title. */
const ENOUGH = 3;
const FEWEST = 2;
/** So many, and a figure stands wrong though the title has it at another place. */
const LONG = 5;

const restates = onceSaid((_text, _sentence, { text }) => RESTATES.test(text) && !OF_ANOTHER.test(text));

/** Every such place, sentence by sentence. */
export const restatedOtherwise: (checked: CheckedItem) => readonly RestatedOtherwise[] = onceForEach(checked => {
  const { rationale, title, item } = checked;
  const asked = titleTokens(title);
  if (asked.length < ENOUGH) return [];
  const { text } = rationale;
  return inSentences(
    rationale,
    (own, sentence, said) => (restates(own, sentence, said) ? tokensOf(own, sentence, said) : []),
    (said, sentence) =>
      said.flatMap((token, at): RestatedOtherwise[] => {
        const here = placed(token, sentence);
        if (token.kind === 'date' || text[here.end] === '/' || text[here.start - 1] === '/') return [];
        const isAsked = asked.some(own => own.kind === token.kind && own.word === token.word);
        if (isAsked && (item.request.kind !== 'plain' || token.kind !== 'number')) return [];
        const isDrug = token.kind === 'word' && ingredientsAt(rationale, here) !== null;
        if (token.kind === 'word' && !isDrug) return [];
        const own = asked.find(
          (other, index) =>
            other.kind === token.kind &&
            other.word !== token.word &&
            // Both hold either side.
            ![other.word, token.word].includes('bilateral') &&
            (!isDrug || isOtherDrug(rationale, here, title, other)) &&
            isRestated(said, at, asked, index, isAsked ? LONG : ENOUGH),
        );
        const kind = isDrug ? 'drug' : STRENGTH.test(text.slice(here.end)) ? 'strength' : token.kind;
        return own === undefined ? [] : [{ ...here, kind, asked: own }];
      }),
  );
});
const ingredientsAt = ({ drugs }: CheckedText, { start }: Span): readonly string[] | null =>
  drugs().find(match => match.start === start)?.value.drug.ingredients ?? null;

function isOtherDrug(rationale: CheckedText, said: Span, title: CheckedText, asked: Span): boolean {
  const [one, other] = [ingredientsAt(rationale, said), ingredientsAt(title, asked)];
  return one !== null && other !== null && !one.some(ingredient => other.includes(ingredient));
}

/** The same as defects of a rule, of the kinds that are its own. */
export function requestRestated(checked: CheckedItem, ...kinds: readonly RestatedOtherwise['kind'][]): Defect[] {
  return restatedOtherwise(checked)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end, asked }) => ({
      item: checked.index,
      message: `The reasons restate the request with "${checked.rationale.text.slice(start, end)}" for "${checked.title.text.slice(asked.start, asked.end)}": decide what is disputed.`,
      at: placeIn(checked.rationale, { start, end }),
      against: placeIn(checked.title, asked),
    }));
}

function isRestated(
  said: readonly Token[],
  at: number,
  asked: readonly Token[],
  where: number,
  enough: number,
): boolean {
  const { before, after, telling } = alikeAround(said, at, asked, where);
  const [isFirst, isLast] = [where === 0, where === asked.length - 1];
  if ((before === 0 && !isFirst) || (after === 0 && !isLast)) return false;
  const isWhole = before === where && after === asked.length - 1 - where;
  return telling >= (isWhole && enough === ENOUGH ? FEWEST : enough);
}
