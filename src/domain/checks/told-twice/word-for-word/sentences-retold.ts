import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Source } from '#domain/law/source.ts';
import type { Defect } from '../../check.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../../letter/checked-text.ts';
import { alikeAround, STRENGTH, type Token, type TokenKind, tokensIn } from './tokens.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'summary and reasons state the same facts: where the reasons repeat the words of the summary, its figures stand in them',
};

/** Where so many telling words beside a figure are the same, both tell of one thing. */
const ENOUGH = 3;
/** Figures of every kind. */
const FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i;
/** "Not 4/5", and what a rule asks for. */
const NOT_TOLD =
  /\b(?:guidelines?|MTUS|ODG|ACOEM|recommend\w*|should|would|could|may|might|must|if|unless|whether|request\w*|additional|up to|at least|more than|less than|exceed\w*|now|currently|follow-?up|subsequent\w*|later|repeat)\b/i;

/** "Three days a week" is no length of time. */
const RATE = /^[\s-][a-z]+\s(?:a|an|per|each|every)\s/i;

/** "Two hours longer". */
const BY_SO_MUCH = /^\s(?:[a-z]+\s)?(?:more|less|longer|shorter|fewer|further|additional|ago|later|earlier)\b/i;

type Line = Span & { readonly tokens: readonly Token[] };

function linesOf(checked: CheckedText): Line[] {
  return checked.sentences().map(sentence => ({ ...sentence, tokens: tokensIn(checked.text, sentence) }));
}

const linesOfSummary = onceForEach(linesOf);

/** What the summary and the titles have of figures, each with its kind. */
const known = onceForEach(({ summary, items }: CheckedLetter): ReadonlySet<string> => {
  const all = [
    ...linesOfSummary(summary).flatMap(({ tokens }) => tokens),
    ...items.flatMap(({ title }) => tokensIn(title.text)),
  ];
  return new Set(all.map(({ kind, word }) => `${kind} ${word}`));
});

/** Figures of the reasons, of some kinds, that stand in words of the summary in place of another, and nowhere in it. */
export function sentencesRetold(
  letter: CheckedLetter,
  { index, rationale }: CheckedItem,
  ...kinds: readonly TokenKind[]
): Defect[] {
  const { text } = rationale;
  const { summary } = letter;
  return rationale.sentences().flatMap(sentence => {
    const words = text.slice(sentence.start, sentence.end);
    if (!FIGURE.test(words) || NOT_TOLD.test(words) || rationale.isOfGuideline(sentence)) return [];
    const said = tokensIn(text, sentence);
    return said.flatMap((token, at): Defect[] => {
      if (!kinds.includes(token.kind) || known(letter).has(`${token.kind} ${token.word}`)) return [];
      if (BY_SO_MUCH.test(text.slice(token.end, sentence.end))) return [];
      // The strength of a drug is told with the drug.
      if (token.kind === 'number' && STRENGTH.test(text.slice(token.end))) return [];
      const told = toldInTheWords(linesOfSummary(summary), said, at);
      if (told === null || isOfAnother('side', said, told.line)) return [];
      if (token.kind !== 'date' && isOfAnother('date', said, told.line)) return [];
      if (RATE.test(text.slice(token.end)) !== RATE.test(summary.text.slice(told.token.end))) return [];
      return [
        {
          item: index,
          severity: 'warning',
          message: `The reasons repeat the summary with "${text.slice(token.start, token.end)}" for "${summary.text.slice(told.token.start, told.token.end)}": correct the one that is wrong.`,
          at: placeIn(rationale, token),
          against: placeIn(summary, told.token),
        },
      ];
    });
  });
}

function toldInTheWords(
  lines: readonly Line[],
  said: readonly Token[],
  at: number,
): { readonly token: Token; readonly line: Line } | null {
  for (const line of lines) {
    for (const [where, token] of line.tokens.entries()) {
      if (token.kind !== said[at]?.kind) continue;
      const { before, after, telling } = alikeAround(said, at, line.tokens, where);
      const isLast = at === said.length - 1 || where === line.tokens.length - 1;
      if (telling >= ENOUGH && before > 0 && (after > 0 || isLast)) return { token, line };
    }
  }
  return null;
}

/** Whether both sentences have words of a kind that has to be the same, and none is. */
function isOfAnother(kind: TokenKind, said: readonly Token[], { tokens }: Line): boolean {
  const ofKind = (all: readonly Token[]) => all.filter(token => token.kind === kind).map(({ word }) => word);
  const [own, others] = [ofKind(said), ofKind(tokens)];
  return own.length > 0 && others.length > 0 && !own.some(word => others.includes(word));
}
