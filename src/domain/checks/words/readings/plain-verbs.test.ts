import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findBrokenClauses } from './clause-readings.ts';

const said = (text: string) => findBrokenClauses(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['he and a plain verb',         'He stand on concrete all day.',                              'He stand'],
  ['she and a plain verb',        'He fell. She walk with a cane.',                             'She walk'],
  ['it and a plain verb',         'It cause cramps at night.',                                  'It cause'],
  ['behind "because"',            'It is denied because she lack a plan.',                      'she lack'],
  ['an adjective as well',        'He present with a cough.',                                   'He present'],
  ['a verb that is a noun',       'She rest on the couch.',                                     'She rest'],
  ['they and a verb of one',      'As they takes a pill, it is told.',                          'they takes'],
  ['a noun behind "failed to"',   'He failed to improvement with a splint.',                    'failed to improvement'],
  ['a noun behind "unable to"',   'She was unable to completion of it.',                        'unable to completion'],
  ['a noun behind "tend to"',     'Wards tend to treatment more cases.',                        'tend to treatment'],
  ['a noun behind "trying to"',   'He is trying to avoidance of it.',                           'trying to avoidance'],
  ['-ing and plain, of one',      'It is used for easing cramps and improve sleep.',            'and improve'],
  ['-ing and plain, past',        'It was aimed at resting the arm and improve its use.',       'and improve'],
  ['-ing and plain, whose',       "The chance of his nurse's acting on it and consider it is low.", 'and consider'],
  ['-ing and plain, a stroke',    'The goal of easing cramps and/or improve sleep was met.',    'or improve'],
  ['on a month',                  'He was seen on May 2014 for it.',                            'on May 2014'],
  ['in a day',                    'He was hurt in May 4, 2014 at work.',                        'in May 4'],
  ['present since a year',        'He is working there since 2012.',                            'is working there since'],
  ['present since a fall',        'They are limping since the fall.',                           'are limping since'],
])('found: %s', (_why, text, quote) => {
  expect(said(text)).toEqual([quote]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['he and a verb of one',        'He stands on concrete all day, and it causes cramps.'],
  ['he and how',                  'He further states that it is so. She first fell, and it still hurts.'],
  ['he and a past',               'He put it down. She let it be.'],
  ['asked that he',               'It is advised that she walk with a cane.'],
  ['helped him',                  'The cane let her walk.'],
  ['they and a plain verb',       'They take a pill, as you know.'],
  ['to a thing',                  'He responded to treatment and was limited to retirement.'],
  ['tends to a state',            'She tends to depression.'],
  ['-ing and a noun',             'It is used for easing cramps and rest.'],
  ['-ing, several',               'Splints are used for easing cramps and improve sleep.'],
  ['-ing behind a modal',         'He should go on by resting and begin a walk.'],
  ['-ing behind an order',        'Consider weaning from it and begin another.'],
  ['on a day of a month',         'He was seen on May 4, 2014 and in May 2014.'],
  ['been since',                  'He has been working there since 2012.'],
  ['since, a reason',             'He is resting since he has cramps.'],
  ['a thing since',               'It is the first setting since 2012.'],
])('not found: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
