import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { dateOrder } from '../facts/date-order.ts';

const told = (summary: string) => found(dateOrder, { summary: `The worker is 44. ${summary}` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row         summary                                                                                              words found
  ['off work',            'The progress report dated 11-28-2014 notes pain. She is to remain off work until 11-24-2014.',      '11-24-2014'],
  ['instructed',          'She was seen on 02/10/2015. The worker has been instructed to stay off work through 01/31/2015.',   '01/31/2015'],
  ['to come back',        'In a note of 02/10/2015 he had spasm. He is to return on 02/03/2015.',                              '02/03/2015'],
  ['the next visit',      'At the visit of 02/10/2015 Norco was renewed. The next appointment is 02/09/2015.',                 '02/09/2015'],
  ['on modified duty',    'Seen on 02/10/2015, he was put on modified duty until 02/01/2015.',                                 '02/01/2015'],
  ['follow-up',           'The report of 02/10/2015 has spasm. He will follow up on 01/20/2015.',                              '01/20/2015'],
])('an order that was over when it was given: %s', (_why, summary, words) => {
  expect(told(summary)).toContain(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row         summary
  ['to come',             'The progress report dated 11-24-2014 notes pain. She is to remain off work until 11-28-2014.'],
  ['on that day',         'The progress report dated 11-24-2014 notes pain. She is to remain off work until 11-24-2014.'],
  ['told as past',        'The progress report dated 11-28-2014 notes pain. She was off work from May until 11-24-2014.'],
  ['of a study',          'An MRI of 11-28-2014 shows a tear. She is to remain off work until 11-24-2014.'],
  ['another report between', 'The report dated 11-28-2014 notes pain. On 11-10-2014 she was to remain off work until 11-24-2014.'],
  ['no report',           'She is to remain off work until 11-24-2014. The progress report dated 11-28-2014 notes pain.'],
])('an order for what was to come, or none: %s', (_why, summary) => {
  expect(told(summary).filter(words => words === '11-24-2014' || words === '11-28-2014')).toEqual([]);
});
