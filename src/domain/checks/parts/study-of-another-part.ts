import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { remembering } from '#domain/drugs/words/remembering.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { areOpposite, type NamedParts, partsNamed, sameOrSupplied, sameRegion } from '../letter/regions.ts';
import { OF_PART } from './study-patterns.ts';

/** Studies that are told of with the part they are of, each by one name. */
const STUDIES: readonly (readonly [study: string, words: RegExp])[] = [
  ['mri', /\b(?:mri|magnetic resonance|arthrogram)\b/i],
  ['x-ray', /\b(?:x-?rays?|radiographs?|films?)\b/i],
  ['ct', /\bct\b/i],
];
/** A few words of which many studies are told. */
const MOST_KEPT = 1024;
const partsOf = remembering(MOST_KEPT, words => partsNamed(words));

type StudyOf = Span & { readonly study: string; readonly parts: NamedParts; readonly sentence: Span };

const studiesIn = onceForEach((checked: CheckedText): readonly StudyOf[] =>
  matchesOf(checked, [OF_PART]).flatMap(({ sentence, match, start, end }) => {
    const study = STUDIES.find(([, words]) => words.test(match[0]))?.[0];
    const parts = partsOf(match.groups?.['of'] ?? match.groups?.['before'] ?? '');
    if (study === undefined || parts.regions.length === 0) return [];
    return [{ study, parts, sentence, start, end }];
  }),
);

const isSamePart = (one: NamedParts, other: NamedParts): boolean =>
  one.regions.some(region => other.regions.some(named => sameRegion(region, named))) && !areOpposite(one, other);

/** Of what is wished for or what was not made, as part of no record. */
const NOT_MADE = /\b(?:no|not|without|request\w*|recommend\w*|should|would|need\w*|repeat|new|lack\w*)\b/i;

/** A study told of in the reasons as of another part or side than every such study of the summary, and than what is asked for. */
export function studyOfAnotherPart(letter: CheckedLetter, { rationale, title, conclusions }: CheckedItem): Span | null {
  const all = studiesIn(rationale);
  if (all.length === 0) return null;
  const asked = title.parts();
  const concluded = new Set(conclusions().map(({ start }) => start));
  const told = studiesIn(letter.summary);
  for (const said of all) {
    const { sentence } = said;
    // The first of a sentence is what it is about.
    if (
      all.some(other => other.sentence === sentence && other.start < said.start) ||
      concluded.has(sentence.start) ||
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
