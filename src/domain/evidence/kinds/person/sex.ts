import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { KindFinder } from '../../draft.ts';

const STATED =
  /(?:\byears?[\s-]{0,2}old\b|\by\/?o\b|\bof\s+age\b|\b\d{1,3}\s?yo\b|\bsex:|\bgender:|\bpatient\s+is\s+an?\b|\bworker\s+is\s+an?\b|\bapplicant\s+is\s+an?\b)[\s,-]{0,3}(?:(?:right|left)[\s-]hand(?:ed|[\s-]dominant)?\s+)?(?:[a-z-]{2,16}\s+)?(?<sex>female|male|woman|man|gentleman|lady)\b/gi;
const PRONOUN = /\b(?<male>he|him|his|himself)\b|\b(?:she|hers?|herself)\b/gi;

const isMale = (match: RegExpExecArray): boolean => match.groups?.['male'] !== undefined;

/** Sex of the patient: as stated beside the age, else from pronouns when they all agree. */
export const findSex: KindFinder = ({ text }) => {
  const stated = everyMatch(text, STATED).map(match => {
    const word = match.groups?.['sex'] ?? '';
    const sex = /^(?:female|woman|lady)$/i.test(word) ? ('female' as const) : ('male' as const);
    const end = match.index + match[0].length;
    return {
      says: { kind: 'sex' as const, value: { sex } },
      start: end - word.length,
      end,
      assertion: 'affirmed' as const,
    };
  });
  if (stated.length > 0) return stated;
  const pronouns = everyMatch(text, PRONOUN);
  const first = pronouns[0];
  if (first === undefined || pronouns.some(match => isMale(match) !== isMale(first))) return [];
  const sex = isMale(first) ? ('male' as const) : ('female' as const);
  const end = first.index + first[0].length;
  return [{ says: { kind: 'sex' as const, value: { sex } }, start: first.index, end, assertion: 'affirmed' as const }];
};
