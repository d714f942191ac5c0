import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { plainLetters } from '../../words/atoms.ts';
import { CARE_KINDS, FIRM_KINDS } from '../../words/lists/firm-kinds.ts';
import { SURNAME_WORDS } from '../../words/surname-words.ts';
import { isClinicalWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';
import { FULL, isNamed } from './form-field.ts';

export const source = publicationSource;

const PAPER = String.raw`(?:[Ee]xamination|[Ee]valuation|[Rr]eports?|[Cc]onsultation|[Dd]eposition|[Nn]otes?|[Ll]etter|[Aa]ddendum|[Rr]ecords?)`;
const DAY = String.raw`\d{1,2}[/-]\d{1,2}[/-]\d{2,4}`;

/** Where each stands: beside its day any word that ends the field, elsewhere a name. */
const patterns: readonly (readonly [where: RegExp, endsField: boolean])[] = [
  // `Agreed Medical Examination, Ruiz, 6/8/11`: in a list of records, between what it is and its day.
  [new RegExp(String.raw`${PAPER},\s(${FULL})(?=,\s\d{1,2}[/-]\d)`, 'gu'), true],
  // `[Ruiz, 3/12/2014, page 4]`: whose report, its day and the page.
  [new RegExp(String.raw`[[(](${FULL})(?=,\s${DAY},\s(?:pages?|pp?\.))`, 'gu'), true],
  // `PR-2 (Ruiz) dated`: in brackets behind what the paper is called.
  [
    new RegExp(
      String.raw`(?:${PAPER}|PR-?\s?[234]|RFA|DFR|H&P|[Ss]ummary|[Aa]pplication|[Dd]enial|[Aa]ppeal)\s\((${FULL})(?=\)(?:,?\s(?:dated|of|from|on)\s|,?\s\d{1,2}[/-]|[,;:]|\s*[\n\f]))`,
      'gu',
    ),
    false,
  ],
  // `Ruiz, 6/8/2011: patient reports …`: a line or sentence that begins with who wrote and when.
  [new RegExp(String.raw`(?:^|[\n\f]|[.!?;]["”)]?\s)[ \t]*(${FULL})(?=,?\s\(?${DAY}\)?\s?:\s)`, 'gu'), false],
];

/** Whoever wrote a paper, told beside what it is or its day alone. */
export const paperAuthor: Recogniser = ({ text, lineEnds }, cites) => {
  const removed: Span[] = [];
  if (cites) return { removed, kept: [] };
  for (const [pattern, endsField] of patterns)
    for (const { index, 0: found, 1: whole = '' } of text.matchAll(pattern)) {
      const from = index + found.length - whole.length;
      // What ends the line above is not of the name.
      const above = [...whole.matchAll(/[\n\f]/gu)].findLast(({ index: at }) => lineEnds(from + at, from + at + 1));
      const start = from + (above === undefined ? 0 : above.index + 1);
      const name = text.slice(start, index + found.length);
      if (mayWrite(name, endsField ? '' : ':', text, start + name.length))
        removed.push({ start, end: start + name.length, class: 'name', rule: 'a name beside a paper and its day' });
    }
  return { removed, kept: [] };
};

/** A name, or one word that is a surname too; no short form of a calling or a house: `Ortho, 6/8/2011:`. */
function mayWrite(name: string, behind: string, text: string, end: number): boolean {
  const told = (name.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map(plainLetters);
  if (told.some(word => CARE_KINDS.has(word) || FIRM_KINDS.has(word))) return false;
  const [only = ''] = told;
  return (
    isNamed(name, behind, text, end) ||
    (told.length === 1 && SURNAME_WORDS.has(only) && !isClinicalWord(only) && !/^\p{Lu}+$/u.test(name))
  );
}
