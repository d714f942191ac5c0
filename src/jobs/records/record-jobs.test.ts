import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { memoryFiles, pagedFile, pagedReader, submission } from '../../../test/builders/records/paged-files.ts';
import { recordWorld, some } from '../../../test/record-world.ts';
import { showRecord } from '#commands/records/show-record.ts';
import { postgresCases } from '../../adapters/postgres/cases.ts';
import { postgresRecords } from '../../adapters/postgres/records/record-store.ts';
import { deliveryUploads, postgresUploads, recordUploads } from '../../adapters/postgres/records/uploads.ts';
import { openQueue } from '../../adapters/queue/pg-boss.ts';
import { recordJobNames, recordJobs } from './record-jobs.ts';

test('files of two cases are read and indexed by the queue; what was left before it began, by the sweep', async () => {
  const world = await recordWorld();
  const [left, one, two] = [await world.openedCase(), await world.openedCase(), await world.openedCase()];
  // Received by a process that died before its task was taken.
  await world.send(left, some('left behind'));
  const errors: Error[] = [];
  const queue = await openQueue(world.base.server, recordJobNames, error => errors.push(error));
  const records = postgresRecords(world.base.db, queue.enqueue);
  const stop = new AbortController();
  const files = memoryFiles(world.files.kept);
  const cases = postgresCases(world.base.db, () => Promise.resolve());
  const uploads = postgresUploads(world.base.db, recordUploads);
  const needs = {
    records,
    files,
    readPages: pagedReader(),
    cases,
    clock: world.clock,
    stop: stop.signal,
    cores: 2,
    uploads,
    deliveryUploads: postgresUploads(world.base.db, deliveryUploads),
  };
  await queue.work(recordJobs(needs));
  await records.sweep();
  for (const [to, word] of [
    [one, 'first'],
    [two, 'second'],
  ] as const) {
    const sent = [some(word, 70), pagedFile(`${word} last`)];
    for (const { file, bytes } of sent) files.kept.set(file.sha256, bytes);
    expect(
      await records.keep(
        submission(to, sent),
        sent.map(({ file }) => file),
      ),
    ).toBe('kept');
  }
  const upToDate = async (caseNumber: string) => {
    const shown = await showRecord({ records }, { caseNumber });
    return shown.kind === 'shown' && shown.record.upToDate && (await world.find(caseNumber, 'page')) !== null;
  };
  for (const caseNumber of [left, one, two]) while (!(await upToDate(caseNumber))) await pause(100);
  expect([await records.pageCount(left), await records.pageCount(one), await records.pageCount(two)]).toEqual([
    { numbered: 3, read: 3 },
    { numbered: 71, read: 71 },
    { numbered: 71, read: 71 },
  ]);
  expect(await world.find(one, 'first')).toHaveLength(71);
  expect(await world.find(one, 'second')).toEqual([]);
  const logged = async (caseNumber: string) =>
    ((await cases.read(caseNumber))?.events ?? []).filter(event => event.kind === 'records-received').length;
  while ((await logged(two)) === 0) await pause(100);
  expect(await logged(two)).toBe(1);
  stop.abort();
  await queue.stop();
  expect(errors).toEqual([]);
  await world.base.drop();
});
