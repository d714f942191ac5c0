import type { Terminal } from '#commands/ports.ts';
import { logSubmissions } from '#commands/records/log-submissions.ts';
import type { SentFile } from '#commands/records/ports.ts';
import { readRecord } from '#commands/records/read-record.ts';
import { type ReceivedFile, type ReceiveNeeds, receiveSubmission } from '#commands/records/receive-submission.ts';
import type { CaseFileState, RecordStore } from '#commands/records/record-store.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import type { Submission } from '#domain/records/files/submission.ts';
import { isUnsettled } from '#domain/records/documents/set-aside.ts';
import { whoseInWords } from '#domain/records/index/list-lines.ts';
import { exitCode } from '../batch.ts';

/** The records of cases as a command reaches them. */
export type ReachedRecords = ReceiveNeeds &
  Parameters<typeof readRecord>[0] &
  Parameters<typeof logSubmissions>[0] & {
    readonly records: RecordStore;
    readonly cores: number;
    readonly close: () => Promise<void>;
  };

/**
 * Takes a delivery into the record of a case and reads it to its facts. A line for each file of the delivery, then one for
 * the record. Broken off, it is begun again with the same words: files are known then, and reading goes on where it was.
 */
export async function ingestIntoCase(
  terminal: Terminal,
  reached: ReachedRecords,
  about: Pick<Submission, 'caseNumber' | 'sender' | 'party'>,
  sent: readonly SentFile[],
): Promise<number> {
  const { caseNumber } = about;
  if (!(await reached.records.hasCase(caseNumber))) {
    terminal.say(`imr ingest: there is no case ${caseNumber}`);
    return exitCode.usage;
  }
  const received: ReceivedFile[] = [];
  await receiveSubmission(reached, { ...about, by: 'command-line' }, sent, file => void received.push(file));
  const bars = progressOf(terminal);
  const { pages, documents } = await readRecord(reached, { caseNumber, atOnce: reached.cores }, bars);
  bars.stop();
  await logSubmissions(reached, { caseNumber });
  const states = new Map((await reached.records.files(caseNumber)).map(file => [file.sha256, file]));
  for (const file of received) await terminal.print(JSON.stringify(lineOf(file, states.get(file.sha256 ?? ''))));
  const facts = Object.values(await reached.records.factCounts(caseNumber)).reduce((sum, count) => sum + count, 0);
  const unsettled = await unsettledIn(reached.records, caseNumber);
  await terminal.print(JSON.stringify({ schema: SCHEMA, record: { caseNumber, pages, documents, facts, unsettled } }));
  for (const { id, whose } of unsettled) terminal.say(`${caseNumber}, page ${id.slice(1)}: ${whose}`);
  const unreadable = received.filter(file => isUnreadable(file, states.get(file.sha256 ?? '')));
  terminal.say(`${caseNumber}: ${pages} pages, ${documents} documents, ${facts} facts`);
  if (unreadable.length === 0) return exitCode.done;
  const what = unreadable.length === 1 ? 'file' : 'files';
  terminal.say(`${unreadable.length} ${what} could not be read, or not wholly`);
  return exitCode.unreadable;
}

/** Documents that are or may be of another person, copies left out. */
async function unsettledIn(records: RecordStore, caseNumber: string) {
  const documents = (await records.documents(caseNumber)).filter(each => each.copyOf === null && isUnsettled(each));
  return documents.map(({ id, title, anotherPerson, belongs }) => ({
    id,
    title,
    ...anotherPerson,
    whose: whoseInWords({ anotherPerson, belongs }) ?? '',
  }));
}

/** A bar for the pages, then one for the documents. */
function progressOf(terminal: Terminal) {
  let bar: ReturnType<Terminal['progress']> | null = null;
  const begin = (total: number) => {
    bar?.stop();
    bar = terminal.progress(total);
  };
  const step = () => bar?.step();
  return { begun: begin, step, indexing: begin, indexed: step, stop: () => bar?.stop() };
}

function lineOf({ path, format, outcome, bytes, sha256, note, reason }: ReceivedFile, state?: CaseFileState): object {
  const read = {
    pages: state?.pages ?? null,
    first: state?.first ?? null,
    unreadablePages: state?.unreadablePages ?? 0,
  };
  return {
    schema: SCHEMA,
    file: path,
    format,
    outcome,
    bytes,
    sha256,
    ...read,
    note,
    reason: reason ?? state?.error ?? null,
  };
}

function isUnreadable({ outcome }: ReceivedFile, state?: CaseFileState): boolean {
  if (outcome === 'quarantined') return true;
  return state !== undefined && (state.error !== null || state.unreadablePages > 0);
}
