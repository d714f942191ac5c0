import type { Submission } from '#domain/records/files/submission.ts';

/** Who sends records, in words. */
export const SENDER_WORDS: Readonly<Record<Submission['party'], string>> = {
  'claims-administrator': 'Claims administrator',
  worker: 'Worker',
  attorney: 'Attorney',
  physician: 'Physician',
  other: 'Somebody else',
};
