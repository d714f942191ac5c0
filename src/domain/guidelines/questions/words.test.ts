import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { request, situation } from '../../../../test/builders/situations.ts';
import { addressed, recorded } from './words.ts';

const sign = (name: string, assertion: 'affirmed' | 'denied' | 'possible' = 'affirmed', date: string | null = null) =>
  fact('complaint', { name, region: null, side: null, radiates: false }, { assertion, date });
const signs = /fever|fracture|incontinence/;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        facts                                                                        recorded          addressed
  ['nothing said',                                       [],                                                                          'not-documented', 'not-documented'],
  ['another thing said',                                 [sign('rash')],                                                              'not-documented', 'not-documented'],
  ['affirmed',                                           [sign('fever')],                                                             'met',            'met'],
  ['denied',                                             [sign('fever', 'denied')],                                                   'not-met',        'met'],
  ['only possible',                                      [sign('fever', 'possible')],                                                 'not-documented', 'not-documented'],
  ['both said, of no known day',                         [sign('fever'), sign('fever', 'denied')],                                    'contradicted',   'met'],
  ['both said on the same day',                          [sign('fever', 'affirmed', '2016-01-01'), sign('fever', 'denied', '2016-01-01')], 'contradicted', 'met'],
  ['first denied, then affirmed',                        [sign('fever', 'denied', '2016-01-01'), sign('fever', 'affirmed', '2016-02-01')], 'met',        'met'],
  ['first affirmed, then denied',                        [sign('fever', 'affirmed', '2016-01-01'), sign('fever', 'denied', '2016-02-01')], 'not-met',    'met'],
  ['one sign denied does not undo another affirmed',     [sign('fever'), sign('incontinence', 'denied')],                             'met',            'met'],
] as const)('%s', (_why, facts, asRecorded, asAddressed) => {
  const here = situation(request('MRI'), ...facts);
  expect(recorded('a sign', ['complaint'], signs)(here).verdict).toBe(asRecorded);
  expect(addressed('a sign', ['complaint'], signs)(here).verdict).toBe(asAddressed);
});
