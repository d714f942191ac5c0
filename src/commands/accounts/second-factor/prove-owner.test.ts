import { expect, test } from 'vitest';
import { isFresh } from './prove-owner.ts';

const session = { tokenHash: '', device: '', begunAt: '2016-12-01T18:00:00.000Z', seenAt: '' };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        way         anew    now                         fresh
  ['just asked anew at the organization',                'provider', true,   '2016-12-01T18:00:01.000Z', true],
  ['ten minutes later',                                  'provider', true,   '2016-12-01T18:10:00.000Z', true],
  ['and a moment more',                                  'provider', true,   '2016-12-01T18:10:00.001Z', false],
  ['the organization may have asked nothing',            'provider', false,  '2016-12-01T18:00:01.000Z', false],
  ['a passkey is used anew each time',                   'passkey',  false,  '2016-12-01T18:00:01.000Z', true],
  ['so is a code',                                       'code',     false,  '2016-12-01T18:00:01.000Z', true],
  ['a link was in an e-mail',                            'link',     false,  '2016-12-01T18:00:01.000Z', false],
  ['a password is asked for itself',                     'password', false,  '2016-12-01T18:00:01.000Z', false],
] as const)('%s', (_why, way, anew, now, fresh) => {
  expect(isFresh({ ...session, way, anew }, now)).toBe(fresh);
});
