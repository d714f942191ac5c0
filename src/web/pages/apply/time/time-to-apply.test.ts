import { expect, test } from 'vitest';
import type { ApplicationDraft } from '../application-draft.ts';
import { timeToApply } from './time-to-apply.ts';

type Told = { made?: string; served?: string; method?: string; place?: string; form?: string; formulary?: string };

function draft({ made = '2026-11-02', served = '', method = '', place = '', form = '', formulary = '' }: Told) {
  const answers: ApplicationDraft['answers'] = {
    'form.urDecision.made': made,
    'form.urDecision.served': served,
    'form.urDecision.method': method,
    'form.urDecision.place': place,
    'form.urDecision.formProvided': form,
    'form.urDecision.formularyOnly': formulary,
  };
  return { answers, items: [] };
}

const mailed = { served: '2026-11-03', method: 'mail' };
const drug = { served: '2026-11-03', method: 'hand', formulary: 'yes' };
const old = { made: '2017-12-28', served: '2017-12-29', method: 'hand', formulary: 'yes' };

// biome-ignore format: a table reads in columns
test.each<[string, Told, string, object]>([
  // why this row                            told                                          today         the time
  ['thirty days, by hand',                   { served: '2026-11-03', method: 'hand' },     '2026-11-28', { lastDay: '2026-12-03', late: false, safeDay: null, assumed: false }],
  ['mail adds five, less sure',              mailed,                                       '2026-11-28', { lastDay: '2026-12-08', safeDay: '2026-12-03' }],
  ['mail to another state adds ten',         { ...mailed, place: 'US' },                   '2026-11-28', { lastDay: '2026-12-14' }],
  ['the last day is in time',                mailed,                                       '2026-12-08', { late: false }],
  ['the day after it is late',               mailed,                                       '2026-12-09', { late: true }],
  ['a formulary dispute: ten days',          drug,                                         '2026-11-12', { lastDay: '2026-11-13', formulary: true, late: false }],
  ['and then late',                          drug,                                         '2026-11-14', { formulary: true, late: true }],
  ['before 2018 it had thirty',              old,                                          '2018-01-05', { lastDay: '2018-01-29', formulary: false, late: false }],
  ['service not known: from the decision',   {},                                           '2026-11-28', { lastDay: '2026-12-02', assumed: true }],
  ['and no way of service adds to that',     { method: 'mail' },                           '2026-11-28', { lastDay: '2026-12-02', assumed: true }],
])('the last day to apply: %s', (_why, told, today, expected) => {
  expect(timeToApply(draft(told), today)).toMatchObject({ kind: 'runs', ...expected });
});

// biome-ignore format: a table reads in columns
test.each<[string, Told, object]>([
  // why this row                        told                                    the time
  ['no date yet',                        { made: '' },                           { kind: 'not-known' }],
  ['half a date',                        { made: '2026-11' },                    { kind: 'not-known' }],
  ['served before it was made',          { served: '2026-11-01' },               { kind: 'impossible', message: expect.stringContaining('before') }],
  ['before there was such a review',     { made: '2012-12-31' },                 { kind: 'impossible', message: expect.stringContaining('2013-01-01') }],
  ['the form did not come',              { ...mailed, form: 'no' },              { kind: 'not-begun', deadline: { source: 'Labor Code 4610.5(h)(3)' } }],
])('no last day: %s', (_why, told, expected) => {
  expect(timeToApply(draft(told), '2026-11-28')).toMatchObject(expected);
});

test('while another reason is in dispute the time does not run', () => {
  const { answers, items } = draft(mailed);
  const disputed = { answers: { ...answers, 'form.liabilityDisputed': 'yes' }, items };
  expect(timeToApply(disputed, '2027-06-01')).toEqual({ kind: 'another-dispute' });
});
