import { everyMatchIn } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet, toBeTried } from '#domain/drugs/words/pattern-set.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { onceSaid } from '../letter/once-said.ts';
import { PROCEDURES_HAD, PROCEDURES_LISTED, TIMES, VISITS_HAD } from './had-patterns.ts';
import { MEASURES } from './measure-patterns.ts';

/** All that is looked for of figures: every sentence is walked through once for all of them. */
const PATTERNS: readonly RegExp[] = [
  ...MEASURES.map(([, pattern]) => pattern),
  ...TIMES,
  ...VISITS_HAD,
  ...PROCEDURES_HAD,
  ...PROCEDURES_LISTED,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety)\b/i,
];
const NUMBER_WORDS = PATTERNS.length - 1;
const SOUGHT = patternSet(PATTERNS);

/** The sentences that have the words a pattern needs, for each pattern that any has. */
type Likely = ReadonlyMap<RegExp, readonly Span[]>;
const known = new WeakMap<CheckedText, Likely>();

function hasDigit(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Which patterns a sentence has the words for. */
const likelyOf = onceSaid((text, sentence): readonly RegExp[] => {
  lookAt(SOUGHT, text, sentence);
  const isFigured = hasDigit(text, sentence);
  if (!isFigured && !mayMatch(SOUGHT, NUMBER_WORDS)) return [];
  return toBeTried(SOUGHT).flatMap(index => {
    const pattern = PATTERNS[index];
    // measures are told in figures, the others in words, too
    return pattern === undefined || index === NUMBER_WORDS || (index < MEASURES.length && !isFigured) ? [] : [pattern];
  });
});

function likelyIn(checked: CheckedText): Likely {
  const found = known.get(checked);
  if (found !== undefined) return found;
  const likely = new Map<RegExp, Span[]>();
  for (const [index, sentence] of checked.sentences().entries()) {
    const said = checked.said()[index];
    for (const pattern of said === undefined ? [] : likelyOf(checked.text, sentence, said)) {
      const before = likely.get(pattern);
      if (before === undefined) likely.set(pattern, [sentence]);
      else before.push(sentence);
    }
  }
  known.set(checked, likely);
  return likely;
}

/** A match of one of the patterns, with the sentence it stands in; offsets are into the text. */
export type FigureMatch = Span & {
  readonly sentence: Span;
  readonly pattern: RegExp;
  readonly match: RegExpExecArray;
};

/** Every match of some of these patterns, pattern by pattern. */
export function matchesOf(checked: CheckedText, patterns: readonly RegExp[]): FigureMatch[] {
  const likely = likelyIn(checked);
  return patterns.flatMap(pattern =>
    (likely.get(pattern) ?? []).flatMap(sentence =>
      everyMatchIn(checked.text, sentence, checked.text.slice(sentence.start, sentence.end), pattern).map(match => {
        const start = sentence.start + match.index;
        return { sentence, pattern, match, start, end: start + match[0].length };
      }),
    ),
  );
}
