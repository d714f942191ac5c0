import { expect, test } from 'vitest';
import { dueWords, pacificToday, urgencyOf } from './due-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 due                 today         urgency              words
  ['the example of the design',   '2016-12-08',       '2016-12-04', 'later'   as const,  'Due Thu 8 Dec 2016, in 4 days'],
  ['three days before is soon',   '2016-12-08',       '2016-12-05', 'soon'    as const,  'Due Thu 8 Dec 2016, in 3 days'],
  ['tomorrow',                    '2016-12-08',       '2016-12-07', 'soon'    as const,  'Due Thu 8 Dec 2016, tomorrow'],
  ['the last day is not over',    '2016-12-08',       '2016-12-08', 'soon'    as const,  'Due Thu 8 Dec 2016, today'],
  ['the day after it',            '2016-12-08',       '2016-12-09', 'overdue' as const,  'Was due Thu 8 Dec 2016, 1 day ago'],
  ['over the end of summer time', '2016-11-08',       '2016-11-01', 'later'   as const,  'Due Tue 8 Nov 2016, in 7 days'],
  ['a duty in hours',             '2016-11-03T15:40', '2016-11-02', 'soon'    as const,  'Due Thu 3 Nov 2016 at 15:40, tomorrow'],
  ['two years are said in days',  '2016-12-08',       '2018-12-08', 'overdue' as const,  'Was due Thu 8 Dec 2016, 730 days ago'],
  ['beyond them in years',        '2016-12-08',       '2018-12-09', 'overdue' as const,  'Was due Thu 8 Dec 2016, over 2 years ago'],
  ['a clock that does not run',   null,               '2016-12-08', 'none'    as const,  'The clock does not run'],
])('when it is due: %s', (_why, due, today, urgency, words) => {
  expect(dueWords(due, today)).toBe(words);
  expect(urgencyOf(due, today)).toBe(urgency);
});

test('a right has an end, not a due day', () => {
  expect(dueWords('2016-12-08', '2016-12-07', 'right')).toBe('Until Thu 8 Dec 2016, tomorrow');
  expect(dueWords('2016-12-08', '2016-12-09', 'right')).toBe('Ended Thu 8 Dec 2016, 1 day ago');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          instant                 day in California
  ['the evening before, seen in UTC',      '2016-12-08T07:59:59Z', '2016-12-07'],
  ['midnight in winter',                   '2016-12-08T08:00:00Z', '2016-12-08'],
  ['midnight in summer is an hour sooner', '2016-07-08T07:00:00Z', '2016-07-08'],
])('today: %s', (_why, instant, day) => {
  expect(pacificToday(new Date(instant))).toBe(day);
});
