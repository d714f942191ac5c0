import { expect, test } from 'vitest';
import { runTogether, shortTogether } from './run-together.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['a small word before',     'ofthe',               'of the'],
  ['a small word behind',     'pieceof',             'piece of'],
  ['she',                     'sheunderwent',        'she underwent'],
  ['two usual words',         'deniesswelling',      'denies swelling'],
  ['two long ones',           'currentmedications',  'current medications'],
  ['a noun and its adjective', 'dietaryhabits',      'dietary habits'],
  ['a unit',                  'mgdaily',             'mg daily'],
  ['to, before a long word',  'toexamination',       'to examination'],
  ['his, behind a verb',      'injuredhis',          'injured his'],
  ['for, behind a short word', 'usefor',             'use for'],
  ['is, behind a noun',       'injuryis',            'injury is'],
  ['in, behind a long noun',  'progressionin',       'progression in'],
  ['to, behind a word',       'returnto',            'return to'],
  ['of a guideline',          'treatmentschedule',   'treatment schedule'],
])('run together: %s', (_why, word, meant) => {
  expect(runTogether(word)).toBe(meant);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a compound with a stand', 'checkstand'],
  ['one with bearing',        'weightbearing'],
  ['one with a plate',        'shoulderplate'],
  ['a short compound',        'footdrop'],
  ['a denial',                'incoordination'],
  ['to, in a word',           'tonometric'],
  ['a half that is none',     'tennoplasty'],
  ['of Latin',                'dorsalis'],
  ['a short half',            'kneex'],
])('one word: %s', (_why, word) => {
  expect(runTogether(word)).toBeNull();
});

// biome-ignore format: a table reads in columns
test.each([
  ['onthe',  'on the'],
  ['asto',   'as to'],
  ['upto',   'up to'],
  ['dueto',  'due to'],
  ['useof',  'use of'],
  ['isthe',  'is the'],
  ['tohis',  'to his'],
  ['atthis', 'at this'],
])('a short one: %s', (word, meant) => {
  expect(shortTogether(word)).toBe(meant);
});

test.each(['tithe', 'xqof', 'oath', 'ofel', 'roof', 'lathe'])('a short word: %s', word => {
  expect(shortTogether(word)).toBeNull();
});
