import { z } from 'zod';
import { Submission } from '#domain/records/files/submission.ts';
import { parseJson } from './load-sample-filings.ts';
import type { ListFiles, LoadText } from '../ports.ts';
import type { SentFiles } from '../records/ports.ts';
import { type ReceiveNeeds, receiveSubmission } from '../records/receive-submission.ts';
import type { RecordStore } from '../records/record-store.ts';

/** A `deliveries.json` of the samples: the folders beside it that were sent to a case, each by somebody. */
const SampleDeliveries = z.object({
  caseNumber: z.string().min(1),
  deliveries: z.array(
    z.object({
      folder: z.string().regex(/^[\w-]+$/, 'a folder beside the file'),
      sender: Submission.shape.sender,
      party: Submission.shape.party,
    }),
  ),
});

type Refused = { readonly file: string; readonly message: string };
type Needs = ReceiveNeeds & {
  readonly records: Pick<RecordStore, 'hasCase' | 'submissions'>;
  readonly loadText: LoadText;
  readonly listFiles: ListFiles;
  readonly sentFiles: SentFiles;
};

/** Sends the sample records to their cases, where nothing was sent yet; the reading of them goes on behind. */
export async function loadSampleRecords(
  needs: Needs,
  { folder }: { readonly folder: string },
): Promise<readonly Refused[]> {
  const { files } = await needs.listFiles([`${folder}/records`], ['.json']);
  const refused: Refused[] = [];
  for (const file of files.filter(name => /[/\\]deliveries\.json$/.test(name))) {
    const message = await send(needs, file);
    if (message !== null) refused.push({ file, message });
  }
  return refused;
}

async function send(needs: Needs, file: string): Promise<string | null> {
  const loaded = await needs.loadText(file);
  if (loaded.kind === 'unreadable') return loaded.error.message;
  const sample = SampleDeliveries.safeParse(parseJson(loaded.text));
  if (!sample.success) return sample.error.issues[0]?.message ?? 'not a list of deliveries';
  const { caseNumber, deliveries } = sample.data;
  if (!(await needs.records.hasCase(caseNumber))) return `there is no case ${caseNumber}`;
  if ((await needs.records.submissions(caseNumber)).length > 0) return null;
  for (const { folder, ...about } of deliveries) {
    const sent = await needs.sentFiles([file.replace(/deliveries\.json$/, folder)]);
    await receiveSubmission(needs, { caseNumber, ...about, by: 'command-line' }, sent);
  }
  return null;
}
