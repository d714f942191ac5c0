import { z } from 'zod';
import { Programme, PublishedDecision } from '#domain/corpus/decisions/published-decision.ts';
import { Facet, forEachFacet } from '#domain/corpus/facets/facet.ts';
import { Figure } from '#domain/corpus/statistics/report/figure.ts';
import { Verdict } from '#domain/guidelines/review.ts';

const several = z.union([
  z
    .string()
    .max(200)
    .transform(value => [value]),
  z.array(z.string().max(200)).max(50),
]);

/** Longest query read: nobody types more. */
export const LONGEST_QUERY = 500;
/** Hits beyond this are reached by narrowing, not by turning pages. */
export const DEEPEST = 10_000;

/** What decisions are asked for: words, and by each facet one or more values. */
export const DecisionFilters = z.object({
  q: z.string().max(LONGEST_QUERY, `a query has at most ${LONGEST_QUERY} characters`).default(''),
  ...forEachFacet(several.optional()),
});
export type DecisionFilters = z.infer<typeof DecisionFilters>;

export const DecisionSearch = DecisionFilters.extend({
  sort: z.enum(['relevance', 'newest', 'oldest']).default('relevance'),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(DEEPEST, `at most ${DEEPEST} are passed over: narrow the search`)
    .default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const Span = z.object({ start: z.int(), end: z.int() });

/** A stretch of the letter with the places in it that were looked for. */
export const Passage = z.object({ text: z.string(), marks: z.array(Span) });

/** A decision as a list shows it. */
export const DecisionHit = PublishedDecision.pick({
  id: true,
  programme: true,
  decided: true,
  year: true,
  outcome: true,
  specialties: true,
}).extend({
  version: z.int(),
  items: z.array(z.object({ title: z.string(), outcome: z.enum(['upheld', 'overturned']), category: z.string() })),
  passages: z.array(Passage),
});
export type DecisionHit = Readonly<z.infer<typeof DecisionHit>>;

export const FacetCounts = z.object({
  facet: Facet,
  distinct: z.int(),
  values: z.array(z.object({ value: z.string(), count: z.int() })),
});
export type FacetCounts = Readonly<z.infer<typeof FacetCounts>>;

export const DecisionList = z.object({
  /** How many fit, and how many there are. */
  count: z.int(),
  size: z.int(),
  decisions: z.array(DecisionHit),
  facets: z.array(FacetCounts),
  /** What was searched instead, because nothing has the words as typed. */
  instead: z.string().nullable(),
  /** None has all of the words: these have some of them. */
  anyOf: z.boolean(),
  tooShort: z.array(z.string()),
  /** Words typed beyond those that are looked for. */
  leftOut: z.int(),
  /** Something was typed and nothing of it is a word: all are told. */
  noWords: z.boolean(),
});
export type DecisionList = Readonly<z.infer<typeof DecisionList>>;

/** Of several versions of a decision, which; the latest when none is named. */
export const Version = z.object({ version: z.coerce.number().int().min(1).optional() });

export const DictionaryEntry = z.object({ name: z.string(), type: z.string(), says: z.string() });

/** The corpus as a data set; the version grows with every import. */
export const DataSet = z.object({ version: z.int(), decisions: z.int(), columns: z.array(DictionaryEntry) });
export type DataSet = Readonly<z.infer<typeof DataSet>>;

/** One decision, whole. */
export const DecisionView = z.object({
  decision: PublishedDecision,
  version: z.int(),
  /** Every version there is, the first first. */
  versions: z.array(z.object({ version: z.int(), importedAt: z.string(), sha256: z.string() })),
  /** As published. */
  text: z.string(),
});
export type DecisionView = Readonly<z.infer<typeof DecisionView>>;

export const StatisticsQuery = DecisionFilters.extend({ by: Facet.default('category'), second: Facet.optional() });

const Cell = z.object({
  value: z.string(),
  second: z.string().nullable(),
  /** Null where so few could point at a person; second the share is hidden, too. */
  items: z.int().nullable(),
  overturned: z.int().nullable(),
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type StatisticsCell = Readonly<z.infer<typeof Cell>>;

/** Treatments by a facet: how many, how many overturned, with the 95 % interval of the share. */
/** 1 is always alike, 0 as by lot; the true one lies between `low` and `high` 95 times of a hundred. */
const Kappa = z.object({ kappa: z.number(), low: z.number(), high: z.number() });

/** How far reviewers of one panel agree, by the size of the panel. */
export const ReviewerAgreement = z.object({
  panels: z.array(
    z.object({
      members: z.int(),
      items: z.int().nullable(),
      measure: z.enum(['cohen', 'fleiss']),
      kappa: Kappa.nullable(),
    }),
  ),
});
export type ReviewerAgreement = Readonly<z.infer<typeof ReviewerAgreement>>;

export const Statistics = z.object({
  by: Facet,
  second: Facet.nullable(),
  cells: z.array(Cell),
  stages: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      cases: z.int(),
      mean: z.number(),
      median: z.int(),
      p90: z.int(),
    }),
  ),
  /** Year by year: the share, and the limits within which chance alone would keep it. */
  years: z.object({
    middle: z.number().nullable(),
    points: z.array(
      z.object({
        year: z.string(),
        count: z.int(),
        of: z.int(),
        share: z.number().nullable(),
        lower: z.number(),
        upper: z.number(),
        outside: z.boolean(),
      }),
    ),
  }),
  /** How alike treatments of the same kind, drug and body part were decided; null where so few could point at a person. */
  consistency: z.object({
    pairs: z.int().nullable(),
    cohen: Kappa.nullable(),
    triples: z.int().nullable(),
    fleiss: Kappa.nullable(),
  }),
});
export type Statistics = Readonly<z.infer<typeof Statistics>>;

const SimilarDecision = DecisionHit.omit({ passages: true, version: true }).extend({
  /** The treatment that is like the one sought. */
  item: z.int(),
  rationale: z.string(),
});
const Side = z.object({ met: z.int(), of: z.int() });

/** Decided treatments like one, side by side, with the criteria that came out otherwise. */
export const SimilarDecisions = z.object({
  like: z.record(z.string(), z.array(z.string())),
  counts: z.object({ upheld: z.int(), overturned: z.int() }),
  upheld: z.array(SimilarDecision),
  overturned: z.array(SimilarDecision),
  differing: z.array(z.object({ id: z.string(), text: z.string(), upheld: Side, overturned: Side })),
});
export type SimilarDecisions = Readonly<z.infer<typeof SimilarDecisions>>;

/** The same for an item still disputed, with how the criteria come out in its own case, by their ids. */
export const Precedent = SimilarDecisions.extend({ here: z.record(z.string(), Verdict) });
export type Precedent = Readonly<z.infer<typeof Precedent>>;

/** Files of the whole corpus at a version, which never change. */
export const KeptExports = z.object({
  files: z.array(
    z.object({
      format: z.enum(['jsonl', 'csv', 'parquet', 'fhir']),
      name: z.string(),
      version: z.int(),
      bytes: z.int(),
      sha256: z.string(),
      madeAt: z.string(),
    }),
  ),
});
export type KeptExports = Readonly<z.infer<typeof KeptExports>>;

/** Which year's report of which programme, and which figures of it; all when none is named. */
export const ReportQuery = z.object({
  year: z.coerce.number().int().min(1900).max(2099),
  programme: Programme.default('ca-workers-compensation'),
  figure: several.default([]),
});

export const AnnualReport = z.object({ year: z.int(), programme: Programme, figures: z.array(Figure) });
export type AnnualReport = Readonly<z.infer<typeof AnnualReport>>;
