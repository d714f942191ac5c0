import { expect, test } from 'vitest';
import { checkStated } from './stated-remainder.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               kind         original                             authorized                     reviewed                              holds   axis        wrong
  ['what is left',                              'remainder', 'Norco 10/325mg #60',                'Norco 10/325mg #25',          'Norco 10/325mg #35',                 true,   'units',    null],
  ['one too many',                              'remainder', 'Norco 10/325mg #60',                'Norco 10/325mg #25',          'Norco 10/325mg #36',                 false,  'units',    '60 − 25 = 35 units; the title reviews Norco 10/325mg #36'],
  ['the original again',                        'remainder', 'Norco 10/325mg #60',                'Norco 10/325mg #25',          'Norco 10/325mg #60',                 false,  'units',    '60 − 25 = 35 units'],
  ['refills in words, after the name or before','remainder', 'Voltaren 75mg #60 with 3 refills',  'Voltaren 75mg #60',           'Three refills of Voltaren 75mg #60', true,   'refills',  null],
  ['one refill too few',                        'remainder', 'Voltaren 75mg #60 with 3 refills',  'Voltaren 75mg #60',           'Two refills of Voltaren 75mg #60',   false,  'refills',  '3 − 0 = 3 refills'],
  ['the number without its schedule',           'remainder', 'OT, 2 times a week for 4 weeks (8 visits)', 'OT, 2 visits',        'OT, 6 visits',                       true,   'visits',   null],
  ['no number at all',                          'remainder', 'PT 8 visits',                       'PT 6 visits',                 'PT',                                 false,  'visits',   '8 − 6 = 2 visits'],
  ['another drug is reviewed',                  'remainder', 'Norco 10/325mg #60',                'Norco 10/325mg #25',          'Tramadol 50mg #35',                  false,  'units',    'the title reviews Tramadol'],
  ['the component left',                        'remainder', 'EMG/NCS of both arms',              'NCS of both arms',            'EMG of both arms',                   true,   'components', null],
  ['the component authorized',                  'remainder', 'EMG/NCS of both arms',              'NCS of both arms',            'NCS of both arms',                   false,  'components', 'the title reviews NCS'],
  ['a remainder where none can be',             'remainder', 'Physical therapy',                  'Physical therapy 6 visits',   'Physical therapy 2 visits',          false,  null,       'names no number of visits'],
  ['all was authorized',                        'remainder', 'PT 8 visits',                       'PT 8 visits',                 'PT 8 visits',                        false,  null,       'all that was asked for'],
  ['the whole, rightly',                        'whole',     'Purchase of a walker',              'A walker for 1 month',        'purchase of a walker',               true,   null,       null],
  ['the whole, though it can be subtracted',    'whole',     'PT 8 visits',                       'PT 6 visits',                 'PT 8 visits',                        false,  'visits',   'the title reviews the whole request instead'],
  ['the whole, otherwise worded',               'whole',     'Purchase of a walker',              'A walker for 1 month',        'A wheelchair',                       false,  null,       'another wording'],
] as const)('%s', (_why, kind, original, authorized, reviewed, holds, axis, wrong) => {
  const checked = checkStated({ kind, original, authorized, reviewed });
  expect(checked).toMatchObject({ holds, axis });
  if (wrong === null) expect(checked?.wrong).toBeNull();
  else expect(checked?.wrong).toContain(wrong);
});

test('nothing to check', () => {
  expect(checkStated({ kind: 'plain', original: null, authorized: null, reviewed: 'PT' })).toBeNull();
  expect(checkStated({ kind: 'whole', original: 'PT', authorized: null, reviewed: 'PT' })).toBeNull();
});
