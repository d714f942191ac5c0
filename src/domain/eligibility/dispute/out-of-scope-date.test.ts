import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './out-of-scope-date.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                     injury        made          served        received      ground
  ['old injury, old decision',                        '2012-12-31', '2013-06-28', '2013-06-28', '2013-07-08', true],
  ['injury of 1 Jan 2013',                            '2013-01-01', '2013-06-28', '2013-06-28', '2013-07-08', false],
  ['old injury, communicated on 30 Jun 2013',         '2012-12-31', '2013-06-30', '2013-06-30', '2013-07-08', true],
  ['old injury, communicated on 1 Jul 2013',          '2012-12-31', '2013-07-01', '2013-07-01', '2013-07-08', false],
  ['made in June, communicated in July',              '2012-12-31', '2013-06-30', '2013-07-01', '2013-07-08', false],
  ['a decision from before review existed',           '2012-06-01', '2012-12-20', '2012-12-20', '2013-01-10', true],
  ['a much older injury, a decision of 2016',         '1994-01-17', '2016-11-03', '2016-11-03', '2016-11-10', false],
  ['the date of injury is not known',                 null,         '2013-06-28', '2013-06-28', '2013-07-08', false],
  ['service is not known, made on 1 Jul 2013',        '2012-12-31', '2013-07-01', null,         '2013-07-08', false],
  ['service is not known, made before',               '2012-12-31', '2013-06-30', null,         '2013-07-08', true],
])(`${source.cite}: %s`, (_why, dateOfInjury, made, served, received, expected) => {
  const scope = ground('OUT_OF_SCOPE_DATE', { dateOfInjury, received, urDecision: { made, served } });
  expect(scope !== null).toBe(expected);
});

test('a day taken for another is told, and is of low confidence', () => {
  const change = {
    dateOfInjury: '2012-12-31',
    received: '2013-07-08',
    urDecision: { made: '2013-06-28', served: null },
  };
  expect(ground('OUT_OF_SCOPE_DATE', change)).toMatchObject({
    confidence: 'low',
    notes: [expect.stringContaining('not known')],
  });
});

test('no time to apply is counted from before there was review', () => {
  const change = {
    dateOfInjury: '2012-06-01',
    received: '2013-01-10',
    urDecision: { made: '2012-11-01', served: '2012-11-01' },
  };
  expect(found(change)).toBe('OUT_OF_SCOPE_DATE no');
});
