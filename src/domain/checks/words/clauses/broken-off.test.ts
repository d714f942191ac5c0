import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findBrokenOff } from './broken-off.ts';

const said = (text: string) => findBrokenOff(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['by',             'On 12-19-16 the splint was refused by.',                    'refused by'],
  ['of',             'It denied a film of the wrist and a scan of.',              'scan of'],
  ['to, of a thing', 'They gave her a splint and medication to.',                 'medication to'],
  ['to, of a verb',  'The splint is determined to. It is old.',                   'determined to'],
  ['difficult to',   'The notes were difficult to.',                              'difficult to'],
  ['for',            'She has therapy once a day for.',                           'day for'],
  ['with',           'It was kept in accordance with. The splint is new.',        'accordance with'],
  ['in',             'She told of pain in.',                                      'pain in'],
])('%s', (_why, text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['goes with its verb',    'He was referred to. The note was complied with. It is what he asked for.'],
  ['relative',              'The splint which he had a need for. It is a wrist that he is treated for.'],
  ['asked',                 'What is the splint of? It is not known what it is made of.'],
  ['so said',               'He moved in. Many passed by. It must be taken care of.'],
  ['no sentence ends',      'It is kept by. the door, and of.the wall.'],
  ['a measure',             'He is 5 ft 4 in. The cut is 2 in. It heals.'],
  ['the verb is thought',   'He would if he were able to. She did not want to.'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
