import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Source } from '#domain/law/source.ts';
import type { Defect } from '../../check.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../../letter/checked-text.ts';
import { inSentences, onceSaid, placed } from '../../letter/once-said.ts';
import { alikeAround, STRENGTH, type Token, type TokenKind, tokensIn, tokensOf } from './tokens.ts';

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

type Line = { readonly sentence: Span; readonly tokens: readonly Token[] };

const linesOf = onceForEach((summary: CheckedText): readonly Line[] =>
  inSentences(summary, tokensOf, (tokens, sentence) => [{ sentence, tokens }]),
);

/** What the summary and the titles have of figures, each with its kind. */
const known = onceForEach(({ summary, items }: CheckedLetter): ReadonlySet<string> => {
  const all = [...linesOf(summary).map(({ tokens }) => tokens), ...items.map(({ title }) => tokensIn(title.text))];
  return new Set(all.flatMap(tokens => tokens.filter(({ kind }) => kind !== 'word').map(named)));
});

const named = ({ kind, word }: Token): string => `${kind} ${word}`;

/** Whether a sentence of the reasons tells a figure of the patient. */
const tellsFigure = onceSaid((_text, _sentence, { text }) => FIGURE.test(text) && !NOT_TOLD.test(text));

/** Figures of the reasons, of some kinds, that stand in words of the summary in place of another, and nowhere in it. */
export function sentencesRetold(
  letter: CheckedLetter,
  { index, rationale }: CheckedItem,
  ...kinds: readonly TokenKind[]
): Defect[] {
  const { text } = rationale;
  const { summary } = letter;
  return inSentences(
    rationale,
    (own, sentence, said) => (tellsFigure(own, sentence, said) ? tokensOf(own, sentence, said) : []),
    (said, sentence) =>
      said.flatMap((token, at): Defect[] => {
        if (!kinds.includes(token.kind) || !mayBeTold(summary.lower(), said, at)) return [];
        if (known(letter).has(named(token))) return [];
        const told = toldInTheWords(linesOf(summary), said, at);
        if (told === null || rationale.isOfGuideline(sentence)) return [];
        const [here, there] = [placed(token, sentence), placed(told.token, told.line.sentence)];
        if (BY_SO_MUCH.test(text.slice(here.end, sentence.end))) return [];
        // The strength of a drug is told with the drug.
        if (token.kind === 'number' && STRENGTH.test(text.slice(here.end))) return [];
        if (isOfAnother('side', said, told.line)) return [];
        if (token.kind !== 'date' && isOfAnother('date', said, told.line)) return [];
        if (RATE.test(text.slice(here.end)) !== RATE.test(summary.text.slice(there.end))) return [];
        return [
          {
            item: index,
            severity: 'warning',
            message: `The reasons repeat the summary with "${text.slice(here.start, here.end)}" for "${summary.text.slice(there.start, there.end)}": correct the one that is wrong.`,
            at: placeIn(rationale, here),
            against: placeIn(summary, there),
          },
        ];
      }),
  );
}

/** False where words beside a figure are none of the summary: they are told soonest. */
function mayBeTold(summary: string, said: readonly Token[], at: number): boolean {
  const stands = (by: number): boolean => {
    const token = said[at + by];
    return token !== undefined && (token.kind !== 'word' || summary.includes(token.word));
  };
  return stands(-1) && (stands(1) || (stands(-2) && stands(-3)));
}

function toldInTheWords(
  lines: readonly Line[],
  said: readonly Token[],
  at: number,
): { readonly token: Token; readonly line: Line } | null {
  const [before, token] = [said[at - 1], said[at]];
  if (before === undefined) return null;
  for (const line of lines) {
    for (let where = 1; where < line.tokens.length; where += 1) {
      const own = line.tokens[where];
      if (own === undefined || own.kind !== token?.kind || line.tokens[where - 1]?.word !== before.word) continue;
      const { after, telling } = alikeAround(said, at, line.tokens, where);
      const isLast = at === said.length - 1 || where === line.tokens.length - 1;
      if (telling >= ENOUGH && (after > 0 || isLast)) return { token: own, line };
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
