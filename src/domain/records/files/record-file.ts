import { z } from 'zod';

/** The forms a record may come in. `archive` is a ZIP; `c-cda` and `fhir` are exports of a health record. */
export const FileFormat = z.enum(['pdf', 'tiff', 'png', 'jpeg', 'docx', 'text', 'c-cda', 'fhir', 'archive']);
export type FileFormat = z.infer<typeof FileFormat>;

/** SHA-256 of the bytes, in lower-case hexadecimal. */
export const ContentHash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');

/** A file of a record, kept once however often it is sent: its name is the hash of its bytes. */
export const RecordFile = z.object({
  sha256: ContentHash,
  bytes: z.int().positive(),
  format: FileFormat,
  /** Null until the file was opened and its pages counted. */
  pages: z.int().nonnegative().nullable(),
});
export type RecordFile = Readonly<z.infer<typeof RecordFile>>;
