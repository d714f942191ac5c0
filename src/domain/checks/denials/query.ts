import type { MeasuredChange } from '#domain/evidence/changes/measured-change.ts';
import type { Fact, FactKind } from '#domain/evidence/fact.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import type { DocumentKind } from '#domain/records/documents/document-kind.ts';
import type { NamedParts } from '../letter/regions.ts';
import { sameRegion } from '../letter/regions.ts';
import type { Span } from '../letter/checked-text.ts';
import type { Denied } from './cues/cue.ts';

/** What is said to be absent, ready to be understood. */
export type DeniedThing = {
  /** The words for it, lower case; with the sentence before where they point back to it. */
  readonly words: string;
  /** The same, split. */
  readonly split: () => Words;
  /** The words for it alone. */
  readonly own: string;
  readonly denied: Denied;
  /** Parts of the body it is of: those it names, else those the item is about. */
  readonly parts: NamedParts;
  /** What is decided, in small letters. */
  readonly title: string;
  /** The words that deny it. */
  readonly cue: string;
  /** True when the words name the part themselves. */
  readonly namesPart: boolean;
};

/** A question to a record: the facts, or the plainly affirmed words, that would show the denied thing to be there. */
export type Query = {
  /** What is asked for, to be read after "the summary states": `a pain score`. */
  readonly asks: string;
  readonly answeredBy?: (fact: Fact) => boolean;
  /** The kinds of facts that may answer; every kind where it is left out. */
  readonly kinds?: readonly FactKind[];
  /** Whether the sentence a fact stands in may answer; every sentence where it is left out. */
  readonly inSentence?: (sentence: string) => boolean;
  /** Whether what stands at a place of a sentence may answer; at any place where it is left out. */
  readonly inPlace?: (text: string, sentence: Span, at: Span) => boolean;
  /** Words that answer it where they are affirmed of the patient. */
  readonly saidBy?: RegExp;
  /** The words answer even where they are denied of the patient (that it was spoken of is asked for), or only planned or possible. */
  readonly eitherWay?: 'denied' | 'planned';
  /** What is told as past answers, too: that it was ever had or done is asked for. */
  readonly ever?: true;
  /** Words in small letters: the same affirmed of the patient answer it, in the singular or the plural. */
  readonly echoes?: string;
  /** Beginnings of words: all of them in one sentence answer it, the first affirmed of the patient. */
  readonly stems?: readonly string[];
  /** Whether a measure told at two times answers, in the sentence it stands in. */
  readonly changed?: (change: MeasuredChange, sentence: string) => boolean;
  /** Another query that must be answered too. */
  readonly and?: Query;
  /** Facts that answer better than the others: where a record has any, the others are left out. */
  readonly betterBy?: (fact: Fact) => boolean;
  /** Kinds of documents whose being in the record answers it. */
  readonly documents?: readonly DocumentKind[];
};

/** Understands one kind of denied thing; null when it is not of that kind. */
export type Topic = (thing: DeniedThing) => Query | null;

/** Said of the patient as so; what is only planned, possible, past or feared is not. */
export function isAffirmed(fact: Fact): boolean {
  return fact.assertion === 'affirmed' && fact.subject === 'patient';
}

/** Affirmed, or told as past: enough where being past is the point (a treatment tried, an operation). */
export function isAffirmedOrPast(fact: Fact): boolean {
  return (fact.assertion === 'affirmed' || fact.assertion === 'historical') && fact.subject === 'patient';
}

/** True when a fact is of one of the parts; of any when none is named; a side must not be the other one. */
export function isOfParts(
  value: { readonly region: string | null; readonly side?: string | null },
  parts: NamedParts,
  same: (one: string, other: string) => boolean = sameRegion,
): boolean {
  const side = parts.sides.length === 1 ? parts.sides[0] : undefined;
  if (
    side !== undefined &&
    side !== 'bilateral' &&
    value.side != null &&
    value.side !== 'bilateral' &&
    value.side !== side
  )
    return false;
  if (parts.regions.length === 0) return true;
  const { region } = value;
  return region !== null && parts.regions.some(part => same(part, region));
}
