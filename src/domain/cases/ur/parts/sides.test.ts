import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { sides, source } from './sides.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['the right is left',            'Bilateral wrist splints',                  'Left wrist splint',               'right: right wrist splints'],
  ['the left is left',             'X-rays of both knees',                     'X-rays of the right knee',        'left: X-rays of left knees'],
  ['both sides by name',           'MRI of the left and right shoulder',       'MRI of the right shoulder',       'left: MRI of the left shoulder'],
  ['the same side',                'MRI of the left shoulder',                 'MRI of the left shoulder',        'same'],
  ['the other side',               'MRI of the left shoulder',                 'MRI of the right shoulder',       'other-part'],
  ['both were not asked for',      'MRI of the left shoulder',                 'MRI of bilateral shoulders',      'exceeds'],
  ['the authorized part is mute',  'MRI of the left shoulder',                 'MRI of the shoulder',             null],
  ['other parts of the body',      'MRI of both shoulders',                    'MRI of the left wrist',           null],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(sides, original, authorized)).toBe(left);
});
