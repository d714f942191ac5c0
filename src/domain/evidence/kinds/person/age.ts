import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { KindFinder } from '../../draft.ts';

const AGE =
  /\b(?:now\s+)?(?<before>\d{1,3})[\s-]{0,3}(?:years?|yrs?|y\.?)(?:[\s.-]{0,3}old|[\s-]{1,2}of[\s-]{1,2}age|\/?\.?o\b)|\bage[sd]?:?\s{1,3}(?:of\s)?(?<after>\d{1,3})\b(?!\s*(?:weeks|months|days|and\s+\d))/gi;
/** "migraine since 13 years old" is not the age now. */
const PAST = /\b(?:since|at|when|until|from)\s+(?:(?:the\s+)?age\s+(?:of\s+)?)?$/i;
const SOMEONE_ELSE =
  /\b(?:son|daughter|child|mother|father|brother|sister|wife|husband|patient's)\s+(?:is\s+)?(?:an?\s+)?$/i;

/** Age of the patient in years, as the text states it. */
export const findAge: KindFinder = ({ text }) => {
  const found = [];
  for (const match of everyMatch(text, AGE)) {
    const years = Number(match.groups?.['before'] ?? match.groups?.['after']);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (years < 10 || years > 110 || PAST.test(before) || SOMEONE_ELSE.test(before)) continue;
    const start = match.index + (/^now\s+/i.exec(match[0])?.[0].length ?? 0);
    const end = match.index + match[0].length;
    found.push({ says: { kind: 'age' as const, value: { years } }, start, end, assertion: 'affirmed' as const });
  }
  return found;
};
