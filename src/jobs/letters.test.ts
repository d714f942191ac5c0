import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseFile, decision, document, reviewer } from '../../test/builders/case-file.ts';
import { examineDraft } from '../../test/builders/gate/examining.ts';
import { type TestDatabase, testDatabase } from '../../test/database.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { decideItem } from '#commands/determination/decide-item.ts';
import { issueLetter } from '#commands/determination/issue-letter.ts';
import { openCase } from '#commands/open-case.ts';
import type { Clock } from '#commands/ports.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { signDetermination } from '#commands/determination/sign-determination.ts';
import { argon2Passphrases } from '../adapters/passphrases/argon2.ts';
import { postgresAccess } from '../adapters/postgres/accounts/access.ts';
import { masterKeys } from '../adapters/store/master-keys.ts';
import { sealedSecrets } from '../adapters/store/secrets.ts';
import { postgresCases } from '../adapters/postgres/cases.ts';
import { postgresLetters } from '../adapters/postgres/letters.ts';
import { postgresNotices } from '../adapters/postgres/notices.ts';
import { postgresOutbox } from '../adapters/postgres/outbox.ts';
import { postgresReviewers } from '../adapters/postgres/reviewers.ts';
import { openQueue, type Queue } from '../adapters/queue/pg-boss.ts';
import { allJobs, jobNames } from './all-jobs.ts';

const clock: Clock = { now: () => '2016-12-01T18:00:00.000Z', today: () => '2016-12-01' };
const errors: Error[] = [];
let base: TestDatabase;
let queue: Queue;
let needs: ReturnType<typeof needsOf>;
let written = 0;

function needsOf(db: TestDatabase['db'], enqueue: Queue['enqueue']) {
  return {
    cases: postgresCases(db, enqueue),
    letters: postgresLetters(db),
    mail: null,
    accountMails: postgresAccess(db).accountMails,
    secrets: sealedSecrets(masterKeys([Buffer.alloc(32, 7).toString('base64')])),
    outbox: postgresOutbox(base.db),
    notices: postgresNotices(db),
    reviewers: postgresReviewers(db),
    passphrases: argon2Passphrases,
    clock,
    examineDraft,
    writeLetter: () => ({ kind: 'written', content: Buffer.from(`%PDF letter ${++written}`) }) as const,
    sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
  };
}

beforeAll(async () => {
  base = await testDatabase();
  queue = await openQueue(base.server, jobNames, error => errors.push(error));
  needs = needsOf(base.db, queue.enqueue);
  await registerReviewer(needs, {
    reviewer: reviewer(),
    login: 'a.example',
    name: 'Ada Example',
    passphrase: 'six calm words',
  });
});
afterAll(async () => {
  await queue.stop();
  const found = [...errors]; // dropping the database ends what is still connected to it
  await base.drop();
  expect(found).toEqual([]);
});

async function readyToSign(caseNumber: string): Promise<void> {
  await openCase(needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  await assignReviewer(needs, { caseNumber, reviewer: 'R-1001' });
  for (const item of [0, 1]) await decideItem(needs, { caseNumber, item, decision: decision() });
}

const sign = (caseNumber: string) =>
  signDetermination(needs, { caseNumber, reviewer: 'R-1001', passphrase: 'six calm words', signedInAs: 'R-1001' });

async function stateOf(caseNumber: string): Promise<string | undefined> {
  return (await needs.cases.read(caseNumber))?.case.state;
}

async function issued(caseNumber: string): Promise<void> {
  for (let tries = 0; tries < 200 && (await stateOf(caseNumber)) !== 'determined'; tries++) await pause(50);
}

test('two who sign at the same moment: one signature stands, the other is told', async () => {
  await readyToSign('CM16-0000001');
  const outcomes = await Promise.all([sign('CM16-0000001'), sign('CM16-0000001')]);
  const kinds = outcomes.map(outcome => outcome.kind).toSorted();
  expect(kinds[0]).toBe('changed');
  expect(['conflict', 'refused']).toContain(kinds[1]);
  const stored = await needs.cases.read('CM16-0000001');
  expect(stored?.events.filter(event => event.kind === 'determination-signed').length).toBe(1);
});

test('a stop between the letter and its event: the next run records the letter that was kept', async () => {
  await readyToSign('CM16-0000002');
  await sign('CM16-0000002');
  const stopping = { ...needs, cases: { ...needs.cases, append: () => Promise.reject(new Error('power cut')) } };
  await expect(issueLetter(stopping, { caseNumber: 'CM16-0000002' })).rejects.toThrow('power cut');
  const kept = await needs.letters.read('CM16-0000002', 1);
  expect(kept).not.toBeNull();
  expect(await stateOf('CM16-0000002')).toBe('draft-quality');
  expect((await issueLetter(needs, { caseNumber: 'CM16-0000002' })).kind).toBe('changed');
  expect((await needs.cases.read('CM16-0000002'))?.case.letter).toBe(kept?.sha256);
});

test('run twice, one after the other or at once, a letter is issued once', async () => {
  await readyToSign('CM16-0000003');
  await sign('CM16-0000003');
  await Promise.all([1, 2].map(() => issueLetter(needs, { caseNumber: 'CM16-0000003' })));
  expect((await issueLetter(needs, { caseNumber: 'CM16-0000003' })).kind).toBe('already-issued');
  const stored = await needs.cases.read('CM16-0000003');
  expect(stored?.events.filter(event => event.kind === 'letter-issued').length).toBe(1);
  const letter = await needs.letters.read('CM16-0000003', 1);
  expect(stored?.case.letter).toBe(letter?.sha256);
  expect(needs.sha256(letter?.bytes ?? new Uint8Array())).toBe(letter?.sha256);
});

test('an unsigned case gets no letter', async () => {
  await readyToSign('CM16-0000004');
  const outcome = await issueLetter(needs, { caseNumber: 'CM16-0000004' });
  expect(outcome.kind).toBe('refused');
  expect(await needs.letters.read('CM16-0000004', 1)).toBeNull();
});

test('the queue issues what was signed, and the sweep what lost its task', async () => {
  await readyToSign('CM16-0000005');
  const forgetful = needsOf(base.db, () => Promise.resolve());
  await signDetermination(forgetful, {
    caseNumber: 'CM16-0000005',
    reviewer: 'R-1001',
    passphrase: 'six calm words',
    signedInAs: 'R-1001',
  });
  await readyToSign('CM16-0000006');
  await sign('CM16-0000006');
  await queue.work(allJobs(needs));
  await issued('CM16-0000006');
  expect(await stateOf('CM16-0000006')).toBe('determined');
  await needs.cases.sweepUnissued(500);
  await issued('CM16-0000005');
  expect(await stateOf('CM16-0000005')).toBe('determined');
});
