import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { type CheckedText, matchesIn, placeIn, type Span } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(c)',
  says: 'the review is of this case; what a template or a pasted passage left behind shows that the text was not read again',
};

type Leftover = {
  readonly what: string;
  readonly pattern: RegExp;
  /** Only where signs stand in an uneven way. */
  readonly ofSigns?: true;
};

/** Words that may stand twice in right English. */
const TWICE = new Set([
  'had',
  'that',
  'is',
  'very',
  'long',
  'so',
  'no',
  'her',
  'more',
  'who',
  'you',
  'bye',
  'ha',
  'do',
  'in',
  'on',
]);
/** A sign, a code or an address that may be glued. */
// biome-ignore format: a table reads in columns
const LEFTOVERS: readonly Leftover[] = [
  { what: 'an unfilled choice of a template',      pattern: /\ba\(n\)|\b(?:is\/is not|was\/was not|are\/are not|is \(not\))|\(s\)he\b/gi },
  { what: 'an unfilled blank of a template',       pattern: /_{3,}|\bX{3,}\b|\[(?:insert|name|date|patient|drug|body part|fill|todo|tbd|specialty|x+)[^\]]{0,40}\]|<(?:insert|name|date|patient)[^>]{0,40}>|\{\{[^}]{0,40}\}\}|\blorem ipsum\b/gi, ofSigns: true },
  { what: 'empty or doubled brackets',             pattern: /\(\s*\)|\[\s*\]|\(\(|(?<![\w.)]\s?)\)\)/g, ofSigns: true },
  { what: 'a stop that stands twice',              pattern: /(?<![.])\.\.(?![.])|,\s?,(?!\s*(?:$|,))|;\s?;|(?<=\w)\s\.(?=\s[A-Z])/g, ofSigns: true },
  { what: 'two sentences run into one another',    pattern: /(?<=[a-z]{2}|(?:19|20)\d\d)\.(?:[A-Z][a-z]+)(?=[\s,])(?!\s*(?:com|org|gov|html?)\b)/g, ofSigns: true },
  { what: 'two sentences run into one another',    pattern: /(?<=(?<![A-Za-z])[a-z]{3,20})(?:An?|The|This|There|Treatment|Diagnoses|Medications|He|She)(?=\s[A-Za-z])/g, ofSigns: true },
  { what: 'words run into one another',            pattern: /#\s?\d+(?:cannot|is|was|are|were|not|has|the|and|for)\b/gi, ofSigns: true },
  { what: 'words run into one another',            pattern: /\b(?:dueto|ofthe|inthe|tothe|onthe|andthe|forthe|isnot|wasnot|thepatient|medicallynecessary|notmedically)\b/gi },
  { what: 'an impossible year',                    pattern: /\b(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:\d{1,2}, )?(?:19|20)\d{3}\b|(?<=\d[/-]\d{1,2}[/-])\b(?:19|20)\d{3}\b/gi },
  { what: 'a stray quotation mark',                pattern: /(?<=[a-z])'(?=\s[a-z])(?<!s')/g, ofSigns: true },
  { what: 'a word left out',                       pattern: /\b(?:not|be|is|are|was) (?:be )?(?:supported|recommended|endorsed) (?:the )?guidelines?\b(?!\s*\w+(?:ly)?\s*(?:support|recommend))|\bpatient (?:decreased|increased|limited|reduced) (?:range|sensation|strength)\b|\b(?:noted|seen|found|reported|said|considered|believed|determined|felt) be (?:a|an|the|in|[a-z]+(?:ed|al|ive|ful|ant|ent)|normal|positive|negative|tender)\b|\bdue (?:to lack (?:documentation|evidence|improvement)|lack|no)\b/gi },
];

/** How signs stand in whatever those rows find: most texts have nothing of it. */
const UNEVEN =
  /\((?:\s*\)|\()|\[\s*\]|\)\)|\.(?:\.|[A-Z])|,\s?,|;\s?;|\s\.|[a-z](?:'\s|(?:An?|The|This|There|Treatment|Diagnoses|Medications|He|She)\s)|[_[<{#]|[Xx]{3}|[Ll][Oo][Rr][Ee][Mm]/;

/** A word that stands twice, with one blank between. */
function twice({ words, text }: CheckedText): Span[] {
  const { folded, keys, starts, ends } = words();
  const found: Span[] = [];
  for (let index = 0; index + 1 < keys.length; index += 1) {
    if (keys[index] !== keys[index + 1]) continue;
    const start = starts[index] ?? 0;
    const next = starts[index + 1] ?? 0;
    const end = ends[index + 1] ?? 0;
    const word = folded.slice(start, ends[index]);
    if (word !== folded.slice(next, end)) continue;
    if (next - (ends[index] ?? 0) !== 1 || word.length < 2 || !/^[a-z]/.test(word) || TWICE.has(word)) continue;
    if (text.charAt(next - 1) !== ' ' || /[\w-]/.test(text.charAt(start - 1)) || /[\w-]/.test(text.charAt(end)))
      continue;
    found.push({ start, end });
  }
  return found;
}

function inText(checked: CheckedText, item: number | null): Defect[] {
  return [
    ...twice(checked).map(span => told(checked, item, 'a word that stands twice', span)),
    ...bySigns(checked, item),
  ];
}

function told(checked: CheckedText, item: number | null, what: string, span: Span): Defect {
  return {
    item,
    message: `Here is ${what}: read the sentence again and mend it.`,
    at: placeIn(checked, widened(checked.text, span.start, span.end)),
  };
}

function bySigns(checked: CheckedText, item: number | null): Defect[] {
  const isUneven = UNEVEN.test(checked.text);
  const found: Defect[] = [];
  for (const { what, pattern, ofSigns } of LEFTOVERS) {
    if (ofSigns === true && !isUneven) continue;
    for (const span of matchesIn(checked, pattern)) {
      if (span.end > span.start && !isAddress(checked.text, span.start)) found.push(told(checked, item, what, span));
    }
  }
  return found;
}

function isAddress(text: string, at: number): boolean {
  const from = text.lastIndexOf(' ', at) + 1;
  const to = text.indexOf(' ', at);
  return /www|https?:|\.(?:com|org|gov|net|edu)\b|@/.test(text.slice(from, to < 0 ? text.length : to));
}

/** To whole words, so that the quotation can be read. */
function widened(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 24 && /\S/.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < 24 && /\S/.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** Says where a letter shows what a template or a pasted passage left behind. */
export const templateLeftover: Check = {
  rule: 'template-leftover',
  severity: 'warning',
  source,
  find: letter => [
    ...inText(letter.summary, null),
    ...letter.items.flatMap(({ index, rationale }) => inText(rationale, index)),
  ],
};
