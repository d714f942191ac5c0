import { z } from 'zod';

/** Where a recommendation comes from, in the order of the search for evidence. */
export const RecommendationSource = z.enum(['schedule', 'acoem-or-odg', 'other-guideline', 'study']);
export type RecommendationSource = z.infer<typeof RecommendationSource>;

/** What the study behind a recommendation asks; the levels of evidence differ by it. */
export const StudyQuestion = z.enum(['treatment-benefit', 'diagnostic-test', 'prognosis', 'treatment-harm']);
export type StudyQuestion = z.infer<typeof StudyQuestion>;

/** Levels of both schemes: `1a` to `5` since April 2015, `A` to `I` before. */
export const EvidenceLevel = z.enum(['1a', '1b', '1c', '2', '3', '4', '5', 'A', 'B', 'C', 'I']);
export type EvidenceLevel = z.infer<typeof EvidenceLevel>;

export const CitedBy = z.enum(['requesting-physician', 'claims-administrator', 'reviewer']);
export type CitedBy = z.infer<typeof CitedBy>;

const said = (message: string) => z.string().trim().min(1, message).max(5000);

/** One of several recommendations on the treatment in dispute, as the reviewer weighs it. */
export const Recommendation = z.object({
  source: RecommendationSource,
  /** As it shall stand in the letter. */
  citation: said('name the guideline or study'),
  direction: z.enum(['for', 'against']),
  citedBy: CitedBy,
  /** Cited in the request for authorization against the presumption that the schedule is right. */
  rebuts: z.boolean(),
  question: StudyQuestion,
  /** Of the best study behind it; null where the reviewer cannot tell. */
  level: EvidenceLevel.nullable(),
  /** Whether the studies behind it speak of such a worker, treatment and outcome. */
  applicable: z.boolean(),
  /** Why they do or do not. */
  applicability: z.string().trim().max(5000),
});
export type Recommendation = Readonly<z.infer<typeof Recommendation>>;

/** How a reviewer weighed recommendations that compete, and which of them governs. */
export const Weighing = z.object({
  recommendations: z.array(Recommendation).min(2, 'one recommendation alone does not compete').max(12),
  /** Place of the one that governs, from 0. */
  governs: z.int().nonnegative('choose the recommendation that governs'),
  why: said('say why it governs'),
});
export type Weighing = Readonly<z.infer<typeof Weighing>>;
