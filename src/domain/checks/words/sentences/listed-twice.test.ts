import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

const told = (rationale: string) => found(templateLeftover, { rationale });

// biome-ignore format: a table reads in columns
test.each([
  ['behind semicolons',  'He has sore toes; cramps; gout of the hand; sore toes; and a cyst.',   'sore toes;'],
  ['behind commas',      'Care has been massage, deep heat, a splint, deep heat, and rest.',     'deep heat,'],
  ['of the first',       'The diagnoses are wrist sprain, gout, a cyst, and wrist sprain.',      'and wrist sprain.'],
  ['with a hyphen',      'It has been eased by non-steroid drugs, ice, and non-steroid drugs.',  'and non-steroid drugs.'],
  ['two of a list',      'She has neck cramps, jaw cramps, and neck cramps.',                    'and neck cramps.'],
  ['at once again',      'It was treated with hot packs, hot packs, and rest.',                  'hot packs,'],
])('found: %s', (_why, text, quote) => {
  expect(told(text)).toEqual([quote]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['two sides',          'He has left wrist cramps, right wrist cramps, and rest.'],
  ['a list of lists',    'For the wrist, deep heat, and rest; for the toe, deep heat, and rest; and sleep.'],
  ['with headings',      'Wrist: sore skin, weak grip; toe: weak grip, sore skin.'],
  ['a side again',       'An old cyst, right thigh, an old scar, right thigh, and gout.'],
  ['a phrase again',     'It is so in May, as of now, and it is so in June, as of now.'],
  ['two sentences',      'He has wrist sprain, gout, and a cyst. She has wrist sprain, gout, and a cyst.'],
  ['one word',           'He has gout, a cyst, and more gout, rest.'],
])('right: %s', (_why, text) => {
  expect(told(text)).toEqual([]);
});
