import type { Outcome } from '#domain/cases/decision.ts';
import type { Filters, LikeOutcomes, Tally } from '#domain/corpus/columns/facet-columns.ts';
import type { DecisionSource } from '#domain/corpus/decisions/corpus-entry.ts';
import type { DecisionHead } from '#domain/corpus/decisions/decision-head.ts';
import type { Facet, FacetValue } from '#domain/corpus/facets/facet.ts';
import type { DecisionRow } from '#domain/corpus/open-data/decision-table.ts';
import type { CorpusQuery } from '#domain/corpus/search/corpus-query.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

export type Added = {
  readonly added: number;
  /** Were there already, word for word. */
  readonly repeated: number;
  /** Of those added, how many replace an earlier decision of the same id. */
  readonly corrections: number;
  readonly twins: readonly Twin[];
};

/** A decision taken in that says, word for word, what one with another number says: which of the two is right nobody here can know. */
export type Twin = { readonly file: string; readonly id: string; readonly of: string };

/** Writes the corpus; one at a time, which a lock in its folder holds. */
export type CorpusWriter = {
  /** Whether the same file, or row, was taken before: then it need not be read. */
  readonly knows: (published: PublishedFile) => boolean;
  /** All of it or, after a crash, none of it. */
  readonly add: (entries: readonly PackedEntries[]) => Promise<Added>;
  /** Indexes what was added and tidies up; progress is told in words. */
  readonly finish: (say: (step: string) => void) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type OpenCorpusWriter = () => Promise<
  { readonly kind: 'opened'; readonly writer: CorpusWriter } | { readonly kind: 'busy'; readonly message: string }
>;

/** A decision as it is kept. */
export type KeptDecision = {
  readonly number: number;
  readonly id: string;
  /** 1 for what was published first. */
  readonly version: number;
  readonly file: string;
  readonly sha256: string;
  readonly importedAt: string;
  readonly source: DecisionSource;
  /** As searched, without other names. */
  readonly text: string;
};

/** What is read of a decision to lay it beside another. */
export type LikeDecision = Pick<KeptDecision, 'number' | 'id' | 'source'>;

export type CorpusRequest = {
  readonly query: CorpusQuery;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'newest' | 'oldest';
  readonly offset: number;
  readonly limit: number;
};

export type FacetCounts = {
  readonly facet: Facet;
  /** The commonest first. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** How many values there are in all. */
  readonly distinct: number;
};

/** A decision as a list shows it, with its text as searched, without other names. */
export type CorpusHit = { readonly version: number; readonly head: DecisionHead; readonly text: string };

export type CorpusPage = {
  readonly count: number;
  readonly hits: readonly CorpusHit[];
  readonly facets: readonly FacetCounts[];
};

/** Days between stages of the decisions asked for. */
export type StageDays = {
  readonly from: 'ur-decision' | 'application' | 'assignment';
  readonly to: 'application' | 'assignment' | 'decision';
  readonly cases: number;
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
};

export type CorpusStatistics = {
  readonly tallies: readonly Tally[];
  readonly years: readonly Tally[];
  readonly like: LikeOutcomes;
  readonly stages: readonly StageDays[];
};

/** What reads the corpus: any number of them, each seeing what was finished last. */
export type CorpusIndex = {
  readonly size: () => Promise<number>;
  /** The number of the state that is read: it grows whenever decisions are taken in. */
  readonly version: () => Promise<number>;
  /** Looks now whether more was imported, instead of when it is time to. */
  readonly refresh: () => Promise<void>;
  readonly search: (request: CorpusRequest) => Promise<CorpusPage>;
  /**
   * Of the decisions with a treatment that fits and was decided so, those that say most of what is said of the one sought, best
   * first, and how many fit: outcome by outcome.
   */
  readonly similar: (request: {
    readonly title: string;
    readonly says: string;
    readonly filters: Omit<Filters, 'outcome'>;
    readonly limit: number;
  }) => Promise<Readonly<Record<Outcome, { readonly count: number; readonly hits: readonly LikeDecision[] }>>>;
  /** Treatments that fit, by one facet or two. */
  readonly tally: (
    request: Pick<CorpusRequest, 'query' | 'filters'>,
    by: Facet,
    second?: Facet,
  ) => Promise<readonly Tally[]>;
  /** All that is counted of the treatments that fit, in one walk: by a facet or two, by year, and the outcomes of like ones. */
  readonly statistics: (
    request: Pick<CorpusRequest, 'query' | 'filters'>,
    asked: { readonly by: Facet; readonly second: Facet | null; readonly alike: readonly Facet[] },
  ) => Promise<CorpusStatistics>;
  /** Every version of a decision, the first first. */
  readonly versions: (id: string) => Promise<readonly KeptDecision[]>;
  /** Every decision that fits, latest versions, in the order imported. */
  readonly each: (request: Pick<CorpusRequest, 'query' | 'filters'>) => AsyncIterable<KeptDecision>;
  /** A word of the corpus so near to one that is in none of its decisions that it must be meant. */
  readonly nearestWord: (word: string) => Promise<string | null>;
  readonly close: () => void;
};

/** A file among those to import: its bytes, a row of a table in it, or why it cannot be had. */
export type PublishedFile =
  | { readonly kind: 'bytes'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'row'; readonly file: string; readonly row: Readonly<Record<string, string>> }
  | { readonly kind: 'unreadable'; readonly file: string; readonly error: Unreadable };

/** The published decisions below paths: files, folders, ZIP files of them, tables of rows. `total` counts them beforehand. */
export type FindPublished = (paths: readonly string[]) => {
  readonly total: () => Promise<number>;
  readonly files: () => AsyncIterable<PublishedFile>;
};

/** Parts laid end to end: part `at` goes from `ends[at - 1]` to before `ends[at]`. */
export type Joined<Numbers> = { readonly all: Numbers; readonly ends: Uint32Array };

/** Decisions read, as the bytes they are kept in; part `at` of each is of decision `at`. */
export type PackedEntries = {
  /** Which list of values and words the numbers are of, and what was new in it. */
  readonly list: number;
  readonly newValues: readonly FacetValue[];
  readonly newWords: readonly string[];
  readonly ids: readonly string[];
  readonly files: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (string | null)[];
  /** UTF-8. */
  readonly texts: Joined<Uint8Array>;
  /** 32 bytes each: hash of what the decision says, of that without its number, and of what was published. */
  readonly says: Uint8Array;
  readonly unnumbered: Uint8Array;
  readonly published: Uint8Array;
  /** Four days each, and the day it is sorted by. */
  readonly stages: Int32Array;
  readonly orderedBy: Int32Array;
  readonly facets: Joined<Uint32Array>;
  readonly words: Joined<Uint32Array>;
  /** The words by which it is called like another. */
  readonly telling: Joined<Uint32Array>;
};

/** Some of the files read: the decisions in them, and what could not be read. */
export type DerivedBatch = {
  readonly packed: PackedEntries;
  readonly unreadable: readonly { readonly file: string; readonly error: Unreadable }[];
};

/** Reads published decisions, several at a time; in the order given, a few ahead of who takes them. */
export type DeriveEntries = (files: AsyncIterable<PublishedFile>) => AsyncIterable<DerivedBatch>;

/** The table of treatments as a Parquet file, piece by piece; `version` is of the corpus. */
export type WriteDecisionParquet = (rows: AsyncIterable<DecisionRow>, version: number) => AsyncIterable<Uint8Array>;

/** The SHA-256 of a text, in hexadecimal. */
export type HashText = (text: string) => string;
