import { everyMatch, hasMatch } from '#domain/drugs/words/every-match.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { type NamedParts, partsNamed, sameOrSupplied, sameRegion } from '../letter/regions.ts';

/** Studies that are told of with the part they are of, each by one name. */
const STUDIES: readonly (readonly [study: string, words: RegExp])[] = [
  ['mri', /\b(?:mri|magnetic resonance|arthrogram)\b/i],
  ['x-ray', /\b(?:x-?rays?|radiographs?|films?)\b/i],
  ['ct', /\bct\b/i],
];
const STUDY = String.raw`(?:MRI|MR arthrogram|magnetic resonance imaging|x-?rays?|radiographs?|films?|CT)(?:\s(?:scan|study|arthrogram))?`;
const PART = String.raw`(?:(?:left|right|bilateral|cervical|lumbar|thoracic|low|lumbosacral|upper|lower)\s)*[a-z]+(?:\sspine)?`;
/** "MRI of the left knee", "the cervical MRI". */
const OF_PART = new RegExp(
  String.raw`\b(?:${STUDY}\s(?:(?:dated|from|on)\s\S+\s)?of\s(?:the\s|his\s|her\s)?(?<of>${PART})|(?<before>(?:(?:left|right)\s)?(?:cervical|lumbar|thoracic|knee|shoulder|hip|ankle|wrist|elbow))\s${STUDY})\b`,
  'gi',
);

type StudyOf = Span & { readonly study: string; readonly parts: NamedParts };

function studiesIn({ text }: CheckedText, { start, end }: Span = { start: 0, end: text.length }): StudyOf[] {
  return everyMatch(text.slice(start, end), OF_PART).flatMap(match => {
    const study = STUDIES.find(([, words]) => words.test(match[0]))?.[0];
    const parts = partsNamed(match.groups?.['of'] ?? match.groups?.['before'] ?? '');
    if (study === undefined || parts.regions.length === 0) return [];
    return [{ study, parts, start: start + match.index, end: start + match.index + match[0].length }];
  });
}

const isSamePart = (one: NamedParts, other: NamedParts): boolean =>
  one.regions.some(region => other.regions.some(named => sameRegion(region, named))) &&
  (one.sides.length !== 1 || other.sides.length !== 1 || one.sides[0] === other.sides[0]);

/** Of what is wished for or what was not made, as part of no record. */
const NOT_MADE = /\b(?:no|not|without|request\w*|recommend\w*|should|would|need\w*|repeat|new|lack\w*)\b/i;

/** A study told of in the reasons as of another part or side than every such study of the summary, and than what is asked for. */
export function studyOfAnotherPart(letter: CheckedLetter, { rationale, title, conclusions }: CheckedItem): Span | null {
  if (!hasMatch(rationale.text, OF_PART)) return null;
  const asked = title.parts();
  const concluded = new Set(conclusions().map(({ start }) => start));
  const told = studiesIn(letter.summary);
  for (const sentence of rationale.sentences()) {
    if (concluded.has(sentence.start)) continue;
    const [said] = studiesIn(rationale, sentence);
    if (
      said === undefined ||
      NOT_MADE.test(rationale.text.slice(sentence.start, said.start)) ||
      rationale.isOfGuideline(sentence)
    )
      continue;
    const same = told.filter(({ study }) => study === said.study);
    const isKnown =
      same.length === 0 ||
      same.some(({ parts }) => isSamePart(parts, said.parts)) ||
      asked.regions.length === 0 ||
      isSamePart(asked, said.parts) ||
      letter.items.some(({ title: other }) => other !== title && isSamePart(other.parts(), said.parts));
    const isOfAsked = same.some(({ parts }) =>
      parts.regions.some(one => asked.regions.some(other => sameOrSupplied(one, other))),
    );
    if (!isKnown && isOfAsked) return said;
  }
  return null;
}
