import { expect, test } from 'vitest';
import { readDatesOfService } from './dates-of-service.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      title                                                       retrospective   dates
  ['care to come',                     'MRI of the knee',                                          false,          null],
  ['in brackets',                      'Retrospective MRI (DOS 11/3/16)',                          true,           ['2016-11-03']],
  ['two days',                         'Retro UDS, DOS: 10-28-2016 and 11-4-2016',                 true,           ['2016-10-28', '2016-11-04']],
  ['the ends of a range',              'Date of service 11/01/2016 - 11/30/2016: Soma',            true,           ['2016-11-01', '2016-11-30']],
  ['in words',                         'Retrospective UDS performed on March 5, 2014',             true,           ['2014-03-05']],
  ['said, without a label',            'Naproxen (retrospective 9/12/14)',                         true,           ['2014-09-12']],
  ['the day it was ordered is not it', 'Retrospective Famotidine 20mg #60, per 12/07/2016 order',  true,           null],
  ['no such day',                      'Retrospective UDS DOS 2/30/2015',                          true,           null],
  ['a leap day',                       'Retrospective UDS DOS 2/29/2016',                          true,           ['2016-02-29']],
  ['not a leap year',                  'Retrospective UDS DOS 2/29/2015',                          true,           null],
  ['a date alone says nothing',        'X-ray as of 11/3/16',                                      false,          null],
])('%s', (_why, title, retrospective, datesOfService) => {
  expect(readDatesOfService(title)).toEqual({ retrospective, datesOfService });
});
