import { expect, test } from 'vitest';
import type { CaseSummary } from '#api/cases/contract.ts';
import type { SortKey } from './cases-search.ts';
import { countWaiting, filterCases, sortCases } from './case-rows.ts';

const norco = summary('CM15-0000001', { items: ['Norco 10/325mg #40', 'Soma 350mg #90'], decided: 1 });
const mri = summary('CM15-0000002', { items: ['MRI of the lumbar spine'], dateAssigned: '2015-09-01' });
const fast = summary('CM15-0000003', { priority: 'expedited', dateAssigned: '2015-12-01' });
const sent = summary('CM14-0000004', { state: 'determined', decided: 1, dateAssigned: '2014-02-01' });
const ready = summary('CM15-0000005', { state: 'in-review', decided: 1, patient: { age: 61, sex: 'female' } });
const filed = summary('CM16-0000006', { state: 'screening', dateAssigned: null });
const all = [norco, mri, fast, sent, ready];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     filter            kept
  ['empty keeps all',                 '  ',             all],
  ['number',                          'cm15-0000002',   [mri]],
  ['any item, any case of letters',   'soma',           [norco]],
  ['every word, in any order',        'lumbar mri',     [mri]],
  ['one word missing',                'lumbar norco',   []],
  ['the state in words',              'ready to sign',  [ready]],
  ['the patient',                     '61-year',        [ready]],
  ['the priority',                    'expedited',      [fast]],
])('filter: %s', (_why, filter, kept) => {
  expect(filterCases(all, filter)).toEqual(kept);
});

// biome-ignore format: a table reads in columns
test.each<[string, SortKey, boolean, CaseSummary[]]>([
  // why this row                                key        down   order
  ['what waits: expedited, oldest, signed last', 'waiting', false, [fast, mri, norco, ready, sent]],
  ['by number',                                  'number',  false, [sent, norco, mri, fast, ready]],
  ['and down',                                   'number',  true,  [ready, fast, mri, norco, sent]],
  ['by a date',                                  'assigned', false, [sent, mri, norco, ready, fast]],
  ['by share decided, ties by number',           'progress', true, [sent, ready, norco, mri, fast]],
])('order: %s', (_why, key, down, order) => {
  expect(sortCases(all, key, down)).toEqual(order);
});

test('what waits is counted', () => {
  expect(countWaiting([...all, filed])).toEqual({ toDecide: 3, toSign: 1, signed: 1, elsewhere: 1 });
});

function summary(caseNumber: string, rest: Partial<CaseSummary>): CaseSummary {
  return {
    caseNumber,
    state: 'records-complete',
    priority: 'standard',
    dateOfInjury: '2010-01-01',
    urDecisionDate: '2015-08-01',
    dateAssigned: '2015-10-01',
    patient: { age: 40, sex: 'male' },
    items: ['Duloxetine 60mg #30'],
    open: rest.items?.length ?? 1,
    decided: 0,
    ...rest,
  };
}
