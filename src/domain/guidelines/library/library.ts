import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Confidence, CriterionKind } from '../review.ts';

const Source = z.object({ cite: z.string(), says: z.string(), confidence: Confidence });
const Pages = z.array(z.tuple([z.int(), z.int()]));

const LibraryCriterion = z.object({
  /** With its topic, as in a review: `cyclobenzaprine/short-course`. */
  id: z.string(),
  kind: CriterionKind,
  text: z.string(),
  /** Null where the page in this edition is not known. */
  page: z.int().nullable(),
  pageConfidence: Confidence.nullable(),
  /** Whether it speaks only to some of the requests that reach its topic: to care that goes on, say. */
  conditional: z.boolean(),
});

/** A topic of one edition: where it stands, what it asks, which requests are judged by it. */
export const LibraryTopic = z.object({
  id: z.string(),
  title: z.string(),
  /** Chapter of a guideline outside the schedule. */
  chapter: z.string().nullable(),
  pages: Pages,
  /** Of low confidence: not printed in a letter unless the reviewer confirms the page. */
  pagesConfidence: Confidence.nullable(),
  /** Other names letters cite it by. */
  citedAs: z.array(z.string()),
  /** `part`: not all that the edition asks; `unverified`: not seen in this edition, shown and never weighed; null: all that decides. */
  held: z.enum(['part', 'unverified']).nullable(),
  /** Empty where the library knows of the topic but not what it asks. */
  criteria: z.array(LibraryCriterion),
  /** What the criteria rest on; null where there are none. */
  source: Source.nullable(),
  /** Typical requests that are judged by it, as they might be worded. */
  reachedBy: z.array(z.string()),
});
export type LibraryTopic = Readonly<z.infer<typeof LibraryTopic>>;

/** `outside`: no part of the schedule, whatever the day. */
export const EditionStatus = z.enum(['in-force', 'superseded', 'not-yet', 'order-unknown', 'outside']);
export type EditionStatus = z.infer<typeof EditionStatus>;

/** An edition as it stands on a day. */
export const LibraryEdition = z.object({
  id: z.string(),
  /** Subject in the schedule (`low-back`); `outside` it, or a `statute` that holds beside it. */
  subject: z.string(),
  title: z.string(),
  year: z.int().nullable(),
  /** Section of title 8 of the California Code of Regulations; null outside the schedule. */
  section: z.string().nullable(),
  /** Chapter of the ACOEM Practice Guidelines, 2nd edition. */
  acoemChapter: z.int().nullable(),
  /** First day in force, and first day no longer; null where no order is known. */
  from: CivilDate.nullable(),
  until: CivilDate.nullable(),
  status: EditionStatus,
  /** The edition on the same subject before it, and the one after it. */
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  heldInvalid: Source.nullable(),
  scope: z.enum(['chronic', 'any', 'postsurgical']),
  pages: z.tuple([z.int(), z.int()]).nullable(),
  source: Source,
  topicCount: z.int(),
  criterionCount: z.int(),
  /** Given for the editions in force on the day and those outside the schedule, or for the one asked for alone; else null. */
  topics: z.array(LibraryTopic).nullable(),
});
export type LibraryEdition = Readonly<z.infer<typeof LibraryEdition>>;

/** The drug formulary on a day: what is known of each drug of the table, and how surely. */
export const LibraryFormulary = z.object({
  /** Version of the drug list that governs the day. */
  list: z.string(),
  lists: z.array(
    z.object({
      version: z.string(),
      from: CivilDate.nullable(),
      says: z.string().nullable(),
      confidence: Confidence,
    }),
  ),
  source: Source,
  drugs: z.array(
    z.object({
      id: z.string(),
      ingredients: z.array(z.string()),
      brands: z.array(z.string()),
      class: z.string(),
      status: z.enum(['exempt', 'non-exempt', 'unlisted', 'compounded', 'unknown']),
      /** Whether utilization review has to agree before the drug is dispensed; null where it is not known. */
      prospectiveReview: z.boolean().nullable(),
      fillDays: z.int().nullable(),
      confidence: Confidence,
    }),
  ),
});
export type LibraryFormulary = Readonly<z.infer<typeof LibraryFormulary>>;

/** The guideline library on a day: the schedule's editions in the order of their sections, then what stands outside it. */
export const Library = z.object({
  schema: z.literal('openimr/1'),
  on: CivilDate,
  editions: z.array(LibraryEdition),
  /** Null before 2018, when there was none. */
  formulary: LibraryFormulary.nullable(),
});
export type Library = Readonly<z.infer<typeof Library>>;
