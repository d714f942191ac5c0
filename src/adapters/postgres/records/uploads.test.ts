import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordWorld } from '../../../../test/record-world.ts';
import { postgresUploads } from './uploads.ts';

let world: Awaited<ReturnType<typeof recordWorld>>;
beforeAll(async () => {
  world = await recordWorld();
});
afterAll(() => world.base.drop());

test('uploads nobody touched since are forgotten with their pieces; one that was gone on with stays', async () => {
  const uploads = postgresUploads(world.base.db);
  const caseNumber = await world.openedCase();
  const begun = '2016-11-01T08:00:00.000Z';
  for (const id of ['left', 'gone-on-with'])
    expect(await uploads.begin({ id, caseNumber, name: `${id}.pdf`, bytes: 10 }, begun)).toBe(true);
  await uploads.add('left', 0, Buffer.from('half'), begun);
  await uploads.add('gone-on-with', 0, Buffer.from('half'), '2016-11-05T08:00:00.000Z');
  expect(await uploads.dropUntouched(begun)).toBe(0);
  expect(await uploads.dropUntouched('2016-11-02T08:00:00.000Z')).toBe(1);
  expect(await uploads.find('left')).toBeNull();
  expect(await Array.fromAsync(uploads.content('left'))).toEqual([]);
  expect(await uploads.find('gone-on-with')).toMatchObject({ received: 4 });
});
