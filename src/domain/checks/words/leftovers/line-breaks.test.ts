import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['There was tender-ness of the calf.',        'tender-ness'],
  ['An additi-onal week was asked for.',        'additi-onal'],
  ['The effi-cacy of the drug is told.',        'effi-cacy'],
  ['It was done to facili-tate motion.',        'facili-tate'],
  ['His medica-tion was changed.',              'medica-tion'],
  ['He fell on 11/142016 at work.',             '11/142016'],
  ['He fell on 11-142016 at work.',             '11-142016'],
])('%s', (rationale, words) => {
  expect(found(templateLeftover, { rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  'A follow-up visit was made.',
  'The well-being of the patient counts.',
  'A non-steroidal drug was given.',
  'An anti-convulsant drug failed.',
  'He had a post-operative fever.',
  'A Brown-Sequard sign was seen.',
  'X-ray films and a T-score were told.',
  'She took co-codamol and anti-emetics.',
  'Case 11/142016-3 was closed.',
  'The number 45/142016 was given.',
])('as it is written: %s', rationale => {
  expect(found(templateLeftover, { rationale })).toEqual([]);
});
