import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from './misplaced.ts';

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['do and a past',              'The carrier does not authorized braces.',               'does not authorized'],
  ['a modal and a verb of one',  'A splint could provides rest.',                         'could provides'],
  ['a modal and of',             'He should of been warned.',                             'should of been'],
  ['be and a plain verb',        'Aquatic exercise was prescribe in spring.',             'was prescribe in'],
  ['be and a verb of grammar',   'Bracing can be recommend.',                             'be recommend'],
  ['have and a past alone',      'She has underwent an arthroscopy.',                     'has underwent'],
  ['have and a plain verb',      'The cyst had not grow.',                                'had not grow'],
  ['to and a past',              'He was unable to lifted a crate.',                      'unable to lifted'],
  ['to left out',                'He is unable perform his job.',                         'unable perform his'],
  ['one for several',            'Three session of massage were given.',                  'Three session of'],
  ['these and one',              'These restriction are permanent.',                      'These restriction are'],
  ['a and several',              'He filed a requests for it.',                           'a requests for'],
  ['a subject of several',       'The reports indicates otherwise.',                      'The reports indicates'],
  ['a subject of one',           'The worker have two children.',                         'The worker have'],
  ['he and a plain verb',        'He deny it.',                                           'He deny'],
  ['due without to',             'He limps due the fall.',                                'due the'],
  ['the patients pain',          'It eased the patients pain.',                           'the patients pain'],
  ['its for it is',              'The ankle is stiff and its not red.',                   'its not'],
  ['whose',                      'A roofer who\'s knee gave way was seen.',               'who\'s knee'],
  ['lower',                      'Cramps in a flower extremity woke him.',                'flower extremity'],
  ['facet',                      'A faucet block was planned.',                           'faucet block'],
  ['bowel',                      'Normal vowel sounds were heard.',                       'vowel sounds'],
  ['gait',                       'His gate is slow.',                                     'gate is'],
  ['nerve',                      'It pinched the never root.',                            'never root'],
  ['medial for medical',         'Her medial records are thin.',                          'medial records'],
  ['course',                     'A short coarse of steroids helped.',                    'short coarse of steroids'],
  ['screen',                     'The urine scream was clean.',                           'urine scream'],
  ['week',                       'He trains once per weak at home.',                      'per weak at'],
  ['who',                        'Patients how are older heal late.',                     'Patients how are'],
])('%s', (_why, text, words) => {
  expect(said(text)).toEqual(words === '' ? [] : [words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['do and a plain verb',        'The carrier does not authorize braces; nor did treated patients fare better.'],
  ['May, and a noun',            'In May reported pain rose. The will is clear.'],
  ['due to a past',              'It is due to increased load, prior to scheduled surgery and similar to reported cases.'],
  ['subjunctive and question',   'We recommend that the worker have a splint. Does the worker have one? If he were well, would he be here?'],
  ['a compound',                 'A two week course, a six month trial, a records review, a narcotics contract and three level fusions.'],
  ['one unit',                   'He took 1 tablet for 1 week, 0.5 tablet per day, and 1/2 tablet of it.'],
  ['a list of one kind',         'Lack of records does not help. The guidelines section is short.'],
  ['an inversion',               'Nor has he been seen. Had she been told, she would have come.'],
  ['right after of',             'The pain he complained of is gone; what it consists of has no name.'],
  ['gate, bowl, faucet',         'He fixed a gate, a bowl and a faucet.'],
  ['a wrist and a waist',        'The waist of his trousers hurt his wrist; the wrist of the worker was stiff.'],
  ['headings',                   'OR IT AS AN. THE OR WAS CLEAN.'],
  ['adjectives like verbs',      'He is awake, alone and loath to go; the point is moot.'],
  ['possessives of several',     'He saw a Workers\' Compensation judge.'],
  ['there was report',           'There was report of a fall and evidence of it.'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});

test('a pattern without a word to look for is refused when it is compiled', async () => {
  const { wordPatterns } = await import('./word-patterns.ts');
  expect(() => wordPatterns([['@plural *', 'nothing']])).toThrow(RangeError);
  expect(() => wordPatterns([['the $nobody', 'nothing']])).toThrow(RangeError);
});
