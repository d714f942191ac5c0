import type { LetterWords } from '../words/letter-words.ts';
import type { Recogniser } from './recogniser.ts';

/** Authors with their initials behind them, one after the other, and a year, which no day of a month is: `Ito K, Bell TR. Title. Spine 2009;34:1066`; not `The AME, Ana Z. Bell`. */
const REFERENCE =
  /(?<!\p{L})(?!(?:The|A|An|This|That|Her|His|Per|By|Both|Drs?|Ms|Mr)\s)\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}(?:,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s\p{Lu}{1,3})+(?:,?\s+et\s+al)?\.?\s[\p{Lu}][^;]{4,240}?(?<![\d/.-])(?:19|20)\d\d(?:\s\p{Lu}\p{Ll}{2})?[;:.,(]/gu;

/** Published decisions of the courts and of the appeals board on workers' compensation, cited by their parties. */
const PRECEDENT =
  /(?<!\p{L})(?:King\sv\.\sCompPartners(?:,\sInc\.?)?|Dubon\sv\.\sWorld\sRestoration(?:,\sInc\.?)?|Escobedo\sv\.\sMarshalls|Stevens\sv\.\s(?:Outspoken\s(?:Enterprises|Entertainment)(?:,\sInc\.?)?|Workers['’]\sComp\.\sAppeals\sBd\.?)|Zuniga\sv\.\sInteractive\sTrucking(?:,\sInc\.?)?|Patterson\sv\.\sThe\sOaks\sFarm|Lambert\sv\.\sState\sof\sCalifornia|McDuffie\sv\.\s[^.;\n]{4,60}|Ramirez\sv\.\s(?:Workers['’]|State\s)[^.;\n]{4,40}|Guzman\sv\.\sMilpitas\sUnified\sSchool\sDistrict|Ogilvie\sv\.\s(?:City|Workers)[^.;\n]{4,40}|Almaraz\sv\.\sEnvironmental\sRecovery\sServices|Almaraz[\s-](?:and\s)?Guzman|Benson\sv\.\s[^.;\n]{4,40}|Hikida\sv\.\s[^.;\n]{4,40}|Sandhagen)(?!\p{L})/gu;

/** The board that decides, whoever went before it; and any decision told of as one: `Ruiz v. Elm Foods was decided by the Supreme Court`, `Ruiz v. Elm (2013) 57 Cal.4th 421`. */
const BOARD = /Workers['’]\s(?:Comp\.|Compensation)\sAppeals\s(?:Bd\.?|Board)/gu;
const DECIDED =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]+\sv\.\s\p{Lu}[^.;\n]{2,60}?(?=\s(?:was|is)\s(?:decided|distinguished|overruled)\sby\sthe\s(?:\p{L}+\s)?(?:Supreme|Court)|,?\s\((?:19|20)\d\d\)\s\d{1,3}\s(?:Cal|F|U))/gu;

const found = new WeakMap<LetterWords, readonly (readonly [start: number, end: number])[]>();

/** Where a letter cites literature with its authors, looked up once a letter. */
function referencesOf(letter: LetterWords): readonly (readonly [start: number, end: number])[] {
  const before = found.get(letter);
  if (before !== undefined) return before;
  const references = [REFERENCE, PRECEDENT, BOARD, DECIDED]
    .flatMap(pattern => [...letter.text.matchAll(pattern)])
    .map(({ index, 0: words }) => [index, index + words.length] as const);
  found.set(letter, references);
  return references;
}

/** Whether a place of a letter lies in a reference to literature or to a decision. */
export const isReferred = (letter: LetterWords, start: number): boolean =>
  referencesOf(letter).some(([from, to]) => from <= start && start < to);

/** A recogniser of persons that passes over references to literature, whose authors are nobody of the case. */
export const outsideReferences =
  (recognise: Recogniser): Recogniser =>
  (letter, cites) => {
    const seen = recognise(letter, cites);
    if (referencesOf(letter).length === 0) return seen;
    const within = (start: number) => isReferred(letter, start);
    return {
      removed: seen.removed.filter(({ start }) => !within(start)),
      kept: [
        ...seen.kept,
        ...seen.removed
          .filter(({ start }) => within(start))
          .map(({ start, end }) => ({ start, end, why: 'an author of literature or a decision that is cited' })),
      ],
    };
  };
