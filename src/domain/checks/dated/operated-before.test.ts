import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { dateOrder } from '../facts/date-order.ts';

// the injury is of 06/01/2012
const told = (summary: string) => found(dateOrder, { summary: `The worker is 44. ${summary}` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                                                                        words found
  ['by its month',      'The patient is being treated for shoulder pain and injury status post-surgery February 2012.', 'February 2012'],
  ['by its day',        'She is treated for a knee injury status post arthroscopy on 03/02/2012.',                     '03/02/2012'],
  ['in the diagnoses',  'Diagnoses include a rotator cuff tear, status post repair on 01/10/2012.',                    '01/10/2012'],
  ['in short',          'He is undergoing treatment for a torn meniscus s/p partial meniscectomy May 2011.',           'May 2011'],
  ['diagnosed with',    'She was diagnosed with carpal tunnel syndrome, status post right carpal tunnel release in April 2012.', 'April 2012'],
  ['years before',      'Diagnosis: neck pain, treated for stenosis, status post fusion dated 02/02/2009.',            '02/02/2009'],
])('an operation for it before the injury: %s', (_why, summary, words) => {
  expect(told(summary)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary
  ['after it',          'The patient is being treated for shoulder pain and injury status post-surgery February 2013.'],
  ['in its month',      'The patient is being treated for shoulder pain and injury status post-surgery June 2012.'],
  ['an old one',        'The patient is being treated for shoulder pain, status post previous surgery February 2012.'],
  ['told as history',   'Past surgical history: status post fusion in February 2009.'],
  ['not of the claim',  'Diagnoses include neck pain and a non-industrial hernia, status post repair in May 2011.'],
  ['hurt once more',    'Diagnoses include re-injury of the knee status post arthroscopy in May 2011.'],
])('an operation after it, or of another matter: %s', (_why, summary) => {
  expect(told(summary)).toEqual([]);
});
