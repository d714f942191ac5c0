import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { plainLetters } from '../../words/atoms.ts';
import { degreeBehind } from '../../words/degrees.ts';
import { isClinicalWord, isWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';

export const source = publicationSource;

const LEAD = String.raw`(?<=:[ \t]+|\.(?:[ \t]?\.){2,}[ \t]*|\sby[ \t]+|#[ \t]?\d{1,2}[ \t]\(|[Kk]in[ \t]+)`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’]+(?:-\p{L}+)?`;
const PARTICLE = String.raw`(?:(?:De|Del|La|Las|Los|Van|Von|Der|Den|Bin|Al|El|St\.|Mc|de|del|la|las|los|van|von|der|den|DE|DEL|LA|LOS|VAN|VON|BIN|ST\.)[ \t])`;
const SURNAME = String.raw`${PARTICLE}{0,3}${WORD}(?:[ \t]${PARTICLE}{0,2}${WORD})?`;
const patterns = [
  // Ruiz, A.T.: initials behind the surname, where a label or who did it stands before.
  new RegExp(String.raw`${LEAD}${SURNAME},\s(?:\p{Lu}\.[ \t]?){1,3}(?![\p{L}])`, 'gu'),
  // RUIZ, Ana T. and Ruiz, Ana T
  new RegExp(String.raw`${LEAD}${SURNAME},\s${WORD}(?:[ \t]${WORD}){0,2}[ \t]\p{Lu}(?:\.|(?![\p{L}\p{N}'’-]))`, 'gu'),
  // RUIZ, Ana: capitals, then small letters.
  new RegExp(
    String.raw`${LEAD}${PARTICLE}{0,3}[\p{Lu}'’-]{2,}(?:[ \t][\p{Lu}'’-]{2,})?,[ \t]\p{Lu}\p{Ll}+(?![\p{L}])`,
    'gu',
  ),
  // RUIZ ANA T
  new RegExp(
    String.raw`${LEAD}[\p{Lu}'’-]{2,}(?:[ \t][\p{Lu}'’-]{2,}){1,4}[ \t]\p{Lu}(?:\.|(?![\p{L}\p{N}'’/-]))`,
    'gu',
  ),
  // Ruiz MD 6/11/14: a line of a chart
  new RegExp(
    String.raw`(?<=(?:^|[\n\f.;])\s*)${SURNAME}(?=,?[ \t](?:MD|M\.D\.|DO|DC|DPM|NP|PA-C|PA|PT|RN),?[ \t]\d{1,2}[/-]\d)`,
    'gu',
  ),
];

/** Names with the surname first and an initial last, as rosters, signatures and forms with leaders have them. */
export const roster: Recogniser = ({ text }, cites) => {
  const removed: Span[] = [];
  if (cites) return { removed, kept: [] };
  for (const pattern of patterns) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const comma = found.indexOf(',');
      if (comma > 0 && degreeBehind(text, index + comma) !== null) continue;
      const words = found.match(/[\p{L}\p{M}'’]{2,}/gu)?.map(plainLetters) ?? [];
      if (!words.some(word => isClinicalWord(word)) || words.some(word => GIVEN_NAMES.has(word) || !isWord(word)))
        removed.push({
          start: index,
          end: index + found.trimEnd().length,
          class: 'name',
          rule: 'a surname, then what stands for the given name',
        });
    }
  }
  return { removed, kept: [] };
};
