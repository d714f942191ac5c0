import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pagedFile } from '../../../../test/builders/records/paged-files.ts';
import { type RecordWorld, recordWorld } from '../../../../test/record-world.ts';
import { postgresAudit } from '#adapters/postgres/audit.ts';
import { postgresCases } from '#adapters/postgres/cases.ts';
import { sha256, textLetter } from '../../../../test/builders/filled-log.ts';
import { verifyLog } from '#commands/audit/verify-log.ts';
import type { AuditFinding } from '#commands/audit/finding.ts';
import type { CaseStore } from '#commands/ports.ts';
import { rememberingReviews } from '#commands/review-of-case.ts';
import { showCase } from '#commands/show-case.ts';
import { logSubmissions } from '#commands/records/log-submissions.ts';

let world: RecordWorld;
let cases: CaseStore;
let caseNumber = '';
beforeAll(async () => {
  world = await recordWorld();
  cases = postgresCases(world.base.db, () => Promise.resolve());
});
afterAll(() => world.base.drop());
beforeEach(async () => {
  caseNumber = await world.openedCase();
});

const log = () => logSubmissions({ cases, records: world.records, clock: world.clock }, { caseNumber });
const received = async () =>
  ((await cases.read(caseNumber))?.events ?? []).flatMap(event =>
    event.kind === 'records-received' ? [event.data] : [],
  );

const visit = 'Progress note 1 May 2016\nThe patient reports pain 7/10. Cyclobenzaprine 7.5 mg #60 was prescribed.';

test('a submission is logged once, when it is read: hashes, pages, kinds; and the audit is sound', async () => {
  const [one, two] = [pagedFile(visit, 'second page'), pagedFile(' ')];
  await world.send(caseNumber, one, two);
  expect(await log()).toBe(0);
  await world.read(one);
  await world.read(two);
  expect(await log()).toBe(0);
  await world.index(caseNumber);
  expect(await log()).toBe(1);
  expect(await log()).toBe(0);
  expect(await received()).toMatchObject([
    {
      from: 'claims-administrator',
      documents: [],
      on: '2016-11-09',
      submission: {
        files: [
          { sha256: one.file.sha256, pages: 2 },
          { sha256: two.file.sha256, pages: 1 },
        ],
        urDecisionNamesRecords: false,
      },
    },
  ]);
  const [data] = await received();
  expect(Object.values(data?.submission?.kinds ?? {}).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  const findings: AuditFinding[] = [];
  const looked: string[] = [];
  const check = (hash: string) => Promise.resolve(looked.push(hash) > 0 ? ('whole' as const) : ('missing' as const));
  const summary = await verifyLog(
    { audit: postgresAudit(world.base.db), writeLetter: textLetter, sha256, files: { check } },
    { heads: [] },
    { found: finding => Promise.resolve(void findings.push(finding)), begun: () => undefined, step: () => undefined },
  );
  expect(findings).toEqual([]);
  expect(looked).toEqual(expect.arrayContaining([one.file.sha256, two.file.sha256]));
  expect(summary.files).toBe(looked.length);
});

test('the same files sent again are another submission, by whoever sent it', async () => {
  const one = pagedFile(`${visit} again`);
  await world.send(caseNumber, one);
  await world.send(caseNumber, one);
  await world.read(one);
  await world.index(caseNumber);
  expect(await log()).toBe(2);
});

test('somebody changes the case meanwhile: left for the next time', async () => {
  const one = pagedFile(`${visit} meanwhile`);
  await world.send(caseNumber, one);
  await world.read(one);
  await world.index(caseNumber);
  const busy: CaseStore = { ...cases, append: () => Promise.resolve('conflict') };
  expect(await logSubmissions({ cases: busy, records: world.records, clock: world.clock }, { caseNumber })).toBe(0);
  expect(await log()).toBe(1);
});

test('the review rests on the facts of the record too, with the page where they stand', async () => {
  const needs = { cases, records: world.records, reviewOf: rememberingReviews(10), showProposals: 'at-once' as const };
  const evidence = async () => {
    const outcome = await showCase(needs, { caseNumber });
    if (outcome.kind !== 'shown') throw new Error('no case');
    const criteria = outcome.shown.items.flatMap(({ review }) => review?.criteria ?? []);
    return new Set(criteria.flatMap(criterion => criterion.evidence.map(({ at }) => `${at.document} page ${at.page}`)));
  };
  expect([...(await evidence())].filter(place => place.startsWith('p'))).toEqual([]);
  const one = pagedFile('A cover sheet.', `${visit} The patient takes cyclobenzaprine since 2014 without spasm.`);
  await world.send(caseNumber, one);
  await world.read(one);
  await world.index(caseNumber);
  expect([...(await evidence())].some(place => /^p[12] page 2$/.test(place))).toBe(true);
});
