import { expect, test } from 'vitest';
import { fact } from '../../../test/builders/facts.ts';
import { guidelineDate, source } from './guideline-date.ts';

const note = (date: string) => fact('note-date', { date, document: 'progress note' });
const denial = fact('ur-decision', {
  date: '2014-07-08',
  outcome: 'denied',
  item: null,
  authorized: null,
  reason: null,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             decided        UR            facts                                      day
  ['the decision',                            '2016-12-01',  '2016-10-01', [],                                        '2016-12-01'],
  ['the UR decision in the header',           null,          '2016-10-01', [denial],                                  '2016-10-01'],
  ['the UR decision in the record',           null,          null,         [note('2015-01-01'), denial],              '2014-07-08'],
  ['the latest note',                         null,          null,         [note('2014-06-19'), note('2014-02-01')],  '2014-06-19'],
  ['no date anywhere',                        null,          null,         [],                                        null],
] as const)(`${source.cite}: %s`, (_why, decided, urDecision, facts, day) => {
  expect(guidelineDate({ decided, urDecision }, facts)).toBe(day);
});
