import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { dateConflict } from '../facts/date-conflict.ts';

// the injury is of 06/01/2012
const told = (visit: string) => found(dateConflict, { summary: `The worker is 44. ${visit}` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row            visit                                                                                        words found
  ['seen the same day',      'She presented on 06/01/2012 with pain that started while lifting the day prior.',           'started while lifting the day prior'],
  ['yesterday',              'She was seen on 06/01/2012 for a fall; she fell from a ladder yesterday.',                  'fell from a ladder yesterday'],
  ['the night before',       'On examination on 06/01/2012 she said that it began the night before.',                     'began the night before'],
  ['two days later',         'She was evaluated on 06/03/2012 and slipped the previous day.',                             'slipped the previous day'],
  ['days counted',           'She was seen on 06/02/2012 and was injured four days ago.',                                 'injured four days ago'],
  ['many days',              'The note of 06/13/2012 says that she was struck 6 days before.',                            'struck 6 days before'],
])('told of another day than the injury: %s', (_why, visit, words) => {
  expect(told(visit)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            visit
  ['seen the day after',     'She presented on 06/02/2012 with pain that started while lifting the day prior.'],
  ['about so many days',     'She was seen on 06/04/2012 and was injured four days ago.'],
  ['long after',             'She was seen on 09/04/2014 and tripped the day before.'],
  ['hurt again',             'She was seen on 06/01/2012 and fell again the day before.'],
  ['a headache',             'She was seen on 06/01/2012 with a headache that started the day before.'],
  ['the day before the visit of another', 'She was seen on 06/01/2012, started the day before the move.'],
  ['no day of the visit',    'She was seen with pain that started the day before.'],
])('told of the day of injury, or of another matter: %s', (_why, visit) => {
  expect(told(visit)).toEqual([]);
});
