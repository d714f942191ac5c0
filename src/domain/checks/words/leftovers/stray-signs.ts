import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import type { CheckedText, Span } from '../../letter/checked-text.ts';
import { type FindLeftovers, isInAddress, type Leftover, type SignRow } from './leftover.ts';
import { isRunTogether, misspeltWords } from '../spelling.ts';
import { APOSTROPHE, BRACKET, GLUED, HASH, QUOTE, RARE, UNEVEN } from './signs-between.ts';

const STOPS = 'stops and commas that do not stand together';
const RUN = 'two sentences run into one another';
const WORDS = 'words run into one another';
const QUOTE_ALONE = 'a quotation mark without its fellow';
const STRAY = 'a stray letter or sign';

/** Short forms that keep their stop before another sign. */
const SHORT_FORM =
  /(?:^|[^a-z])(?:approx|dept|caps|tabs|corp|prof|assoc|univ|misc|temp|mins|secs|bilat|resp|prev|appt|reps|dist|prox|flex|inst|supp|cont|subq|meds|pres|econ|surg|orth|phys|clin|rehab)$/i;

/** Stops, brackets and letters that stand where none can. */
// biome-ignore format: a table reads in columns
export const straySigns: readonly SignRow[] = [
  { what: 'empty or doubled brackets', signs: BRACKET,        pattern: /\(\s*[.,;]?\s*\)|\[\s*\]|\(\(|(?<![\w.)]\s?)\)\)|\((?:e\.g\.|i\.e\.|see|rated|dated|with)[,:]?\s*\)/g },
  { what: 'a stop that stands twice',  signs: UNEVEN,         pattern: /(?<!\.)\.\.(?!\.)|,\s?,(?!\s*(?:$|,))|;\s?;|(?<!\d):\s?:|(?<=\w)\s\.(?=\s[A-Z]|\s*$)|(?<=\w\.)\s+\.(?=\s|$)/g },
  { what: STOPS,                       signs: UNEVEN,         pattern: /,\s?\.(?![\d.])|[;:]\s?[,.](?![\d.])|,\s?[;:]|(?<=[a-z]{4}|\))\.\s?[,;:](?=\s)/g, unless: isShortForm },
  { what: STOPS,                       signs: UNEVEN,         pattern: / [,;](?<=[a-z)\d"'.] .)(?=\s|[a-z]{2})/g },
  { what: RUN,                         signs: GLUED,          pattern: /\.(?<=(?:[a-z]{2}|(?:19|20)\d\d|[a-z\d]\))\.)(?:[A-Z][a-z]+|A)(?=[\s,:;/.'’])(?!\s*(?:com|org|gov|html?)\b)/g, unless: isInAddress },
  { what: RUN,                         signs: GLUED,          pattern: /\.(?<=[a-z]{4}\.)[AI](?=\s[a-z])/g },
  { what: RUN,                         signs: GLUED,          pattern: /:(?<=[a-z]{4}:)[A-Z][a-z]*(?=\s[a-z])/g, unless: isInAddress },
  { what: RUN,                         signs: RARE,           pattern: /(?<=\s)&[a-z]{2,}(?=\s)/g, unless: isInAddress },
  { what: 'a blank before an apostrophe', signs: APOSTROPHE,  pattern: /(?<=[a-z]{2}|\d) ['’]s(?=\s[a-z])/g },
  { what: RUN,                         signs: GLUED,          pattern: /\.(?<=[a-z]{4}\.)[a-z]{2,}(?=[\s,.])/g, unless: isInAddress },
  { what: STRAY,                       signs: GLUED,          pattern: /\.(?<=[a-z]{4}\.)[a-z](?=\s|$)/g, unless: isInAddress },
  { what: STRAY,                       signs: RARE,           pattern: /(?<=[a-z.,])\\+|(?<=[a-z]{3})[|~^=](?=\s)|(?<=[a-z]{2}\s)[|~^\\](?=\s)/g, unless: isInAddress },
  { what: 'a stray quotation mark',    signs: APOSTROPHE,     pattern: /'(?<=[a-z]')(?=\s[a-z])(?<!s')/g, unless: closesQuotation },
  { what: WORDS,                       signs: HASH,           pattern: /#\s?\d+(?:cannot|is|was|are|were|not|has|the|and|for)\b/gi },
  { what: WORDS,                       signs: GLUED,          pattern: /,(?<=[a-z]{2},)(?:and|or|but|the|which|with|he|she|is|was|however|there|this|a|an|in|to|for|of|not)(?=\s)/g, unless: isInAddress },
];

function isShortForm({ text }: CheckedText, { start }: Span): boolean {
  return SHORT_FORM.test(text.slice(Math.max(0, start - 12), start));
}

/** 'So', with single marks. */
function closesQuotation({ text }: CheckedText, { start }: Span): boolean {
  return /(?:^|[\s(])'[^']{1,80}$/.test(text.slice(Math.max(0, start - 84), start));
}

const FELLOWS = new Map([
  [')', '('],
  [']', '['],
]);

/** Brackets without their fellow; those of a list ("a)", "2)") have none. */
function unbalanced({ text }: CheckedText): Leftover[] {
  const open: { readonly sign: string; readonly at: number }[] = [];
  const lone: number[] = [];
  const signs = /[()[\]]/g;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    const [sign] = match;
    const opener = FELLOWS.get(sign);
    if (opener === undefined) open.push({ sign, at: match.index });
    else if (open.at(-1)?.sign === opener) open.pop();
    else if (!isOfList(text, match.index)) lone.push(match.index);
  }
  return [...lone, ...open.map(({ at }) => at)].map(at => ({
    what: 'a bracket without its fellow',
    start: at,
    end: at + 1,
  }));
}

const isOfList = (text: string, at: number): boolean =>
  /(?:^|[\s(;,:.])(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})\.?$/.test(text.slice(Math.max(0, at - 6), at));

/** Two sentences without as much as a blank between them: "at nightThe next day". */
function gluedSentences({ text, sentences }: CheckedText): Leftover[] {
  return sentences().flatMap(({ end }) => {
    if (!/[a-z]/.test(text.charAt(end - 1)) || !/[A-Z]/.test(text.charAt(end))) return [];
    const isOneWord = /(?<![A-Za-z])[a-z]{3,20}$/.test(text.slice(Math.max(0, end - 24), end));
    return isOneWord ? [{ what: RUN, start: end - 1, end: end + 1 }] : [];
  });
}

const CAPITAL_INSIDE = /[A-Z](?<=[a-z]{4}[A-Z])/g;

/** A word of small letters with a capital inside: "considerH2". */
function gluedWords({ text }: CheckedText): Leftover[] {
  return everyMatchAnywhere(text, CAPITAL_INSIDE).flatMap(({ index }): Leftover[] => {
    const span = { start: index - 1, end: index + 1 };
    const isOneWord = /(?<![A-Za-z@/._-])[a-z]{4,}$/.test(text.slice(Math.max(0, index - 19), index));
    return isOneWord && !isInAddress({ text }, span) ? [{ what: WORDS, ...span }] : [];
  });
}

/** Two words without a blank between them: "ofthe". */
function runTogether({ text, words }: CheckedText): Leftover[] {
  const { starts, ends } = words();
  return misspeltWords(words()).flatMap(slip => {
    const start = starts[slip.index] ?? 0;
    const end = ends[slip.last] ?? start;
    const before = text.slice(Math.max(0, start - 5), start);
    const isPart =
      (/[\w@/'’.-]$/.test(before) && !/\b(?:non|post|pre|re|self)-$/i.test(before)) ||
      /[\w@/'’-]/.test(text.charAt(end));
    // A capital begins a name or a sentence.
    const isNamed =
      /[A-Z]/.test(text.slice(start + 1, end)) ||
      (/[A-Z]/.test(text.charAt(start)) && !/(?:^|[.:?!]\s)$/.test(text.slice(Math.max(0, start - 2), start)));
    return isRunTogether(slip) && !isPart && !isNamed ? [{ what: WORDS, start, end }] : [];
  });
}
/** Quotation marks without their fellow: one that closes what none opened, and one that nothing closes to the end. */
function loneQuotes({ text }: CheckedText): Leftover[] {
  const lone: number[] = [];
  const open: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const isBehindWord = /[\w.,;:!?)%\]]/.test(text.charAt(at - 1));
    const isBeforeWord = /[\w([.'$#*]/.test(text.charAt(at + 1));
    if (isBehindWord === isBeforeWord) return [];
    // An inch is written so, too: 2" by 4".
    if (isBehindWord && open.length === 0 && /\d/.test(text.charAt(at - 1))) continue;
    if (isBeforeWord) open.push(at);
    else if (open.pop() === undefined) lone.push(at);
  }
  // Each paragraph of a long quotation is opened, and the last one closed.
  return [...lone, ...(open.length === 1 ? open : [])].map(at => ({ what: QUOTE_ALONE, start: at, end: at + 1 }));
}

/** The number of the next point of a list, with nothing behind it: "… is denied. 4." */
function leftNumber({ text }: CheckedText): Leftover[] {
  const end = text.trimEnd().length;
  const match = /[a-z]{2}[.;]\s(\d{1,2}[.)])$/.exec(text.slice(Math.max(0, end - 8), end));
  return match === null ? [] : [{ what: 'a number of a list left over', start: end - (match[1]?.length ?? 0), end }];
}

/** Finds brackets without their fellow, sentences glued together and numbers left over. */
export const loneSigns: FindLeftovers = (checked, signs) => [
  ...((signs & BRACKET) === 0 ? [] : unbalanced(checked)),
  ...((signs & QUOTE) === 0 ? [] : loneQuotes(checked)),
  ...gluedWords(checked),
  ...runTogether(checked),
  ...gluedSentences(checked),
  ...leftNumber(checked),
];
