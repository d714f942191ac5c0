import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const THERAPY = 'Physical therapy, 6 visits, right shoulder';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                             rationale                                             words found
  ['without the service',    'He completed 20 sessions of physical therapy.',    'He has attended only 9 sessions.',                   'attended only 9 sessions'],
  ['a course of them',       'He completed 20 sessions of physical therapy.',    'He had an initial course of 8 visits.',              'had an initial course of 8 visits'],
  ['passive',                'Physical therapy (20 visits) and rest.',           'Nine visits were completed.',                        'Nine visits were completed'],
  ['abbreviated',            'PT 20 visits, naproxen.',                          'With 9 prior PT visits he knows his exercises.',     '9 prior PT visits'],
  ['after them',             'He was seen for physical therapy on 20 occasions.', 'After nine sessions no gain is told.',              'After nine sessions'],
  ['times',                  'He completed 20 sessions of physical therapy.',    'He was treated for therapy 9 times.',                'treated for therapy 9 times'],
  ['no more than',           'He did 20 visits of PT in 2014.',                  'No more than nine visits of PT had been done.',      'No more than nine visits of PT had been done'],
  ['done to date',           'He has had PT x 20.',                              'The 9 sessions of PT done to date gave little.',     '9 sessions of PT done'],
  ['behind a colon',         'PT: 8 visits 11/22/2016 to 1/18/2017.',            'She completed 18 visits of PT through January.',     'completed 18 visits of PT'],
  ['of a service between',   'He had twelve sessions of individual CBT.',        'The worker has completed 30 sessions.',              'completed 30 sessions', 'Cognitive behavioral therapy, 6 sessions'],
  ['at least so many',       'Care has included at least 6 visits of PT.',       'The worker has had at least ten visits of PT.',      'had at least ten visits of PT'],
  ['more than the bound',    'He had 9 visits of PT.',                           'He has had at least 12 visits of PT.',               'had at least 12 visits of PT'],
  ['let through',            'He was authorized for 6 sessions of PT.',          'He was just approved for 18 PT sessions.',           'approved for 18 PT sessions'],
  ['did receive',            'Six physical therapy visits helped his grip.',     'The patient did receive ten PT visits.',             'did receive ten PT visits'],
  ['told before',            'He had rest and naproxen.',                        'Eight visits of PT were had. No gain from the prior twelve PT visits is shown.', 'prior twelve PT visits'],
  ['beside another service', 'He had 12 land-based physical therapy visits and 4 sessions of aquatic therapy.', 'He has had 12 sessions of aquatic therapy.', 'had 12 sessions of aquatic therapy'],
  ['in a list',              'Care has been a splint and 6 visits of PT.',        'The worker was treated with a splint and 14 sessions of PT.', 'treated with a splint and 14 sessions of PT'],
  ['on dry land',            'He attended 18 visits of land-based physical therapy.', 'He has completed 30 visits of land-based therapy.', 'completed 30 visits of land-based therapy', 'Aquatic therapy, 6 visits'],
  ['a single one',           'Prior treatments include 1 session of PT.',        'She had undergone 9 sessions of PT.',                'undergone 9 sessions of PT'],
  ['given in all',           'He has attended 12 visits of PT.',                 'The number already given, 20 visits, is the upper end.', 'number already given, 20 visits'],
  ['of the hand',            'Care was a strap and six hand therapy visits.',    'Since the nine visits of hand therapy already done there is no gain.', 'nine visits of hand therapy already done'],
  ['all of them',            'He completed 10 of 12 PT visits by May.',          'The patient has already had all of the 12 visits.',  'had all of the 12 visits'],
  ['let through and had',    'She was authorized and has completed ten PT sessions.', 'After the six sessions which the patient has attended she is better.', 'After the six sessions which the patient has attended'],
  ['of talking',             'She has completed ten sessions of psychotherapy.', 'The patient has attended six sessions.',             'attended six sessions', 'Cognitive behavioral therapy, 6 sessions'],
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
  ['of another part',        'He had 24 PT visits for the low back in 2012.',    'He has completed 12 PT visits for the shoulder.'],
  ['of a rule',              'He had 12 visits of PT.',                          'Those who have completed 20 visits do exercises at home.'],
  ['fewer than the bound',   'He had 16 visits of PT.',                          'He has had at least 12 visits of PT.'],
  ['let through, and had',   'He was approved for 12 PT visits and completed 8 PT visits.', 'He was approved for 12 PT visits.'],
  ['still to come',          'He had 12 visits of PT.',                          'With the 6 more, 18 visits of PT will have been given.'],
  ['of a trial',             'He had 12 visits of PT.',                          'One is seen once more after a six visit trial.'],
  ['numbered by the month',  'He had PT #3 November, #5 December.',              'He has had eight visits.'],
  ['what a joint is given',  'He had 12 visits of PT.',                          'Arthroplasty of the thumb is given 24 visits over 8 weeks.'],
  ['all that there were',    'He completed 12 of 12 PT visits by May.',          'The patient has already had all of the 12 visits.'],
  ['some, and as many',      'He completed 10 of 12 PT visits by May.',          'The patient has had 10 PT visits.'],
  ['of the whole',           'He completed 10 of 12 PT visits by May.',          'He has used 10 of the 12 PT visits.'],
])('not visits counted two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale, THERAPY)).toEqual([]);
});
