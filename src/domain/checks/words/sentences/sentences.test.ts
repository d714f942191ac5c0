import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findBrokenSentences } from './sentences.ts';

const said = (text: string) => findBrokenSentences(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['although',             'Although the wrist has been sore for some weeks.'],
  ['while',                'While the manual advises a splint before any surgery.'],
  ['because',              'Because she has not tried a splint at night.'],
  ['whereas',              'Whereas the ODG allows it only as an adjunct to exercise.'],
  ['even though',          'Even though there is no sign of a tear on the film.'],
  ['given that',           'Given that he has had no film since 2014.'],
  ['due to',               'Due to the lack of any finding on the film of the wrist.'],
  ['based on, a participle', 'Based on the notes provided for review and the films.'],
  ['despite',              'Despite six months of massage and a splint.'],
  ['as, a person',         'As the claimant has already had twelve visits of massage.'],
  ['as, there',            'As there is no plan for a return to his job.'],
  ['since, a pronoun',     'Since he has not worn the brace at all.'],
  ['with a relative',      'Although he wears a brace which was given to him in May.'],
  ['behind another',       'He fell. Though the ankle is not swollen at all.'],
])('a clause that leads to none: %s', (_why, text) => {
  expect(said(text)).toEqual([text.replace(/^He fell\. /, '').replace(/\.$/, '')]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a pronoun',            'The mason was seen in May, he limped on stairs.',               'May, he limped'],
  ['a day',                'He was seen on 3/4/2016, she was not told.',                    '2016, she was'],
  ['there',                'The film showed a cyst, there was no tear of it.',              'cyst, there was'],
  ['it',                   'The splint broke in June, it was replaced at once.',            'June, it was'],
  ['the request',          'He has not tried a splint, the request is not supported.',      'splint, the request is'],
  ['the patient',          'There is a cyst on the film, the patient has no complaint.',    'film, the patient has'],
  ['had, no condition',    'She had a cough in May, she was given a syrup.',                'May, she was'],
  ['this',                 'The drug was used for years, this exceeds the norm.',           'years, this exceeds'],
  ['a name',               'Norco was given in May, there was no test.',                    'May, there was'],
  ['two pronouns',         'He took a pill at night, he slept well after it.',              'night, he slept'],
  ['no sign, a day',       'The nurse saw him on 3/4/2016 she was pleased.',                '2016 she was'],
])('two sentences as one: %s', (_why, text, quote) => {
  expect(said(text)).toEqual([quote]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a main clause',              'Although the wrist was sore for weeks, it was not examined.'],
  ['one without a comma',        'Because he fell he was seen by a nurse.'],
  ['an order',                   'If the pain persists consider a film of the wrist.'],
  ['due to, a clause',           'Due to the cramps the cook stopped work.'],
  ['based on, a clause',         'Based on the film, a splint is enough.'],
  ['short of words',             'Due to lack of time.'],
  ['as a thing',                 'As a first drug it is a good choice for him.'],
  ['as such',                    'As such the request is not supported.'],
  ['since a time',               'Since the fall in May she has had cramps.'],
  ['while at it',                'While on the roof of a house.'],
  ['given a thing',              'Given the long course of the illness, rest is wise.'],
  ['a clause as a noun',         'Whether the brace was worn at all is not told.'],
  ['an opening clause',          'When he was seen in May, he limped on stairs.'],
  ['an opening phrase',          'At the visit in May, he was well.'],
  ['a relative clause',          'The times he has been in here, it has been up.'],
  ['what was told',              'The surgeon was a good one, it was noted.'],
  ['three clauses',              'He is well, he works and there is no cramp.'],
  ['a clause between',           'The brace is, he said, of no use to him.'],
  ['had, a condition',           'Had he worn the splint, he would be well.'],
  ['a list',                     'He has a cyst, the largest of three.'],
  ['said by another',            'The nurse reports that in May, he was well.'],
  ['a day that opens',           'On 3/4/2016 she was pleased with it.'],
  ['a day within',               'He said that on 3/4/2016 she was pleased.'],
  ['two with "and"',             'He was seen in May, and he limped.'],
  ['a question turned',          'Not only was he seen in May, he was treated.'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
