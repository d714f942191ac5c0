import { Command, InvalidArgumentError } from 'commander';
import { type KnownOfCase, lookThroughRecord } from '#commands/records/look-through-record.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseFile } from '#domain/cases/case-file.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import { linesOfRecordRequest } from '#domain/letters/record-request/record-request-lines.ts';
import { draftRecordRequest } from '#domain/letters/record-request/record-request.ts';
import { workerOfCase } from '#domain/cases/form/worker-of-case.ts';
import type { KnownWorker } from '#domain/records/identity/known-worker.ts';
import { exitCode } from '../batch.ts';
import { parseJson } from '../parse-json.ts';
import { indexLines } from './index-lines.ts';
import { recordOfFiles, type RecordOfFilesNeeds } from './record-of-files.ts';

type IndexOptions = { readonly text?: true; readonly case?: string; readonly asked?: string };

/** `imr index FILE…`: the files as one record: its documents, chronology, timelines and what is missing; with `--asked` the letter that asks for it. */
export function indexCommand(needs: RecordOfFilesNeeds): Command {
  return new Command('index')
    .description('list the documents of a record, what happened when, and what is missing')
    .argument('<file...>', 'PDF, TIFF, PNG, JPEG or text files, or folders of them, taken in order as one record')
    .option('--case <case.json>', 'the case the record belongs to: its number, items, UR decision and worker')
    .option('--asked <date>', 'the day missing records are asked for: adds the request to the administrator', dayGiven)
    .option('--text', 'lines to read instead of JSON')
    .action(async (paths: readonly string[], options: IndexOptions) => {
      process.exitCode = await index(paths, options, needs);
    });
}

function dayGiven(said: string): string {
  if (CivilDate.safeParse(said).success) return said;
  throw new InvalidArgumentError('a date is YYYY-MM-DD');
}

type CaseAsked = KnownOfCase & { readonly priority: CaseFile['priority']; readonly worker: KnownWorker | null };
const NO_CASE: CaseAsked = {
  caseNumber: null,
  urDecision: null,
  titles: [],
  known: [],
  priority: 'standard',
  worker: null,
};

async function caseOf(path: string | undefined, { loadText, terminal }: RecordOfFilesNeeds): Promise<CaseAsked | null> {
  if (path === undefined) return NO_CASE;
  const loaded = await loadText(path);
  const parsed = loaded.kind === 'loaded' ? parseJson(CaseFile, loaded.text) : loaded;
  if (parsed.kind === 'unreadable') {
    const { message, at } = parsed.error;
    terminal.say(`${path}: ${message}${at === null ? '' : ` (${at})`}`);
    return null;
  }
  const { caseNumber, urDecisionDate, items, priority, priorDeterminations: known = [], parties = [] } = parsed.value;
  const worker = workerOfCase({ form: null, parties });
  return { caseNumber, urDecision: urDecisionDate, titles: items.map(({ title }) => title), known, priority, worker };
}

async function index(
  paths: readonly string[],
  { text, case: casePath, asked }: IndexOptions,
  needs: RecordOfFilesNeeds,
): Promise<number> {
  const { terminal } = needs;
  const known = await caseOf(casePath, needs);
  if (known === null) return exitCode.unreadable;
  const record = await recordOfFiles(paths, needs, known.worker);
  if (record === null) return exitCode.usage;
  for (const { file, error } of record.unreadable) terminal.say(`${file}: ${error.message}`);
  const overview = lookThroughRecord(record, known);
  const { list, chronology, timeline, completeness, contrary } = overview;
  const { caseNumber, priority } = known;
  const request = asked === undefined ? null : draftRecordRequest({ completeness, caseNumber, asked, priority });
  if (text === true) {
    const letter = request === null ? [] : linesOfRecordRequest(request);
    for (const line of [...indexLines(overview), ...letter]) await terminal.print(line);
  } else {
    const { files, pages, unreadable } = record;
    await terminal.print(
      JSON.stringify({
        schema: SCHEMA,
        pages: pages.length,
        files,
        unreadable,
        documents: list,
        chronology,
        timeline,
        completeness,
        contrary,
        request,
      }),
    );
  }
  return record.unreadable.length > 0 ? exitCode.unreadable : exitCode.done;
}
