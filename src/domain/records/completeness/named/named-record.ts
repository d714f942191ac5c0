import { z } from 'zod';
import { authorAgreement, fuller } from '../../names/author-name.ts';
import { DocumentKind } from '../../documents/document-kind.ts';
import { differInPart } from '../match/body-words.ts';
import { MentionPlace, NamedAs, type RecordMention } from './record-mention.ts';

/** A record named once or more in other documents. */
export const NamedRecord = NamedAs.extend({
  /** Every place where it is named, in the order of the record. */
  places: z.array(MentionPlace),
  /** What the documents are that name it. */
  namedIn: z.array(DocumentKind),
});
export type NamedRecord = Readonly<z.infer<typeof NamedRecord>>;

export type MentionIn = RecordMention & { readonly namedIn: DocumentKind };

function isOne(one: NamedAs, other: NamedAs): boolean {
  return (
    one.date === other.date &&
    one.until === other.until &&
    one.month === other.month &&
    (one.kind === other.kind || one.kind === null || other.kind === null) &&
    authorAgreement(one.author, other.author) !== 'different' &&
    (one.date !== null ||
      one.month !== null ||
      (one.kind === other.kind && (one.author === null) === (other.author === null))) &&
    !differInPart(one.words, other.words)
  );
}

function together(record: NamedRecord, mention: MentionIn): NamedRecord {
  return {
    ...record,
    kind: record.kind ?? mention.kind,
    author: fuller(record.author, mention.author),
    provider: record.provider ?? mention.provider,
    words: record.kind === null || mention.words.length > record.words.length ? mention.words : record.words,
    places: [...record.places, mention.at],
    namedIn: record.namedIn.includes(mention.namedIn) ? record.namedIn : [...record.namedIn, mention.namedIn],
  };
}

/** Mentions of one record together: the same day, no other kind, author or part of the body. In the order they first come. */
export function namedRecords(mentions: readonly MentionIn[]): NamedRecord[] {
  const byDay = new Map<string, number[]>();
  const records: NamedRecord[] = [];
  for (const mention of mentions) {
    const { at, namedIn, ...as } = mention;
    const key = mention.date ?? mention.month ?? '';
    const same = byDay.get(key) ?? [];
    const index = same.find(each => {
      const record = records[each];
      return record !== undefined && isOne(record, mention);
    });
    const record = index === undefined ? undefined : records[index];
    if (index !== undefined && record !== undefined) records[index] = together(record, mention);
    else {
      byDay.set(key, [...same, records.length]);
      records.push({ ...as, places: [at], namedIn: [namedIn] });
    }
  }
  return records;
}
