import { z } from 'zod';
import { Fact } from '#domain/evidence/fact.ts';
import { RationaleSentence } from './rationale/sentence.ts';

export const Verdict = z.enum(['met', 'not-met', 'not-documented', 'contradicted']);
export type Verdict = z.infer<typeof Verdict>;

/** `require` must hold; `bar` must not; `limit` is a ceiling; `advise` weighs but never decides alone. */
export const CriterionKind = z.enum(['require', 'bar', 'limit', 'advise']);
export type CriterionKind = z.infer<typeof CriterionKind>;

/** What a limit counts, and how many of it at the most. */
export const Ceiling = z.object({
  of: z.enum(['visits-requested', 'visits-in-all', 'morphine-equivalents']),
  most: z.number().nonnegative(),
});
export type Ceiling = Readonly<z.infer<typeof Ceiling>>;

/** Why a criterion came out as it did: the tree of its conditions, each with its own evidence. */
export type Explanation = {
  readonly operator: 'all' | 'any' | 'at-least' | 'not' | 'condition';
  readonly text: string;
  readonly verdict: Verdict;
  readonly evidence: readonly Fact[];
  readonly parts: readonly Explanation[];
  /** What the record says of it, as a sentence, where the evidence alone would not tell. */
  readonly finding?: string | undefined;
  /** Of a limit: the number it holds to. */
  readonly ceiling?: Ceiling | undefined;
};
export const Explanation: z.ZodType<Explanation> = z.lazy(() =>
  z.object({
    operator: z.enum(['all', 'any', 'at-least', 'not', 'condition']),
    text: z.string(),
    verdict: Verdict,
    evidence: z.array(Fact),
    parts: z.array(Explanation),
    finding: z.string().optional(),
    ceiling: Ceiling.optional(),
  }),
);

export const Confidence = z.enum(['high', 'medium', 'low']);

export const JudgedCriterion = z.object({
  id: z.string(), // `cyclobenzaprine/short-course`
  text: z.string(),
  /** The edition, statute or regulation it is judged by. */
  edition: z.string(),
  pages: z.array(z.tuple([z.int(), z.int()])),
  kind: CriterionKind,
  verdict: Verdict,
  /** How sure the library is that this is what the edition asks. */
  confidence: Confidence,
  /** False where it was not seen in this edition: it is shown for the reviewer to confirm, and decides nothing. */
  verified: z.boolean(),
  evidence: z.array(Fact),
  explanation: Explanation,
});
export type JudgedCriterion = Readonly<z.infer<typeof JudgedCriterion>>;

/** A topic that speaks to the item. A page of low confidence is not printed unless the reviewer confirms it. */
export const ReviewedTopic = z.object({
  id: z.string(),
  title: z.string(),
  edition: z.string(),
  pages: z.array(z.tuple([z.int(), z.int()])),
  pagesConfidence: Confidence.nullable(),
  /** `part`: the library holds not all that the edition asks; `unverified`: its text was not seen; null: all that decides. */
  held: z.enum(['part', 'unverified']).nullable(),
});

/** What the guideline in force says of one item on the evidence: a proposal, never a decision. */
export const ReviewedItem = z.object({
  title: z.string(),
  /** Index of the surgery the item follows and is decided with; null when it stands alone. */
  dependsOn: z.int().nullable(),
  /** The edition it is judged by, or the one in force that treats of it where the library does not hold what that asks; null: none is known. */
  edition: z.string().nullable(),
  topics: z.array(ReviewedTopic),
  /** Editions of the schedule in force on the day that treat of what is asked for, the nearest first. */
  covering: z.array(
    z.object({ edition: z.string(), title: z.string(), year: z.int().nullable(), section: z.string() }),
  ),
  proposal: z.enum(['uphold', 'overturn', 'insufficient']),
  support: z.number().min(0).max(1), // how far the record supports the request
  criteria: z.array(JudgedCriterion),
  rationale: z.string(),
  /** The rationale sentence by sentence, each with what it rests on. */
  sentences: z.array(RationaleSentence),
  missing: z.array(z.string()),
  /** What could not be judged and why, a sentence each: an unknown drug, an edition whose criteria the library lacks, a date that cannot be. */
  unjudged: z.array(z.string()),
});
export type ReviewedItem = Readonly<z.infer<typeof ReviewedItem>>;

export const Review = z.object({ schema: z.literal('openimr/1'), file: z.string(), items: z.array(ReviewedItem) });
export type Review = Readonly<z.infer<typeof Review>>;
