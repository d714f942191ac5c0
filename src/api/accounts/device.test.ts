import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        what the browser says                                                            is called
  ['Chrome also says Safari',            'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',   'Chrome on Windows'],
  ['Edge also says Chrome',              'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0',            'Edge on Windows'],
  ['Android also says Linux',            'Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36',             'Chrome on Android'],
  ['an iPhone also says Mac OS',         'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604.1', 'Safari on iPhone'],
  ['a system nobody knows',              'Mozilla/5.0 (Plan 9) Firefox/140.0',                                            'Firefox'],
  ['no browser',                         'curl/8.5',                                                                      ''],
  ['nothing',                            undefined,                                                                       ''],
])('%s', (_why, agent, called) => {
  expect(deviceOf({ headers: agent === undefined ? {} : { 'user-agent': agent } })).toBe(called);
});
