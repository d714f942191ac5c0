import { expect, test } from 'vitest';
import { explainDifference } from './explain-difference.ts';

const known = new Set(
  'the patient reports pain increased decreased left right with without improve improved knee norco daily refill twice'.split(
    ' ',
  ),
);
const pages: Readonly<Record<string, number>> = {
  right: 90,
  ight: 9,
  '01/02/1960': 90,
  '07/02/1960': 1,
  decreased: 90,
  increased: 90,
  deceased: 9,
};
const words = (text: string) => text.split(' ').filter(word => word !== '');
const explain = (a: string, b: string) =>
  explainDifference(words(a), words(b), {
    isKnown: word => known.has(word),
    pages: word => pages[word] ?? (known.has(word) ? 9 : 1),
  }).as;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              one              other            is
  ['look-alike letters',                       'patient',       'patlent',       'noise'],
  ['letters run together',                     'morning',       'moming',        'noise'],
  ['words run together',                       'the patient',   'thepatient',    'noise'],
  ['a letter lost',                            'patient',       'patent',        'noise'],
  ['a figure read as a letter',                '2016',          '2o16',          'noise'],
  ['a figure read into a word',                'clinic',        'c1inic',        'noise'],
  ['a figure read as another of its looks',    '13',            '18',            'doubt'],
  ['a figure that looks otherwise',            '12',            '18',            'change'],
  ['a date of another month',                  '03/14/2016',    '04/14/2016',    'change'],
  ['a date, one figure of like looks',         '03/14/2016',    '08/14/2016',    'slip'],
  ['the same when it stands on many pages',    '01/02/1960',    '07/02/1960',    'doubt'],
  ['a line with a date more',                  '',              'seen 03/14/2016', 'change'],
  ['a date of a few pages',                    '03/15/2016',    '08/15/2016',    'slip'],
  ['two figures of a date',                    '02/22/2015',    '07/27/2015',    'change'],
  ['another month',                            '12-jun-2014',   '12-jul-2014',   'change'],
  ['a month misread',                          '12-jnl-2014',   '12-jul-2014',   'noise'],
  ['two letters for one, of a frequent word',  'tlie',          'the',           'noise'],
  ['a dose',                                   '5/325',         '10/325',        'change'],
  ['a figure lost',                            '10/325',        '1/325',         'doubt'],
  ['the other side',                           'left',          'right',         'change'],
  ['its contrary, letters alike',              'increased',     'decreased',     'change'],
  ['another word',                             'knee',          'norco',         'change'],
  ['another form of a word',                   'improve',       'improved',      'doubt'],
  ['a rare word like a frequent one is a slip', 'right',         'ight',          'noise'],
  ['also when people write it at times',       'decreased',     'deceased',      'noise'],
  ['a word more',                              '',              'daily',         'doubt'],
  ['a speck more',                             '',              '.j',            'noise'],
  ['a word that turns the sentence',           '',              'without',       'doubt'],
  ['what scanners make of a stain',            '',              'xqv lmw',       'noise'],
])('%s', (_why, one, other, expected) => {
  expect(explain(one, other)).toBe(expected);
});
