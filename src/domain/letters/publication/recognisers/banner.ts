import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { plainLetters } from '../words/atoms.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { SURNAME_WORDS } from '../words/surname-words.ts';
import { isClinicalWord, isWord } from '../words/vocabulary.ts';
import { isKind } from './firms/firm-run.ts';
import { isLongPast } from './numbers/birth-date.ts';
import type { Recogniser } from './recogniser.ts';

export const source = publicationSource;

/** A line that begins with capital words and holds figures: what a page of a chart has at its head. */
const LINE =
  /(?:^|[\n\f])[ \t]*((?:Pt|Patient|Name|NAME|PATIENT)?:?[ \t]*)((?:(?:de|del|von|van|da|di|dos|la|los|el|al|ten|ter)[ \t]){0,2}\p{Lu}[\p{L}\p{M}'’.,\- \t]{3,50}?)([ \t]{2,}|[ \t]*[|;•][ \t]*|,?[ \t])(?=[\d(]|[MFmf](?!\p{L})|(?:Male|Female)\s|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4})([^\n\f]{6,70})(?=[\n\f]|$)/gu;
const DAY =
  /(?<![\p{L}\p{N}/.-])(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}|\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}[\s-]\p{Lu}\p{L}{2,8}\.?[\s-]\d{4})(?![\p{L}\p{N}/])/gu;
const NUMBER =
  /(?<![\p{L}\p{N}/.-])(?:[A-Z]{1,3}-?\d{5,9}|\d{3}-\d{3}(?:-\d{1,4})?|\d{2}-\d{2}-\d{2}|\d{5,10})(?![\p{L}\p{N}/-])/gu;
/** What else such a line has: the sex, an age, where somebody lies. */
const BESIDE =
  /^(?:[MF]|Male|Female|male|female|\d{1,3}|y\/?o|yrs?|Age|Sex|DOB|MRN|Acct|ID|No|Room|Rm|Bed|Unit|\p{Lu}?\d{0,3})$/u;

/** Who it is, when born and under what number, in a line of those alone without a label: `Ruiz, Ana   3/4/1965   0045127`. */
export const banner: Recogniser = ({ text }, cites) => {
  const removed: Span[] = [];
  if (cites) return { removed, kept: [] };
  for (const found of text.matchAll(LINE)) {
    const [whole, label = '', name = '', gap = '', rest = ''] = found;
    const at = found.index + whole.length - rest.length;
    const days = [...rest.matchAll(DAY)];
    const born = days.find(([day]) => isLongPast(day));
    if (born === undefined || !isSomebody(name, label !== '')) continue;
    const left = days.reduce((words, [day]) => words.replace(day, ' '), rest);
    const numbers = [...left.matchAll(NUMBER)].map(([number]) => number);
    const others = numbers.reduce((words, number) => words.replace(number, ' '), left).match(/[\p{L}\p{N}/]+/gu) ?? [];
    if (!others.every(word => BESIDE.test(word)) || (numbers.length === 0 && others.length === 0)) continue;
    const nameAt = at - gap.length - name.length;
    removed.push({ start: nameAt, end: nameAt + name.trimEnd().length, class: 'name', rule });
    removed.push({ start: at + born.index, end: at + born.index + born[0].length, class: 'birth-date', rule });
    for (const number of numbers) {
      const start = at + rest.indexOf(number);
      removed.push({ start, end: start + number.length, class: 'record-number', rule });
    }
  }
  return { removed, kept: [] };
};

const rule = 'the head of a page of a chart';

/** Two to five words, one of them a given name or none of the language, none of medicine and no house. */
function isSomebody(name: string, isLabelled: boolean): boolean {
  const words = (name.match(/[\p{L}\p{M}'’]{2,}/gu) ?? []).map(plainLetters);
  return (
    words.length > 1 &&
    words.length < 6 &&
    !(words[0] === 'pt' && words.length === 2) &&
    !words.includes('id') &&
    (isLabelled || words.some(word => GIVEN_NAMES.has(word) || !isWord(word))) &&
    (words.some(word => GIVEN_NAMES.has(word)) ||
      words.every(word => SURNAME_WORDS.has(word) || !isClinicalWord(word))) &&
    !isKind(words.at(-1) ?? '')
  );
}
