import { lazy } from '#domain/drugs/words/lazy.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { bareNumber } from './bare-number.ts';
import { isClinicalWord, isWord } from './vocabulary.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { lineEnds } from './line-ends.ts';
import { type SqueezedText, squeezedText } from './squeezed-text.ts';

/** A run of up to four pieces that holds figures, as it is compared. */
export type NumberRun = { readonly start: number; readonly end: number; readonly bare: string };

/** A text with its words prepared, and what may be asked about the place of a word in it. */
export type LetterWords = {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** Runs of letters and figures that could be a long number, bare of what parts them. */
  readonly numbers: () => readonly NumberRun[];
  /** Its letters and figures alone, where a number of any spacing is looked up. */
  readonly squeezed: () => SqueezedText;
  /** A title, a role or a label stands before the word at this place: `Mr.`, `patient`, `by`. */
  readonly titled: (index: number) => boolean;
  /** The same of an offset; `strictly` where only a title counts. */
  readonly titledAt: (offset: number, strictly?: boolean) => boolean;
  /** Whether a line ends for good between two offsets; a line that is only full does not. */
  readonly lineEnds: (start: number, end: number) => boolean;
  /** What stands about it makes a name of it: a given name or initial before, a degree or a verb of persons behind. */
  readonly nameLike: (index: number) => boolean;
  readonly isSentenceStart: (index: number) => boolean;
  readonly isClinical: (index: number) => boolean;
  /** A word of medicine that is meant as one: in a phrase of medicine, a title, or before a colon. */
  readonly isMedicalHere: (index: number) => boolean;
  /** A capital word of medicine that is no part of a title or a phrase of medicine: `Hand` of `told Hand to rest`. */
  readonly standsAlone: (index: number) => boolean;
  /** Nothing but marks and the ends of its line stand beside the word: `[Hand]`, `* Hill`. */
  readonly isAlone: (index: number) => boolean;
  readonly isMonth: (index: number) => boolean;
  readonly isTitle: (plain: string) => boolean;
};

/** What makes a phrase of medicine with a part of the body. */
const PHRASE =
  /^(?:left|right|bilateral|upper|lower|low|mid|pain|therapy|surgery|surgeon|injur(?:y|ies)|weakness|numbness|swelling|brace|splint|exams?|examination|x-ray|complaints?|specialist|center|clinic|fracture|exercises?|strength|sprain|strain|mri|ct|drop|orthosis|immobilizer|support|wrist|knee|ankle|hip|forearm|elbow|shoulder|neck|back|foot|hand|head)$/u;

/** What stands before a part of the body where the part is meant. */
const BEFORE_PART =
  /^(?:left|right|bilateral|both|upper|lower|low|mid|the|his|her|their|my|each|dominant|injured|affected|operative|other|same|wrist|knee|ankle|hip|forearm|elbow|shoulder|neck|back|foot)$/u;
