import type { SubmissionInput, SubmissionTaken } from '#api/uploads/contract.ts';
import { submitUploads, uploadsAddress } from '../../record-client.ts';
import { once } from './once.ts';
import { sendFile, type Watch } from './send-file.ts';

type About = Pick<SubmissionInput, 'sender' | 'party'>;

/** Sends files in pieces, going on where an earlier try stopped, and makes them one submission; `told` hears of bytes sent. */
export async function sendFiles(
  caseNumber: string,
  files: readonly File[],
  about: About,
  watch: Watch,
): Promise<SubmissionTaken> {
  const uploads: { id: string }[] = [];
  for (const file of files) uploads.push({ id: await sendFile(uploadsAddress(caseNumber), file, watch) });
  return once(key => submitUploads(caseNumber, { ...about, by: 'web', uploads }, key), watch);
}
