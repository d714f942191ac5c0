import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { pdfLayers } from '../src/adapters/pdf/public/pdf-layers.ts';
import { pdfText } from '../src/adapters/pdf/pdf-text.ts';
import { pdfLetters } from '../src/adapters/pdf/write-letter.ts';
import { pageDrawer } from '../src/adapters/pages/draw/page-drawer.ts';
import { sealedSecrets } from '../src/adapters/store/secrets.ts';
import { masterKeys } from '../src/adapters/store/master-keys.ts';
import { argon2Passphrases } from '../src/adapters/passphrases/argon2.ts';
import { newRecoveryCode, timedCodes } from '../src/adapters/passphrases/timed-codes.ts';
import { passkeyChecks } from '../src/adapters/passphrases/passkey-checks.ts';
import { newToken } from '../src/adapters/passphrases/tokens.ts';
import { postgresAccess } from '../src/adapters/postgres/accounts/access.ts';
import { postgresCases } from '../src/adapters/postgres/cases.ts';
import { openDatabase } from '../src/adapters/postgres/database.ts';
import { postgresCaseLists } from '../src/adapters/postgres/lists/case-lists.ts';
import { postgresClockLists } from '../src/adapters/postgres/lists/clock-lists.ts';
import { postgresLetters } from '../src/adapters/postgres/letters.ts';
import { postgresExaminations } from '../src/adapters/postgres/reports/examinations.ts';
import { postgresFeedback } from '../src/adapters/postgres/reports/feedback.ts';
import { postgresIntake } from '../src/adapters/postgres/reports/intake-queue.ts';
import { postgresAppealCounts } from '../src/adapters/postgres/reports/appeal-counts.ts';
import { postgresOverseenCases } from '../src/adapters/postgres/reports/overseen-cases.ts';
import { postgresOwnReviews } from '../src/adapters/postgres/reports/own-reviews.ts';
import { postgresReceipts } from '../src/adapters/postgres/reports/receipts.ts';
import { postgresOwnCases } from '../src/adapters/postgres/reports/own-cases.ts';
import { postgresOutbox } from '../src/adapters/postgres/outbox.ts';
import { postgresPublications } from '../src/adapters/postgres/publications.ts';
import { postgresRecords } from '../src/adapters/postgres/records/record-store.ts';
import { postgresRepeatable } from '../src/adapters/postgres/programs/repeatable.ts';
import { importUploads, postgresImports } from '../src/adapters/postgres/imports/imports.ts';
import { deliveryUploads, postgresUploads, recordUploads } from '../src/adapters/postgres/records/uploads.ts';
import { postgresReviewerRegister } from '../src/adapters/postgres/accounts/reviewer-register.ts';
import { postgresOrganizations } from '../src/adapters/postgres/accounts/organizations.ts';
import { postgresReviewers } from '../src/adapters/postgres/reviewers.ts';
import { postgresWebhooks } from '../src/adapters/postgres/webhooks/webhooks.ts';
import { askAs } from '../src/adapters/postgres/row-security/asker.ts';
import { buildServer } from '../src/api/server.ts';
import { rememberingExaminations } from '../src/commands/gate/examine-draft.ts';
import type { Clock, Task, WriteLetter } from '../src/commands/ports.ts';
import type { Role } from '../src/commands/policies.ts';
import { rememberingReviews } from '../src/commands/review-of-case.ts';
import type { StartSha256 } from '../src/commands/records/uploads/upload-store.ts';
import { memoryFiles, openPaged, pagedReader } from './builders/records/paged-files.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { type About, signedIn, testerCookie, testerCookieAs, withTester } from './sign-in.ts';

/** What no letter can hold: a rationale for tests of refusal. */
export const unwritable = 'The worker reported what no letter can hold. The request is not medically necessary.';

const writeLetter: WriteLetter = ({ items }, form) =>
  items.some(item => item.rationale === unwritable)
    ? { kind: 'refused', error: { code: 'invalid', message: 'no such character', at: 'items/0/rationale' } }
    : { kind: 'written', content: form === 'pdf' ? Buffer.from('%PDF-1.7 letter') : 'the letter' };

/** The SHA-256 of what comes piece by piece. */
export const startSha256: StartSha256 = () => {
  const hash = createHash('sha256');
  return { update: bytes => void hash.update(bytes), digest: as => hash.digest(as) };
};

