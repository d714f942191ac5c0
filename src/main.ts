#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { Command, CommanderError } from 'commander';
import { systemClock } from '#adapters/clock/system-clock.ts';
import { listFiles } from '#adapters/files/list-files.ts';
import { caseFileLoader } from '#adapters/files/load-case-file.ts';
import { loadPaged } from '#adapters/files/load-paged.ts';
import { loadText } from '#adapters/files/load-text.ts';
import { placeFile } from '#adapters/files/place-file.ts';
import { sentFiles } from '#adapters/files/sent-files.ts';
import { writeFile } from '#adapters/files/write-file.ts';
import { saveStream } from '#adapters/files/save-stream.ts';
import { openFile } from '#adapters/formats/open-file.ts';
import { hashText, sha256, startSha256 } from '#adapters/hashes/sha256.ts';
import { openConverted } from '#adapters/formats/pages/open-converted.ts';
import { writeDecisionParquet } from '#adapters/open-data/decision-parquet.ts';
import { pageDrawer } from '#adapters/pages/draw/page-drawer.ts';
import { pagePool } from '#adapters/pages/page-pool.ts';
import { pdfText } from '#adapters/pdf/pdf-text.ts';
import { pdfLayers } from '#adapters/pdf/public/pdf-layers.ts';
import { pdfLetters } from '#adapters/pdf/write-letter.ts';
import { pdfPlainText } from '#adapters/pdf/public/write-plain-text.ts';
import { writePdf } from '#adapters/pdf/write-pages.ts';
import { scanPages } from '#adapters/scans/scan-pages.ts';
import { writeTiff } from '#adapters/scans/write-tiff.ts';
import { forgetfulFiles, forgetfulSubmissions } from '#adapters/store/forgetful-store.ts';
import { type Ending, endInOrder } from '#adapters/terminal/end-in-order.ts';
import { processTerminal, untilAskedToStop } from '#adapters/terminal/terminal.ts';
import { auditCommand } from '#cli/audit/audit.ts';
import { backupCommand } from '#cli/backup/backup.ts';
import { restoreCommand } from '#cli/backup/restore.ts';
import { exitCode } from '#cli/batch.ts';
import { checkCommand } from '#cli/check.ts';
import { exportCommand } from '#cli/corpus/export.ts';
import { importCommand } from '#cli/corpus/import.ts';
import { sampleLettersCommand } from '#cli/corpus/sample-letters.ts';
import { reportCommand } from '#cli/corpus/report.ts';
import { searchCommand } from '#cli/corpus/search.ts';
import { citeCommand } from '#cli/library/cite.ts';
import { drugsCommand } from '#cli/library/drugs.ts';
import { libraryCommand } from '#cli/library/library.ts';
import { dueCommand } from '#cli/due.ts';
import { evaluateCommand } from '#cli/evaluate.ts';
import { evidenceCommand } from '#cli/evidence.ts';
import { itemsCommand } from '#cli/cases/items.ts';
import { filesCommand } from '#cli/records/files.ts';
import { feeCommand } from '#cli/charges/fee.ts';
import { ingestCommand } from '#cli/records/ingest.ts';
import { letterCommand } from '#cli/letter.ts';
import { matchCommand } from '#cli/match/match.ts';
import { penaltyCommand } from '#cli/charges/penalty.ts';
import { redactCommand } from '#cli/publication/redact.ts';
import { readCommand } from '#cli/read.ts';
import { pagesCommand } from '#cli/records/pages.ts';
import { reviewCommand } from '#cli/review.ts';
import { sampleRecordsCommand } from '#cli/records/sample-records.ts';
import { schemaCommand } from '#cli/schema.ts';
import { screenCommand } from '#cli/screen.ts';
import { type Running, serveCommand } from '#cli/serve.ts';
import { indexCommand } from '#cli/records/index-record.ts';
import { splitCommand } from '#cli/records/split.ts';
import { simulateCommand } from '#cli/simulate.ts';
import { firstAdministrator } from '#commands/accounts/first-administrator.ts';
import { rememberingExaminations } from '#commands/gate/examine-draft.ts';
import { loadSamples } from '#commands/samples/load-samples.ts';
import { rememberingReviews } from '#commands/review-of-case.ts';
import type { WriteLetter } from '#commands/ports.ts';
import { writeLetter } from '#commands/write-letter.ts';
import { readConfig } from '#config.ts';
import { sendWebhooksJob } from '#jobs/all-jobs.ts';
import manifest from '../package.json' with { type: 'json' };
import { everyJob, everyJobName } from '#jobs/every-job.ts';
import { observedJobs } from '#jobs/observed-jobs.ts';

const root = join(import.meta.dirname, '..');
const loadCaseFile = caseFileLoader(loadText);

