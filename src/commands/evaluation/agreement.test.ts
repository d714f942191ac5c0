import { expect, test } from 'vitest';
import { sampleDetermination, sampleItem } from '../../../test/builders/sample-determination.ts';
import { compareLabel } from './agreement.ts';

const title = 'A was the original request. The remaining IMR eligible portion of the original request, B';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             labelled                                                            agreement
  ['the same',                                title,                                                              'equal'],
  ['a space kept where a line broke',         title.replace('eligible', 'eli gible'),                             'equal'],
  ['the verb before the outcome',             `${title} is`,                                                      'equal'],
  ['a label that was cut',                    'The remaining IMR eligible portion of the original request, B is', 'longer'],
  ['another title',                           'C',                                                                'differs'],
  ['an empty label',                          '',                                                                 'differs'],
])('%s', (_why, value, agreement) => {
  const determination = sampleDetermination({ items: [sampleItem({ title })] });
  const [compared] = compareLabel(determination, { letter: 'x', fields: [{ field: 'title', item: 0, value }] });
  expect(compared?.agreement).toBe(agreement);
});

test('a field the letter does not have differs', () => {
  const fields = [{ field: 'outcome', item: 7, value: 'upheld' } as const];
  expect(compareLabel(sampleDetermination(), { letter: 'x', fields })).toMatchObject([
    { agreement: 'differs', read: null },
  ]);
});
