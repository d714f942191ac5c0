import { expect, test } from 'vitest';
import type { ClockEntry } from '#api/clocks/contract.ts';
import { distanceWords, filterClocks, groupClocks, marksOf } from './clock-groups.ts';

const today = '2016-11-08';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       due                  group      words
  ['long ago',                          '2013-11-08',        'overdue', 'over 3 years late'],
  ['under two years',                   '2014-11-09',        'overdue', '730 days late'],
  ['the day before',                    '2016-11-07',        'overdue', '1 day late'],
  ['the day itself is not late',        '2016-11-08',        'today',   'today'],
  ['an hour of the day itself',         '2016-11-08T00:01',  'today',   'today'],
  ['tomorrow',                          '2016-11-09',        'week',    'tomorrow'],
  ['seven days on',                     '2016-11-15',        'week',    'in 7 days'],
  ['an hour of the seventh day',        '2016-11-15T23:59',  'week',    'in 7 days'],
  ['eight days on',                     '2016-11-16',        'later',   'in 8 days'],
  ['a clock that does not run',         null,                'later',   'Does not run'],
])('where a clock stands on the board: %s', (_why, due, group, words) => {
  expect(groupClocks([clock({ due })], today).map(({ name }) => name)).toEqual([group]);
  expect(distanceWords(clock({ due }).deadline, today)).toBe(words);
});

// biome-ignore format: a table reads in columns
test.each<[string, Partial<ClockEntry['deadline']>, ClockEntry['state'], string, string]>([
  // why this row                              clock                                     state          group         words
  ['a right nobody used is not late',          { owedBy: 'worker', due: '2016-11-07' },  'assigned',    'ended',      'ended 1 day ago'],
  ['on its last day it still runs',            { owedBy: 'worker', due: '2016-11-08' },  'assigned',    'today',      'today'],
  ['an effect that ended',                     { owedBy: null, due: '2016-11-01' },      'assigned',    'ended',      'ended 7 days ago'],
  ['UR is over once there is an application',  { duty: 'U5', due: '2016-11-07' },        'screening',   'unrecorded', '1 day late'],
  ['before that its duty is late',             { duty: 'U1', due: '2016-11-07' },        'ur-pending',  'overdue',    '1 day late'],
  ['and in time it is like any other',         { duty: 'U5', due: '2016-11-09' },        'screening',   'week',       'tomorrow'],
])('what only looks late stands apart: %s', (_why, rest, state, group, words) => {
  const entry = { ...clock(rest), state };
  expect(groupClocks([entry], today).map(({ name }) => name)).toEqual([group]);
  expect(distanceWords(entry.deadline, today)).toBe(words);
});

test('in a group the first due comes first, a day after its hours, and no clock is lost', () => {
  const dues = ['2016-11-10', '2016-11-09', null, '2016-11-09T16:00', '2016-12-01', '2016-11-09T09:00'];
  const groups = groupClocks(
    dues.map(due => clock({ due })),
    today,
  );
  expect(groups.map(group => group.clocks.map(({ deadline }) => deadline.due))).toEqual([
    ['2016-11-09T09:00', '2016-11-09T16:00', '2016-11-09', '2016-11-10'],
    ['2016-12-01', null],
  ]);
});

const mine = clock({ owedBy: 'worker', what: 'answer the inquiry', duty: 'A3' }, 'CM16-0000001');
const records = clock({ owedBy: 'claims-administrator', enforced: false, confidence: 'low' }, 'CM16-0000002');
const nobody = clock({ owedBy: null, duty: 'U8', what: 'effect ends' }, 'CM16-0000003');
const all = [mine, records, nobody];

// biome-ignore format: a table reads in columns
test.each<[string, Parameters<typeof filterClocks>[1], ClockEntry[]]>([
  // why this row               filter                                kept
  ['nothing asked keeps all',   {},                                   all],
  ['the case',                  { q: 'cm16-0000002' },                [records]],
  ['words of the duty',         { q: 'inquiry answer' },              [mine]],
  ['its id',                    { q: 'u8' },                          [nobody]],
  ['who owes it, in words',     { q: 'claims administrator' },        [records]],
  ['a mark',                    { q: 'doubt' },                       [records]],
  ['the owner',                 { owner: 'worker' },                  [mine]],
  ['owner and words together',  { owner: 'worker', q: '0000002' },    []],
])('filter: %s', (_why, filter, kept) => {
  expect(filterClocks(all, filter)).toEqual(kept);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       enforced alarm  confidence         marks
  ['an ordinary clock has none',        true,    true,  'high' as const,   []],
  ['medium doubt is told with the count', true,  true,  'medium' as const, []],
  ['low doubt is marked',               true,    true,  'low' as const,    ['Count in doubt']],
  ['the statute comes first',           false,   true,  'high' as const,   ['Statute alarm, not enforced']],
  ['the statute comes later',           false,   false, 'high' as const,   ['Period of the statute, not enforced']],
  ['what is enforced, comes later',     true,    false, 'high' as const,   ['Enforced; the statute’s period ends earlier']],
])('marks: %s', (_why, enforced, alarm, confidence, marks) => {
  expect(marksOf(clock({ enforced, alarm, confidence }).deadline)).toEqual(marks);
});

function clock(rest: Partial<ClockEntry['deadline']>, caseNumber = 'CM16-0000001'): ClockEntry {
  return {
    caseNumber,
    state: 'assigned',
    priority: 'standard',
    deadline: {
      duty: 'R1',
      what: 'send the records',
      owedBy: 'claims-administrator',
      due: '2016-11-21',
      base: '2016-11-21',
      steps: ['15 days from the notice'],
      source: '8 CCR 9792.10.5(a)(1)',
      says: 'the records are sent',
      confidence: 'high',
      notes: [],
      enforced: true,
      alarm: true,
      profile: 'P2014',
      startedBy: { event: 'noarfi-served', on: '2016-11-06', index: 3 },
      met: null,
      ...rest,
    },
  };
}
