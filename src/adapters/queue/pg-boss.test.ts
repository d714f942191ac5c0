import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { openQueue } from './pg-boss.ts';

test('a task that waits already is taken up only once whoever asked again has written', async () => {
  const base = await testDatabase();
  await sql`create table written (what text)`.execute(base.db);
  const queue = await openQueue(base.server, ['index-record'], error => expect.unreachable(error.message));
  const task = { name: 'index-record', caseNumber: 'CM16-0000001' } as const;
  const seen: number[] = [];
  await base.db.transaction().execute(tx => queue.enqueue(tx, task));
  await base.db.transaction().execute(async tx => {
    await sql`insert into written values ('late')`.execute(tx);
    await queue.enqueue(tx, task);
    await queue.work([
      {
        name: task.name,
        schedule: null,
        run: async () => {
          const { rows } = await sql`select * from written`.execute(base.db);
          seen.push(rows.length);
        },
      },
    ]);
    await pause(1_500); // the worker looks every half second
    expect(seen).toEqual([]);
  });
  while (seen.length === 0) await pause(50);
  await pause(1_000);
  expect(seen).toEqual([1]);
  await queue.stop();
  await base.drop();
});
