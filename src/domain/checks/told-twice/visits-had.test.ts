import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const THERAPY = 'Physical therapy, 6 visits, right shoulder';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                             rationale                                             words found
  ['without the service',    'He completed 20 sessions of physical therapy.',    'He has attended only 9 sessions.',                   'attended only 9 sessions'],
  ['passive',                'Physical therapy (20 visits) and rest.',           'Nine visits were completed.',                        'Nine visits were completed'],
  ['abbreviated',            'PT 20 visits, naproxen.',                          'With 9 prior PT visits he knows his exercises.',     'With 9 prior PT visits'],
  ['after them',             'He was seen for physical therapy on 20 occasions.', 'After nine sessions no gain is told.',              'After nine sessions'],
  ['times',                  'He completed 20 sessions of physical therapy.',    'He was treated for therapy 9 times.',                'treated for therapy 9 times'],
  ['no more than',           'He did 20 visits of PT in 2014.',                  'No more than nine visits of PT had been done.',      'nine visits of PT had been done'],
  ['done to date',           'He has had PT x 20.',                              'The 9 sessions of PT done to date gave little.',     'The 9 sessions of PT done'],
  ['behind a colon',         'PT: 8 visits 11/22/2016 to 1/18/2017.',            'She completed 18 visits of PT through January.',     'completed 18 visits of PT'],
  ['of a service between',   'He had twelve sessions of individual CBT.',        'The worker has completed 30 sessions.',              'completed 30 sessions', 'Cognitive behavioral therapy, 6 sessions'],
])('visits counted two ways: %s', (_why, summary, rationale, words, title?) => {
  expect(foundTold(factConflict, summary, rationale, title ?? THERAPY)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                             rationale
  ['the same count',         'He completed 20 sessions of physical therapy.',    'Twenty visits were completed.'],
  ['behind a colon, the same', 'PT: 8 visits 11/22/2016 to 1/18/2017.',         'She completed 8 visits of PT through January.'],
  ['some of them',           '9 of 20 physical therapy visits were completed.',  'He has completed 9 visits.'],
  ['more than so many',      'He completed 20 sessions of physical therapy.',    'He has completed more than 12 sessions.'],
  ['a sum of two courses',   '12 PT visits after surgery, 8 more in 2015.',      'Twenty visits of PT were completed.'],
  ['those asked for',        'He completed 20 sessions of physical therapy.',    'The 6 visits requested are not explained.'],
  ['only planned',           'The plan was for physical therapy, 6 visits.',     'He has had 8 visits of physical therapy.'],
  ['of a number in two words', 'He had twenty-two physical therapy visits.',     'He has had 22 visits of physical therapy.'],
  ['of another service',     'He completed 20 sessions of physical therapy.',    'He has had 6 sessions of acupuncture.'],
])('not visits counted two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale, THERAPY)).toEqual([]);
});