/** Puts the running system together: database, queue, web server, jobs; what was begun is ended when a later part fails. */
async function start({ samples }: { readonly samples: boolean }): Promise<Running> {
  // Loaded here: the other commands do without a server and should not wait for one.
  const { proofs } = await import('#adapters/passphrases/proofs.ts');
  const { openIdConnect } = await import('#adapters/identity-providers/openid-connect.ts');
  const { smtpMail } = await import('#adapters/mail/smtp.ts');
  const { hearAccessChanges } = await import('#adapters/postgres/accounts/access-changes.ts');
  const { keptSessions } = await import('#adapters/postgres/accounts/kept-sessions.ts');
  const { backlogOf } = await import('#adapters/postgres/backlog.ts');
  const { openDatabase, ping } = await import('#adapters/postgres/database.ts');
  const { startEmbeddedPostgres } = await import('#adapters/postgres/embedded.ts');
  const { migrate, unready } = await import('#adapters/postgres/migrate.ts');
  const { requestLimits } = await import('#adapters/limits/request-limits.ts');
  const { postgresStores } = await import('#adapters/postgres/stores.ts');
  const { openQueue } = await import('#adapters/queue/pg-boss.ts');
  const { openFileStore, openSecrets } = await import('#adapters/store/file-store.ts');
  const { webhookNeeds } = await import('#adapters/webhooks/send-webhook.ts');
  const { openLog } = await import('#adapters/telemetry/log.ts');
  const { startTelemetry } = await import('#adapters/telemetry/telemetry.ts');
  const { buildServer } = await import('#api/server.ts');
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const onError = (error: Error) => log.error(error, 'outside any request');
  const telemetry = startTelemetry(config.traces);
  const ends: Ending[] = [{ what: 'telemetry', end: telemetry.stop }];
  const stopping = new AbortController();
  const stop = async () => {
    stopping.abort();
    await endInOrder(ends.splice(0), config.shutdownSeconds * 1000, (what, err) =>
      log.error({ err }, `${what} did not end in time`),
    );
  };
  try {
    const embedded = config.databaseUrl === null ? await startEmbeddedPostgres(config.dataFolder) : null;
    if (embedded !== null) ends.push({ what: 'PostgreSQL', end: embedded.stop });
    const server = embedded?.server ?? { connectionString: config.databaseUrl ?? '' };
    const onLost = (lost: Error) => {
      onError(lost);
      if (!stopping.signal.aborted) void embedded?.revive().catch(onError);
    };
    const db = openDatabase(server, onLost, telemetry.queried);
    ends.push({ what: 'connections to the database', end: () => db.destroy() });
    await migrate(db);
    const queue = await openQueue(server, everyJobName, onError);
    ends.push({ what: 'jobs', end: queue.stop });
    const post = config.mail === null ? null : smtpMail(config.mail);
    const mail = post === null ? null : { send: post.send, signIn: config.access.publicUrl };
    if (post !== null) ends.push({ what: 'mail', end: async () => post.close() });
    const stores = postgresStores(db, queue.enqueue);
    const accessChanges = hearAccessChanges(server, db);
    ends.push({ what: 'hearing of changes', end: accessChanges.stop });
    const files = await openFileStore(config);
    const needs = {
      ...stores,
      sessions: keptSessions(stores.sessions, accessChanges, systemClock),
      mail,
      hasMail: mail !== null,
      secrets: await openSecrets(config),
      setLetter,
      pdfLayers,
      pdfText,
      files,
      drawPage: pageDrawer({ files }),
      openFile,
      readPages,
      newId: randomUUID,
      demo: samples,
      startSha256,
      ...proofs,
      ...config.access,
      identityProviders: config.identityProviders.map(openIdConnect),
      clock: systemClock,
      reviewOf: rememberingReviews(500),
      writeLetter: writeWithLayout,
      examineDraft: rememberingExaminations({ records: stores.records, sha256 }, 100),
      showProposals: config.showProposals,
      sha256,
      loadText,
      listFiles,
      loadCaseFile,
      ping: () => ping(db),
    };
    const loaded = samples ? await loadSamples({ ...needs, sentFiles }, { folder: join(root, 'samples') }) : null;
    const corpus = { hashText, ...(await (await corpusReach()).serveCorpus(config, db, onError)) };
    ends.push({ what: 'published decisions', end: async () => corpus.index.close() });
    const scenarios = { loadText, scenarioFolder: join(root, 'samples/scenarios') };
    const built = join(root, 'dist/web');
    const webFolder = existsSync(join(built, 'index.html')) ? built : null;
    const operation = {
      telemetry,
      unready: () => (stopping.signal.aborted ? Promise.resolve('it is ending') : unready(db)),
      exposition: async () => telemetry.exposition(await backlogOf(db, systemClock.today()).catch(() => null)),
      metricsToken: config.metricsToken,
    };
    const limits = requestLimits(config.requestsPerMinute);
    const web = { webFolder, log, limits, trustedProxies: config.trustedProxies };
    const app = await buildServer({ ...needs, scenarios, corpus, operation, ...web });
    ends.push({ what: 'open connections', end: async () => app.server.closeAllConnections() });
    ends.push({ what: 'requests', end: () => app.close() });
    const url = await app.listen({ port: config.port, host: config.host });
    const reading = { stop: stopping.signal, cores: availableParallelism() };
    const jobs = [
      ...everyJob({ ...needs, ...reading, ...corpus, reachCorpus, seconds, breathe: setImmediate }),
      sendWebhooksJob({ ...needs, ...webhookNeeds(config) }),
    ];
    await queue.work(observedJobs(jobs, telemetry, (job, err) => log.error({ job, err }, 'a job failed')));
    // Nobody waits for what is still to be done: the first minute would come to it as well.
    void Promise.all([needs.cases.sweepUnissued(100), needs.records.sweep(), needs.imports.sweep()]).catch(failed => {
      if (!stopping.signal.aborted) onError(failed);
    });
    if (samples) {
      const { loadSampleDecisions } = await import('#commands/corpus/load-sample-decisions.ts');
      const { close, ...writing } = await reachCorpus();
      ends.push({ what: 'import of samples', end: close });
      // Nobody waits for them: they are found as soon as they are there.
      void loadSampleDecisions({ index: corpus.index, ...writing }, stopping.signal)
        .then(close)
        .catch(onError);
    }
    const first = samples ? null : await firstAdministrator(needs);
    return { url, samples: loaded, first, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const corpusReach = () => import('#adapters/reach/corpus.ts');
const reachCorpus = async () => (await corpusReach()).reachCorpus(readConfig(process.env));
const reachCourses = async () => (await corpusReach()).reachCourses(readConfig(process.env));
const reachIndex = async () =>
  (await corpusReach()).reachIndex(readConfig(process.env), error => terminal.say(error.message));
const scratchCorpus = async (paths: readonly string[]) => (await corpusReach()).scratchCorpus(paths, terminal.say);

const seconds = () => performance.now() / 1000;
const { readPages } = pagePool({ openConverted });

/** What a delivery is looked at with when nothing of it is to be kept. */
const looking = () => ({
  files: forgetfulFiles(),
  submissions: forgetfulSubmissions,
  openFile,
  readPages,
  clock: systemClock,
  newId: randomUUID,
});

// Loaded when asked for: most commands do without a database.
const reach = async () => (await import('#adapters/reach/audit.ts')).reachAudit(readConfig(process.env));
const reachBackup = async () => (await import('#adapters/reach/backup.ts')).reachBackup(readConfig(process.env));
const reachRestore = async () => (await import('#adapters/reach/backup.ts')).reachRestore(readConfig(process.env));
const reachRecords = async () => {
  const stores = await import('#adapters/reach/records.ts');
  const cores = availableParallelism();
  return { ...looking(), ...(await stores.reachRecords(readConfig(process.env))), pause: setTimeout, cores };
};

const terminal = processTerminal();
const batch = { terminal, loadText, listFiles };
const setLetter = pdfLetters();
const setPlainText = pdfPlainText();
const writeWithLayout: WriteLetter = (determination, form, covers, sender) =>
  writeLetter({ setLetter }, determination, form, covers, sender);

const program = new Command('imr')
  .version(manifest.version)
  .description('Independent Medical Review, in the open: from the case file to the signed determination.')
  .showHelpAfterError('(imr --help lists the commands)')
  .exitOverride();
const commands = [
  readCommand(batch),
  pagesCommand({ ...batch, loadPaged, readPages }),
  evidenceCommand(batch),
  checkCommand(batch),
  citeCommand({ terminal }),
  drugsCommand({ terminal, today: systemClock.today }),
  libraryCommand({ terminal, today: systemClock.today }),
  reviewCommand({ ...batch, loadCaseFile }),
  screenCommand(batch),
  dueCommand(batch),
  matchCommand(batch),
  itemsCommand(batch),
  feeCommand(batch),
  penaltyCommand(batch),
  splitCommand(batch),
  indexCommand({ ...batch, loadPaged, readPages }),
  simulateCommand({ terminal, loadText, writeFile, untilAskedToStop }),
  sampleRecordsCommand({ terminal, writePdf, writeTiff, scanPages, writeFile: placeFile, sha256 }),
  letterCommand({ terminal, loadText, writeFile, setLetter }),
  redactCommand({ ...batch, setLetter, setPlainText, pdfLayers, writeFile: placeFile, sha256, newKey: randomUUID }),
  evaluateCommand({ ...batch, setLetter, pdfText, loadPaged, readPages, scratchCorpus }),
  ingestCommand({ terminal, sentFiles, looking, reachRecords }),
  filesCommand({ terminal, reach }),
  serveCommand({ terminal, start, untilAskedToStop }),
  importCommand({ terminal, reachCorpus, seconds, untilAskedToStop }),
  searchCommand({ terminal, reachIndex }),
  reportCommand({ terminal, reachIndex, reachCourses }),
  exportCommand({ terminal, reachIndex, writeParquet: writeDecisionParquet, hashText, saveStream }),
  sampleLettersCommand({ terminal, placeFile }),
  auditCommand({ terminal, reach, sha256, writeLetter: writeWithLayout }),
  backupCommand({ terminal, reachBackup, sha256, clock: systemClock }),
  restoreCommand({ terminal, reachRestore, sha256, writeLetter: writeWithLayout }),
  schemaCommand({ terminal }),
];
for (const command of commands) program.addCommand(command.copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
}
