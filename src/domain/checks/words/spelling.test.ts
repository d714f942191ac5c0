import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { LETTER_WORDS, MEDICAL_WORDS } from './medicine/medical-words.ts';
import { misspelling, misspeltWords } from './spelling.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['recommeded',     'recommended'],
  ['guidelien',      'guideline'],
  ['guidelines',     null],
  ['lacinating',     'lancinating'],
  ['tenderness',     null],
  ['palpitations',   null],
  ['radiculopthy',   'radiculopathy'],
  ['nonradicular',   null],
  ['knee',           null],
  ['evaluaton',      'evaluation'],
  ['revaluation',    null],
  ['medail',         'medial'],
  ['brnach',         'branch'],
  ['radial',         null],
  ['medal',          null],
  // of English, though no list of letters has it
  ['neighborhod',    'neighborhood'],
  ['carpentery',     'carpentry'],
  ['staircse',       'staircase'],
  ['wheelbarow',     'wheelbarrow'],
  ['harvesting',     null],
  ['colour',         null],
  ['judgement',      null],
  // built as words of medicine are
  ['thoracoscopically',   null],
  ['hepatosplenomegaly',  null],
  ['periacetabular',      null],
  ['toxilogical',    'toxicological'],
  ['hyperthenar',    'hypothenar'],
  // two words run together, a wrong ending
  ['ofthe',          'of the'],
  ['becauseof',      'because of'],
  ['guildeines',     'guidelines'],
  ['sched',          null],
])('%s → %s', (word, meant) => {
  expect(misspelling(word)).toBe(meant);
});

test('in a text each where it stands, a second time as at first', () => {
  const words = splitWords('The guidelien is no Guideline; RADICULOPTHY of the knee, recommeded twice, recommeded.');
  const slips = [
    { index: 1, word: 'guidelien', meant: 'guideline' },
    { index: 5, word: 'radiculopthy', meant: 'radiculopathy' },
    { index: 9, word: 'recommeded', meant: 'recommended' },
    { index: 11, word: 'recommeded', meant: 'recommended' },
  ];
  expect(misspeltWords(words)).toEqual(slips);
  expect(misspeltWords(words)).toEqual(slips);
});

test('no listed word is called misspelt, nor its plural', () => {
  const words = [...MEDICAL_WORDS, ...LETTER_WORDS].flatMap(word =>
    /(?:ed|ly)$/.test(word) ? [word] : [word, `${word}s`],
  );
  expect(words.filter(word => misspelling(word) !== null)).toEqual([]);
});
