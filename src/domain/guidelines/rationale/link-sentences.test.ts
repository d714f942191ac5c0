import { expect, test } from 'vitest';
import { linkSentences } from './link-sentences.ts';
import { sentence, worded } from './sentence.ts';

const asked = sentence('request', 'The request is for Norco.', { cites: ['the request'] });
const shown = sentence('record', 'The record documents a return to work.', { criteria: ['opioids/work'] });
const ends = sentence('conclusion', 'Therefore, the request is medically necessary.', { cites: ['the law'] });
const drafted = [asked, shown, ends];

// biome-ignore format: a table reads in columns
test.each([
  // why this row               edited                                                                     passages
  ['as drafted',                worded(drafted),                                                           [['The request is for Norco.', 'request'], ['The record documents a return to work.', 'record'], ['Therefore, the request is medically necessary.', 'conclusion']]],
  ['a sentence edited',         'The request is for Norco. The record documents work. Therefore, the request is medically necessary.', [['The request is for Norco.', 'request'], ['The record documents work.', null], ['Therefore, the request is medically necessary.', 'conclusion']]],
  ['a sentence put first',      'I reviewed the file. The request is for Norco.',                          [['I reviewed the file.', null], ['The request is for Norco.', 'request']]],
  ['all in other words',        'Not needed.',                                                             [['Not needed.', null]]],
  ['nothing',                   ' ',                                                                       []],
])('%s', (_why, edited, passages) => {
  expect(linkSentences(edited, drafted).map(one => [one.text, one.sentence?.part ?? null])).toEqual(passages);
});
