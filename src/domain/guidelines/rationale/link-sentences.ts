import type { SentenceSource, SourcedSentence } from './sourced-sentence.ts';

/** A sentence of a rationale as it is written, with what it still rests on. */
export type LinkedSentence = {
  readonly text: string;
  /** `drafted`: word for word; `edited`: changed, what it rests on is still in it; `unsourced`: nothing it rests on is known. */
  readonly state: 'drafted' | 'edited' | 'unsourced';
  readonly sources: readonly SentenceSource[];
};

/**
 * Which sentences of a rationale rest on what. A drafted sentence that was changed keeps its source as long as what it quotes, names or
 * cites is still there; a sentence that holds nothing of the kind is without a source, which is for the reader to see and no fault.
 */
export function linkSentences(written: string, drafted: readonly SourcedSentence[]): LinkedSentence[] {
  return unchanged(written, drafted).flatMap((piece): LinkedSentence[] =>
    typeof piece === 'string' ? sentencesIn(piece).map(text => linked(text, drafted)) : [piece],
  );
}

/** The text cut at sentences that stand as drafted; what lies between stays text. */
function unchanged(written: string, drafted: readonly SourcedSentence[]): (string | LinkedSentence)[] {
  return drafted.reduce<(string | LinkedSentence)[]>(
    (pieces, { text, sources }) => {
      const index = pieces.findIndex(piece => typeof piece === 'string' && standsIn(piece, text) !== -1);
      const piece = pieces[index];
      if (typeof piece !== 'string') return pieces;
      const start = standsIn(piece, text);
      const whole: LinkedSentence = { text, state: 'drafted', sources };
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

/** A full stop ends a sentence where white space follows, but not after an abbreviation. */
const END = /(?<!\b(?:p|pp|Dr|Mr|Mrs|Ms|No|vs|Inc|e\.g|i\.e))[.!?]["”’)\]]*(?=\s+["“‘([]?[A-Z0-9])/;

function sentencesIn(piece: string): string[] {
  const text = piece.trim();
  if (text === '') return [];
  const end = END.exec(text);
  if (end === null) return [text];
  const to = end.index + end[0].length;
  return [text.slice(0, to), ...sentencesIn(text.slice(to))];
}

function linked(text: string, drafted: readonly SourcedSentence[]): LinkedSentence {
  const sources = drafted.flatMap(sentence => sentence.sources.flatMap(source => remaining(source, sentence, text)));
  const distinct = [...new Map(sources.map(source => [JSON.stringify(source), source])).values()];
  return { text, state: distinct.length === 0 ? 'unsourced' : 'edited', sources: distinct };
}

/** What is left of a source in a changed sentence. */
function remaining(source: SentenceSource, { text }: SourcedSentence, changed: string): SentenceSource[] {
  switch (source.kind) {
    case 'record': {
      const at = source.at.filter(({ quote }) => holds(changed, quote));
      return at.length === 0 ? [] : [{ ...source, at }];
    }
    case 'silence': {
      const of = source.of.filter(phrase => holds(changed, phrase));
      return of.length === 0 ? [] : [{ ...source, of }];
    }
    case 'guideline':
      return holds(changed, source.topic) && holdsPages(changed, source.pages) ? [source] : [];
    case 'conclusion':
      // The other conclusion is another sentence, and the reviewer’s own.
      return holds(changed, source.item) && concludes(changed) === concludes(text) ? [source] : [];
    case 'request':
      return isLike(changed, text) && holds(changed, source.item) ? [source] : [];
    default:
      return isLike(changed, text) ? [source] : [];
  }
}

function holdsPages(changed: string, pages: readonly (readonly [number, number])[]): boolean {
  const numbers = numbersIn(changed);
  return pages.every(([from, to]) => numbers.includes(String(from)) && numbers.includes(String(to)));
}

function concludes(text: string): 'necessary' | 'not-necessary' | null {
  if (/\bnot\s+(?:been\s+)?(?:shown\s+to\s+be\s+)?medically\s+necessary\b/i.test(text)) return 'not-necessary';
  return /\bmedically\s+necessary\b/i.test(text) ? 'necessary' : null;
}

/** Most of the words, and every number, of a sentence that quotes nothing. */
const LEAST_SHARED = 0.6;

function isLike(changed: string, text: string): boolean {
  const [had, has] = [wordsIn(text), new Set(wordsIn(changed))];
  // To conclude is to say something else, however many words are the same.
  if (had.length === 0 || concludes(changed) !== concludes(text)) return false;
  if (!numbersIn(text).every(number => numbersIn(changed).includes(number))) return false;
  return had.filter(word => has.has(word)).length / had.length >= LEAST_SHARED;
}

function holds(text: string, part: string): boolean {
  const wanted = plain(part).replace(/[.,;:]+$/, '');
  return wanted !== '' && plain(text).includes(wanted);
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}

function wordsIn(text: string): string[] {
  return [...new Set(plain(text).match(/[a-z][a-z'-]{3,}/g) ?? [])];
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}
