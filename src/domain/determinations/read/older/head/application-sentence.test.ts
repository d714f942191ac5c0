import { expect, test } from 'vitest';
import { tellsDays, withToldDays } from './application-sentence.ts';

const none = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDecisionDate: null,
  applicationReceived: null,
  priority: null,
};
const passage =
  'An application for Independent Medical Review was filed on 9/6/2013 disputing the Utilization Review Denial dated 8/30/2013. A Notice of Assignment and Request for Information was provided to the above parties on 9/23/2013.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      header                                      text                                                     told                                                                                                differs
  ['all three days',                   none,                                       passage,                                                 { applicationReceived: '2013-09-06', urDecisionDate: '2013-08-30', dateAssigned: '2013-09-23' },    false],
  ['the head says the same',           { ...none, urDecisionDate: '2013-08-30' },  'the utilization review denial/modification dated August 30, 2013', { urDecisionDate: '2013-08-30' },                                                        false],
  ['the head says another day',        { ...none, urDecisionDate: '2013-08-29' },  'the Utilization Review Denial dated 8/30/2013',         { urDecisionDate: '2013-08-29' },                                                                    true],
  ['no day after the words',           none,                                       'the Utilization Review Denial dated XX',                {},                                                                                                 false],
])('%s', (_why, header, text, told, differs) => {
  expect(withToldDays(header, text)).toEqual({ header: { ...none, ...told }, differs });
});

test('which sentence tells days', () => {
  expect(tellsDays(passage)).toBe(true);
  expect(tellsDays('The parcel came on 9/6/2013.')).toBe(false);
});
