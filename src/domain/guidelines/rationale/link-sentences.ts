import { sentencesIn } from './sentences-in.ts';
import type { RationaleSentence } from './sentence.ts';
import { concludes, holds, isLike } from './wording-kept.ts';

/** What a drafted sentence rests on, or what is left of it in a changed one. */
export type SentenceBasis = Omit<RationaleSentence, 'text'>;

/** A sentence of a rationale as it is written, with what it still rests on. */
export type LinkedSentence = {
  readonly text: string;
  /** `drafted`: word for word; `edited`: changed, what it rests on is still in it; `unsourced`: nothing it rests on is known. */
  readonly state: 'drafted' | 'edited' | 'unsourced';
  readonly rests: readonly SentenceBasis[];
};

/**
 * Which sentences of a rationale rest on what. A drafted sentence that was changed keeps its source as long as what it quotes, names or
 * cites is still there; a sentence that holds nothing of the kind is without a source, which is for the reader to see and no fault.
 */
export function linkSentences(written: string, drafted: readonly RationaleSentence[]): LinkedSentence[] {
  return unchanged(written, drafted).flatMap((piece): LinkedSentence[] =>
    typeof piece === 'string' ? sentencesIn(piece).map(text => linked(text, drafted)) : [piece],
  );
}

/** The text cut at sentences that stand as drafted; what lies between stays text. */
function unchanged(written: string, drafted: readonly RationaleSentence[]): (string | LinkedSentence)[] {
  return drafted.reduce<(string | LinkedSentence)[]>(
    (pieces, { text, ...basis }) => {
      const index = pieces.findIndex(piece => typeof piece === 'string' && standsIn(piece, text) !== -1);
      const piece = pieces[index];
      if (typeof piece !== 'string') return pieces;
      const start = standsIn(piece, text);
      const whole: LinkedSentence = { text, state: 'drafted', rests: [basis] };
      return pieces.toSpliced(index, 1, piece.slice(0, start), whole, piece.slice(start + text.length));
    },
    [written],
  );
}

/** Where a sentence stands as one of its own, and not as the part of another; -1 where it does not. */
function standsIn(piece: string, sentence: string): number {
  const start = piece.indexOf(sentence);
  if (start === -1) return -1;
  const isBegun = /(?:^|[.!?]["”’)\]]*)\s*$/.test(piece.slice(0, start));
  return isBegun && /^(?:\s|$)/.test(piece.slice(start + sentence.length)) ? start : -1;
}

function linked(text: string, drafted: readonly RationaleSentence[]): LinkedSentence {
  const rests = drafted.flatMap(sentence => remaining(sentence, text));
  const distinct = [...new Map(rests.map(basis => [JSON.stringify(basis), basis])).values()];
  return { text, state: distinct.length === 0 ? 'unsourced' : 'edited', rests: distinct };
}

/** What is left of the basis of a drafted sentence in a changed one; nothing where it says something else. */
function remaining({ text, ...basis }: RationaleSentence, changed: string): SentenceBasis[] {
  if (basis.facts.length > 0) {
    const facts = basis.facts.filter(({ at }) => holds(changed, at.quote));
    return facts.length === 0 ? [] : [{ ...basis, facts }];
  }
  return stillSays(basis.part, { text, cites: basis.cites }, changed) ? [basis] : [];
}

function stillSays(
  part: RationaleSentence['part'],
  { text, cites }: Pick<RationaleSentence, 'text' | 'cites'>,
  changed: string,
): boolean {
  switch (part) {
    case 'conclusion': {
      // The other conclusion is another sentence, and the reviewer’s own.
      const item = CONCLUDED.exec(text)?.[1];
      const isSame = concludes(changed) === concludes(text);
      return isSame && (item === undefined ? isLike(changed, text) : holds(changed, item));
    }
    case 'missing':
      return missingIn(text).some(phrase => holds(changed, phrase));
    case 'guideline': {
      const named = cites.flatMap(cite => namedIn(text, cite));
      return named.some(each => holds(changed, each)) || (named.length === 0 && isLike(changed, text));
    }
    default:
      return isLike(changed, text);
  }
}

const CONCLUDED = /\brequest for (.+?) is (?:not )?medically necessary\b/;

/** The phrases a sentence says the record lacks. */
function missingIn(text: string): string[] {
  const [, list = text.replace(/^The record does not document /, '')] = /: (.+)$/.exec(text) ?? [];
  return list.split(/;\s+(?:and\s+)?/).map(phrase => phrase.replace(/\.$/, ''));
}

/** Of a citation as much as the sentence itself says, from its end: topic and pages. */
function namedIn(text: string, cite: string): string[] {
  const parts = cite.split(', ');
  const endings = parts.map((_, index) => parts.slice(index).join(', '));
  const said = endings.find(ending => holds(text, ending));
  return said === undefined ? [] : [said];
}