const aloneBefore = /\n\s*(?:\d{1,2}[.)]\s)?[["“(<*_#@•]*$|[["“<*_#@•]$/u;
const aloneBehind = /^[\]"”)>*_…]*\s*\n|^[\]"”>*_]/u;
/** Words that begin a sentence, and no title. */
const OF_GRAMMAR =
  /^(?:per|both|when|while|as|if|for|by|with|to|from|since|because|and|or|but|that|though|although|there|here|today|then|thus|so|later|again|also|now|who|whom|whether|what|where|how|why|did|does|is|was|has|had|should|will|can|may|let|ask|yesterday|once|after|before|until|unless|about|without)$/u;
const sameLine = /^(?!\n\n)[\s,/-]{1,3}$/u;

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sr|sra|srta)$/u;
const titleBefore = /(?:^|[^\p{L}])(?:mr|mister|mrs|ms|miss|mx|dr|drs|doctor|atty|prof|professor|sra?|srta)[.,]?\s*$/iu;
const roleBefore =
  /(?:^|[^\p{L}])(?:dear|patient|claimant|applicant|employee|injured worker|attorney|counsel|lawyer|adjuster|surgeon|physician|provider|therapist|nurse|name|by|attn|attention|re|worker|named|spouse|wife|husband|member|claims examiner|identification|identity|sheet|ptp|p?qme|ame|pcp|(?:ref|referring|ordering|attending)\s+m\.?d)[\s:,#.(]*$/iu;
const initialBefore = /(?:^|[^\p{L}])\p{Lu}\.\s*$/u;
const personBehind =
  /^(?:['’]s?\s+(?:report|letter|opinion|note|evaluation|recommendation|office|request|medication|condition|complaint|pain|treatment|examination)|,?\s*(?:M\.?D|D\.?O|D\.?C|Ph\.?D|Psy\.?D|P\.?A|N\.?P|R\.?N|D\.?P\.?M|L\.?Ac|Esq|Jr|Sr)\b|,?\s+(?:is an?|was seen|reports|reported|states|stated|denies|denied|complains|complained|presents|presented|underwent|returned|sustained|requested|recommended|noted|opined|prescribed|examined|evaluated|continues)\b|,\s+\p{Lu}\p{L}+|,?\s+\(?(?:DOB|D\.O\.B|born|aged?\s\d)|\s+vs?\.?\s+\p{Lu})/u;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Prepares a text. */
export function letterWords(text: string, cites = false): LetterWords {
  const atoms = atomsOf(text);
  const startOf = (index: number) => atoms[index]?.start ?? 0;
  const before = (offset: number) => text.slice(Math.max(0, offset - 24), offset);
  const isSentenceStart = (index: number) => /(?:^|[.:!?;\n\f•]\s*["“(]?)$/u.test(before(startOf(index)));
  const titledAt = (offset: number, strictly = false) =>
    titleBefore.test(before(offset)) || (!strictly && roleBefore.test(before(offset)));
  const ends = lazy(() => lineEnds(text));
  const gapOf = (left: number) => {
    const [from, to] = [atoms[left]?.end ?? 0, atoms[left + 1]?.start ?? text.length];
    return ends()(from, to) ? '\n\n' : text.slice(from, to);
  };
  return {
    text,
    atoms,
    numbers: lazy(() => numberRuns(text)),
    squeezed: lazy(() => squeezedText(text)),
    lineEnds: (start, end) => ends()(start, end),
    titledAt,
    titled: index => titledAt(startOf(index)),
    nameLike: index => {
      const atom = atoms[index];
      const previous = atoms[index - 1];
      if (atom === undefined) return false;
      if (initialBefore.test(before(atom.start)) || personBehind.test(text.slice(atom.end, atom.end + 40))) return true;
      return (
        previous !== undefined &&
        previous.capital &&
        GIVEN_NAMES.has(previous.plain) &&
        /^\s+(?:\p{Lu}\.?\s+)?$/u.test(text.slice(previous.end, atom.start))
      );
    },
    isSentenceStart,
    isClinical: index => isClinicalWord(atoms[index]?.plain ?? ''),
    standsAlone: index => {
      const [previous, atom, next] = [atoms[index - 1], atoms[index], atoms[index + 1]];
      if (cites || atom === undefined || atom.shouted) return false;
      return (
        !inPhrase(next, gapOf(index)) &&
        (isSentenceStart(index) || OF_GRAMMAR.test(previous?.plain ?? '') || !inPhrase(previous, gapOf(index - 1)))
      );
    },
    isMedicalHere: index => {
      const [previous, atom, next] = [atoms[index - 1], atoms[index], atoms[index + 1]];
      if (atom === undefined) return false;
      if (cites || /^\s?:/u.test(text.slice(atom.end, atom.end + 2))) return true;
      return (
        (next !== undefined && sameLine.test(gapOf(index)) && PHRASE.test(next.plain)) ||
        (previous !== undefined && sameLine.test(gapOf(index - 1)) && BEFORE_PART.test(previous.plain))
      );
    },
    isAlone: index => {
      const [previous, atom, next] = [atoms[index - 1], atoms[index], atoms[index + 1]];
      if (cites || atom === undefined) return false;
      // The ends of the text are ends of a line.
      const start = `\n${text.slice(previous?.end ?? 0, atom.start)}`.slice(previous === undefined ? 0 : 1);
      const end = `${text.slice(atom.end, next?.start)}${next === undefined ? '\n' : ''}`;
      return aloneBefore.test(start.replaceAll('\f', '\n')) && aloneBehind.test(end.replaceAll('\f', '\n'));
    },
    isMonth: index => {
      const atom = atoms[index];
      return atom !== undefined && MONTH.test(atom.plain) && /^[\s.,]*\d/u.test(text.slice(atom.end));
    },
    isTitle: plain => TITLE.test(plain) || isWord(plain),
  };
}

const RUN = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐–./\s][\p{L}\p{N}]+){0,4}(?![\p{L}\p{N}])/gu;

function numberRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const { index, 0: words } of text.matchAll(RUN)) {
    if (!/\d{3}/u.test(words)) continue;
    const pieces = [...words.matchAll(/[\p{L}\p{N}]+/gu)];
    for (const [place, first] of pieces.entries()) {
      for (const last of pieces.slice(place, place + 4)) {
        const told = words.slice(first.index, last.index + last[0].length);
        if (/\d{3}/u.test(told) && !isDay(told)) {
          const start = index + first.index;
          runs.push({ start, end: start + told.length, bare: bareNumber(told) });
        }
      }
    }
  }
  return runs;
}

const isDay = (words: string) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u.test(words);

/** Whether the word beside another makes a title or a phrase of medicine with it. */
function inPhrase(other: Atom | undefined, gap: string): boolean {
  if (other === undefined || !sameLine.test(gap)) return false;
  return (other.capital && isWord(other.plain)) || PHRASE.test(other.plain);
}
