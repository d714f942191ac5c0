import { expect, test } from 'vitest';
import { readPage } from '../reading/reading.ts';
import { changesIn } from './find-changes.ts';

/** Each change of a text: what it is of, `+` for the better and `-` for the worse. */
const changes = (text: string): string[] =>
  changesIn(readPage(text)).map(({ of, isBetter }) => `${of} ${isBetter ? '+' : '-'}`);

// biome-ignore format: a table reads in columns
test.each([
  // why this row,                     text,                                                              changes
  ['from and to',                      'UEFI from 41 to 60.',                                             ['function +']],
  ['from and to, less is better',      'Oswestry went from 52 to 30 percent.',                            ['function +']],
  ['a worse score',                    'Oswestry went from 30 to 52 percent.',                            ['function -']],
  ['tablets in words',                 'She has cut Vicodin from six tablets a day to three.',            ['medication +']],
  ['a dose raised',                    'Gabapentin was raised from 300 to 600 mg.',                       ['medication -']],
  ['hours at the till',                'moving from three to five hours of driving a day',                ['activity +']],
  ['down to',                          'Migraines 14 down to 6 a month.',                                 ['attacks +']],
  ['up from',                          'Sits 40 minutes, up from 15.',                                    ['activity +']],
  ['was, in brackets',                 'Stands 2 hrs (was 30 min in June).',                              ['activity +']],
  ['was, behind a comma',              'Leg pain 4/10, was 8/10 before Lyrica.',                          ['pain +']],
  ['where it was',                     'Able to walk three blocks where it was one.',                     ['activity +']],
  ['rather than, other units',         'He drives an hour rather than ten minutes.',                      ['activity +']],
  ['before, in brackets',              'He stood through a shift of four hours (forty minutes before).',  ['activity +']],
  ['a date in brackets',               'Knee flexion 118 deg (85 on 3/2/2015).',                          ['motion +']],
  ['at intake and at a visit',         'PHQ-9 was 19 at intake and 8 at the tenth session.',              ['mood +']],
  ['the start told later',             'Exam: DF 14. At discharge the therapist noted DF was 5 at the start.', ['motion +']],
  ['now',                              'BAI 28 in May. BAI now 12.',                                      ['mood +']],
  ['fewer tablets',                    'The log shows two Percocet fewer a day.',                         ['medication +']],
  ['off a drug for a time',            'He was off Norco for those weeks.',                               ['medication +']],
  ['not needed since',                 'She has not needed tramadol since the procedure.',                ['medication +']],
  ['grip',                             'Grip rose from 20 to 34 kg.',                                     ['strength +']],
  ['sleep',                            'He sleeps six hours, was three.',                                 ['sleep +']],
  ['from each day',                    'Migraines fell from daily to twice a week.',                      ['attacks +']],
  ['hours of work',                    'went from four to six hours of work a day',                       ['activity +']],
  // look-alikes
  ['a goal',                           'The goal is to walk from 10 to 30 minutes.',                      []],
  ['a plan',                           'The plan is to taper Norco from six to four tablets a day.',      []],
  ['a range',                          'Pain varies from 8 to 3/10.',                                     []],
  ['years',                            'He worked shifts from 2009 to 2012.',                             []],
  ['dates',                            'Therapy from 3/2/2015 to 4/6/2015 for walking.',                  []],
  ['clock time',                       'He walks from 8 to 9 am.',                                        []],
  ['levels',                           'Pain from L4 to S1.',                                             []],
  ['no measure',                       'Room 12 (was 4 in June).',                                        []],
  ['lost again',                       'Walking rose from 5 to 20 minutes but went back to 5 by July.',   []],
  ['lost for want of it',              'Headaches from 20 to 8 days a month, back to 19 since it lapsed.', ['attacks +']],
  ['hardly a change',                  'Flexion from 88 to 90 degrees.',                                  []],
  ['a point of pain',                  'Pain from 7 to 6.',                                               []],
  ['pain that rose',                   'Pain from 4 to 8/10.',                                            ['pain -']],
  ['stopped for its harm',             'Elavil was cut from two tablets to one because of drowsiness.',   []],
  ['off work',                         'She was off work for six weeks.',                                 []],
  ['fewer hours',                      'He works fewer hours.',                                           []],
  ['the other way round',              'Sits 15 minutes, was 40.',                                        ['activity -']],
  ['an age',                           'She is 44, was 40 at injury.',                                    []],
  ['visits',                           'Six visits instead of twelve were had.',                          []],
  ['a range of a muscle test',         'Strength 4/5 to 5/5 throughout.',                                 []],
])('%s', (_why, text, expected) => {
  expect(changes(text)).toEqual(expected);
});
