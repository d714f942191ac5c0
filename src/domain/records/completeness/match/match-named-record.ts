import { z } from 'zod';
import type { IndexedDocument } from '../../documents/indexed-document.ts';
import { authorAgreement, type NameAgreement } from '../../names/author-name.ts';
import { KIND_TITLES } from '../../index/kind-title.ts';
import { NamedRecord } from '../named/named-record.ts';
import { differInPart, partsIn } from './body-words.ts';
import { dateAgreement, type DatesOfDocument } from './date-agreement.ts';
import { kindAgreement } from './kind-agreement.ts';

/** A document of the index with the days its first page gives. */
export type ComparableDocument = IndexedDocument & DatesOfDocument;

const Candidate = z.object({
  document: z.string(),
  /** What agrees and what does not, in words: `same kind`, `one day off`. */
  why: z.array(z.string()),
});
/** A named record against the index. */
export const MatchedRecord = z.object({
  record: NamedRecord,
  state: z.enum(['present', 'missing', 'ambiguous']),
  /** The document that is meant; null unless present. */
  document: z.string().nullable(),
  /** The documents that may be meant, best first; of a record present, the one that is. */
  candidates: z.array(Candidate),
});
export type MatchedRecord = Readonly<z.infer<typeof MatchedRecord>>;

type Compared = {
  readonly document: string;
  readonly why: readonly string[];
  /** Things that do not agree as they should; a candidate with none is meant. */
  readonly doubts: number;
  /** Things that agree beyond what is needed. */
  readonly signs: number;
};

const DATE_WORDS = {
  same: 'same date',
  'other-date': 'gives this day for itself',
  near: 'one day or one figure off',
  unknown: 'no date to compare',
} as const;

/** An office may be named where a physician is looked for. */
function bestAgreement(names: readonly (string | null)[], other: string | null): NameAgreement {
  const all = names.map(name => authorAgreement(name, other));
  return (['same', 'near', 'different'] as const).find(each => all.includes(each)) ?? 'unknown';
}

function kindWords({ kind }: ComparableDocument): string {
  return kind === 'other' ? 'of a kind not recognised' : KIND_TITLES[kind].toLowerCase();
}

/** How a document agrees with a named record; null when it cannot be meant. */
function compared(record: NamedRecord, document: ComparableDocument): Compared | null {
  const kind = kindAgreement(record.kind, document.kind);
  if (kind === 'different') return null;
  const date = dateAgreement(record, document);
  if (date === 'different' || (kind === 'near' && date !== 'same')) return null;
  const author = authorAgreement(record.author, document.author);
  const provider = bestAgreement([record.provider, record.author], document.provider);
  const isUndated = record.date === null && record.month === null;
  if (date === 'unknown' && !isUndated && author !== 'same' && author !== 'near') return null;
  const otherPart = differInPart(record.words, document.title);
  const samePart = !otherPart && partsIn(record.words).length > 0 && partsIn(document.title).length > 0;
  const doubts = [
    kind === 'near',
    date === 'near' || (date === 'unknown' && !isUndated),
    author === 'different',
    otherPart,
    isUndated && record.author !== null && author === 'unknown',
  ].filter(Boolean).length;
  // A document of a kind not recognised is only thought of where its author fits as well.
  if (document.kind === 'other' && record.author !== null && author !== 'same' && author !== 'near') return null;
  if (doubts > 1 || (isUndated && author === 'different')) return null;
  return {
    document: document.id,
    why: [
      record.kind !== null && kind === 'same' ? 'same kind' : kindWords(document),
      isUndated ? 'named without a date' : DATE_WORDS[date],
      ...(author === 'same'
        ? ['same author']
        : author === 'near'
          ? ['author in another form']
          : author === 'different'
            ? ['another author']
            : []),
      ...(otherPart ? ['another part of the body'] : samePart ? ['same part of the body'] : []),
    ],
    doubts,
    signs:
      (author === 'same' || author === 'near' ? 2 : 0) +
      (samePart ? 2 : 0) +
      (date === 'same' ? 1 : 0) +
      (provider === 'same' || provider === 'near' ? 1 : 0) +
      (record.kind !== null && kind === 'same' ? 1 : 0),
  };
}

function best(candidates: readonly Compared[]): Compared[] {
  return candidates.toSorted((one, other) => one.doubts - other.doubts || other.signs - one.signs);
}

const asCandidate = ({ document, why }: Compared) => ({ document, why: [...why] });

/** Of one day by one author: which of two is meant makes no difference to its being there. */
function isSigned(record: NamedRecord, { why }: Compared): boolean {
  return record.date !== null && why.some(each => /^(?:same author|author in another form)$/.test(each));
}

/** A run of records is there when any document of the run is. */
function decide(record: NamedRecord, candidates: readonly Compared[]): MatchedRecord {
  const sure = candidates.filter(({ doubts }) => doubts === 0);
  const [first, second] = sure;
  const all = candidates.map(asCandidate);
  if (first === undefined)
    return { record, state: all.length === 0 ? 'missing' : 'ambiguous', document: null, candidates: all };
  const isMeant =
    second === undefined || first.signs > second.signs || record.until !== null || isSigned(record, first);
  if (!isMeant) return { record, state: 'ambiguous', document: null, candidates: sure.map(asCandidate) };
  return { record, state: 'present', document: first.document, candidates: [asCandidate(first)] };
}

/**
 * Every named record against the documents of the index, copies left out. Therapy goes on from day to day, so a note that one
 * naming fits in everything is no candidate for another: the note of 4 March is not that of 5 March named beside it.
 */
export function matchNamedRecords(
  records: readonly NamedRecord[],
  documents: readonly ComparableDocument[],
): MatchedRecord[] {
  const originals = documents.filter(({ copyOf, kind }) => copyOf === null && kind !== 'blank');
  const compare = records.map(record => best(originals.flatMap(document => compared(record, document) ?? [])));
  const meant = new Set(
    records.flatMap((record, index) => {
      const sure = (compare[index] ?? []).filter(({ doubts }) => doubts === 0);
      return record.kind === 'therapy-note' && record.date !== null && sure.length === 1
        ? sure.map(({ document }) => document)
        : [];
    }),
  );
  return records.map((record, index) =>
    decide(
      record,
      (compare[index] ?? []).filter(({ document, doubts }) => doubts === 0 || !meant.has(document)),
    ),
  );
}
