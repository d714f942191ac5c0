import type { MeasuredChange } from '#domain/evidence/changes/measured-change.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { sameOrSupplied, sameRegion } from '../../../letter/regions.ts';
import type { Denied } from '../../cues/cue.ts';
import { isOfSameCause } from '../course.ts';
import type { DeniedThing, Query, Topic } from '../../query.ts';
import { isOfSameParts } from '../../sense/same-parts.ts';

/** A kind of thing a decision may deny, and what of a record would show it. */
export type RecordRow = {
  /** Read after "the record states". */
  readonly asks: string;
  /** The denial speaks of it. */
  readonly words: RegExp;
  /** And has each of these. */
  readonly also?: readonly RegExp[];
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
  /** A measure told at two times answers. */
  readonly changed?: (change: MeasuredChange, sentence: string, thing: DeniedThing) => boolean;
  /** What is said answers even where it is denied of the patient, or only planned or possible. */
  readonly eitherWay?: Query['eitherWay'];
  /** What is told as past answers, too, whatever the denial asks for. */
  readonly ever?: true;
  /** The words that deny must be of these. */
  readonly cue?: RegExp;
  /** A change is asked for by name, or more of a thing; such denials are understood by no other row. */
  readonly ofChange?: true;
  readonly documents?: Query['documents'];
  /** An attempt is asked for, which was in vain where another is. */
  readonly ofAttempt?: true;
  /** What lasts is asked for: what is told of one visit or of a few hours is no answer. */
  readonly lasting?: true;
  /** Only a sentence that names the same cause of a change, or none, answers. */
  readonly sameCause?: true;
  /** Only a sentence that names the part in question, one near it, or none, answers; one that its nerves supply does, unless the part itself is asked for. */
  readonly ofPart?: true | 'itself';
  /** Only of these regions of the body. */
  readonly onlyOf?: readonly string[];
  /** Further condition on the sentence that answers. */
  readonly sentence?: (sentence: string, thing: DeniedThing) => boolean;
  /** An answer is something to be weighed with the whole record, and contradicts nothing by itself. */
  readonly weak?: true;
};

/** What is told of one visit or of a few hours. */
const OF_ONE_VISIT =
  /\b(?:(?:after|following|with|during) (?:(?:the |today'?s? |this |each )?(?:visit|session|treatment)s?|(?:today'?s? |this |each )therapy)(?: today)?\b|during (?:the )?therapy\b|post-?\s?treatment|(?:immediately|right|just|directly) (?:after|following)|after each\b|for the rest of (?:the|that) day|the same day|temporar\w+|short-?\s?(?:lived|term)|transient\w*|for (?:a few|several|a couple of|\d{1,2}|one|two|three|four|five|six|seven|eight|ten|twelve|a|the) (?:hours?|days?)\b(?! (?:instead|rather|up from|where|at a time))|lasted (?:only )?(?:a few |\d{1,2} )?(?:hours?|days?)|(?:pre|post)-?\s?session)/i;

/** Whether a sentence tells of one visit only. */
export function isOfOneVisit(sentence: string): boolean {
  return OF_ONE_VISIT.test(sentence);
}

/** Words that ask for the past, too. */
const EVER = /\b(?:history|ever|never|prior|previous|past|earlier)\b/;

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
  changed,
  documents,
  lasting,
  sameCause,
  ofPart,
  sentence,
  eitherWay,
  cue,
  ever,
  also,
  onlyOf,
}: RecordRow): Topic {
  return thing => {
    if (!words.test(thing.words) || (unless?.test(thing.own) ?? false)) return null;
    if (also?.every(pattern => pattern.test(thing.words)) === false) return null;
    if (cue !== undefined && !cue.test(thing.cue)) return null;
    if (onlyOf !== undefined && !thing.parts.regions.some(region => onlyOf.includes(region))) return null;
    if (denied !== undefined && !denied.includes(thing.denied)) return null;
    return {
      asks,
      ...(fact === undefined ? {} : { answeredBy: each => fact(each, thing) }),
      ...(kinds === undefined ? {} : { kinds }),
      ...(better === undefined ? {} : { betterBy: each => better(each, thing) }),
      ...(said === undefined ? {} : { saidBy: said }),
      ...(changed === undefined ? {} : { changed: (change, told) => changed(change, told, thing) }),
      ...(eitherWay === undefined ? {} : { eitherWay }),
      ...(ever === true || thing.denied === 'tried' || EVER.test(thing.own) ? { ever: true as const } : {}),
      ...(documents === undefined ? {} : { documents }),
      ...(lasting === undefined && sameCause === undefined && ofPart === undefined && sentence === undefined
        ? {}
        : { inSentence: sentenceFor(thing, { lasting, sameCause, ofPart, sentence }) }),
    };
  };
}

function sentenceFor(
  thing: DeniedThing,
  {
    lasting,
    sameCause,
    ofPart,
    sentence,
  }: { readonly [K in 'lasting' | 'sameCause' | 'ofPart' | 'sentence']: RecordRow[K] | undefined },
): (said: string) => boolean {
  const isOfCause = sameCause === undefined ? null : isOfSameCause(thing);
  return said =>
    (lasting === undefined || !isOfOneVisit(said)) &&
    (isOfCause === null || isOfCause(said)) &&
    (ofPart === undefined || isOfSameParts(said, thing.parts, ofPart === 'itself' ? sameRegion : sameOrSupplied)) &&
    (sentence?.(said, thing) ?? true);
}
