import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { daysLater } from '#domain/calendar/days-later.ts';
import { NamedRecord } from '../named/named-record.ts';
import { type ComparableDocument, compareNamed, type Compared } from './compare-named.ts';
import type { DocumentWords } from './document-words.ts';

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

/** A named record with the documents that may be meant, best first. */
type Weighed = { readonly record: NamedRecord; readonly candidates: readonly Compared[] };

const sureOf = ({ candidates }: Weighed): Compared[] => candidates.filter(({ doubts }) => doubts === 0);

const asCandidate = ({ document, why }: Compared) => ({ document, why: [...why] });

/** A run of records is there when any document of the run is; two of one day by one author are one as to their being there. */
function decide(weighed: Weighed): MatchedRecord {
  const { record, candidates } = weighed;
  const sure = sureOf(weighed);
  const [first, second] = sure;
  const all = candidates.map(asCandidate);
  if (first === undefined)
    return { record, state: all.length === 0 ? 'missing' : 'ambiguous', document: null, candidates: all };
  const isSigned = record.date !== null && first.signed;
  const isMeant = second === undefined || first.signs > second.signs || record.until !== null || isSigned;
  if (!isMeant) return { record, state: 'ambiguous', document: null, candidates: sure.map(asCandidate) };
  return { record, state: 'present', document: first.document, candidates: [asCandidate(first)] };
}

/** The last day on which a record can have been named: a day after the latest document that names it; null where one has no date. */
function namedBy({ places }: NamedRecord, dates: ReadonlyMap<string, CivilDate | null>): CivilDate | null {
  const days = places.map(({ document }) => dates.get(document) ?? null);
  const latest = days.reduce(
    (last, day) => (last === null || day === null ? null : day > last ? day : last),
    days[0] ?? null,
  );
  return latest === null ? null : daysLater(latest, 1);
}

function areNamedTogether(one: NamedRecord, other: NamedRecord): boolean {
  const inOne = new Set(one.places.map(({ document }) => document));
  return other.places.some(({ document }) => inOne.has(document));
}

/** Which records fit each document in everything, and no other document so. */
function claims(all: readonly Weighed[]): ReadonlyMap<string, readonly NamedRecord[]> {
  const claimed = all.flatMap(weighed => {
    const [only, ...more] = sureOf(weighed);
    const { record } = weighed;
    return only === undefined || more.length > 0 || record.date === null ? [] : [{ record, document: only.document }];
  });
  const byDocument = Map.groupBy(claimed, ({ document }) => document);
  return new Map([...byDocument].map(([document, by]) => [document, by.map(({ record }) => record)]));
}

/**
 * Whether a document that fits a record with a doubt is already what another naming means in everything. Then its day is as
 * somebody else has it too, so it was not misread; a list that names two records means two; and therapy goes on from day
 * to day, so that the note of 4 March is not that of 5 March.
 */
function isTaken(
  record: NamedRecord,
  { document, date, doubts }: Compared,
  claimed: ReturnType<typeof claims>,
): boolean {
  if (doubts === 0) return false;
  const others = claimed.get(document)?.filter(other => other !== record) ?? [];
  if (others.length === 0) return false;
  return (
    date === 'figure-off' || others.some(other => other.kind === 'therapy-note' || areNamedTogether(record, other))
  );
}

/** Documents of one author, kind and day: what was read alike twice was not misread. */
function twins(documents: readonly ComparableDocument[]): ReadonlySet<string> {
  const byDay = Map.groupBy(
    documents.filter(({ date, author }) => date !== null && author !== null),
    ({ kind, date, author }) => `${kind} ${date} ${author}`,
  );
  return new Set([...byDay.values()].filter(({ length }) => length > 1).flatMap(all => all.map(({ id }) => id)));
}

/** A document without a day may be any record of its author; where several are looked for it speaks for none of them. */
function withoutIdle(all: readonly Weighed[]): Weighed[] {
  const sought = all.filter(weighed => sureOf(weighed).length === 0);
  const byDocument = Map.groupBy(
    sought.flatMap(({ candidates }) => candidates.filter(({ fitsAnyDay }) => fitsAnyDay)),
    ({ document }) => document,
  );
  return all.map(({ record, candidates }) => ({
    record,
    candidates: candidates.filter(
      ({ document, fitsAnyDay }) => !fitsAnyDay || (byDocument.get(document)?.length ?? 0) < 2,
    ),
  }));
}

/** Every named record against the documents of the index, copies left out, as one who knows files would decide it. */
export function matchNamedRecords(
  records: readonly NamedRecord[],
  documents: readonly ComparableDocument[],
  words: DocumentWords,
): MatchedRecord[] {
  const originals = documents.filter(({ copyOf, kind }) => copyOf === null && kind !== 'blank');
  const dates = new Map(documents.map(({ id, date }) => [id, date]));
  const all = records.map((record): Weighed => {
    const until = namedBy(record, dates);
    const candidates = originals.flatMap(document => compareNamed(record, document, words, until) ?? []);
    return {
      record,
      candidates: candidates.toSorted((one, other) => one.doubts - other.doubts || other.signs - one.signs),
    };
  });
  const claimed = claims(all);
  const twice = twins(originals);
  const free = all.map(({ record, candidates }) => ({
    record,
    candidates: candidates.filter(
      candidate =>
        !isTaken(record, candidate, claimed) && !(candidate.date === 'figure-off' && twice.has(candidate.document)),
    ),
  }));
  return withoutIdle(free).map(decide);
}
