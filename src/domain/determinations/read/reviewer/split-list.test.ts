import { expect, test } from 'vitest';
import { splitList } from './split-list.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      text                                                    entries
  ['one',                              'Nevada',                                               ['Nevada']],
  ['commas without spaces',            'Texas,New York,California',                            ['Texas', 'New York', 'California']],
  ['a last "and"',                     'Nevada, Utah, and Ohio',                               ['Nevada', 'Utah', 'Ohio']],
  ['two with "and"',                   'Nevada and Utah',                                      ['Nevada', 'Utah']],
  ['an "and" inside one specialty',    'Physical Medicine and Rehabilitation, Pain Medicine',  ['Physical Medicine and Rehabilitation', 'Pain Medicine']],
  ['an "&" inside one specialty',      'Public Health & General Preventive Medicine',          ['Public Health & General Preventive Medicine']],
  ['nothing',                          ' , ',                                                  []],
])('%s', (_why, text, entries) => {
  expect(splitList(text)).toEqual(entries);
});
