import * as fc from '../../../../test/random.ts';
import { describe, expect, test } from 'vitest';
import { readModifiedRequest } from '../requests/modified-request.ts';
import { openRequest, source, titleOf } from './open-request.ts';
import { checkStated } from './stated-remainder.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        original                                 authorized                               kind         axis               reviewed
  ['denied outright',                    'Norco 10/325mg #90',                    null,                                    'plain',     null,              'Norco 10/325mg #90'],
  ['the authorized part is blank',       'Norco 10/325mg #90',                    ' ',                                     'plain',     null,              'Norco 10/325mg #90'],
  ['two refills',                        'Norco 10/325mg #90 with 2 refills',     'Norco 10/325mg #90',                    'remainder', 'refills',         '2 refills of Norco 10/325mg #90'],
  ['units',                              'Cyclobenzaprine 7.5mg #90',             'Cyclobenzaprine 7.5mg #63',             'remainder', 'units',           'Cyclobenzaprine 7.5mg #27'],
  ['visits',                             'PT 8 visits',                           'PT 6 visits',                           'remainder', 'visits',          'PT 2 visits'],
  ['visits a week',                      'PT 3 x 4',                              'PT 1 x 4',                              'remainder', 'visits-per-week', 'PT 2 x 4'],
  ['weeks',                              'PT 3 x 4',                              'PT 3 x 1',                              'remainder', 'weeks',           'PT 3 x 3'],
  ['hours a day',                        'Home aide 12 hours a day',              'Home aide 6 hours a day',               'remainder', 'hours-per-day',   'Home aide 6 hours a day'],
  ['months of a rental',                 'Wheelchair, 3 month rental',            'Wheelchair, 1 month rental',            'remainder', 'period',          'Wheelchair, 2 month rental'],
  ['a component',                        'EMG/NCS of both arms',                  'NCS of both arms',                      'remainder', 'components',      'EMG of both arms'],
  ['a part of the body',                 'MRI of the neck and low back',          'MRI of the neck',                       'remainder', 'body-parts',      'MRI of the low back'],
  ['a side',                             'Bilateral wrist splints',               'Right wrist splint',                    'remainder', 'sides',           'left wrist splints'],
  ['a level',                            'ESI at L4-5 and L5-S1',                 'ESI at L5-S1',                          'remainder', 'levels',          'ESI at L4-5'],
  ['all was authorized',                 'PT 8 visits',                           'Physical therapy 8 visits',             'nothing',   null,              null],
])(`${source[1]?.cite}: %s`, (_why, original, authorized, kind, axis, reviewed) => {
  expect(openRequest(original, authorized)).toMatchObject({ kind, axis, reviewed, why: null });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        original                              authorized                              why the whole
  ['another service',                    'Inpatient rehabilitation',           'Skilled nursing facility',             'other-service'],
  ['another strength',                   'Norco 10/325mg #90',                 'Norco 5/325mg #60',                    'other-service'],
  ['a loan for a purchase',              'Purchase of a commode',              'A commode for 1 month',                'other-unit'],
  ['days against months',                'Walker, 2 month rental',             'Walker, 10 day rental',                'other-unit'],
  ['the request has no quantity',        'Physical therapy',                   'Physical therapy 6 visits',            'unsaid-original'],
  ['the authorized part has none',       'Physical therapy 12 visits',         'Physical therapy',                     'unsaid-authorized'],
  ['more than was asked for',            'Physical therapy 6 visits',          'Physical therapy 8 visits',            'exceeds'],
  ['another part of the body',           'MRI of the neck',                    'MRI of the low back',                  'other-part'],
  ['units and refills',                  'Norco 10/325mg #90 with 2 refills',  'Norco 10/325mg #60',                   'several-axes'],
  ['hours and weeks',                    'Home aide 8 hours a day, 5 times a week for 4 weeks', 'Home aide 4 hours a day, 5 times a week for 2 weeks', 'several-axes'],
  ['a component and its visits',         'PT 8 visits and acupuncture 6 visits', 'PT 6 visits',                        'several-axes'],
  ['visits and the part of the body',    'PT 8 visits for the neck and knee',  'PT 6 visits for the neck',             'several-axes'],
])('the whole is open: %s', (_why, original, authorized, why) => {
  expect(openRequest(original, authorized)).toMatchObject({ kind: 'whole', why, reviewed: original, axis: null });
});

