import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { matchWords, wordIndex } from '../context/match-words.ts';
import { wordPatterns } from '../context/word-patterns.ts';
import { FIXED_PHRASES } from './fixed-phrases.ts';

const rows = wordIndex(wordPatterns(FIXED_PHRASES));
const said = (text: string) => matchWords(rows, splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['than',            'He rested for less 3 weeks.'],
  ['up to',           'They allow up 6 visits in May.'],
  ['based on',        'It was denied based the form.'],
  ['in order to',     'He came in order rest.'],
  ['at least',        'She attended least six visits.'],
  ['such as',         'He takes medications such ibuprofen.'],
  ['out of',          'Pain is 7 out 10.'],
  ['carried out',     'The scan was carried by a nurse.'],
  ['rather than',     'They want active rather passive care.'],
  ['due to',          'It is due chronic strain.'],
  ['treating',        'The treated physician wrote it.'],
  ['requested',       'The requesting surgery is denied.'],
  ['injured',         'The injuring worker fell.'],
  ['restricted',      'The exam noted restricting range of motion.'],
  ['diagnoses',       'The current diagnosed are gout and a sprain.'],
])('found: %s', (_why, text) => {
  expect(said(text)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['less than',       'He rested for less than 3 weeks.'],
  ['two more weeks',  'He rested two more 30 minute naps.'],
  ['follow up',       'Follow up 2 weeks later.'],
  ['based on',        'It was denied based on the form.'],
  ['is in order',     'A scan is in order after a fall.'],
  ['in order',        'The files were kept in order by day.'],
  ['such a',          'He takes no such medication.'],
  ['no least',        'He has the least pain of all.'],
  ['treated by',      'He was treated physician by physician.'],
  ['requesting one',  'The requesting provider was called.'],
  ['requesting',      'The clerk is requesting surgery.'],
  ['limiting',        'Her pain is limiting range of motion.'],
  ['was diagnosed',   'She was diagnosed in May.'],
])('not found: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
