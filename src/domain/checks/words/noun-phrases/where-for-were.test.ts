import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findPhraseSlips } from './noun-phrases.ts';

const said = (text: string) => findPhraseSlips(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['Results of early films where not given.',           'films where not'],
  ['The findings where suggestive of a tear.',          'findings where suggestive'],
  ['It is said that the sutures where removed.',        'sutures where removed'],
  ['Two injections where also planned for June.',       'injections where also'],
  ['His reflexes where symmetric in both arms.',        'reflexes where symmetric'],
  ['The bruises where visible for a week.',             'bruises where visible'],
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['Use ice in areas where swollen, and gloves where needed.'],
  ['He went to the hospitals where admitted before.'],
  ['We list the drugs where not told elsewhere.'],
  ['The clinics where both surgeons work are near.'],
  ['It hurts at all joints where stiff.'],
  ['She knows the rooms where quiet people read.'],
  ['The studies where available were read.'],
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});
