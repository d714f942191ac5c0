import type { Fact } from '#domain/evidence/fact.ts';
import { type NamedParts, sameOrSupplied } from '../../../letter/regions.ts';
import type { Denied } from '../../cues/cue.ts';
import { isOfSameCause } from '../course.ts';
import { type DeniedThing, isOfParts, type Query, type Topic } from '../../query.ts';

/** A kind of thing a decision may deny, and what of a record would show it. */
export type RecordRow = {
  /** Read after "the record states". */
  readonly asks: string;
  /** The denial speaks of it. */
  readonly words: RegExp;
  /** Words that make it another matter. */
  readonly unless?: RegExp;
  /** Only where the denial is of these; all when left out. */
  readonly denied?: readonly Denied[];
  readonly fact?: (fact: Fact, thing: DeniedThing) => boolean;
  /** The kinds of facts that may answer; every kind where it is left out. */
  readonly kinds?: Query['kinds'];
  /** Facts to be shown alone where there are any. */
  readonly better?: (fact: Fact, thing: DeniedThing) => boolean;
  readonly said?: RegExp;
  readonly documents?: Query['documents'];
  /** What lasts is asked for: what is told of one visit or of a few hours is no answer. */
  readonly lasting?: true;
  /** Only a sentence that names the same cause of a change, or none, answers. */
  readonly sameCause?: true;
  /** An answer is something to be weighed with the whole record, and contradicts nothing by itself. */
  readonly weak?: true;
};

/** What is told of one visit or of a few hours. */
const OF_ONE_VISIT =
  /\b(?:(?:after|following|with|during) (?:the |today'?s? |this |each )?(?:visit|session|treatment|therapy)s?(?: today)?\b|post-?\s?treatment|immediately (?:after|following)|temporar\w+|short-?\s?(?:lived|term)|transient\w*|for (?:a few|several|a couple of|\d{1,2}|one|two|a|the) (?:hours?|days?)|lasted (?:only )?(?:a few |\d{1,2} )?(?:hours?|days?)|(?:pre|post)-?\s?session)/i;

/** Whether a sentence tells of one visit only. */
export function isOfOneVisit(sentence: string): boolean {
  return OF_ONE_VISIT.test(sentence);
}

/** The topic of a row. */
export function topicOf({
  asks,
  words,
  unless,
  denied,
  fact,
  kinds,
  better,
  said,
  documents,
  lasting,
  sameCause,
}: RecordRow): Topic {
  return thing => {
    if (!words.test(thing.words) || (unless?.test(thing.own) ?? false)) return null;
    if (denied !== undefined && !denied.includes(thing.denied)) return null;
    return {
      asks,
      ...(fact === undefined ? {} : { answeredBy: each => fact(each, thing) }),
      ...(kinds === undefined ? {} : { kinds }),
      ...(better === undefined ? {} : { betterBy: each => better(each, thing) }),
      ...(said === undefined ? {} : { saidBy: said }),
      ...(documents === undefined ? {} : { documents }),
      ...(lasting === undefined && sameCause === undefined
        ? {}
        : { inSentence: sentenceFor(thing, lasting, sameCause) }),
    };
  };
}

function sentenceFor({ own }: DeniedThing, lasting?: true, sameCause?: true): (sentence: string) => boolean {
  const isOfCause = sameCause === undefined ? null : isOfSameCause(own);
  return sentence => (lasting === undefined || !isOfOneVisit(sentence)) && (isOfCause === null || isOfCause(sentence));
}

/** True when a fact is of one of the parts, or its part is not told. */
export function mayBeOfParts(
  value: { readonly region: string | null; readonly side?: string | null },
  parts: NamedParts,
): boolean {
  return value.region === null || isOfParts(value, parts, sameOrSupplied);
}
