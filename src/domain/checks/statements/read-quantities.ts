import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { readCount } from '#domain/drugs/count.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { numberWith, QUANTITIES, QUANTITY_NAMES, type Quantity, quantityCalled } from './quantities.ts';
import { type Named, placeAndTime, type Statement } from './statement.ts';

/** So far behind and before its name a figure stands. */
const BEHIND = 60;
const BEFORE = 30;
/** A figure that only bounds others. */
const BOUND =
  /\b(?:than|least|over|under|above|below|up to|exceed\w*|minimum|maximum|between|or|normal|goal|about to|within)(?:\s(?:of|an?|is))?\s*$|[<>≥≤]\s*$/i;
/** Between a figure and a name that it is not of. */
const APART = /[.;]|\b(?:but|while|whereas)\b/i;

const NUMBERS = new Map(QUANTITIES.map(one => [one, one.units.map(unit => ({ unit, pattern: numberWith(unit) }))]));

type Figure = Span & { readonly figures: readonly number[]; readonly base: string };

function figuresIn({ text }: CheckedText, one: Quantity, span: Span): Figure[] {
  const words = text.slice(span.start, span.end);
  return (NUMBERS.get(one) ?? []).flatMap(({ unit, pattern }) =>
    everyMatchAnywhere(words, pattern).flatMap((match): Figure[] => {
      const { count = '', upTo } = match.groups ?? {};
      const start = span.start + match.index;
      if (one.isLimit !== true && BOUND.test(text.slice(span.start, start))) return [];
      const first = /^half/i.test(count) ? 0.5 : readCount(count);
      // "From 10 to 38 pounds", "doubled from three hours": what it was is not what it is.
      const read = [/\bfrom\s$/i.test(text.slice(span.start, start)) ? null : first, readCount(upTo)].filter(
        figure => figure !== null,
      );
      return [
        { figures: read.map(figure => figure * unit.times), base: unit.base, start, end: start + match[0].length },
      ];
    }),
  );
}

/** With or without a drug or a device: figures of the one are none of the other. */
const WITH =
  /\b(?<how>with|without|on|off)\s(?:the\s|his\s|her\s|any\s|these\s)?(?:pain\s|current\s)?(?:medic\w+|meds?|drugs?|opioids?|norco|brace|cane|unit|help)\b/i;

type NamedQuantity = Named & { readonly quantity: Quantity };

/** Where a text names things that are measured, in order. */
export const quantitiesNamed = onceForEach((checked: CheckedText): readonly NamedQuantity[] =>
  matchesOf(checked, [QUANTITY_NAMES])
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ match, sentence, start, end }): NamedQuantity[] => {
      const { quantity } = quantityCalled(match[0].toLowerCase());
      if (quantity === null) return [];
      const of = quantity.kindOf?.(match[0]) ?? quantity.name;
      return [{ quantity, of, isLocal: quantity.isLocal === true, sentence, start, end }];
    }),
);

/** What a text tells in figures of things that are measured. */
export const quantitiesIn = onceForEach((checked: CheckedText): readonly Statement[] => {
  const named = quantitiesNamed(checked);
  return named.flatMap(({ quantity, of, isLocal, sentence, start, end }, index): Statement[] => {
    const next = named[index + 1]?.start ?? sentence.end;
    const last = named[index - 1]?.end ?? sentence.start;
    const behind = figuresIn(checked, quantity, { start: end, end: Math.min(sentence.end, next, end + BEHIND) })
      .toSorted((a, b) => a.start - b.start)
      .find(figure => !APART.test(checked.text.slice(end, figure.start)));
    const before = figuresIn(checked, quantity, { start: Math.max(sentence.start, last, start - BEFORE), end: start })
      .toSorted((a, b) => b.end - a.end)
      .find(figure => !/[,;.]/.test(checked.text.slice(figure.end, start)));
    const found = behind ?? before;
    if (found === undefined) return [];
    const at = { start: Math.min(start, found.start), end: Math.max(end, found.end) };
    const how = WITH.exec(checked.text.slice(sentence.start, sentence.end))?.groups?.['how'];
    const shared = {
      of: `${of} in ${found.base}${how === undefined ? '' : ` ${/^(?:with|on)$/i.test(how) ? 'with' : 'without'}`}`,
      isLocal,
      ...placeAndTime(checked, sentence, at),
    };
    return found.figures.map(value => ({ ...shared, value }));
  });
});
