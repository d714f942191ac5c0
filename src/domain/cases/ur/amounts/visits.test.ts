import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { source, visits } from './visits.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['visits',                                    'PT 8 visits',                                          'PT 6 visits',                        '2: PT 2 visits'],
  ['all of them',                               'PT 8 visits',                                          'PT 8 visits',                        'same'],
  ['one more',                                  'PT 8 visits',                                          'PT 9 visits',                        'exceeds'],
  ['in words',                                  'Acupuncture for eight sessions',                       'Acupuncture for six sessions',       '2: Acupuncture for two sessions'],
  ['one is one session',                        'Acupuncture for eight sessions',                       'Acupuncture for seven sessions',     '1: Acupuncture for one session'],
  ['word and figure are one number',            'Eight (8) acupuncture sessions',                       'Six (6) acupuncture sessions',       '2: 2 acupuncture sessions'],
  ['a schedule against a number',               'PT 3 x 4 for the knee',                                'PT 6 visits',                        '6: PT 6 visits for the knee'],
  ['a number against a schedule',               'PT 12 visits',                                         'PT 2 x 3',                           '6: PT 6 visits'],
  ['a total beside a schedule leads',           'PT 2 times a week for 4 weeks (8 visits)',             'PT 2 visits',                        '6: PT 6 visits'],
  ['schedules that differ in both numbers',     'PT 3 x 4',                                             'PT 2 x 3',                           '6: PT 6 visits'],
  ['the same weeks: told by the visits a week', 'PT 3 x 4',                                             'PT 2 x 4',                           null],
  ['the same visits a week: told by the weeks', 'PT 3 x 4',                                             'PT 3 x 2',                           null],
  ['the request has no number',                 'Physical therapy',                                     'Physical therapy 6 visits',          'unsaid-original'],
  ['the authorized part has none',              'Physical therapy 6 visits',                            'Physical therapy',                   'unsaid-authorized'],
  ['a range is no number',                      'Physical therapy 8-12 visits',                         'Physical therapy 6 visits',          'unsaid-original'],
  ['tablets are no visits',                     'Norco 10/325mg #60',                                   'Norco 10/325mg #30',                 null],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(visits, original, authorized)).toBe(left);
});
