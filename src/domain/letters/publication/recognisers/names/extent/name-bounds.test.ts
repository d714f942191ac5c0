import { expect, test } from 'vitest';
import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { letterWords } from '../../../words/letter-words.ts';
import { boundedName } from './name-bounds.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, what was taken, what stands behind, what is the name's
  ['the next line',          'Lopata, Irene\nGait',      ' is slow.',        'Lopata, Irene'],
  ['the next sentence',      'Lopata, Irene T. It',      ' hurts.',          'Lopata, Irene T.'],
  ['three initials',         'T.J.K. There',             ' is no change.',   'T.J.K.'],
  ['the next label',         'Irene Lopata Date',        ' of Birth: 1961',  'Irene Lopata'],
  ['what is done',           'LOPATA RETURNS',           ' FOR A CHECK',     'LOPATA'],
  ['a short form before',    'Pt Lopata, Irene',         ' here again',      'Lopata, Irene'],
  ['a heading before',       'Correspondence, Irene Lopata', ', 3/2/2014',   'Irene Lopata'],
  ['a given name in a line', 'Irene\nLopata',            ' came.',           'Irene\nLopata'],
  ['an initial in a line',   'J.\nLopata',               ' came.',           'J.\nLopata'],
  ['two initials',           'J.T. Lopata',              ' came.',           'J.T. Lopata'],
  ['a suffix',               'Lopata, Irene T. Jr.',     ' came.',           'Lopata, Irene T. Jr.'],
  ['a particle in a line',   'Irene de la\nLopata',      ' came.',           'Irene de la\nLopata'],
  ['a surname in capitals',  'ANA BROOKS',               ' FOR A CHECK',     'ANA BROOKS'],
  ['a surname, then a mark', 'Irene Lopata',             ': she came.',      'Irene Lopata'],
])(`${publicationSource.cite}: %s`, (_why, taken, behind, own) => {
  const letter = letterWords(`Seen: ${taken}${behind}`);
  const { start, end } = boundedName(letter, { start: 6, end: 6 + taken.length, class: 'name', rule: '' });
  expect(letter.text.slice(start, end)).toBe(own);
});