describe('for all requests', () => {
  const amount = fc
    .integer({ min: 2, max: 500 })
    .chain(asked => fc.tuple(fc.constant(asked), fc.integer({ min: 1, max: asked - 1 })));
  const few = fc
    .integer({ min: 2, max: 40 })
    .chain(asked => fc.tuple(fc.constant(asked), fc.integer({ min: 1, max: asked - 1 })));
  // biome-ignore format: a table reads in columns
  const wordings: readonly (readonly [axis: string, word: (n: number) => string])[] = [
    ['units',           n => `Norco 10/325mg #${n}`],
    ['units',           n => `Lidoderm 5% patches, quantity ${n}`],
    ['visits',          n => `Acupuncture, ${n} visits for the neck`],
    ['visits-per-week', n => `Physical therapy ${n} times a week for 6 weeks`],
    ['weeks',           n => `Physical therapy 2 times a week for ${n} weeks`],
    ['hours-per-day',   n => `Home health aide ${n} hours a day`],
    ['period',          n => `Cold therapy unit, ${n} day rental`],
    ['refills',         n => `Soma 350mg #60 with ${n} refills`],
  ];
  const cases = fc.tuple(fc.constantFrom(...wordings), fc.oneof(amount, few));

  test('what was authorized and what is left make up what was asked for', () => {
    fc.assert(
      fc.property(cases, ([[axis, word], [asked, allowed]]) => {
        fc.pre(axis === 'units' || asked < 40);
        const open = openRequest(word(asked), word(allowed));
        expect(open).toMatchObject({
          kind: 'remainder',
          axis,
          measures: { original: asked, authorized: allowed, left: asked - allowed },
        });
      }),
    );
  });

  test('taking the remainder away leaves what was authorized', () => {
    fc.assert(
      fc.property(cases, ([[axis, word], [asked, allowed]]) => {
        fc.pre(axis !== 'refills' && (axis === 'units' || asked < 40));
        const { reviewed } = openRequest(word(asked), word(allowed));
        expect(openRequest(word(asked), reviewed).measures).toMatchObject({ left: allowed });
      }),
    );
  });

  test('nothing is left of what was authorized whole, and more was never asked for', () => {
    fc.assert(
      fc.property(cases, ([[axis, word], [more, fewer]]) => {
        fc.pre(axis === 'units' || more < 40);
        expect(openRequest(word(more), word(more)).kind).toBe('nothing');
        expect(openRequest(word(fewer), word(more))).toMatchObject({ kind: 'whole', why: 'exceeds' });
      }),
    );
  });

  test('the title of what is open reads back as it, and holds', () => {
    fc.assert(
      fc.property(cases, ([[axis, word], [asked, allowed]]) => {
        fc.pre(axis === 'units' || asked < 40);
        const open = openRequest(word(asked), word(allowed));
        const read = readModifiedRequest(titleOf(open) ?? '');
        expect(read).toEqual({
          kind: open.kind,
          original: open.original,
          authorized: open.authorized,
          reviewed: open.reviewed,
        });
        expect(checkStated(read)).toEqual({ holds: true, axis, wrong: null });
      }),
    );
  });
});

test('titles: as worded, all again, none', () => {
  expect(titleOf(openRequest('MRI of the neck', null))).toBe('MRI of the neck');
  expect(titleOf(openRequest('Purchase of a walker', 'A walker for 1 month'))).toBe(
    'Purchase of a walker was the original request. The Claims Administrator authorized A walker for 1 month, leaving the original request IMR eligible. The original request, Purchase of a walker',
  );
  expect(titleOf(openRequest('MRI of the neck', 'MRI of the neck'))).toBeNull();
});

test('the explanation shows the subtraction', () => {
  expect(openRequest('Norco 10/325mg #90', 'Norco 10/325mg #63').explanation).toContain('90 − 63 = 27 units');
  expect(openRequest('Physical therapy', 'Physical therapy 6 visits').explanation).toContain(
    'names no number of visits',
  );
});
