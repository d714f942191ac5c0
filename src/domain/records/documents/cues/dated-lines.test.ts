import { expect, test } from 'vitest';
import { linesOf } from '../text/words.ts';
import { cueBook } from './cue-book.ts';
import { datesOf } from './dated-lines.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                                                   dates
  ['of a visit',                           'Date of Service: 03/14/2016',                         'visit 2016-03-14'],
  ['in short',                             'DOS 3/14/16',                                         'visit 2016-03-14'],
  ['three on a line',                      'DOB: 01/02/1960  DOI: 02/03/2014  DOS: 03/14/2016',   'aside 1960-01-02, aside 2014-02-03, visit 2016-03-14'],
  ['the label above',                      'DATE OF EXAM\n03/14/2016',                            'visit 2016-03-14'],
  ['a date alone',                         'March 14, 2016',                                      'plain 2016-03-14'],
  ['a bare label',                         'Date: March 14, 2016',                                'plain 2016-03-14'],
  ['printed',                              'Printed on 04/01/2016',                               'aside 2016-04-01'],
  ['the next visit',                       'Next visit date: 04/11/2016',                         'aside 2016-04-11'],
  ['an appointment',                       'Next appointment: 04/11/2016',                        'aside 2016-04-11'],
  ['signed',                               'Electronically signed by Ann Roe MD on 03/15/2016',   'signed 2016-03-15'],
  ['of a report',                          'Date of Report: 03/20/2016',                          'report 2016-03-20'],
  ['a decision',                           'Determination date 03/20/2016',                       'report 2016-03-20'],
  ['served',                               'Executed on 03/20/2016 at Fresno',                    'served 2016-03-20'],
  ['a specimen',                           'Collected: 03/20/2016 09:10  Received: 03/21/2016',   'visit 2016-03-20, aside 2016-03-21'],
  ['the form asks for the UR letter',      'Date of Utilization Review Determination Letter: 03/20/2016', 'aside 2016-03-20'],
  ['an earlier study in a sentence',       'An MRI from 03/20/2016 showed a bulge.',              'aside 2016-03-20'],
  ['the exam misread',                     'Date of Exsm: 06/28/2005',                            'visit 2005-06-28'],
  ['over a sheet that goes on',            'Ana Sample  31-Jul-2005',                            'plain 2005-07-31'],
  ['born, over a sheet',                   'Date of Birth  31-Jul-1955',                         'aside 1955-07-31'],
  ['a word that is none of these',         'Date of Hire: 06/28/2005',                            'aside 2005-06-28'],
  ['figures misread',                      'Date of Service: O3/l4/2O16',                         'visit 2016-03-14'],
  ['the label misread',                    'Datc of Scrvice: 03/14/2016',                         'visit 2016-03-14'],
  ['a short label misread',                'Encounter Dale: 03/14/2016',                          'visit 2016-03-14'],
  ['the day misread before a month by name', 'Date of Service: l4-Mar-2016',                      'visit 2016-03-14'],
  ['the first examination of a first report', 'Date and hour of first examination 03/14/2016 9:00', 'visit 2016-03-14'],
  ['the month between hyphens',            'Visit date: 14-MAR-2016',                             'visit 2016-03-14'],
  ['a score is no date',                   'Pain 8/10',                                           ''],
])('%s', (_why, text, expected) => {
  const found = datesOf(linesOf(text), cueBook.mended);
  expect(found.map(({ of, date }) => `${of} ${date}`).join(', ')).toBe(expected);
});
