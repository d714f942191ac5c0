import { expect, test } from 'vitest';
import { applicationWith, type Change, outcomeOf } from '../../../../test/builders/screenings.ts';
import { datesRefused, source } from './dates-in-order.ts';

const decision = (made: string | null, served: string | null): Change => ({ urDecision: { made, served } });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          change                                                                    field
  ['in order',                             {},                                                                       null],
  ['all on one day',                       { dateOfInjury: '2016-11-10', ...decision('2016-11-10', '2016-11-10') },  null],
  ['nothing known but receipt',            { dateOfInjury: null, ...decision(null, null) },                          null],
  ['received before it was made',          decision('2016-11-11', null),                                             'received'],
  ['received before it was served',        decision('2016-11-03', '2016-11-11'),                                     'received'],
  ['served before it was made',            decision('2016-11-04', '2016-11-03'),                                     'urDecision/served'],
  ['injured after the decision',           { dateOfInjury: '2016-11-04' },                                           'urDecision/made'],
  ['injured after receipt',                { dateOfInjury: '2016-11-11', ...decision(null, null) },                  'received'],
  ['injured before birth',                 { claim: { birthDate: '2014-01-01' } },                                   'dateOfInjury'],
  ['the form before the decision',         { urDecision: { formProvided: false, formProvidedOn: '2016-11-02' } },    'urDecision/formProvidedOn'],
  ['liability resolved before the injury', { urDecision: { liabilityResolvedOn: '2013-01-31' } },                    'urDecision/liabilityResolvedOn'],
  ['reminded before receipt',              { reminderSentOn: '2016-11-09' },                                         'reminderSentOn'],
  ['supplied before receipt',              { urDecisionSuppliedOn: '2016-11-09' },                                   'urDecisionSuppliedOn'],
  ['authorized before the injury',         { items: [{}, { authorizedOn: '2013-01-31' }] },                          'items/1/authorizedOn'],
  ['the last day before there was review', { received: '2012-12-31', ...decision('2012-12-20', '2012-12-20'), dateOfInjury: '2012-06-01' }, 'received'],
  ['the first day of review',              { received: '2013-01-01', ...decision('2012-12-20', '2012-12-20'), dateOfInjury: '2012-06-01' }, null],
  ['the last day of the calendar',         { received: '2035-12-31', ...decision('2035-11-01', '2035-11-01') },      null],
  ['beyond it',                            { received: '2036-01-01', ...decision('2035-11-01', '2035-11-01') },      'received'],
] as const)(`${source.cite}: %s`, (_why, change: Change, at) => {
  const application = applicationWith(change);
  expect(datesRefused(application)?.at ?? null).toBe(at);
  expect(outcomeOf(change).kind).toBe(at === null ? 'screened' : 'refused');
});

test('the refusal names both days', () => {
  expect(datesRefused(applicationWith(decision('2016-11-04', '2016-11-03')))?.message).toBe(
    `service of the UR decision on 2016-11-03 is before the UR decision on 2016-11-04 (${source.cite})`,
  );
});

test('a time to apply that ends beyond the calendar is refused by name', () => {
  const outcome = outcomeOf({ received: '2035-12-20', ...decision('2035-12-10', '2035-12-10') });
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { at: 'urDecision/served' } });
});
