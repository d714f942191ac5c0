import { z } from 'zod';
import { IndexedDocument } from '../documents/indexed-document.ts';
import { ContentHash } from '../files/record-file.ts';
import { Submission } from '../files/submission.ts';

/** How pages came into the record. */
const Receipt = z.object({
  sender: z.string(),
  party: Submission.shape.party,
  /** ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** The file as it was named when sent. */
  path: z.string(),
  sha256: ContentHash,
});
export type Receipt = Readonly<z.infer<typeof Receipt>>;

/** A run of pages that repeats a document of the list. */
const ListedCopy = z.object({
  id: z.string(),
  first: z.int().positive(),
  last: z.int().positive(),
  received: z.array(Receipt),
});

/** A document of the list of documents reviewed: what it is, its pages in the record, how it came, and what repeats it. */
export const ListedDocument = IndexedDocument.omit({ copyOf: true }).extend({
  /** In the list, from 1. */
  number: z.int().positive(),
  pages: z.int().positive(),
  /** One for each file its pages come from; none where it is not known how they came. */
  received: z.array(Receipt),
  copies: z.array(ListedCopy),
});
export type ListedDocument = Readonly<z.infer<typeof ListedDocument>>;