const setLetter = pdfLetters();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function needsOf(
  db: TestDatabase['db'],
  clock: Clock,
  tasks: Task[],
  webFolder: string,
  files: ReturnType<typeof memoryFiles>,
) {
  const enqueue = (_transaction: unknown, task: Task) => Promise.resolve(void tasks.push(task));
  const records = postgresRecords(db, enqueue);
  return {
    cases: postgresCases(db, enqueue),
    caseLists: postgresCaseLists(db),
    clockLists: postgresClockLists(db),
    letters: postgresLetters(db),
    publications: postgresPublications(db),
    outbox: postgresOutbox(db),
    receipts: postgresReceipts(db),
    ownCases: postgresOwnCases(db),
    ownReviews: postgresOwnReviews(db),
    appealCounts: postgresAppealCounts(db),
    overseen: postgresOverseenCases(db),
    intake: postgresIntake(db),
    examinations: postgresExaminations(db),
    feedback: postgresFeedback(db),
    setLetter,
    pdfLayers,
    pdfText,
    records,
    submissions: records,
    repeatable: postgresRepeatable(db),
    uploads: postgresUploads(db, recordUploads),
    deliveryUploads: postgresUploads(db, deliveryUploads),
    imports: postgresImports(db, enqueue),
    importUploads: postgresUploads(db, importUploads),
    files,
    drawPage: pageDrawer({ files }),
    openFile: openPaged,
    readPages: pagedReader(),
    newId: randomUUID,
    startSha256,
    register: postgresReviewerRegister(db),
    organizations: postgresOrganizations(db),
    reviewers: postgresReviewers(db),
    webhooks: postgresWebhooks(db, enqueue),
    passphrases: argon2Passphrases,
    clock,
    reviewOf: rememberingReviews(10),
    showProposals: 'after-first-view' as const,
    writeLetter,
    sha256,
    examineDraft: rememberingExaminations({ records, sha256 }, 50),
    ping: async () => void (await sql`select 1`.execute(db)),
    webFolder,
    log: null,
    https: false,
    demo: true,
    askAs,
    hasMail: true,
    secrets: sealedSecrets(masterKeys([Buffer.alloc(32, 7).toString('base64')])),
    newToken,
    passkeyChecks,
    publicUrl: 'https://imr.example.org',
    identityProviders: [],
    newRecoveryCode,
    timedCodes,
    ...withTester(postgresAccess(db)),
  };
}

/** A caller with the cookie of a session. */
function callAs(server: () => FastifyInstance, cookie: string) {
  return async (method: 'GET' | 'PUT' | 'POST' | 'DELETE', url: string, payload?: object) => {
    const carried = payload === undefined ? {} : { payload };
    const answer = await server().inject({ method, url: `/api/v1${url}`, headers: { cookie }, ...carried });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.body,
      json: () => answer.json<unknown>(),
    };
  };
}

/** The API on a database of its own, by two servers that share nothing but it and the kept files and are called in turn; `today` can be moved. */
export async function testApi(today: string) {
  const time = { today };
  const clock: Clock = { now: () => `${time.today}T18:00:00.000Z`, today: () => time.today };
  const webFolder = mkdtempSync(path.join(os.tmpdir(), 'openimr-web-'));
  writeFileSync(path.join(webFolder, 'index.html'), '<!doctype html><title>OpenIMR</title>');
  const base = await testDatabase();
  const tasks: Task[] = [];
  const files = memoryFiles();
  const needs = needsOf(base.db, clock, tasks, webFolder, files);
  const app = await buildServer(needs);
  const secondDb = openDatabase(base.server, () => undefined);
  const second = await buildServer(needsOf(secondDb, clock, tasks, webFolder, files));
  let calls = 0;
  const inTurn = () => ((calls += 1) % 2 === 0 ? second : app);
  return {
    app,
    base,
    needs,
    tasks,
    time,
    /** Asks as somebody who may do everything with every case. */
    call: callAs(inTurn, testerCookie),
    /** The same, in the session of a reviewer. */
    callAs: (reviewer: string) => callAs(inTurn, testerCookieAs(reviewer)),
    /** Asks as a new account of the role, a party to the cases named. */
    as: async (role: Role, about: About = {}) => callAs(inTurn, await signedIn(needs, role, about)),
    cookieOf: (role: Role, about: About) => signedIn(needs, role, about),
    close: async () => {
      await app.close();
      await second.close();
      await secondDb.destroy();
      await base.drop();
      rmSync(webFolder, { recursive: true });
    },
  };
}
export type TestApi = Awaited<ReturnType<typeof testApi>>;
