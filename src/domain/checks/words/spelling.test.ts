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
  // a consonant that is not doubled, though the ending fits
  ['occured',        'occurred'],
  ['transfering',    'transferring'],
  ['planed',         null],
  // built rightly, and a letter from a word used over and over
  ['radiculpathy',   'radiculopathy'],
  ['neuorpathy',     'neuropathy'],
  ['paraesthesia',   null],
  ['perioperative',  null],
  // short words that everybody writes
  ['knaees',         'knees'],
  ['lifetd',         'lifted'],
  ['garagge',        'garage'],
  ['smooht',         'smooth'],
  ['bottel',         'bottle'],
  ['wlked',          'walked'],
  ['climd',          'climb'],
  ['stors',          'store'],
  ['brusj',          'brush'],
  ['frm',            'from'],
  ['wer',            'were'],
  ['wekks',          'weeks'],
  ['resultss',       'results'],
  ['mnths',          'months'],
  ['notted',         'noted'],
  ['adviced',        'advised'],
  ['endoscopically', null],
  ['benefitted',     null],
  ['troch',          null],
  ['foetus',         null],
  ['oedema',         null],
  ['subq',           null],
  ['mgmt',           null],
  ['wkly',           null],
  ['weakness',       null],
  ['abscess',        null],
  ['neuro',          null],
  ['livedo',         null],
  ['plicate',        null],
  ['congruency',     null],
])('%s → %s', (word, meant) => {
  expect(misspelling(word)).toBe(meant);
});

test('in a text each where it stands, a second time as at first', () => {
  const words = splitWords('The guidelien is no Guideline; RADICULOPTHY of the knee, recommeded twice, recommeded.');
  const slips = [
    { index: 1, last: 1, word: 'guidelien', meant: 'guideline' },
    { index: 5, last: 5, word: 'radiculopthy', meant: 'radiculopathy' },
    { index: 9, last: 9, word: 'recommeded', meant: 'recommended' },
    { index: 11, last: 11, word: 'recommeded', meant: 'recommended' },
  ];
  expect(misspeltWords(words)).toEqual(slips);
  expect(misspeltWords(words)).toEqual(slips);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the docu mentation is thin',        ['documentation']],
  ['a treat ment plan',                 ['treatment']],
  ['the pati ent rests',                ['patient']],
  ['an injec tion was made',            ['injection']],
  ['recom mended care',                 ['recommended']],
  ['a medi cal record',                 ['medical']],
  ['post operative care',               []],
  ['under the care of Dr. Tion',        []],
  ['treat it, mention it',              []],
  ['a shoul. der',                      ['soul']],
  ['non medical, anti inflammatory',    []],
  ['see the doc u sent',                []],
])('cut in two: %s', (text, meant) => {
  expect(misspeltWords(splitWords(text)).map(slip => slip.meant)).toEqual(meant);
});

test('no listed word is called misspelt, nor its plural', () => {
  const words = [...MEDICAL_WORDS, ...LETTER_WORDS].flatMap(word =>
    /(?:ed|ly|s)$/.test(word) ? [word] : [word, /(?:x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`],
  );
  expect(words.filter(word => misspelling(word) !== null)).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        written          meant
  ['a drug by a known misspelling',      'tizanadine',    'tizanidine'],
  ['a brand by one',                     'flexaril',      'flexeril'],
  ['a noun that is no verb',             'adviced',       'advised'],
  ['a letter doubled before its ending', 'vomitting',     'vomiting'],
  ['doubled in a short verb',            'notted',        'noted'],
  ['the plural of a sibilant',           'reflexs',       'reflex'],
  ['as if built of parts',               'rediction',     'reduction'],
  ['built of parts, a letter short',     'radiculpathy',  'radiculopathy'],
  ['as if of a short form',              'inital',        'initial'],
  ['a month',                            'novembar',      'november'],
  ['an everyday slip',                   'excersise',     'exercise'],
])('misspelt: %s', (_why, written, meant) => {
  expect(misspelling(written)).toBe(meant);
});

test.each([
  'benefitted',
  'cancelled',
  'labelled',
  'counselling',
  'ionising',
  'torqueing',
  'unloader',
  'preops',
  'depakene',
  'magnesia',
  'reinjury',
  'nonanatomic',
  'costovertebral',
  'retear',
])('right: %s', written => {
  expect(misspelling(written)).toBeNull();
});
