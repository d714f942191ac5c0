import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordWorld } from '../../../../test/record-world.ts';
import { postgresUploads, recordUploads } from './uploads.ts';

let world: Awaited<ReturnType<typeof recordWorld>>;
beforeAll(async () => {
  world = await recordWorld();
});
afterAll(() => world.base.drop());

test('uploads nobody touched since are forgotten with their pieces; one that was gone on with stays', async () => {
  const uploads = postgresUploads(world.base.db, recordUploads);
  const caseNumber = await world.openedCase();
  const begun = '2016-11-01T08:00:00.000Z';
  for (const id of ['left', 'gone-on-with'])
    expect(await uploads.begin({ id, of: caseNumber, name: `${id}.pdf`, bytes: 10 }, begun)).toBe(true);
  await uploads.add('left', 0, Buffer.from('half'), begun);
  await uploads.add('gone-on-with', 0, Buffer.from('half'), '2016-11-05T08:00:00.000Z');
  await uploads.add('gone-on-with', 4, Buffer.from('more'), '2016-11-05T08:00:00.000Z');
  expect(await uploads.pieceAt('gone-on-with', 3)).toMatchObject({ starts: 0 });
  expect(await uploads.pieceAt('gone-on-with', 4)).toEqual({ starts: 4, bytes: Buffer.from('more') });
  expect(await uploads.pieceAt('gone-on-with', 8)).toBeNull();
  expect((await uploads.all(caseNumber)).map(({ id }) => id)).toEqual(['gone-on-with', 'left']);
  expect(await uploads.dropUntouched(begun)).toBe(0);
  expect(await uploads.dropUntouched('2016-11-02T08:00:00.000Z')).toBe(1);
  expect(await uploads.find('left')).toBeNull();
  expect(await Array.fromAsync(uploads.content('left'))).toEqual([]);
  expect(await uploads.find('gone-on-with')).toMatchObject({ received: 8 });
});
