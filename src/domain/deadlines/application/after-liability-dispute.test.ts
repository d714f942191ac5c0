import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './after-liability-dispute.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            events                                                                                             A1d           A1
  ['alone',                                  'liability-resolved 2017-02-01 hand',                                                              '2017-03-03', null],
  ['mail adds five days',                    'ur-decision-served 2016-11-03 mail; liability-resolved 2017-02-01 mail',                          '2017-03-08', null],
  ['an application already in stays',        'ur-decision-served 2016-11-03 mail; application-received 2016-11-10; liability-resolved 2017-02-01 hand', '2017-03-03', '2016-12-08'],
  ['resolved before the UR decision',        'liability-resolved 2016-10-01 hand; ur-decision-served 2016-11-03 mail',                          null,         '2016-12-08'],
])(`${source.cite}: %s`, (_why, events, after, ordinary) => {
  expect([due('A1d', events), due('A1', events)]).toEqual([after, ordinary]);
});

test('thirty days for a formulary dispute as well', () => {
  const events = 'ur-decision-served 2018-03-01 mail; liability-resolved 2018-06-01 hand';
  expect(due('A1d', events, { formularyOnly: true })).toBe('2018-07-02');
  expect(due('A1f', events, { formularyOnly: true })).toBeNull();
});
