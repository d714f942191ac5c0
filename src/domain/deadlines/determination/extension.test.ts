import { expect, test } from 'vitest';
import { counted, due } from '../../../../test/builders/due-dates.ts';
import { source } from './extension.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        priority     formulary  events                                                              due
  ['three days after the old date',      'standard',  false,     'records-complete 2016-11-14; determination-extended 2016-12-01',   '2016-12-19'],
  ['the old date had rolled already',    'standard',  false,     'records-complete 2016-11-03; determination-extended 2016-12-01',   '2016-12-08'],
  ['Sunday runs to Monday',              'standard',  false,     'records-complete 2016-11-02; determination-extended 2016-12-01',   '2016-12-05'],
  ['formulary: from five working days',  'standard',  true,      'records-complete 2018-03-05; determination-extended 2018-03-06',   '2018-03-15'],
  ['expedited: to the same hour',        'expedited', false,     'records-complete 2016-11-14 09:30; determination-extended 2016-11-16', '2016-11-20T09:30'],
  ['expedited: over the change of March','expedited', false,     'records-complete 2016-03-07 09:30; determination-extended 2016-03-09', '2016-03-13T09:30'],
  ['extended twice: three days in all',  'standard',  false,     'records-complete 2016-11-14; determination-extended 2016-12-01; determination-extended 2016-12-05', '2016-12-19'],
])(`${source.cite}: %s`, (_why, priority, formularyOnly, events, last) => {
  const setting = { priority: priority === 'expedited' ? 'expedited' : 'standard', formularyOnly } as const;
  expect(due('D3', events, setting)).toBe(last);
  expect([due('D1', events, setting), due('D1f', events, setting), due('D2', events, setting)]).toEqual([null, null, null]);
});

test('the old clock is kept among those ended', () => {
  const result = counted('records-complete 2016-11-14; determination-extended 2016-12-01');
  expect(result.kind === 'counted' && result.ended).toMatchObject([
    { duty: 'D1', due: '2016-12-14', ended: { how: 'replaced', event: 'determination-extended', source: source.cite } },
  ]);
});
