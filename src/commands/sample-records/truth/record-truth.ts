import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Assertion, Subject } from '#domain/evidence/fact.ts';
import { DocumentKind } from '#domain/records/documents/document-kind.ts';
import { PageCopy } from '#domain/records/documents/indexed-document.ts';

const page = z.int().positive();
const documentId = z.string().regex(/^p[1-9]\d*$/);

/** Words as they stand on a page of the record, with single spaces where the page breaks a line. */
const Written = z.object({ document: documentId, page, quote: z.string().min(1) });

/** A file as it was sent. A file that was sent before brings no pages of its own: `known`, and `first` and `last` are null. */
const TrueFile = z.object({
  submission: z.int().positive(),
  path: z.string(),
  form: z.enum(['born-digital', 'scanned', 'mixed', 'text']),
  pages: z.int().positive(),
  known: z.boolean(),
  first: page.nullable(),
  last: page.nullable(),
});

const TruePage = z.object({
  page,
  file: z.string(),
  /** In its file, from 1. */
  number: page,
  document: documentId,
  /** The sheet of paper it shows: copies show the same one. */
  sheet: z.int().positive(),
  scanned: z.boolean(),
  /** Degrees clockwise it must be turned to be upright. */
  turned: z.literal([0, 90, 180, 270]),
  /** As the fax machine printed it along the edge. */
  faxHeader: z.string().nullable(),
  blank: z.boolean(),
});

/** A document as it came; a copy is a document of its own. `id`, `first` and `last` as in `IndexedDocument`. */
const TrueDocument = z.object({
  id: documentId,
  first: page,
  last: page,
  kind: DocumentKind,
  /** As it heads the document; null where nothing does. */
  title: z.string().nullable(),
  /** Of the visit, the study, the decision; null where the paper has none. */
  date: CivilDate.nullable(),
  /** Who signed it, without titles and degrees; null where nobody did. */
  author: z.string().nullable(),
  /** The practice, facility or company of the letterhead. */
  provider: z.string().nullable(),
  /** The earlier document that holds every sheet of this one. */
  copyOf: documentId.nullable(),
  /** False when sheets of it were left out, also in what came first. */
  whole: z.boolean(),
  /** How it repeats an earlier one; `part`: sheets are left out; `shuffled`: they are in another order. */
  copy: z.enum(['exact', 'scan', 'part', 'shuffled']).nullable(),
});

/**
 * A record that another document names. `present`: in the set, perhaps under another form of the name or a day off;
 * `missing`: nobody sent it; `ambiguous`: several may be meant. `documents` may be meant, copies left out.
 */
const NamedRecord = z.object({
  in: Written,
  kind: DocumentKind.nullable(),
  /** As worded where it is named. */
  author: z.string().nullable(),
  date: CivilDate.nullable(),
  state: z.enum(['present', 'missing', 'ambiguous']),
  documents: z.array(documentId),
  /** What makes it hard: `day-off`, `initial`, `surname-only`, `practice-instead-of-name`, `year-only`. */
  twist: z.string().nullable(),
});

/** A fact the set was written to say; a page says more than what is listed, so these measure what is found, not what is found in excess. `value` has the fields of the contract `Fact` that the words state. */
const PlantedFact = z.object({
  kind: z.string(),
  value: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
  assertion: Assertion,
  subject: Subject,
  /** Of the document, or the day the words name. */
  date: CivilDate.nullable(),
  at: Written,
});

/** Something a UR decision says is not in the record, where the record has it all the same, and what only looks like it. */
const ContraryFact = z.object({
  /** What is denied, as a key: `conservative-care`, `functional-improvement`, `drug-test`, … */
  about: z.string(),
  denial: Written,
  /** Places that document it, the 40 latest, copies left out: one is enough. None where the denial is true. */
  documented: z.array(PlantedFact),
  lookAlikes: z.array(
    Written.extend({ because: z.enum(['planned', 'other-body-part', 'family', 'denied', 'hypothetical']) }),
  ),
});

/** What a generated record set truly holds: the measure of everything that reads it. */
export const RecordTruth = z.object({
  schema: z.literal('openimr/1'),
  seed: z.int().nonnegative(),
  worker: z.object({
    name: z.string(),
    born: CivilDate,
    sex: z.enum(['male', 'female']),
    injured: CivilDate,
    claim: z.string().nullable().default(null),
  }),
  submissions: z.array(
    z.object({
      number: z.int().positive(),
      sender: z.string(),
      party: z.enum(['claims-administrator', 'worker', 'attorney', 'physician', 'other']),
      /** The day it was received. */
      on: CivilDate,
    }),
  ),
  files: z.array(TrueFile),
  pages: z.array(TruePage),
  documents: z.array(TrueDocument),
  /** Every page that shows a sheet shown before; `of` is the first that does. `exact`: the text is the same, letter by letter. */
  copies: z.array(PageCopy),
  /** Documents of other people, filed by mistake: nothing of them counts among what follows. */
  misfiled: z.array(documentId).default([]),
  named: z.array(NamedRecord),
  /** More than 60 days between one dated document of care and the next. */
  gaps: z.array(z.object({ after: CivilDate, before: CivilDate, days: z.int().positive() })),
  facts: z.array(PlantedFact),
  contrary: z.array(ContraryFact),
});
export type RecordTruth = Readonly<z.infer<typeof RecordTruth>>;
