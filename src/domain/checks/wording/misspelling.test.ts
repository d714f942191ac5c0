import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { misspellings, source } from './misspelling.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['a letter left out',                   'It is recommeded for pain.',                            'recommeded'],
  ['two letters exchanged',               'The guideliens call for it.',                           'guideliens'],
  ['a letter too many',                   'There was an excacerbation of pain.',                   'excacerbation'],
  ['of a finding',                        'The test is postive.',                                  'postive'],
  ['a wrong letter, at the beginning',    'Tendernass was found.',                                 'Tendernass'],
  ['another word: keen',                  'It is for keen and hip pain.',                          'keen and hip'],
  ['another word: lumber',                'The lumber spine was tender.',                          'lumber spine'],
  ['another word: palpitation',           'There was tenderness to palpitation.',                  'tenderness to palpitation'],
  ['another word: trail',                 'She had a trail of therapy.',                           'a trail of therapy'],
  ['another word: form',                  'She had relief form the injection.',                    'relief form the'],
  ['another word: that',                  'It is more effective that placebo.',                    'more effective that placebo'],
  ['another word: rational',              'There is no rational for it.',                          'no rational for'],
  ['a wrong form',                        'The guidelines do not recommended it.',                 'do not recommended'],
  ['necessary without its ending',        'The request is not medical necessary.',                 'not medical necessary'],
  ['a before a vowel',                    'There was a intolerance of it.',                        'a intolerance'],
  ['an before an h',                      'He has an history of gout.',                           'an history'],
  ['an before two consonants',            'She felt an slight strain.',                           'an slight'],
  ['a before a short word',               'He had a eye exam.',                                   'a eye'],
  ['an before a consonant',               'She had an positive test.',                             'an positive'],
  ['a short word that opens a sentence',  'Ice was used. Sevral tablets were taken.',              'Sevral'],
  ['one of four letters',                 'It hurt. Wehn she lifts, it hurts more.',               'Wehn'],
  ['a usual word in a title',             'The Chronic Pain Treatmnet Guidelines say so.',         'Treatmnet'],
  ['in a heading',                        'Exam was done. Neurologicl: Reflexes are brisk.',       'Neurologicl'],
  ['behind a heading',                    'Plan: Continnue the brace.',                            'Continnue'],
  ['told once, with the word beside it',  'The coronary arter was open.',                          'coronary arter'],
  ['built with another beginning',        'The relief is unadequate now.',                         'unadequate'],
  ['built with another ending',           'There was no improvation of sleep.',                    'improvation'],
  ['the hands a key too far',             'The trwirdy of therapy was read.',                      'trwirdy'],
  ['letters struck at random',            'The visit was short sdfkjsd and late.',                 'sdfkjsd'],
  ['in capitals',                         'The TREATMNET was begun.',                              'TREATMNET'],
])(`${source.cite}: %s`, (_why, rationale, words) => {
  expect(found(misspellings, { rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['right words',                         'The guidelines recommend it for exacerbation of pain, and tenderness was found.'],
  ['of a finding',                        'The test is positive, another negative; positively, positions, possible, native.'],
  ['less likely that',                    'A normal gait makes it less likely that the worker would have an operation.'],
  ['their forms',                         'Recommendations, recommending, documented, documents, radicular, radiculopathies, authorizations.'],
  ['words that are near others',          'She had palpitations, a consultation, contusions, confusion and an elevation of mood.'],
  ['a name',                              'Dr. Radiculer and Mrs. Lumber saw her. (Massey, 2010)'],
  ['a test named for a person',           'Neer was positive. Bexo test was not done.'],
  ['a short name at the beginning',       'Nadi Foster drove her. Marge, his wife, helped. Lims Clinic saw her.'],
  ['a name behind a heading',             'Attending: Patiel. Seen by: Wrist.'],
  ['a drug',                              'Orphenadrine, ketoprofen, Cymbalta and Zanaflex were tried.'],
  ['lumber, that is wood',                'He lifted lumber at work.'],
  ['an historic, an mri, an rfa',         'It was an historic date with an mri and an rfa, and a use of a one, vitamin a and d.'],
  ['a hospital, an hour, a unit',         'She was in a hospital for an hour with a unit, a European brace, an X-ray and an MRI.'],
  ['a one time dose, an umbrella',        'It is a one time dose and an umbrella of care, a useful one.'],
  ['spelt the British way',               'Behavioural rehabilitation and utilisation of paraesthesia were noted.'],
  ['a word in capitals',                  'LUMBER was the code.'],
  ['what is of a patient is many',        'The height and weight of the patient are not provided. A laminotomy was done.'],
  ['an address',                          'See https://www.example.org/recommeded-treatment for it.'],
])(`${source.cite}: not: %s`, (_why, rationale) => {
  expect(found(misspellings, { rationale })).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row               rationale                                                       words found
  ['the ending of another',     'It stands in the 21th edition.',                               ['21th']],
  ['of the second',             'This is the 2th request and the 32th page.',                   ['2th', '32th']],
  ['of several that own',       "Anticonvulsant's are tried first.",                            ["Anticonvulsant's"]],
  ['a joint in two words',      'The acromial clavicular joint is tender.',                     ['acromial clavicular']],
  ['how it demands',            'She has a physical demanding job.',                            ['physical demanding']],
  ['of the teens',              'The 11th, 12th, 13th, 111th and 212th are right.',             []],
  ['tests by their names',       "Neer's and Lachman's are negative.",                            []],
  ['right endings',             'The 1st, 22nd, 3rd, 4th, 20th and 101st are right.',           []],
  ['one that owns',             "The worker's arms are weak; what's said is that's are rare.",  []],
])('a form that cannot be: %s', (_why, rationale, words) => {
  expect(found(misspellings, { rationale })).toEqual(words);
});

test('of what was asked for only the spelling is read, in the short style of a form', () => {
  const titles = ['Tenodynovitis of the wrist, 1 times 8', 'Acupuncture 1 times 8', 'Norco 10/325mg #60'];
  expect(titles.map(title => found(misspellings, { title }))).toEqual([['Tenodynovitis'], [], []]);
});
