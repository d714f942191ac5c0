import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { source, taperNotice } from './taper-notice.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, 'upheld' | 'overturned', string, RegExp | null]>([
  // why this row                           title                              outcome       decided       notice
  ['an opioid upheld',                      'Norco 10/325mg #60',              'upheld',     '2016-12-05', /^Notice on tapering: .*Norco.*opioid guideline/],
  ['on the first day',                      'Norco 10/325mg #60',              'upheld',     '2016-07-28', /opioid guideline/],
  ['the day before',                        'Norco 10/325mg #60',              'upheld',     '2016-07-27', null],
  ['an opioid approved',                    'Norco 10/325mg #60',              'overturned', '2016-12-05', null],
  ['a benzodiazepine',                      'Xanax 1mg #30',                   'upheld',     '2026-11-28', /seizures.*step by step under medical care/],
  ['an antidepressant',                     'Cymbalta 60mg #30',               'upheld',     '2026-11-28', /It is not advice to stop taking it at once/],
  ['a drug that may be stopped',            'Naproxen 550mg #60',              'upheld',     '2026-11-28', null],
  ['a cream',                               'Terocin patch #30',               'upheld',     '2026-11-28', null],
  ['no drug',                               'MRI of the lumbar spine',         'upheld',     '2026-11-28', null],
  ['a drug nobody knows',                   'Unheardofin 5mg #30',             'upheld',     '2026-11-28', null],
])(`${source.cite}: %s`, (_why, title, outcome, decidedOn, notice) => {
  const said = taperNotice(readRequest(title), outcome, decidedOn);
  if (notice === null) expect(said).toBeNull();
  else expect(said).toMatch(notice);
});
