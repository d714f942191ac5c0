import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { bodyParts, source } from './body-parts.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['one of two',                           'MRI of the cervical and lumbar spine',             'MRI of the cervical spine',      'lumbar spine: MRI of the lumbar spine'],
  ['the other',                            'MRI of the cervical and lumbar spine',             'MRI of the lumbar spine',        'cervical spine: MRI of the cervical spine'],
  ['one of three',                         'X-rays of the wrist, elbow and shoulder',          'X-rays of the elbow',            'wrist + shoulder: X-rays of the wrist and shoulder'],
  ['with their sides',                     'X-rays of the right knee and left ankle',          'X-rays of the right knee',       'left ankle: X-rays of the left ankle'],
  ['a side counts for what follows',       'MRI of the right knee and ankle',                  'MRI of the right knee',          'right ankle: MRI of the right ankle'],
  ['both',                                 'MRI of the cervical and lumbar spine',             'MRI of the lumbar and cervical spine', null],
  ['told apart by side only',              'MRI of the right knee',                            'MRI of the left knee',           null],
  ['a part not asked for',                 'MRI of the cervical spine',                        'MRI of the lumbar spine',        'other-part'],
  ['the authorized part names none',       'PT 8 visits for the neck and knee',                'PT 6 visits',                    null],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(bodyParts, original, authorized)).toBe(left);
});
