import { expect, test } from 'vitest';
import { dateIn, dayIn, distanceIn, timeIn } from './days.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, string, string]>([
  // why this row             day           English            Spanish
  ['the day itself',          '2026-11-28', 'today',           'hoy'],
  ['the next',                '2026-11-29', 'tomorrow',        'mañana'],
  ['the one before',          '2026-11-27', 'yesterday',       'ayer'],
  ['some days on',            '2026-12-02', 'in 4 days',       'dentro de 4 días'],
  ['some days back',          '2026-11-01', '27 days ago',     'hace 27 días'],
  ['two years less a day',    '2024-11-29', '729 days ago',    'hace 729 días'],
  ['from two years on',       '2024-11-27', '2 years ago',     'hace 2 años'],
])('how far a day is: %s', (_why, day, english, spanish) => {
  expect(distanceIn('en', day, '2026-11-28')).toBe(english);
  expect(distanceIn('es', day, '2026-11-28')).toBe(spanish);
});

test('a day is written as its language writes it', () => {
  expect([dateIn('en', '2016-12-08'), dayIn('en', '2016-12-08')]).toEqual(['8 Dec 2016', 'Thu 8 Dec 2016']);
  expect([dateIn('es', '2016-12-08'), dayIn('es', '2016-12-08')]).toEqual(['8 dic 2016', 'jue, 8 dic 2016']);
});

test('an instant is written in the time of whoever looks', () => {
  const instant = '2016-12-08T22:05:00Z';
  expect(timeIn('en', instant, 'America/Los_Angeles')).toBe('8 Dec 2016, 14:05');
  expect(timeIn('es', instant, 'America/Los_Angeles')).toBe('8 dic 2016, 14:05');
});
